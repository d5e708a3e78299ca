"""Signing in, opening a counter, and the lock that covers an idle window."""
