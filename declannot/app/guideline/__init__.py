"""The guideline beside the text, and the dialog in which it is written."""
