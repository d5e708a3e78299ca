"""What the lists said when, and how the newest version of one is taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from typing import Annotated

import typer

from checkpoint.cli.alert_rechecking import rechecked
from checkpoint.cli.frame import (
    As,
    AsJson,
    Exit,
    call_of,
    fail,
    print_json,
    program_of,
    say,
    sign_in,
)
from checkpoint.cli.import_words import progress_shown, say_recheck
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.alerts.versions import BookVersion, asked_in
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import StorageUnavailable
from checkpoint.domain.people.officer import Officer
from checkpoint.program import Program
from checkpoint.words.alerts import cause_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import alert_kind_words

VERSIONS_LESSON = lesson(
    "Every verdict keeps the number of the version it was made by (see a record's detail in the"
    " journal); --asked tells which version of which list that was.",
    BY_LEAD,
    example="alerts versions --as siregar",
)
SHOW_LESSON = lesson(
    "With --on it tells what the lists said at the end of that day at the post.",
    BY_LEAD,
    example="alerts show QDi.001 --on 2026-08-17 --as siregar",
)
UNDO_LESSON = lesson(
    "The version before is in force again at once, whole; what was undone stays readable.",
    BY_LEAD,
    example="alerts undo 41 --as siregar",
    ends={Exit.PARTLY: "undone, but those who are here were not held against it"},
)

OnDay = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], help="As it was at the end of this day."),
]


def show_versions(
    context: typer.Context,
    login: As,
    *,
    asked: Annotated[
        int | None,
        typer.Option("--asked", help="Only those that a verdict of this version asked."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List every version of the alert book, newest first, and where it came from."""
    words = call_of(context).words
    with program_of(context) as program:
        versions = program.list_versions.versions(sign_in(program, login))
        place = program.setting_up.place()
    if asked is not None:
        versions = asked_in(versions, asked)
    if as_json:
        print_json(versions)
        return
    for version in versions:
        at = place.post.local(version.at) if place else version.at
        say(_version_line(version, at, words))


def show(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="What the list calls the entry, or its number.")],
    login: As,
    *,
    on: OnDay = None,
    as_json: AsJson = False,
) -> None:
    """Show all that is known of an entry, now or on a day."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        at = end_of(program, on) if on else None
        found = [
            *program.list_versions.called(officer, reference, at),
            *program.list_versions.numbers_said(officer, reference, at),
        ]
    if as_json:
        print_json(found)
    elif not found:
        fail(words.translate("cli", "No list has an entry of that reference then."))
    else:
        say("\n\n".join("\n".join(_lines(alert, words)) for alert in found))


def undo(
    context: typer.Context,
    version: Annotated[int, typer.Argument(help="Its number; see alerts versions.")],
    login: As,
) -> None:
    """Put a list back to what it said before its newest version."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        with progress_shown(words) as watch:
            state = program.list_versions.undo(officer, version, watch)
            # What is in force stays so; the bands of before hold until they are measured again.
            with suppress(StorageUnavailable):
                program.calibration.calibrate(officer, watch)
        met = rechecked(program, officer, state.version, words)
        place = program.setting_up.place()
    text = words.translate("cli", "Version {undone} is undone. The book is now at version {now}.")
    say(text.format(undone=version, now=state.version))
    if met is None:
        raise typer.Exit(Exit.PARTLY)
    if place is not None:
        say_recheck(met, place.post, words)


def alerts_on(program: Program, officer: Officer, on: datetime | None) -> Iterator[Alert]:
    """What the lists say now, or said at the end of a day at the post; read as it is told."""
    if on is None:
        return program.alerts.every(officer)
    return program.list_versions.said_at(officer, end_of(program, on))


def end_of(program: Program, on: datetime) -> datetime:
    """The last instant of a day at the post."""
    place = program.setting_up.place()
    zone = place.post.zone.tzinfo if place else program.clock().tzinfo
    end = datetime.combine(on.date() + timedelta(days=1), time(), tzinfo=zone)
    return end - timedelta(microseconds=1)


def _version_line(version: BookVersion, at: datetime, words: Catalogue) -> str:
    note, tally = version.note, version.tally
    counts = f"+{tally.new} ~{tally.changed} -{tally.gone}" if tally else ""
    standing = "" if version.standing is None else str(version.standing)
    signed = f"✓ {note.signed_by}" if note.signed_by else ""
    undone = "" if note.undoes is None else f"↶ {note.undoes}"
    cause = cause_words(note.cause, words)
    moment = f"{at:%Y-%m-%d %H:%M}"
    said = (str(version.version), moment, note.list_name, cause, undone, counts, standing)
    return "  ".join(filter(None, (*said, note.file, signed)))


def _lines(alert: Alert, words: Catalogue) -> Iterable[str]:
    """Every field that says something, under the name that JSON and the database know it by."""
    yield f"{alert.list_name}  {alert.reference}  {alert_kind_words(alert.kind, words)}"
    for field in fields(alert):
        text = _text(getattr(alert, field.name))
        if text and field.name not in {"id", "list_name", "reference", "kind", "also"}:
            yield f"  {field.name}: {text}"
    for field in fields(alert.also):
        if text := _text(getattr(alert.also, field.name)):
            yield f"  {field.name}: {text}"


def _text(value: object) -> str:
    match value:
        case None | Sex.UNSPECIFIED:
            return ""
        case ListedDocument():
            return f"{value.issuer} {value.number}".strip()
        case tuple():
            return "; ".join(map(_text, value))
        case date():
            return value.isoformat()
        case _:
            iso = getattr(value, "iso", None)
            return str(iso() if iso else value)
