"""The shift lead's board: the day as it runs, to be read from two metres."""
