"""The registers on disk: engine, schema, migrations, one register a domain folder."""
