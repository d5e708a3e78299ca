"""What is checked of a traveller, what was found, and what may be decided."""
