"""The first start: setting the post up."""
