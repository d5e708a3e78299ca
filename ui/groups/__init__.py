"""Travellers who cross together: the open group of the counter."""
