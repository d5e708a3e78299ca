"""Locked counters, on disk and in memory."""

from __future__ import annotations

from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.ports import Storage
from tests.builders import (
    A_MINUTE,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_crossing,
    a_lock,
    an_id,
    an_indonesian_passport,
)


def add(storage: Storage, *locks: Lock) -> None:
    with storage.writing() as store:
        for lock in locks:
            store.locks.add(lock)


def test_a_lock_stays_until_a_crossing_of_its_id_answers_it(storage: Storage) -> None:
    lock = a_lock(
        direction=Direction.EXIT, lane=Lane.VEHICLE, zone_text="P<MYSROSLI<<NUR<AISYAH\nK12345678"
    )
    add(storage, lock)

    with storage.reading() as store:
        assert store.locks.open_at("ETK", "1") == lock
        assert store.locks.is_open(lock.id)
        assert not store.locks.is_open(an_id())
    with storage.writing() as store:
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        assert store.locks.open_at("ETK", "1") == lock
        store.crossings.add(a_crossing(id=lock.id), day_on=TODAY, recorded_at=NOON)
        assert store.locks.open_at("ETK", "1") is None
        assert not store.locks.is_open(lock.id)


def test_a_lock_binds_its_own_counter_only(storage: Storage) -> None:
    add(storage, a_lock())

    with storage.reading() as store:
        assert store.locks.open_at("ETK", "2") is None
        assert store.locks.open_at("ARK", "1") is None


def test_a_lock_is_found_by_the_document_until_it_is_answered(storage: Storage) -> None:
    lock, other = a_lock(), a_lock(counter="2", document=an_indonesian_passport())
    add(storage, lock, other, a_lock(post="ARK"))
    key = lock.document.key

    with storage.reading() as store:
        assert store.locks.open_on("ETK", [key, "IDN:X0"]) == [lock]
        assert len(store.locks.open_on("ETK", [key, other.document.key])) == 2
        assert store.locks.open_on("ETK", []) == []
    with storage.writing() as store:
        store.locks.lift(lock.id, lead=SIREGAR, at=NOON)
        assert store.locks.open_on("ETK", [key]) == []


def test_of_several_locks_the_newest_is_shown(storage: Storage) -> None:
    older, newer = a_lock(), a_lock(raised_at=NOON + A_MINUTE)
    add(storage, newer, older)

    with storage.reading() as store:
        assert store.locks.open_at("ETK", "1") == newer


def test_raising_a_lock_twice_raises_it_once(storage: Storage) -> None:
    lock = a_lock()
    add(storage, lock)
    add(storage, a_lock(id=lock.id, raised_at=NOON + A_MINUTE))

    with storage.reading() as store:
        assert store.locks.open_at("ETK", "1") == lock


def test_a_lock_that_a_shift_lead_lifted_is_answered(storage: Storage) -> None:
    lifted, standing = a_lock(), a_lock(counter="2")
    add(storage, lifted, standing)
    with storage.writing() as store:
        store.locks.lift(lifted.id, lead=SIREGAR, at=NOON)
        store.locks.lift(lifted.id, lead=LESTARI, at=NOON)

    with storage.reading() as store:
        assert not store.locks.is_open(lifted.id)
        assert store.locks.open_at("ETK", "1") is None
        assert store.locks.open_at("ETK", "2") == standing


def test_every_locked_counter_is_told_with_its_newest_lock(storage: Storage) -> None:
    older, newer = a_lock(raised_at=NOON - A_MINUTE), a_lock()
    other, answered = a_lock(counter="2"), a_lock(counter="3")
    lifted = a_lock(counter="4")
    add(storage, newer, older, other, answered, lifted, a_lock(post="XXX"))
    with storage.writing() as store:
        store.locks.lift(lifted.id, lead=SIREGAR, at=NOON)
        store.crossings.add(a_crossing(id=answered.id), day_on=TODAY, recorded_at=NOON)

    with storage.reading() as store:
        found = {lock.counter: lock for lock in store.locks.every_open("ETK")}
    assert found == {"1": newer, "2": other}
