"""Evidence is let go once its time is over: not before, not unnoted, and not all at once."""

from __future__ import annotations

from uuid import UUID

import pytest

from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.evidence import BATCH, EvidenceService
from checkpoint.services.ports import Storage
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.builders import A_DAY, AN_HOUR, NOON, an_evidence
from tests.fakes import MemoryStorage
from tests.services.worlds import World, a_zone


@pytest.fixture
def world() -> World:
    return World()


def kept(storage: Storage, id: UUID) -> Evidence | None:
    with storage.reading() as store:
        return store.evidence.find(id)


@pytest.fixture(params=["sqlite", "memory"])
def storage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Storage:
    if request.param == "memory":
        return MemoryStorage()
    opened: Database = open_database(tmp_path_factory.mktemp("db") / "c.db", create=True)
    request.addfinalizer(opened.close)  # noqa: PT021 - only for one of the two
    return opened


def test_evidence_is_let_go_after_its_days_in_small_batches_and_as_one_act(
    storage: Storage,
) -> None:
    world = World(storage=storage)
    with storage.writing() as store:
        for age in range(BATCH + 5):
            store.evidence.add(an_evidence(read_at=NOON - 40 * A_DAY + age * AN_HOUR))
        young = an_evidence(read_at=NOON - 30 * A_DAY)
        store.evidence.add(young)

    left = [world.evidence.let_go() for _ in range(3)]

    assert left == [5, 0, 0]
    assert kept(storage, young.id) is not None
    assert world.acts == ["evidence_released"]
    with storage.reading() as store:
        (entry,) = store.audit.entries()
    assert entry.act.detail == {"before": "2026-02-12T00:00:00+00:00", "count": str(BATCH + 5)}


def test_what_was_begun_and_broke_off_is_ended_without_another_act(world: World) -> None:
    with world.storage.writing() as store:
        for _ in range(BATCH + 1):
            store.evidence.add(an_evidence(read_at=NOON - 40 * A_DAY))
    world.evidence.let_go()

    afresh = EvidenceService(storage=world.storage, clock=world.clock, days=30)
    assert afresh.let_go() == 0

    assert world.storage.kept.evidence.kept == {}
    assert world.acts == ["evidence_released"]


def test_where_nothing_is_due_nothing_is_written(world: World) -> None:
    with world.storage.writing() as store:
        store.evidence.add(an_evidence())
    world.storage.write_failure = StorageFull()

    assert world.evidence.let_go() == 0


def test_the_next_day_has_its_own_act(world: World) -> None:
    with world.storage.writing() as store:
        for days in (31, 30):
            store.evidence.add(an_evidence(read_at=NOON - days * A_DAY))
    world.evidence.let_go()
    world.clock.forward(A_DAY)
    world.evidence.let_go()

    assert world.acts == ["evidence_released"] * 2
    assert world.storage.kept.evidence.kept == {}


def test_the_register_does_not_change_when_evidence_goes(world: World) -> None:
    found = world.read(a_zone())
    assert isinstance(found, Inspection)
    recorded = world.record(found)
    world.clock.forward(32 * A_DAY)
    world.evidence.let_go()

    assert kept(world.storage, found.id) is None
    with world.storage.reading() as store:
        assert store.crossings.find(found.id) == recorded
