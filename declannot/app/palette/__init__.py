"""The command palette: every action, label, document, project and setting, found by letters."""
