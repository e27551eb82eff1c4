"""The docks around the statement."""
