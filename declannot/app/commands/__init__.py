"""What the menus do, divided by what it is done to."""
