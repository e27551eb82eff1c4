"""Keys of actions as people have them: the usual ones, their own, and what stands against them."""
