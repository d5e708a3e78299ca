"""Alert list formats, one file a format."""
