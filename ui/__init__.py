"""The window: draws states, passes on clicks. Qt lives here, and only here."""
