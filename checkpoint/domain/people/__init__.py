"""Who works at the post, and what each may do."""
