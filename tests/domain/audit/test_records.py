"""The digest of a record: the same wherever it is taken, and another for any other record."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from typing import Any
from uuid import UUID

import pytest

from checkpoint.domain.audit.records import audited_by, digest_of, recording_of
from checkpoint.domain.audit.trail import GENESIS, sealed
from checkpoint.domain.crossings.checks import Check, Severity, Verdict
from checkpoint.domain.crossings.crossing import Amendment, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Permit, Purpose, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders import (
    A_DAY,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_crossing,
    a_decision,
    a_document,
    a_record,
)

_ID = UUID("019a0000-0000-7000-8000-000000000001")
_ALERT = UUID("019a0000-0000-7000-8000-000000000002")
_OLD = UUID("019a0000-0000-7000-8000-000000000003")


def a_full_record() -> Recorded:
    """A record that says something in every field."""
    return a_record(
        crossing=a_crossing(
            id=_ID,
            details=Details(
                purpose=Purpose.TRADE,
                permit=Permit.VISA_FREE,
                days_granted=30,
                declared=False,
                children=2,
                referrals=(Referral(agency=Agency.QUARANTINE, has_certificate=True),),
            ),
            checks=(
                Check(code="alert_hit", severity=Severity.LOCK, alert=_ALERT, alert_kind="tangkal"),
            ),
            decision=a_decision(officer=LESTARI, lead=SIREGAR, reason="“é”", ground=Ground.NO_VISA),
            amendment=Amendment(of=_OLD, reason="Salah."),
        ),
        number=7,
    )


def test_the_digest_of_a_record_is_the_same_in_every_version_of_the_program() -> None:
    # Never to be put right here: another digest would make every record that was kept a fault.
    assert (
        digest_of(a_full_record())
        == "61b9d9380ce817dae5d03328e16b446562cc39e3eee005885dae4787851f4651"
    )


def test_the_digest_does_not_hang_on_the_zone_of_a_time_nor_on_what_came_later() -> None:
    record = a_full_record()
    local = NOON.astimezone(timezone(timedelta(hours=7), "WIB"))
    same = replace(record, crossing=replace(record.crossing, crossed_at=local), amended_by=_OLD)

    assert digest_of(same) == digest_of(record)


def test_an_entry_names_the_record_it_was_made_for_and_no_traveller() -> None:
    record = a_full_record()
    entry = sealed(recording_of(record), number=5, previous=GENESIS)

    audited = audited_by(entry)

    assert audited is not None
    assert (audited.id, audited.number, audited.day_on) == (_ID, 7, record.day_on)
    assert (audited.digest, audited.entry) == (digest_of(record), 5)
    told = " ".join(entry.act.detail.values())
    assert record.crossing.document.holder.name.primary not in told
    assert record.crossing.document.number not in told


@pytest.mark.parametrize(
    "change",
    [
        {"number": 8},
        {"day_on": TODAY + A_DAY},
        {"recorded_at": NOON + timedelta(microseconds=1)},
        {"direction": Direction.EXIT},
        {"lane": Lane.VEHICLE},
        {"counter": "2"},
        {"verdict": Verdict.AMBER},
        {"checks": ()},
        {"decision": a_decision(officer=LESTARI)},
        {"amendment": None},
        {"amendment": Amendment(of=_OLD, reason="Salah.", is_cancellation=True)},
        {"document": a_document(number="K1234567")},
        {"document": a_document(name=PersonName("ROSLI", "NUR AISYAH", is_truncated=True))},
        {"details": Details(purpose=Purpose.TRADE)},
    ],
    ids=str,
)
def test_any_other_record_has_another_digest(change: dict[str, Any]) -> None:
    record = a_full_record()
    changed = a_record(
        **{"crossing": record.crossing, "number": 7, "recorded_at": record.recorded_at} | change
    )

    assert digest_of(changed) != digest_of(record)
