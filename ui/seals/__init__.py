"""Whose signed seals are trusted: the administrator's page of certificates."""
