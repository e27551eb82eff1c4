"""How far two or more annotators agree. No Qt, no SQL, no files."""
