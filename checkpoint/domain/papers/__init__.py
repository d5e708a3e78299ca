"""The papers of decisions: which there are, what they say, and in whose wording."""
