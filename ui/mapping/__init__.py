"""Saying which column of a table means what: of alert lists and of passenger lists alike."""
