"""spaCy's DocBin and its older training files."""
