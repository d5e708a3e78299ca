"""The counter screen: a document is laid down, a verdict stands there, the passage is recorded."""
