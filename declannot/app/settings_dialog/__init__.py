"""The settings as one sees and changes them; what they are stands in ``app/settings.py``."""
