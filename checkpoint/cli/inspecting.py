"""Inspecting a document: what the counter would make of it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

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
from checkpoint.cli.scanning import scan_of
from checkpoint.cli.teaching import A_FILE, BY_OFFICER, lesson
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.errors import NotFound
from checkpoint.domain.inspection.decision import check_of
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction, Duty, Lane
from checkpoint.program import Program
from checkpoint.services.presented import SeveralPasses, UnknownPass
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.documents import unreadable_words
from checkpoint.words.enums import verdict_words
from checkpoint.words.findings import FindingWords

INSPECT_LESSON = lesson(
    A_FILE + " A border pass is known by its number, once it was typed at this post.",
    BY_OFFICER,
    example="inspect passport.jpg --as lestari --direction exit",
    ends={
        Exit.DONE: "verdict green",
        Exit.ATTENTION: "verdict amber",
        Exit.LOCKED: "verdict red",
    },
)

EXIT_OF = {
    Verdict.GREEN: Exit.DONE,
    Verdict.AMBER: Exit.ATTENTION,
    Verdict.RED: Exit.LOCKED,
}

OneFile = Annotated[
    Path, typer.Argument(help="A picture, or a text with a zone or a pass number; - is stdin.")
]


def inspect(
    context: typer.Context,
    file: OneFile,
    login: As,
    *,
    direction: Annotated[Direction, typer.Option(help="Which way.")] = Direction.ENTRY,
    lane: Annotated[Lane, typer.Option(help="Which lane.")] = Lane.PASSPORT,
    as_json: AsJson = False,
) -> None:
    """Say what the counter would find on a document. Nothing is recorded, nothing locks."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        scan = scan_of(file, program.pictures, program.clock)
        duty = _duty(program, direction, lane)
        found = program.counter.preview(officer, duty, scan)
    match found:
        case Inspection():
            _print_inspection(found, words, as_json=as_json)
            raise typer.Exit(EXIT_OF[found.verdict])
        case UnknownPass(number):
            fail(
                words.translate("cli", "{number} is not known at this post.").format(number=number)
            )
        case SeveralPasses(passes):
            names = ", ".join(one.document.holder.name.full for one in passes)
            fail(
                words.translate("cli", "Several passes bear this number: {names}.").format(
                    names=names
                )
            )
        case Unreadable():
            fail(unreadable_words(found, words))


def _duty(program: Program, direction: Direction, lane: Lane) -> Duty:
    place = program.setting_up.place()
    if place is None:
        raise NotFound("the post has not been set up")
    return Duty(post=place.post, counter=place.counters[0], direction=direction, lane=lane)


def _print_inspection(found: Inspection, words: Catalogue, *, as_json: bool) -> None:
    sayings = [
        (finding, FindingWords(words, found.subject.duty.post).say(finding))
        for finding in found.findings
    ]
    if as_json:
        print_json(
            {
                "verdict": found.verdict,
                "document": found.subject.document,
                "findings": [
                    {"kind": check_of(f).code, "severity": f.severity.name.lower(), **asdict(said)}
                    for f, said in sayings
                ],
            }
        )
        return
    say(verdict_words(found.verdict, words))
    for _finding, said in sayings:
        say("  " + "  ".join(filter(None, (said.what, said.evidence, said.do, said.why))))
