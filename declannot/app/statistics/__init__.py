"""Statistics of the corpus: tables beside plots, and the spans behind both."""
