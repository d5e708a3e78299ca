"""Where practice keeps its pictures; a module of its own, for every start asks for it."""

from __future__ import annotations

from pathlib import Path

from checkpoint.settings import Settings


def documents_folder(settings: Settings) -> Path:
    """Where the pictures lie, for the officer to open."""
    return settings.data_dir / "practice" / "documents"
