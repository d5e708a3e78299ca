"""Invented documents for practice, the tour and the tests: drawn to scale, marked SPECIMEN."""
