"""The annotated statement on paper: printed, or saved as PDF."""
