"""GATE documents: XML and bdocjs."""
