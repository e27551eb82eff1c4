"""doccano's lines."""
