"""The post itself: where it is, its hours and days, its counters and lanes."""
