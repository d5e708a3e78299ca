"""Choosing a password that is good enough."""
