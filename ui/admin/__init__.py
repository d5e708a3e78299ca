"""Administration: who works here, what the post is, and the proof of the audit trail."""
