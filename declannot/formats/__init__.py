"""One file per corpus format, bytes to domain and back."""
