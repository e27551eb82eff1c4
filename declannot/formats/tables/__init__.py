"""Tables of spans and of texts: CSV and TSV."""
