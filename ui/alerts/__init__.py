"""The alert book: looked through, added to by hand, brought up to date from lists."""
