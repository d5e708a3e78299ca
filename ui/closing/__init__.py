"""Closing the day: what is unfinished, and all papers in one go."""
