"""The command `checkpoint`: the command line, and the commands that open a window."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.app import make_app
from checkpoint.cli.frame import Call, call_of, fail, say
from checkpoint.cli.teaching import lesson
from checkpoint.settings import Settings, load_settings
from ui.bench.command import bench

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Variables of the environment, one of which says where a window can be shown."""

RUN_LESSON = lesson(
    "Needs a display. The first start asks which post this is.",
    example="run",
)
PRACTICE_LESSON = lesson(
    "Needs a display. The first time, the database is made, which takes a moment.",
    example="practice",
)
TOUR_LESSON = lesson(
    "Needs neither a display nor a post that is set up, and works on databases of its own. The"
    " folder is made if it is not there.",
    example="tour --out tour",
)
BENCH_LESSON = lesson(
    "Needs neither a display nor a post that is set up, but room for a database of that size.",
    example="bench --quick",
)


def main() -> None:
    """Run the command line."""
    command_line()()


def command_line() -> typer.Typer:
    """Every command there is."""
    app = make_app(_read_settings, otherwise=partial(_open_window, is_practice=False))
    app.command("run", epilog=RUN_LESSON)(run)
    app.command("practice", epilog=PRACTICE_LESSON)(practice)
    app.command("tour", epilog=TOUR_LESSON)(tour)
    app.command("bench", epilog=BENCH_LESSON)(bench)
    return app


def run(context: typer.Context) -> None:
    """Open the window of this counter."""
    _open_window(call_of(context), is_practice=call_of(context).is_practice)


def practice(context: typer.Context) -> None:
    """Open the window in practice mode: invented travellers in a database of its own."""
    _open_window(call_of(context), is_practice=True)


def tour(
    context: typer.Context,
    *,
    out: Annotated[
        Path, typer.Option(help="Folder for the pictures and papers.", file_okay=False)
    ] = Path("tour"),
) -> None:
    """Walk through every screen without a display, and leave pictures and papers of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # noqa: TID251 - nobody is to watch it
    from ui.tour.walk import walk  # noqa: PLC0415 - the window is loaded only where it is needed

    for written in walk(call_of(context).settings, out):
        say(written)


def _open_window(call: Call, *, is_practice: bool) -> None:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):  # noqa: TID251
        fail(call.words.translate("cli", "There is no display here. `checkpoint tour` needs none."))
    from ui.start import open_window  # noqa: PLC0415 - as above

    raise typer.Exit(open_window(call, is_practice=is_practice))


def _read_settings(file: Path | None) -> Settings:
    return load_settings(file, os.environ)  # noqa: TID251 - handed in, as everything else


if __name__ == "__main__":
    main()
