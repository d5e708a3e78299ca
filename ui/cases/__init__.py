"""The second line: who waits, and a case laid open."""
