"""Reading documents: what a file says, and what the post would make of it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.bootstrap import Program, read_picture
from checkpoint.cli.frame import As, AsJson, Exit, call_of, fail, print_json, program_of, sign_in
from checkpoint.cli.teaching import A_FILE, lesson
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.documents.files import (
    FileForbidden,
    FileIsFolder,
    FileMissing,
    FileUnopened,
)
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.scanned import (
    Scan,
    ScannedCode,
    ScannedDocument,
    ScannedText,
    ScannedZone,
    ScanSource,
    TextKind,
    interpret,
    texts_of,
)
from checkpoint.domain.errors import CheckpointError, NotFound
from checkpoint.domain.inspection.decision import check_of
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction, Duty, Lane
from checkpoint.services.counter import SeveralPasses, UnknownPass
from checkpoint.services.ports import Clock
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.documents import fault_words, repair_words, unreadable_words
from checkpoint.words.enums import document_kind_words, verdict_words
from checkpoint.words.findings import FindingWords
from checkpoint.words.problems import problem_words

STANDARD_INPUT = Path("-")
LONGEST_TEXT = 10_000
"""Bytes. What is longer is no text of a document, and is tried as a picture."""

READ_LESSON = lesson(
    A_FILE,
    "Needs neither a post that is set up nor a password.",
    example="read passport.jpg zone.txt --json",
    ends={
        Exit.DONE: "every file was read",
        Exit.TROUBLE: "nothing was read from the one file",
        Exit.PARTLY: "nothing was read from some of several files",
    },
)
INSPECT_LESSON = lesson(
    A_FILE + " A border pass is known by its number, once it was typed at this post.",
    "Needs a post that is set up, and the sign-in of a counter officer or a shift lead.",
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

Files = Annotated[
    list[Path],
    typer.Argument(help="Pictures, or texts with the lines of a zone; - is standard input."),
]
OneFile = Annotated[
    Path, typer.Argument(help="A picture, or a text with a zone or a pass number; - is stdin.")
]


_UNOPENED: Mapping[type[OSError], type[FileUnopened]] = {
    FileNotFoundError: FileMissing,
    NotADirectoryError: FileMissing,
    PermissionError: FileForbidden,
    IsADirectoryError: FileIsFolder,
}
"""What the system says of a file, to what is told of it."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of one file."""

    file: Path
    scanned: ScannedDocument | CheckpointError


def read(context: typer.Context, files: Files, *, as_json: AsJson = False) -> None:
    """Read documents from pictures or texts, and check their digits. Nothing is recorded."""
    words = call_of(context).words
    clock = call_of(context).clock
    done = [_read_one(file, clock) for file in files]
    if as_json:
        print_json([_facts_of(one, words) for one in done])
    else:
        for one in done:
            typer.echo(f"{one.file}: {_said(one.scanned, words)}")
    if not all(isinstance(one.scanned, ScannedZone) or _is_code(one) for one in done):
        raise typer.Exit(Exit.PARTLY if len(done) > 1 else Exit.TROUBLE)


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
        scan = scan_of(file, program.clock)
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


def scan_of(file: Path, clock: Clock) -> Scan:
    """What lies in a file, as a scan; raises a ReadingFailed for a picture without codes."""
    content = _content_of(file)
    text = _as_text(content)
    if text is not None:
        typed = ScannedText(kind=TextKind.TYPED, text=text)
        return Scan(source=ScanSource.TYPED, texts=(typed,), at=clock())
    texts = texts_of(read_picture(content))
    return Scan(source=ScanSource.IMAGE, texts=texts, at=clock())


def _content_of(file: Path) -> bytes:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return file.read_bytes()
    except OSError as error:
        raise _UNOPENED.get(type(error), FileUnopened) from error


def _as_text(content: bytes) -> str | None:
    """The content as a text, if it can be one; a picture never is, for it has zero bytes."""
    if not content or len(content) > LONGEST_TEXT or b"\0" in content:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _read_one(file: Path, clock: Clock) -> _Read:
    try:
        scan = scan_of(file, clock)
    except CheckpointError as problem:
        return _Read(file, problem)
    return _Read(file, interpret(scan, today=scan.at.date()))


def _is_code(one: _Read) -> bool:
    return isinstance(one.scanned, ScannedCode)


def _said(scanned: ScannedDocument | CheckpointError, words: Catalogue) -> str:
    match scanned:
        case ScannedZone():
            return _zone_said(scanned, words)
        case ScannedCode():
            return f"{scanned.code.symbology or scanned.code.kind}: {scanned.number}"
        case Unreadable():
            return unreadable_words(scanned, words)
        case CheckpointError():
            return problem_words(scanned, words)


def _zone_said(scanned: ScannedZone, words: Catalogue) -> str:
    document, zone = scanned.document, scanned.zone
    kind = document_kind_words(document.kind, words)
    parts = [f"{kind} {document.issuer} {document.number}, {document.holder.name.full}"]
    parts += [fault_words(fault, words) for fault in zone.faults]
    parts += [repair_words(repair, words) for repair in zone.repairs]
    return "; ".join(parts)


def _facts_of(one: _Read, words: Catalogue) -> dict[str, object]:
    """What another program gets: the file, and either what was read or why nothing was."""
    match one.scanned:
        case ScannedZone() as zone:
            said: dict[str, object] = {"document": zone.document, "zone": zone.zone}
        case ScannedCode() as code:
            said = {"code": code.code}
        case unread:
            said = {"trouble": _said(unread, words), "kind": type(unread).__name__}
    return {"file": str(one.file), **said}


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
    typer.echo(verdict_words(found.verdict, words))
    for _finding, said in sayings:
        typer.echo("  " + "  ".join(filter(None, (said.what, said.evidence, said.do, said.why))))
