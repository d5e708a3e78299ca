"""The second line: what is done about who was referred from the counter, fact by fact."""
