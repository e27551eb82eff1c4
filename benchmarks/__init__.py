"""Measurements behind the figures that declannot publishes; run by ``dev.py bench``."""
