"""Handing out, taking in, sending back: the dialogs of trainer and annotator."""
