"""How each page is furnished: its presenters, what they are given, and where it leads."""
