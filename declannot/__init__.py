"""declannot: mark up diplomatic statements, compare annotators, export corpora. Offline."""

__version__ = "0.1.0"
