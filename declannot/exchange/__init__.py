"""Use cases over store and formats."""
