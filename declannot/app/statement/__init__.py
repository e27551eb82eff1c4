"""The statement view: layout, lanes, painting, hit test, caret, accessibility."""
