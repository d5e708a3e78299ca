"""What the proof of trail and register finds, on disk where that matters."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from checkpoint.domain.audit.records import Fault, RecordFault
from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Agency, Purpose, Referral
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services import auditing
from checkpoint.services.auditing import FAULTS_TOLD, AuditService, Proof
from checkpoint.services.journal import Correction
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from checkpoint.storage.schema import crossing as table
from tests.builders import TODAY, a_crossing, a_post, an_act
from tests.services.worlds import ANSWERED, World, a_zone


@pytest.fixture(scope="module")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "checkpoint.db"
    open_database(path, create=True).close()
    return path


@pytest.fixture
def database(tmp_path: Path, empty_database: Path) -> Iterator[Database]:
    with open_database(shutil.copy(empty_database, tmp_path), create=False) as opened:
        yield opened


@pytest.fixture
def world(database: Database) -> World:
    return World(storage=database)


def proof(world: World) -> Proof:
    return AuditService(storage=world.storage).verify()


def some_records(world: World, count: int = 3) -> list[Recorded]:
    """Travellers recorded at the counter, one after the other."""
    made = []
    for number in range(count):
        found = world.read(a_zone(number=f"K{number:08}"))
        assert isinstance(found, Inspection)
        made.append(world.record(found))
    return made


def tamper(world: World, act: str, *values: object) -> None:
    """Change the file as somebody would who knows of the triggers."""
    path = world.storage.engine.url.database
    with closing(sqlite3.connect(path)) as raw, raw:
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(act, values)


def changed(number: int, entry: int) -> RecordFault:
    return RecordFault(fault=Fault.CHANGED, number=number, day_on=TODAY, entry=entry)


def test_a_register_that_was_let_alone_is_proven_whole(world: World) -> None:
    old, *_ = some_records(world)
    correction = Correction(
        document=old.crossing.document,
        direction=old.crossing.direction,
        details=replace(
            ANSWERED,
            purpose=Purpose.TRADE,
            declared=False,
            children=2,
            referrals=(Referral(agency=Agency.CUSTOMS, note="“é”"),),
        ),
        reason="Salah tujuan.",
    )
    new = world.journal.correct(
        world.lead, a_post(), old.crossing.id, correction, confirmed=world.signed()
    )
    world.journal.cancel(
        world.lead, a_post(), new.crossing.id, "Tercatat dua kali.", confirmed=world.signed()
    )

    found = proof(world)

    assert found.is_whole
    assert (found.records, found.without_digest, found.faults) == (5, 0, ())


@pytest.mark.parametrize("column", [column.name for column in table.columns])
def test_whatever_is_changed_of_a_record_is_found(world: World, column: str) -> None:
    records = some_records(world)

    tamper(world, f"UPDATE crossing SET {column} = 'x' WHERE number = 2")  # noqa: S608

    found = proof(world)
    assert not found.is_whole
    assert found.broken is None
    expected = Fault.MISSING if column == "id" else Fault.CHANGED
    first = found.faults[0]
    assert (first.fault, first.number, first.day_on, first.entry) == (expected, 2, TODAY, 2)
    assert found.faulty == (2 if column == "id" else 1)
    assert len(records) == 3


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("outcome", "refused"),
        ("direction", "exit"),
        ("document_key", "MYS:X"),
        ("is_cancellation", 1),
        ("lead", "0" * 32),
        ("details", "{}"),
        ("checks", '[{"code":"alert_hit","severity":3}]'),
        ("expires_on", None),
        ("crossed_at", "2026-03-14 03:00:00.000001"),
    ],
)
def test_a_change_into_what_might_have_been_recorded_is_found(
    world: World, column: str, value: object
) -> None:
    some_records(world)

    tamper(world, f"UPDATE crossing SET {column} = ? WHERE number = 3", value)  # noqa: S608

    assert proof(world).faults == (changed(3, entry=3),)


def test_a_record_that_was_removed_is_found(world: World) -> None:
    some_records(world)

    tamper(world, "DELETE FROM crossing WHERE number = 1")

    assert proof(world).faults == (
        RecordFault(fault=Fault.MISSING, number=1, day_on=TODAY, entry=1),
    )


def test_a_record_that_was_slipped_in_is_found(world: World) -> None:
    some_records(world)
    with world.storage.writing() as store:
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=world.clock())

    assert proof(world).faults == (RecordFault(fault=Fault.UNAUDITED, number=4, day_on=TODAY),)


def test_a_trail_whose_end_was_cut_off_is_found_by_the_records_it_leaves(world: World) -> None:
    some_records(world)

    tamper(world, "DELETE FROM audit WHERE number > 1")

    found = proof(world)
    assert found.broken is None, "what is left is a chain"
    assert found.faults == tuple(
        RecordFault(fault=Fault.UNAUDITED, number=number, day_on=TODAY) for number in (2, 3)
    )


def test_records_made_before_there_were_digests_are_counted_and_no_fault(world: World) -> None:
    crossing = a_crossing()
    with world.storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=world.clock())
        old = an_act(action=Action.CROSSING_RECORDED, subject=str(crossing.id))
        store.audit.append(old)
    some_records(world)

    found = proof(world)

    assert found.is_whole
    assert (found.records, found.without_digest) == (3, 1)
    tamper(world, "DELETE FROM crossing WHERE number = 1")
    assert proof(world).faults == (RecordFault(fault=Fault.MISSING, entry=1),)


def test_behind_a_break_in_the_chain_the_records_are_compared_all_the_same(world: World) -> None:
    some_records(world)
    tamper(world, "UPDATE audit SET actor = 'x' WHERE number = 2")
    tamper(world, "UPDATE crossing SET reason = 'x' WHERE number = 3")

    found = proof(world)

    assert found.broken is not None
    assert (found.broken.number, found.entries) == (2, 2)
    assert found.faults == (changed(3, entry=3),)


@pytest.mark.parametrize("column", ["action", "at", "detail", "subject"])
def test_an_entry_that_cannot_be_read_any_more_breaks_the_chain(world: World, column: str) -> None:
    some_records(world)

    tamper(world, f"UPDATE audit SET {column} = 'x' WHERE number = 2")  # noqa: S608

    found = proof(world)
    assert found.broken is not None
    assert found.broken.number == 2


def test_of_many_faults_the_first_are_told_and_all_are_counted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auditing, "_PAGE", 4)
    some_records(world, FAULTS_TOLD + 3)

    tamper(world, "UPDATE crossing SET counter = '9'")

    found = proof(world)
    assert found.faulty == FAULTS_TOLD + 3
    assert found.faults == tuple(changed(n, entry=n) for n in range(1, FAULTS_TOLD + 1))
