"""Checkpoint: the immigration counter of an Indonesian land border post."""
