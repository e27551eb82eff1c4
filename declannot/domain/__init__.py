"""What an annotation is. No Qt, no SQL, no files."""
