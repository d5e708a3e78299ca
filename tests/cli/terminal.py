"""Calls commands as a person or a script would, and says what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from checkpoint.cli.app import make_app
from checkpoint.cli.frame import Call
from checkpoint.services.ports import PasswordHasher
from checkpoint.settings import Settings, load_settings
from checkpoint.storage.opening import open_database
from tests.builders import NOON
from tests.fakes import FakeClock, PlainPasswordHasher
from tests.services.worlds import PASSWORD


@dataclass(frozen=True)
class Said:
    """How a call ended."""

    exit_code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Terminal:
    """The command line on the database in a folder; nobody sits before it."""

    folder: Path
    at: datetime = NOON
    hasher: PasswordHasher | None = field(default_factory=PlainPasswordHasher)
    """None for the program's own, which takes its time."""

    @property
    def settings(self) -> Settings:
        return load_settings(self.folder / "settings.toml", {})

    def call(self, *words: str | Path, typed: str | bytes = PASSWORD + "\n") -> Said:
        """Call a command; a bug in it is raised."""
        app = make_app(
            lambda file: load_settings(file, {}),
            _no_window,
            clock=FakeClock(self.at),
            hasher=self.hasher,
        )
        options = ["--config", str(self.folder / "settings.toml")]
        result = CliRunner().invoke(
            app, [*options, *map(str, words)], input=typed, catch_exceptions=False
        )
        return Said(result.exit_code, result.stdout, result.stderr)

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    @property
    def acts(self) -> list[str]:
        """What the audit trail holds, in order."""
        with (
            open_database(self.settings.database, create=False) as storage,
            storage.reading() as store,
        ):
            return [entry.act.action.value for entry in store.audit.entries()]


def _no_window(_call: Call) -> None:
    raise AssertionError("a window was to be opened")
