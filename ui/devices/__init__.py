"""What brings documents to the window; every device gives the same Scan texts."""
