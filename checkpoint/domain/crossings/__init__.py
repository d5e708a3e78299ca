"""The fact itself: a crossing, what was checked and decided, and its corrections."""
