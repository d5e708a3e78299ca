"""The form of a post and of its counters: at the first start and in the administration."""
