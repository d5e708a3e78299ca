"""The audit trail, on disk and in memory."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta, timezone

from checkpoint.domain.audit.records import Fault, RecordFault, recording_of
from checkpoint.domain.audit.trail import GENESIS, Act, Action, AuditEntry, first_break
from checkpoint.services.ports import Storage
from checkpoint.storage.database import Database
from tests.builders import NOON, TODAY, a_crossing, an_act, an_amendment_of
from tests.storage.test_search import listening


def append(storage: Storage, *acts: Act) -> list[AuditEntry]:
    with storage.writing() as store:
        return [store.audit.append(act) for act in acts]


def entries(storage: Storage) -> list[AuditEntry]:
    with storage.reading() as store:
        return list(store.audit.entries())


def test_acts_come_back_in_order_numbered_without_gaps(storage: Storage) -> None:
    acts = [
        an_act(actor="", counter="", detail={"nama": "“é”", "a": "1"}),
        an_act(action=Action.CROSSING_RECORDED, subject="x" * 100),
        an_act(),
    ]
    written = append(storage, *acts[:2]) + append(storage, acts[2])

    kept = entries(storage)

    assert kept == written
    assert [entry.act for entry in kept] == acts
    assert [entry.number for entry in kept] == [1, 2, 3]
    assert kept[0].previous == GENESIS


def test_the_chain_is_whole_whatever_zone_an_act_was_timed_in(storage: Storage) -> None:
    local = NOON.astimezone(timezone(timedelta(hours=7), "WIB"))
    append(storage, an_act(at=local), an_act(at=NOON + timedelta(microseconds=1)))

    assert first_break(entries(storage)) is None


def test_an_empty_trail_is_whole(storage: Storage) -> None:
    assert entries(storage) == []


def test_a_trail_longer_than_a_page_is_read_to_its_end(storage: Storage) -> None:
    append(storage, *[an_act() for _ in range(2001)])

    assert [entry.number for entry in entries(storage)] == list(range(1, 2002))


def test_the_last_acts_are_told_from_the_end_whatever_their_clocks_said(storage: Storage) -> None:
    acts = [an_act(at=NOON + timedelta(hours=hours)) for hours in (0, 2, 1)]
    append(storage, *acts)

    with storage.reading() as store:
        assert store.audit.last(2) == [acts[2], acts[1]]
        assert store.audit.last(9) == acts[::-1]


def test_an_act_that_was_undone_leaves_no_gap(storage: Storage) -> None:
    append(storage, an_act())
    with suppress(KeyError), storage.writing() as store:
        store.audit.append(an_act(action=Action.SIGNED_OUT))
        raise KeyError
    append(storage, an_act())

    kept = entries(storage)

    assert [entry.act.action for entry in kept] == [Action.SIGNED_IN, Action.SIGNED_IN]
    assert first_break(kept) is None


def test_who_amended_is_found_by_the_record_with_whoever_signed_beside(storage: Storage) -> None:
    recorded, amended = Action.CROSSING_RECORDED, Action.CROSSING_AMENDED
    append(
        storage,
        an_act(action=amended, actor="siregar", subject="first", detail={"second": "dewi"}),
        an_act(action=recorded, actor="lestari", subject="second"),
        an_act(action=amended, actor="dewi", subject="second"),
        an_act(action=amended, actor="dewi", subject="third"),
    )

    with storage.reading() as store:
        assert store.audit.amenders(["first", "second", "nobody"]) == {
            "first": ["siregar", "dewi"],
            "second": ["dewi"],
        }
        assert store.audit.amenders([]) == {}


def test_of_a_trail_of_millions_only_the_amendments_are_looked_at(database: Database) -> None:
    with database.reading() as store, listening(database.engine) as asked:
        store.audit.amenders(["first"])
    ((question, values),) = asked.items()
    with database.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}", values).all()
    assert [row.detail for row in plan] == ["SEARCH audit USING INDEX ix_audit_amended (subject=?)"]


def test_a_record_that_no_entry_was_made_for_is_told(storage: Storage) -> None:
    with storage.writing() as store:
        audited = store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        amended = store.crossings.add(
            an_amendment_of(audited.crossing), day_on=TODAY, recorded_at=NOON
        )
        slipped_in = store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
    append(
        storage,
        recording_of(audited),
        an_act(action=Action.CROSSING_AMENDED, subject=str(amended.crossing.id)),
        an_act(action=Action.LOCK_ANSWERED, subject=str(slipped_in.crossing.id)),
    )

    with storage.reading() as store:
        assert list(store.audit.unaudited()) == [
            RecordFault(fault=Fault.UNAUDITED, number=3, day_on=TODAY)
        ]
