"""Alert list formats, one file a format: `formats` is the table of them."""
