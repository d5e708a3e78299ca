"""The alert book from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, Exit, call_of, print_json, program_of, sign_in
from checkpoint.domain.alerts.alert import Alert
from checkpoint.list_file import content_of
from checkpoint.services.alerts import Preview
from checkpoint.words.alerts import alert_state_words, row_fault_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import alert_kind_words

app = typer.Typer(help="The alert book: what is on it, and new lists into it.")


@app.command("list")
def list_alerts(context: typer.Context, login: As, *, as_json: AsJson = False) -> None:
    """List every alert that was not taken off its list, newest first."""
    words = call_of(context).words
    with program_of(context) as program:
        alerts = program.alerts.every(sign_in(program, login))
        place = program.setting_up.place()
    today = place.post.local(program.clock()).date() if place else program.clock().date()
    if as_json:
        print_json([{"state": alert.state_on(today), "alert": alert} for alert in alerts])
        return
    for alert in alerts:
        typer.echo(_line(alert, alert_state_words(alert.state_on(today), words), words))


@app.command("import")
def import_list(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The list, such as a CSV file.", exists=True)],
    login: As,
    *,
    name: Annotated[str, typer.Option(help="What the list is called at this post.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a new version of a list into force, whole, in one step.

    Rows that cannot be understood are named with their line and left out.
    """
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        reading = program.read_list(file.name, content_of(file), name)
        preview = program.alerts.preview(officer, name, reading)
        if not dry_run:
            program.alerts.take_over(officer, preview)
    if as_json:
        print_json(
            {"changes": preview.changes, "faults": preview.reading.faults, "imported": not dry_run}
        )
    else:
        _say(preview, words)
    if preview.reading.faults:
        raise typer.Exit(Exit.PARTLY)


def _say(preview: Preview, words: Catalogue) -> None:
    changes = preview.changes
    text = words.translate(
        "cli", "{new} new, {changed} changed, {unchanged} unchanged, {gone} gone"
    )
    typer.echo(
        text.format(
            new=len(changes.new),
            changed=len(changes.changed),
            unchanged=len(changes.unchanged),
            gone=len(changes.gone),
        )
    )
    line = words.translate("cli", "Line {line}, {column}: {why}")
    for fault in preview.reading.faults:
        why = row_fault_words(fault.why, words)
        typer.echo(line.format(line=fault.line, column=fault.column or "–", why=why), err=True)


def _line(alert: Alert, state: str, words: Catalogue) -> str:
    born = alert.born.iso() if alert.born else ""
    document = f"{alert.document_issuer} {alert.document_number}".strip()
    kind = alert_kind_words(alert.kind, words)
    fields = (state, kind, alert.name, born, document, f"{alert.list_name} {alert.reference}")
    return "  ".join(filter(None, fields))
