"""CoNLL-2002 and 2003: a token and its tag a line."""
