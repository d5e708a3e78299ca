"""Policy as dated rows: the administrator's page on which they are looked at and edited."""
