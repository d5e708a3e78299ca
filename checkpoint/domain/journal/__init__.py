"""What is looked for in the whole register, and how a text finds a record."""
