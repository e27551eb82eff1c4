"""The page on which one looks at what does not fit together, and mends it."""
