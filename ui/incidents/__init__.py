"""Incidents: what was found at the border, what came of it, joint operations, the month."""
