"""What a transaction keeps, loses and sees, on disk and in memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from checkpoint.domain.errors import NotPermitted
from checkpoint.services.ports import Storage
from tests.builders import NOON, TODAY, a_crossing, a_lock, an_act, an_alert, an_id, an_officer


def test_a_writing_that_ends_well_is_kept_whole(storage: Storage) -> None:
    crossing = a_crossing()
    with storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        store.audit.append(an_act())

    with storage.reading() as store:
        assert store.crossings.find(crossing.id) is not None
        assert len(list(store.audit.entries())) == 1


def test_of_a_writing_that_fails_nothing_is_kept(storage: Storage) -> None:
    crossing, lock, officer, alert = a_crossing(), a_lock(), an_officer(), an_alert()

    def write_and_fail() -> None:
        with storage.writing() as store:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
            store.locks.add(lock)
            store.staff.put(officer)
            store.staff.note_failure("ayu", NOON)
            store.alerts.add([alert], at=NOON)
            store.audit.append(an_act())
            raise NotPermitted

    with pytest.raises(NotPermitted):
        write_and_fail()

    with storage.reading() as store:
        assert store.crossings.find(crossing.id) is None
        assert store.locks.open_at("ETK", "1") is None
        assert store.staff.every() == []
        assert store.staff.failures("ayu").count == 0
        assert store.alerts.version() == 0
        assert list(store.audit.entries()) == []


def test_what_is_written_while_reading_is_lost(storage: Storage) -> None:
    officer = an_officer()
    with storage.reading() as store:
        store.staff.put(officer)

    with storage.reading() as store:
        assert store.staff.find(officer.id) is None


def test_a_writing_sees_what_it_has_written(storage: Storage) -> None:
    officer = an_officer()
    with storage.writing() as store:
        store.staff.put(officer)
        assert store.staff.find(officer.id) == officer


def test_a_reading_is_all_of_one_moment(storage: Storage) -> None:
    officer = an_officer()
    with storage.reading() as before:
        assert before.staff.every() == []
        with storage.writing() as store:
            store.staff.put(officer)
        with storage.reading() as after:
            assert after.staff.every() == [officer]
        assert before.staff.every() == []


def test_nobody_sees_what_is_not_yet_kept(storage: Storage) -> None:
    with storage.writing() as store:
        store.staff.put(an_officer())
        with storage.reading() as beside:
            assert beside.staff.every() == []


def test_writers_of_several_threads_wait_for_each_other(storage: Storage) -> None:
    def write(_turn: int) -> int:
        with storage.writing() as store:
            store.audit.append(an_act())
            crossing = a_crossing()
            return store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON).number

    with ThreadPoolExecutor(4) as threads:
        numbers = list(threads.map(write, range(40)))

    with storage.reading() as store:
        assert [entry.number for entry in store.audit.entries()] == list(range(1, 41))
    assert sorted(numbers) == list(range(1, 41))


def test_after_a_failure_the_next_writing_goes_well(storage: Storage) -> None:
    with pytest.raises(NotPermitted), storage.writing():
        raise NotPermitted
    known = an_officer(id=an_id())
    with storage.writing() as store:
        store.staff.put(known)

    with storage.reading() as store:
        assert store.staff.every() == [known]
