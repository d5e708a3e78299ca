"""What lies on the counter: travel documents, their machine-readable zones, border passes."""
