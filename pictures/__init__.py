"""Pictures of every panel and dialog, in three languages and two themes, for looking at."""
