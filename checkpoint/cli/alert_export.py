"""Lists given out as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.alert_versions import OnDay, end_of
from checkpoint.cli.frame import As, call_of, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.lists import numbers, own_csv
from checkpoint.paper_file import write_pieces

EXPORT_LESSON = lesson(
    "A list that is imported again from its file, under its name, changes nothing. One of nothing"
    " but numbers of documents is written one a line. With --all a last column names the list of"
    " each entry: to be read, not to be imported.",
    "The file holds personal data of everybody on the list, and that it was written is noted on"
    " the audit trail.",
    BY_LEAD,
    example="alerts export --list Cekal --out cekal.csv --as siregar",
)


def export(
    context: typer.Context,
    login: As,
    *,
    out: Annotated[Path, typer.Option(metavar="FILE.csv", help="Where to write.")],
    list_name: Annotated[
        str, typer.Option("--list", metavar="NAME", help="What the list is called at this post.")
    ] = "",
    every: Annotated[bool, typer.Option("--all", help="Every list, in one file.")] = False,
    on: OnDay = None,
) -> None:
    """Write a list into a file that may be imported again, as it is now or was on a day."""
    if bool(list_name) is every:
        raise typer.BadParameter("one of --list and --all", context)
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        at = end_of(program, on) if on else None
        name = program.lists.name_of(officer, list_name) if list_name else None
        exports = program.list_exports
        if name is not None and exports.is_of_numbers(officer, name, at):
            documents = exports.export_numbers(officer, name, at)
            write_pieces(out, numbers.pieces(documents), documents.noting)
            count = documents.count
        else:
            alerts = exports.export(officer, name, at)
            write_pieces(out, own_csv.pieces(alerts, names_list=every), alerts.noting)
            count = alerts.count
    text = words.translate("cli", "Entries written to {file}: {count}")
    say(text.format(file=out, count=count))
