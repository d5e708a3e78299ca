"""Labels for border passes: which form, and onto paper or into a file."""
