"""Whom the alert lists may mean: one name, a whole passenger list, and pairs of names."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from pathlib import Path
from time import perf_counter
from typing import Annotated, TypeAlias

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    fail,
    print_json,
    program_of,
    say,
    sign_in,
    told,
)
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.two_people import Known, compare_people
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction
from checkpoint.lists.own_csv import DELIMITERS
from checkpoint.lists.rows import ISSUER_PARTED_BY, SEXES
from checkpoint.paper_file import write_paper
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.matches import part_words, reason_words

FILLER = "<"
"""Between the parts of a name as a machine-readable zone writes it (Doc 9303-3, 4.6)."""

COMPARE_LESSON = lesson(
    "The first row names the columns: left and right, and perhaps left_born and right_born"
    " (1985, 1985-03 or 1985-03-12). The same rows come back with score, band and reasons; other"
    " columns stay as they are. One name, however it is written, scores about 100, two names 0"
    " and less. A band is same, probable, possible, or none.",
    "Needs neither a post that is set up nor a password.",
    example="alerts compare --pairs pairs.csv --out compared.csv",
)
SCREEN_LESSON = lesson(
    "The first row names the columns: id and name, and perhaps born, nationality, sex, document"
    " and direction (entry or exit). A name is text, or as a machine-readable zone writes it."
    " Every hit is a row of id, alert, band, score and reasons; with --explain also of the points"
    " that each part gives, which add up to the score.",
    BY_LEAD,
    example="alerts screen --travellers bus.csv --out hits.csv --as siregar",
)
SEARCH_LESSON = lesson(
    BY_LEAD,
    example='alerts search "BUDI HARTONO" --born 1985-03-12 --as siregar --json',
)

Out = Annotated[Path | None, typer.Option("--out", help="Where the rows go; else on the screen.")]


def compare_pairs(
    context: typer.Context,
    pairs: Annotated[Path, typer.Option("--pairs", help="CSV of pairs of names.", exists=True)],
    out: Out = None,
) -> None:
    """Say of pairs of names how likely each is one person."""
    words = call_of(context).words
    columns, rows = _table(pairs, needed=("left", "right"))
    sheet = StringIO()
    writer = csv.DictWriter(
        sheet, dict.fromkeys((*columns, "score", "band", "reasons")), lineterminator="\n"
    )
    writer.writeheader()
    for row in rows:
        found = compare_people(_known(row, "left"), _known(row, "right"))
        writer.writerow(
            {
                **row,
                "score": f"{found.score:.3f}",
                "band": found.band or "none",
                "reasons": "; ".join(reason_words(one, words) for one in found.reasons),
            }
        )
    with told(words):
        _give(sheet, out)


def screen(
    context: typer.Context,
    travellers: Annotated[
        Path, typer.Option("--travellers", help="CSV of travellers.", exists=True)
    ],
    login: As,
    out: Out = None,
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="A column more: what each part adds to the score.")
    ] = False,
) -> None:
    """Hold a whole passenger list against the alert lists."""
    words = call_of(context).words
    _, rows = _table(travellers, needed=("id", "name"))
    sheet = StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(("id", "alert", "band", "score", "reasons", *(["parts"] if explain else [])))
    hits = 0
    with program_of(context) as program:
        actor = sign_in(program, login)
        began = perf_counter()
        for row in rows:
            found = program.alerts.matches(actor, _traveller(row), _direction(row))
            hits += len(found)
            for match in found:
                parts = [_explained(match, words)] if explain else []
                writer.writerow((row["id"], *_cells(match, words), *parts))
    took = 1000 * (perf_counter() - began) / max(1, len(rows))
    with told(words):
        _give(sheet, out)
    text = words.translate("cli", "{travellers} travellers, {hits} hits, {ms} ms each")
    sentence = text.format(travellers=len(rows), hits=hits, ms=f"{took:.1f}")
    typer.echo(sentence, err=out is None)


def search(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The name to look for.")],
    login: As,
    *,
    born: Annotated[str, typer.Option(help="1985, 1985-03 or 1985-03-12.")] = "",
    nationality: Annotated[str, typer.Option(help="Three letters.")] = "",
    document: Annotated[str, typer.Option(help="K7654321, or with its state MYS:K7654321.")] = "",
    as_json: AsJson = False,
) -> None:
    """Say whom on the lists a person may be, and why."""
    words = call_of(context).words
    row = {"name": name, "born": born, "nationality": nationality, "document": document}
    with program_of(context) as program:
        found = program.alerts.matches(sign_in(program, login), _traveller(row))
    if as_json:
        print_json([_facts(match, words) for match in found])
        return
    for match in found:
        alert, band, score, reasons = _cells(match, words)
        say(f"{alert}  {match.alert.name}  {band}  {score}  {reasons}")


_Rows: TypeAlias = list[dict[str, str]]


def _table(path: Path, *, needed: Sequence[str]) -> tuple[Sequence[str], _Rows]:
    """The columns of a CSV file and its rows by column; a cell that is missing is empty."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        fail(f"{path}: not a CSV in UTF-8 that can be read.")
    head, _, _ = text.partition("\n")
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=max(DELIMITERS, key=head.count))
    try:
        columns = [name.strip().lower() for name in reader.fieldnames or ()]
        reader.fieldnames = columns
        rows = [{name: row.get(name) or "" for name in columns} for row in reader]
    except csv.Error:
        fail(f"{path}: line {reader.line_num} is no row of a CSV.")
    if missing := [name for name in needed if name not in columns]:
        fail(f"{path}: the first row must name the columns {', '.join(missing)}.")
    return columns, rows


def _give(sheet: StringIO, out: Path | None) -> None:
    """Rows to where they are wanted; a file is there whole or not at all."""
    content = sheet.getvalue().encode()
    if out is None:
        say(content.removesuffix(b"\n"))
    else:
        write_paper(out, content)


def _known(row: Mapping[str, str], side: str) -> Known:
    return Known(_plain(row[side]), _born(row.get(f"{side}_born", "")))


def _traveller(row: Mapping[str, str]) -> Traveller:
    sex = row.get("sex", "").strip().upper()
    issuer, _, number = row.get("document", "").strip().rpartition(ISSUER_PARTED_BY)
    return Traveller(
        names=(_plain(row["name"]),),
        born=_born(row.get("born", "")),
        sex=SEXES.get(sex, Sex.UNSPECIFIED),
        nationality=row.get("nationality", "").strip().upper(),
        document_number=number,
        document_issuer=issuer.upper(),
    )


def _direction(row: Mapping[str, str]) -> Direction | None:
    text = row.get("direction", "").strip().lower()
    return Direction(text) if text in set(Direction) else None


def _plain(name: str) -> str:
    return " ".join(name.replace(FILLER, " ").split())


def _born(text: str) -> PartialDate | None:
    """A date of birth, or none where none is written that can be one."""
    try:
        return PartialDate.from_iso(text)
    except InvalidValue:
        return None


def _cells(match: AlertMatch, words: Catalogue) -> tuple[str, str, str, str]:
    reasons = "; ".join(reason_words(reason, words) for reason in match.reasons)
    alert = f"{match.alert.list_name} {match.alert.reference}"
    return alert, match.band.value, f"{match.score:.1f}", reasons


def _explained(match: AlertMatch, words: Catalogue) -> str:
    """All that makes up the score, words that are alike included."""
    return "; ".join(part_words(part, words) for part in match.parts)


def _facts(match: AlertMatch, words: Catalogue) -> Mapping[str, object]:
    return {
        "alert": match.alert,
        "band": match.band,
        "score": round(match.score, 1),
        "matched_name": match.matched_name,
        "reasons": [reason_words(reason, words) for reason in match.reasons],
        "parts": [
            {"reason": reason_words(part.reason, words), "points": round(part.points, 2)}
            for part in match.parts
        ],
    }
