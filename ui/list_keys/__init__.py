"""Whose signatures on alert lists are trusted: the administrator's page of keys."""
