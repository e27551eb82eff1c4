"""One project is one SQLite file, through SQLAlchemy."""
