"""Data sets as Hugging Face's library loads them."""
