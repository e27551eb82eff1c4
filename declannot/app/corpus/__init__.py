"""The workspace in which one searches and looks after all documents together."""
