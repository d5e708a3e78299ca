"""Passwords, and what else keeps a door shut."""
