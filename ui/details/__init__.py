"""What is asked of a traveller beyond the document, as fields and in words, for every screen."""
