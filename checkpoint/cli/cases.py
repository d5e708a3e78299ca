"""Cases of the second line from the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD_ALONE, lesson
from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.one_data import MAY_HAVE_NAMES, Wanted
from checkpoint.one_data_file import write_one_data

app = typer.Typer(help="Cases of the second line.")

ONE_DATA_LESSON = lesson(
    "Cases that are marked for protection, or in which a screening noticed something, as JSON by"
    " the schema one_data_tppo.schema.json and as CSV. Identities are pseudonyms under the post's"
    " own key, the same for the same person. With --names, cases that were handed over to the"
    f" receiver bear names; it is one of {', '.join(sorted(MAY_HAVE_NAMES))}.",
    "Each export is noted on the audit trail.",
    BY_LEAD_ALONE,
    example="cases one-data --since 2026-01-01 --until 2026-06-30 --out tppo --as siregar",
)


@app.callback()
def cases() -> None:
    """Keep the name of the group where it has one command."""


@app.command("one-data", epilog=ONE_DATA_LESSON)
def export_one_data(
    context: typer.Context,
    login: As,
    *,
    since: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="First day.")],
    until: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Last day.")],
    out: Annotated[Path, typer.Option(help="Folder for both files.", file_okay=False)] = Path(),
    receiver: Annotated[
        CaseAgency | None, typer.Option("--for", help="Which agency gets it.")
    ] = None,
    names: Annotated[
        bool, typer.Option("--names", help="With names where the receiver took the person over.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write the cases of possible victims as One Data TPPO."""
    wanted = Wanted(first_on=since.date(), last_on=until.date(), receiver=receiver, has_names=names)
    with program_of(context) as program:
        made = program.one_data.export(sign_in(program, login), wanted)
        written = write_one_data(made, out)
    if as_json:
        print_json([str(path) for path in written])
        return
    text = call_of(context).words.translate("cli", "Cases written: {count}")
    say(text.format(count=len(made.cases)))
    for path in written:
        say(path)
