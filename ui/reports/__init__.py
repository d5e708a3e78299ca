"""The reports of a day: previewed as they will print, printed, saved."""
