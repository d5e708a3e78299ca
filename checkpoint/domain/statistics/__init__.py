"""What is counted of the register, and by what: one way for board, reports and statistics."""
