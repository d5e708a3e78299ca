"""Incidents (laporan kejadian): what was found at the border besides who came to a counter."""
