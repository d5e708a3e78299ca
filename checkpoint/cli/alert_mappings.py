"""By which columns a list of any shape is read, from the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import typer

from checkpoint.cli.frame import As, AsJson, fail, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.list_habits import ListHabits, SavedMapping
from checkpoint.domain.errors import FileUnusable
from checkpoint.domain.people.officer import Officer
from checkpoint.list_file import ListFile
from checkpoint.program import Program
from checkpoint.reference.list_habits import ALERT_LISTS, mapping_in
from checkpoint.words.catalogue import Catalogue

MAPPINGS_LESSON = lesson(
    "A mapping says which column of a table means what. It is made and saved on the alerts screen,"
    f" and lies in policy/{ALERT_LISTS} in the data folder; its table [[mappings]] may be copied to"
    " another post, or into a file of its own for --mapping.",
    BY_LEAD,
    example="alerts mappings --as siregar",
)


@dataclass(frozen=True, slots=True)
class Way:
    """How a file is read: of what its entries are, and by which columns."""

    kind: AlertKind
    saved: SavedMapping | None = None


def mappings(context: typer.Context, login: As, *, as_json: AsJson = False) -> None:
    """List the saved mappings: by which columns lists of any shape are read."""
    with program_of(context) as program:
        habits = program.list_habits.habits(sign_in(program, login))
    if as_json:
        print_json(habits.mappings)
        return
    for saved in habits.mappings:
        columns = (
            f"{one}={' + '.join(named)}" for one, named in sorted(saved.mapping.columns.items())
        )
        say("  ".join((saved.name, saved.mapping.kind or "–", ", ".join(columns))))


def way_of(
    program: Program,
    officer: Officer,
    file: ListFile,
    list_name: str,
    *,
    kind: AlertKind | None,
    mapping: str,
    words: Catalogue,
) -> Way:
    """How to read a file: as the call says, else as the post has told once.

    What was told counts only where it lies in order; a broken file of it ends the call where the
    kind of the entries stands in it alone.
    """
    if mapping.endswith(".toml"):
        return Way(kind or AlertKind.SOI, mapping_in(Path(mapping)))
    habits, trouble = ListHabits(), None
    try:
        habits = program.list_habits.habits(officer)
    except FileUnusable as broken:
        trouble = broken
    if mapping:
        return Way(kind or AlertKind.SOI, _named(habits, mapping, trouble, words))
    found = program.find_list(file, habits)
    if trouble is not None and kind is None and not found.says_kind:
        raise trouble
    return Way(kind or habits.kinds.get(list_name, AlertKind.SOI), found.saved)


def _named(
    habits: ListHabits, name: str, trouble: FileUnusable | None, words: Catalogue
) -> SavedMapping:
    if trouble is not None:
        raise trouble
    saved = habits.named(name)
    if saved is None:
        text = words.translate(
            "cli",
            "No mapping is called {name}. See `checkpoint alerts mappings`.",
        )
        fail(text.format(name=name))
    return saved
