"""What dev.py does: environments, gates, generated files and packages. Standard library only."""
