"""The tables, by what they hold; `checkpoint.storage.schema` has all of them."""
