"""What a day consists of: figures, not text and not paper."""
