"""Reading documents: what the codes, the zone and the seal on a picture or in a text say."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Annotated, Any

import typer
from pydantic_core import to_jsonable_python

from checkpoint.cli.frame import AsJson, Exit, call_of, say
from checkpoint.cli.scanning import content_of, files_in, picture_scan, text_in, typed_scan
from checkpoint.cli.seal_facts import SealFacts
from checkpoint.cli.teaching import A_FILE, lesson
from checkpoint.domain.documents.mrz import SURE_ENOUGH, Field, Unreadable, Zone
from checkpoint.domain.documents.mrz.repair import repaired
from checkpoint.domain.documents.pictures import Reading, Symbol
from checkpoint.domain.documents.scanned import (
    ScannedCode,
    ScannedDocument,
    ScannedZone,
    interpret,
)
from checkpoint.domain.errors import CheckpointError
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.services.ports import Clock
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.documents import fault_words, repair_words, unreadable_words
from checkpoint.words.enums import document_kind_words
from checkpoint.words.problems import problem_words

READ_LESSON = lesson(
    A_FILE + " Of a folder every file is read. With --json every file gives one line: an object.",
    "Needs neither a post that is set up nor a password.",
    example="read passport.jpg zone.txt --json",
    ends={
        Exit.DONE: "every file was read",
        Exit.TROUBLE: "nothing was read from the one file",
        Exit.PARTLY: "nothing was read from some of several files",
    },
)

UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"

Files = Annotated[
    list[Path],
    typer.Argument(
        help="Pictures, texts with the lines of a zone, or folders; - is standard input."
    ),
]


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of one file."""

    file: Path
    elapsed_ms: float
    scanned: ScannedDocument | CheckpointError
    symbols: tuple[Symbol, ...] = ()
    seal: Mapping[str, object] | None = None


def read(context: typer.Context, files: Files, *, as_json: AsJson = False) -> None:
    """Read documents from pictures or texts, and check their digits. Nothing is recorded."""
    call = call_of(context)
    done: list[bool] = []
    seals = SealFacts(call)
    with PictureReader() as pictures:
        for file in files_in(files):
            one = _read_one(file, pictures, call.clock, seals)
            say(_line_of(one, call.words) if as_json else _sentence_of(one, call.words))
            done.append(isinstance(one.scanned, ScannedZone | ScannedCode))
    if not all(done):
        raise typer.Exit(Exit.PARTLY if len(done) > 1 else Exit.TROUBLE)


def _read_one(file: Path, pictures: PictureReader, clock: Clock, seals: SealFacts) -> _Read:
    began = perf_counter()
    reading: Reading | None = None
    scanned: ScannedDocument | CheckpointError
    try:
        content = content_of(file)
        text = text_in(file, content)
        if text is None:
            pictures.warm_up()  # once: what every further file finds ready is not its own time
            began = perf_counter()
            reading = pictures.read_only(content)
            scan = picture_scan(reading, clock)
        else:
            scan = typed_scan(text, clock)
        scanned = interpret(scan, today=_today(clock))
    except CheckpointError as problem:
        scanned = problem
    elapsed_ms = (perf_counter() - began) * 1000
    found = scanned.seals if isinstance(scanned, ScannedZone | ScannedCode) else ()
    seal = seals.of(found, today=_today(clock))
    symbols = reading.symbols if reading else ()
    return _Read(file, round(elapsed_ms, 1), scanned, symbols, seal)


def _today(clock: Clock) -> date:
    """The day where the computer stands: by UTC, it is still yesterday in the morning here."""
    return clock().astimezone().date()


def _sentence_of(one: _Read, words: Catalogue) -> bytes:
    """One line, in which nothing that a code or a file's name holds can steer the terminal."""
    sentence = f"{one.file}: {_said(one.scanned, words)}"
    plain = "".join(mark if mark.isprintable() else UNPRINTABLE for mark in sentence)
    return plain.encode(sys.stdout.encoding or "utf-8", "replace")


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


def _line_of(one: _Read, words: Catalogue) -> bytes:
    """What another program gets of a file: one object on one line.

    In UTF-8 whatever the terminal's character set (RFC 8259); what is none of it in the name of a
    file becomes an escape, from which the same name comes back.
    """
    return json.dumps(_facts_of(one, words), ensure_ascii=False).encode(errors="backslashreplace")


def _facts_of(one: _Read, words: Catalogue) -> Mapping[str, object]:
    facts: dict[str, object] = {
        "file": str(one.file),
        "elapsed_ms": one.elapsed_ms,
        "codes": [_code_facts(symbol) for symbol in one.symbols],
        "mrz": None,
        "seal": one.seal,
    }
    match one.scanned:
        case ScannedZone(document=document, zone=zone, certainty=certainty):
            facts |= {"mrz": _zone_facts(zone, certainty), "document": to_jsonable_python(document)}
        case ScannedCode(number=number):
            facts |= {"number": number}
        case unread:
            facts |= {"trouble": _said(unread, words), "kind": type(unread).__name__}
    return facts


def _code_facts(symbol: Symbol) -> Mapping[str, object]:
    return {
        "symbology": symbol.symbology.value,
        "text": symbol.text,
        "bytes_hex": symbol.payload.hex(),
        "reader": symbol.reader,
        "place": [list(corner) for corner in symbol.place],
        "page": symbol.page,
    }


def _zone_facts(zone: Zone, certainty: Mapping[Field, float]) -> Mapping[str, object]:
    """The zone with its proven repairs made; what was found in their places is listed.

    It is not called valid where a check digit is wrong, nor where a field that none covers could
    hardly be read.
    """
    plain: Any = to_jsonable_python
    return {
        "format": zone.format.value,
        "lines": list(repaired(zone.lines, zone.repairs)),
        "valid": not zone.faults and all(sure >= SURE_ENOUGH for sure in certainty.values()),
        "fields": plain(zone.fields),
        "faults": plain(zone.faults),
        "repairs": plain(zone.repairs),
        "confidence": {field.value: round(sure, 3) for field, sure in certainty.items()},
    }
