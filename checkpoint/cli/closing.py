"""Closing the day from the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.backups import backup_facts, backup_line
from checkpoint.cli.frame import (
    As,
    AsJson,
    Exit,
    call_of,
    print_json,
    program_of,
    say_lines,
    sign_in,
)
from checkpoint.cli.teaching import lesson
from checkpoint.day_papers import DayPress, Destinations
from checkpoint.domain.closing.checks import Finding, Matter
from checkpoint.domain.errors import CheckpointError, NotFound
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.other_press import OtherPress
from checkpoint.program import Program
from checkpoint.services.backups import BackupMade
from checkpoint.services.closing import DayLook, DayPapers
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.closing import finding_words, kind_words, severity_words, what_to_do
from checkpoint.words.problems import problem_words

CLOSE_LESSON = lesson(
    "The checks come first: what stops the day, what is only told, and what to do about it. Then"
    " the day is closed, and each partner's paper is put into its outbox, or else into the folder;"
    " nothing is printed from here. A day that was closed before gets a supplement of the papers"
    " that no longer hold. Where backup_folder is set, a backup is made at the end. With --check"
    " nothing is closed.",
    "The exit code is 3 where something is left: a check, or a paper that could not be written.",
    "Needs a post that is set up, and the sign-in of a shift lead.",
    example="report close --on 2026-11-22 --out papers --as siregar",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one paper."""

    number: str
    path: Path
    trouble: CheckpointError | None


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of a day."""

    look: DayLook
    papers: DayPapers | None
    outcomes: tuple[Outcome, ...] = ()
    backup: BackupMade | CheckpointError | None = None
    """None where no folder is set for it, or nothing was closed."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left."""
        has_trouble = any(one.trouble for one in self.outcomes)
        has_trouble |= isinstance(self.backup, CheckpointError)
        return not has_trouble and not any(one.is_left for one in self.look.findings)


def close(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Operational day.")],
    out: Annotated[
        Path, typer.Option("--out", help="Folder for who has no outbox.", file_okay=False)
    ] = Path(),
    files: Annotated[
        bool, typer.Option("--files", help="Also CSV, XLSX and JSON, each signed beside it (.sig).")
    ] = False,
    check: Annotated[bool, typer.Option("--check", help="Only look, and close nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Close an operational day, and make all its papers."""
    call = call_of(context)
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        post = place.post
        look = _seen_from_here(program.closing.look(officer, post, on.date()))
        closed = Closed(look, None)
        if not check and not look.stops:
            papers = program.closing.close(officer, post, look.day_on, seen=len(look.closings))
            press = _press(program, papers, officer, post, call.words)
            ways = program.deliveries.every(officer, post)
            to = replace(Destinations.of(out, ways, has_files=files), printers={})
            outcomes = tuple(_outcomes(press, to))
            closed = Closed(look, papers, outcomes, _backup(program, officer))
    if as_json:
        print_json(_facts(closed, call.words))
    else:
        say_lines(_lines(closed, call.words))
    if not closed.is_whole:
        raise typer.Exit(Exit.PARTLY)


def _seen_from_here(look: DayLook) -> DayLook:
    """Without what only a window knows: nobody here could say that no traveller waits there."""
    told = (one for one in look.findings if one.matter is not Matter.TRAVELLER_WAITS)
    return replace(look, findings=tuple(told))


def _press(
    program: Program, papers: DayPapers, officer: Officer, post: Post, words: Catalogue
) -> DayPress:
    return DayPress(
        papers,
        reports=program.reports,
        make_paper=program.make_paper,
        make_files=program.make_files,
        others=OtherPress(program, officer, post, words),
        new_id=program.new_id,
        officer=officer,
        words=words,
    )


def _outcomes(press: DayPress, to: Destinations) -> Iterator[Outcome]:
    """Each paper by itself: the trouble of one keeps no other back."""
    for errand in press.errands(to):
        trouble = None
        try:
            press.run(errand)
        except CheckpointError as problem:
            trouble = problem
        yield Outcome(
            number=press.number_of(errand),
            path=Path(errand.place) / press.file_name(errand),
            trouble=trouble,
        )


def _backup(program: Program, officer: Officer) -> BackupMade | CheckpointError | None:
    """The last of all: what became of the papers is in it. Its trouble is told behind theirs."""
    if not program.backups.folder:
        return None
    try:
        return program.backups.make(officer)
    except CheckpointError as trouble:
        return trouble


def _facts(closed: Closed, words: Catalogue) -> Mapping[str, object]:
    closing = closed.papers.closing if closed.papers else None
    return {
        "day": closed.look.day_on,
        "checks": [
            {
                "matter": one.matter,
                "severity": one.severity.name.lower(),
                "count": one.count,
                "names": one.names,
                "words": finding_words(one, words),
            }
            for one in closed.look.findings
        ],
        "closed": None
        if closing is None
        else {
            "kind": closing.kind,
            "supplement": closing.supplement,
            "at": closing.at,
            "figures": closing.figures_digest,
        },
        "papers": [
            {
                "number": one.number,
                "file": str(one.path),
                "trouble": problem_words(one.trouble, words) if one.trouble else None,
            }
            for one in closed.outcomes
        ],
        "backup": backup_facts(closed.backup, words),
        "is_whole": closed.is_whole,
    }


def _lines(closed: Closed, words: Catalogue) -> Iterator[str]:
    for finding in closed.look.findings:
        yield _check_line(finding, words)
    if closed.look.stops:
        yield words.translate("cli", "The day was not closed: finish what stops it.")
    closing = closed.papers.closing if closed.papers else None
    if closing is not None:
        yield kind_words(closing.kind, closing.supplement, words)
    for one in closed.outcomes:
        trouble = f": {problem_words(one.trouble, words)}" if one.trouble else ""
        yield f"{one.number}  {one.path}{trouble}"
    if closed.backup is not None:
        yield backup_line(closed.backup, words)


def _check_line(finding: Finding, words: Catalogue) -> str:
    said = f"{severity_words(finding.severity, words):<8}  {finding_words(finding, words)}"
    return f"{said}. {what_to_do(finding, words)}".rstrip(". ") + "."
