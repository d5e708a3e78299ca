"""Who is inside: three figures, a few bars and the list, for the shift lead and for TIMPORA."""
