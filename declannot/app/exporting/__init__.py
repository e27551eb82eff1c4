"""The export assistant: what goes out, how it begins, what is lost, and where it went."""
