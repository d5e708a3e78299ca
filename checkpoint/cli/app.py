"""The commands that need no window, and the options in front of them all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from checkpoint.bootstrap import now
from checkpoint.cli import (
    alerts,
    audit,
    backups,
    cases,
    incidents,
    inside,
    inspecting,
    journal,
    reading,
    reports,
    rules,
    seals,
    shifts,
    statistics,
)
from checkpoint.cli.frame import AllCommands, Call, fail, say
from checkpoint.cli.teaching import EXIT_WORDS, lesson
from checkpoint.domain.errors import CheckpointError
from checkpoint.services.ports import Clock, PasswordHasher
from checkpoint.settings import ENVIRONMENT_PREFIX, Settings, describe_settings

EPILOG = (
    "Each command says more of itself: checkpoint read --help.\n\n"
    f"Exit codes: {'; '.join(f'{code} {said}' for code, said in EXIT_WORDS.items())}."
)
SETTINGS_LESSON = lesson(
    "To change one, write it into the settings file (~/.config/checkpoint/settings.toml on Linux,"
    f" or that of --config), or set {ENVIRONMENT_PREFIX} and its name in capitals in the"
    " environment, which goes first.",
    example="settings",
)

ReadSettings: TypeAlias = Callable[[Path | None], Settings]
"""Reads the settings from a file, or the usual one, and the environment."""


def make_app(
    read_settings: ReadSettings,
    otherwise: Callable[[Call], None],
    *,
    clock: Clock = now,
    hasher: PasswordHasher | None = None,
) -> typer.Typer:
    """The command line; ``otherwise`` is what is done when no command is given."""
    app = typer.Typer(
        name="checkpoint",
        cls=AllCommands,
        epilog=EPILOG,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @app.callback(invoke_without_command=True)
    def checkpoint(
        context: typer.Context,
        *,
        config: Annotated[
            Path | None, typer.Option(help="Settings file in place of the usual one.")
        ] = None,
        practice: Annotated[
            bool, typer.Option("--practice", help="Work on the practice database.")
        ] = False,
    ) -> None:
        """Checkpoint: the immigration counter of a land border post (PLBN).

        Without a command, the window opens.
        """
        try:
            context.obj = Call(
                read_settings(config),
                is_practice=practice,
                clock=clock,
                config=config,
                hasher=hasher,
            )
        except CheckpointError as problem:
            fail(str(problem))
        if context.invoked_subcommand is None:
            otherwise(context.obj)

    app.command("read", epilog=reading.READ_LESSON)(reading.read)
    app.command("inspect", epilog=inspecting.INSPECT_LESSON)(inspecting.inspect)
    app.command("stats", epilog=statistics.STATS_LESSON)(statistics.stats)
    app.command("inside", epilog=inside.INSIDE_LESSON)(inside.inside)
    app.command("settings", epilog=SETTINGS_LESSON)(show_settings)
    app.add_typer(alerts.app, name="alerts")
    app.add_typer(reports.app, name="report")
    app.add_typer(audit.app, name="audit")
    app.add_typer(backups.app, name="backup")
    app.add_typer(seals.app, name="seals")
    app.add_typer(rules.app, name="rules")
    app.add_typer(cases.app, name="cases")
    app.add_typer(shifts.app, name="shift")
    app.add_typer(journal.app, name="journal")
    app.add_typer(incidents.app, name="incidents")
    return app


def show_settings() -> None:
    """List every setting with its default, unit and meaning."""
    for line in describe_settings():
        unit = f" {line.unit}" if line.unit else ""
        say(f"{line.name} = {line.default}{unit}\n    {line.doc}")
