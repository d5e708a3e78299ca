"""Filling the register fast gives the same register."""

from __future__ import annotations

import pytest

from checkpoint.services.auditing import AuditService
from checkpoint.storage import bulk
from checkpoint.storage.database import Database
from tests.builders import A_DAY, A_MINUTE, NOON, TODAY, a_crossing


def test_seeded_crossings_continue_the_days_numbers(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "BATCH", 3)
    first = a_crossing(crossed_at=NOON - A_MINUTE)
    today = [a_crossing(crossed_at=NOON + n * A_MINUTE) for n in range(4)]
    tomorrow = [a_crossing(crossed_at=NOON + A_DAY), a_crossing(crossed_at=NOON + A_DAY)]
    with database.writing() as store:
        store.crossings.add(first, day_on=TODAY, recorded_at=NOON)

    taken = bulk.seed(
        database,
        [*((one, TODAY) for one in today), *((one, TODAY + A_DAY) for one in tomorrow)],
    )

    with database.reading() as store:
        records = store.crossings.between(NOON - A_DAY, NOON + 2 * A_DAY)
    assert taken == 6
    assert [one.crossing for one in records] == [first, *today, *tomorrow]
    assert [one.number for one in records] == [1, 2, 3, 4, 5, 1, 2]
    assert records[-1].recorded_at == NOON + A_DAY


def test_seeded_crossings_stand_on_the_audit_trail(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "BATCH", 2)
    bulk.seed(database, [(a_crossing(), TODAY) for _ in range(5)])

    proof = AuditService(storage=database).verify()

    assert proof.is_whole
    assert (proof.entries, proof.records) == (5, 5)
