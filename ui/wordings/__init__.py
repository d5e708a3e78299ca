"""How the papers of decisions are worded: the administrator's page."""
