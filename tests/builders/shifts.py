"""Shifts, seats, hand-overs, and words on the clock."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.posts.clock_word import ClockWord
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.seat import Seat
from checkpoint.domain.shifts.sheet import Known, OpenCase, OpenLock, Said, SeatLine, Sheet
from checkpoint.domain.shifts.shift import Shift, ShiftEnd
from tests.builders.beginnings import A_MINUTE, AN_HOUR, LESTARI, NOON, SIREGAR, TODAY, an_id


def a_shift(**changes: Any) -> Shift:
    shift = Shift(id=an_id(), post="ETK", regu="Regu A", lead=SIREGAR, opened_at=NOON)
    return replace(shift, **changes)


def a_seat(**changes: Any) -> Seat:
    seat = Seat(
        id=an_id(),
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        officer=LESTARI,
        taken_at=NOON,
    )
    return replace(seat, **changes)


def a_sheet(**changes: Any) -> Sheet:
    """The sheet of a shift that was handed over, with something of everything."""
    known = Known(
        tally=Tally(entries=214, exits=188, held_back=3),
        late=2,
        seats=(
            SeatLine(counter="1", officer="Ayu Lestari", since=NOON, until=NOON + AN_HOUR),
            SeatLine(counter="2", officer="Made Wirawan", since=NOON),
        ),
        cases=(
            OpenCase(
                record="2026-03-14/12",
                kind=CaseKind.DOCUMENT_DOUBT,
                stage=Stage.WAITING,
                opened_at=NOON + A_MINUTE,
            ),
        ),
        protected_cases=1,
        locks=(OpenLock(counter="2", officer="Made Wirawan", raised_at=NOON + AN_HOUR),),
        alerts_ending=2,
        alerts_lapsed=1,
        stamps=(StampRun("A0412", "A0618", 207),),
    )
    sheet = Sheet(
        regu="Regu A",
        lead="Budi Siregar",
        giver="Budi Siregar",
        since=NOON,
        until=NOON + 8 * AN_HOUR,
        known=known,
        said=Said(
            faults="Printer konter 2 macet.",
            backlog="Lembar 4 dan 5 dari pemadaman pagi.",
            notes="Bus pukul 14 terlambat.",
        ),
        taker="Sari Halim",
        next_regu="Regu B",
    )
    return replace(sheet, **changes)


def a_shift_end(shift: Shift, **changes: Any) -> ShiftEnd:
    end = ShiftEnd(
        shift=shift.id,
        post=shift.post,
        at=NOON + 8 * AN_HOUR,
        officer=SIREGAR,
        day_on=TODAY,
        serial=1,
        sheet=a_sheet(),
        taker=LESTARI,
    )
    return replace(end, **changes)


def a_clock_word(**changes: Any) -> ClockWord:
    """The clock was an hour ahead, from noon by what it showed."""
    word = ClockWord(
        id=an_id(),
        post="ETK",
        officer=SIREGAR,
        at=NOON,
        since_at=NOON,
        until_at=NOON + AN_HOUR,
        reason="Jam komputer maju satu jam.",
    )
    return replace(word, **changes)
