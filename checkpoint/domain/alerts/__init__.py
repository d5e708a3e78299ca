"""Alert lists: who is sought or barred, since when, and whether the traveller is that person."""
