"""Generated from ui/ by `dev.py forms`. Never edited."""
