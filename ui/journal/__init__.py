"""The journal: a day's records, read, searched, corrected and cancelled by newer records."""
