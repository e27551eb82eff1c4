"""The workspace in which two annotators are compared and their differences decided."""
