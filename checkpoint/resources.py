"""Where the data that comes with the program lies."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
"""The folder of reference tables, policy, themes, icons, fonts and translations."""
