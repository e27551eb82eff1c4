"""CoNLL-U and CoNLL-U Plus."""
