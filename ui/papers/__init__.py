"""The papers of one decision: which, what they say beyond the record, and where they go."""
