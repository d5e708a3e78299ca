"""Copies of the database, proven before they count as one."""
