"""What an officer waits for at the counter: the verdict, and the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from time import perf_counter

from checkpoint.bench.figures import WARM_UP, Figure, milliseconds, share, tidy
from checkpoint.bench.seeding import COUNTERS, OFFICER, Ground
from checkpoint.bench.travellers import Comer, Traveller, travellers
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane
from checkpoint.program import Program
from checkpoint.services.counter import Ruling
from checkpoint.services.ports import Clock
from checkpoint.services.presented import Reading

VERDICT_MS = 100.0
RECORD_MS = 20.0
"""Milliseconds promised, of which an officer notices nothing."""


def scans(program: Program, ground: Ground, rounds: int) -> Iterator[Figure]:
    """From the text of a scan to the verdict, with all that the post knows."""
    people = travellers(ground.population, "scans")
    first = _timed_scan(program, ground, next(people))
    for traveller in islice(people, WARM_UP):
        _timed_scan(program, ground, traveller)
    with tidy():
        taken = [
            (traveller.comer, _timed_scan(program, ground, traveller))
            for traveller in islice(people, rounds)
        ]
    every = [time for _, time in taken]
    hits = [time for comer, time in taken if comer is Comer.LISTED]
    note = f"{rounds} travellers"
    yield Figure(
        name="scan to verdict, p95",
        value=share(every, 0.95),
        unit="ms",
        target=VERDICT_MS,
        note=note,
    )
    yield Figure(name="scan to verdict, p50", value=share(every, 0.5), unit="ms", note=note)
    yield Figure(name="scan to verdict, slowest", value=max(every), unit="ms", note=note)
    if hits:
        note = f"{len(hits)} of them; a red verdict's lock is on the disk"
        yield Figure(name="who is on a list, p95", value=share(hits, 0.95), unit="ms", note=note)
    note = "nothing warmed up, and the file read from the disk"
    yield Figure(name="the first scan after start", value=first, unit="ms", note=note)


def records(program: Program, ground: Ground, rounds: int) -> Iterator[Figure]:
    """From the officer's Enter until the record is on the disk."""
    people = _passable(program, ground)
    for inspection in islice(people, WARM_UP):
        _timed_record(program, inspection)
    with tidy():
        taken = [_timed_record(program, one) for one in islice(people, rounds)]
    note = f"{rounds} records"
    yield Figure(
        name="record, p99", value=share(taken, 0.99), unit="ms", target=RECORD_MS, note=note
    )
    yield Figure(name="record, p50", value=share(taken, 0.5), unit="ms", note=note)


def duty_of(ground: Ground, counter: Counter = COUNTERS[0]) -> Duty:
    """The counter at which everything is measured that may lock it."""
    return Duty(
        post=ground.post,
        counter=counter,
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
    )


def scan_of(traveller: Traveller, clock: Clock) -> Scan:
    """What a scanner that types like a keyboard gives of a traveller's document."""
    text = ScannedText(kind=TextKind.BARCODE, text=traveller.text)
    return Scan(source=ScanSource.KEYBOARD_WEDGE, texts=(text,), at=clock())


def answers_to(inspection: Inspection) -> Details:
    """What must be answered, answered."""
    foreseen = inspection.foreseen
    return replace(
        foreseen,
        purpose=foreseen.purpose or Purpose.FAMILY,
        permit=foreseen.permit or Permit.VISA_ON_ARRIVAL,
        days_granted=foreseen.days_granted or 30,
        other_proof="KTP",
    )


def _timed_scan(program: Program, ground: Ground, traveller: Traveller) -> float:
    began = perf_counter()
    _read(program, ground, traveller)
    return milliseconds(perf_counter() - began)


def _read(program: Program, ground: Ground, traveller: Traveller) -> Reading:
    return program.counter.read(OFFICER, duty_of(ground), scan_of(traveller, program.clock))


def _passable(program: Program, ground: Ground) -> Iterator[Inspection]:
    """Travellers whom the officer may let through alone, at a counter that nobody locks."""
    duty = duty_of(ground, COUNTERS[1])
    for traveller in travellers(ground.population, "records"):
        read = program.counter.preview(OFFICER, duty, scan_of(traveller, program.clock))
        if isinstance(read, Inspection) and read.verdict is not Verdict.RED:
            yield read


def _timed_record(program: Program, inspection: Inspection) -> float:
    ruling = Ruling(outcome=Outcome.ADMITTED, reason="Diperiksa.")
    details = answers_to(inspection)
    began = perf_counter()
    program.counter.record(OFFICER, inspection, ruling, details)
    return milliseconds(perf_counter() - began)
