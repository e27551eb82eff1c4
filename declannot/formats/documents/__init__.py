"""Word, OpenDocument, PDF and web pages, as text."""
