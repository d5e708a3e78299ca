"""Crossings, and what is said of them afterwards."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from checkpoint.domain.crossings.checks import Check, Severity, Verdict
from checkpoint.domain.crossings.crossing import (
    Amendment,
    Capture,
    Crossing,
    Decision,
    Outcome,
    Recorded,
)
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.groups.draft import DraftMember
from checkpoint.domain.groups.group import Group, GroupKind
from checkpoint.domain.journeys.person import Basis, OtherDocument, PersonWord, pair_of
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders.beginnings import A_DAY, LESTARI, NOON, SIREGAR, TODAY, an_id
from tests.builders.documents import a_document


def some_details(**changes: Any) -> Details:
    details = Details(
        purpose=Purpose.FAMILY,
        address="Jl. Lintas Malindo 12, Entikong",
        permit=Permit.VISA_FREE,
        days_granted=30,
    )
    return replace(details, **changes)


def a_check(**changes: Any) -> Check:
    return replace(Check(code="document_expires_soon", severity=Severity.NOTE), **changes)


def a_decision(**changes: Any) -> Decision:
    return replace(Decision(outcome=Outcome.ADMITTED, officer=LESTARI), **changes)


def a_crossing(**changes: Any) -> Crossing:
    """A foreigner admitted on entry at noon; each call another crossing of the same document."""
    crossing = Crossing(
        id=an_id(),
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        document=a_document(),
        capture=Capture.SCANNED,
        details=some_details(),
        verdict=Verdict.GREEN,
        checks=(),
        alert_version=1,
        decision=a_decision(),
        crossed_at=NOON,
    )
    return replace(crossing, **changes)


def an_amendment_of(crossing: Crossing, **changes: Any) -> Crossing:
    """The record that takes a crossing's place, at the same time of crossing."""
    usual: dict[str, Any] = {
        "id": an_id(),
        "amendment": Amendment(of=crossing.id, reason="Salah ketik tujuan."),
    }
    return replace(crossing, **usual | changes)


def a_cancellation_of(crossing: Crossing, **changes: Any) -> Crossing:
    """The record that strikes a crossing out."""
    struck = Amendment(of=crossing.id, reason="Tercatat dua kali.", is_cancellation=True)
    return an_amendment_of(crossing, **{"amendment": struck} | changes)


def a_record(**changes: Any) -> Recorded:
    """A crossing on the register; fields of the crossing may be given as if they were its own."""
    of_record = {
        field.name: changes.pop(field.name) for field in fields(Recorded) if field.name in changes
    }
    crossing = of_record.pop("crossing", None) or a_crossing()
    crossing = replace(crossing, **changes)
    recorded = Recorded(crossing=crossing, number=1, day_on=TODAY, recorded_at=crossing.crossed_at)
    return replace(recorded, **of_record)


def a_word(one: str, other: str, **changes: Any) -> PersonWord:
    """An officer said that two documents are one person's."""
    first, second = pair_of(one, other)
    word = PersonWord(
        id=an_id(),
        one=first,
        other=second,
        is_same=True,
        basis=Basis.NAME_AND_BIRTH,
        reason="Wajah sama dengan foto lama.",
        officer=LESTARI,
        at=NOON,
    )
    return replace(word, **changes)


def an_other_document(**changes: Any) -> OtherDocument:
    """The old passport of the holder of `a_document`, seen a year ago."""
    old = a_document(number="A99999999")
    other = OtherDocument(
        document=old,
        last=a_record(document=old, crossed_at=NOON - 365 * A_DAY),
        basis=Basis.NAME_AND_BIRTH,
        beside=a_document().key,
    )
    return replace(other, **changes)


def an_extension(**changes: Any) -> StayExtension:
    """A visit was extended by ten days."""
    extension = StayExtension(
        id=an_id(),
        entry=an_id(),
        until=TODAY + 10 * A_DAY,
        reason="Keluarga sakit.",
        officer=LESTARI,
        at=NOON,
    )
    return replace(extension, **changes)


def a_lock(**changes: Any) -> Lock:
    lock = Lock(
        id=an_id(),
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        officer=LESTARI,
        document=a_document(),
        capture=Capture.SCANNED,
        zone_text="",
        raised_at=NOON,
    )
    return replace(lock, **changes)


def a_group(**changes: Any) -> Group:
    """A family that comes in at noon."""
    group = Group(
        id=an_id(),
        kind=GroupKind.FAMILY,
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        officer=LESTARI,
        opened_at=NOON,
    )
    return replace(group, **changes)


def a_draft_member(**changes: Any) -> DraftMember:
    member = DraftMember(id=an_id(), document=a_document(), capture=Capture.SCANNED, added_at=NOON)
    return replace(member, **changes)


def a_departure_elsewhere(**changes: Any) -> DepartureElsewhere:
    word = DepartureElsewhere(
        id=an_id(),
        entry=an_id(),
        source="Kanim Sambas, by telephone",
        reason="Left by air on 12 March",
        officer=SIREGAR,
        at=NOON,
    )
    return replace(word, **changes)
