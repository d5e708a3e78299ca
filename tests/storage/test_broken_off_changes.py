"""A change that breaks off, or that two programs get hold of, leaves nothing half in force."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import pytest

from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.versions import Cause, ChangeLost, ChangeNote, Tally
from checkpoint.domain.errors import StorageFull
from checkpoint.services.ports import Storage, Store
from checkpoint.storage import alert_discarding, lost_documents
from checkpoint.storage.database import Database
from tests.alert_book import every_alert
from tests.builders import NOON, an_alert

LIST = ChangeNote(cause=Cause.LIST, list_name="Tangkal")
OTHER = ChangeNote(cause=Cause.LIST, list_name="DPO")
NUMBERS = ChangeNote(cause=Cause.NUMBERS, list_name="SLTD")
ONE, TWO, THREE = (an_alert(list_name="Tangkal", reference=f"R-{n}") for n in (1, 2, 3))
DOCUMENTS = [LostDocument(f"A{n}", f"A{n}", "IDN") for n in range(10, 17)]


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lost_documents, "AT_ONCE", 2)


def begin(storage: Storage, note: ChangeNote = LIST) -> int:
    with storage.writing() as store:
        return store.alerts.changes.prepare(note, at=NOON)


def throw_away(storage: Storage, change: int) -> None:
    is_more = True
    while is_more:
        with storage.writing() as store:
            is_more = store.alerts.changes.discard(change)


def put_in_force(storage: Storage, change: int) -> int:
    with storage.writing() as store:
        return store.alerts.changes.put_in_force(change, Tally(), at=NOON)


def break_off(storage: Storage, work: Callable[[Store], object]) -> None:
    """As where the disk is full when a piece of work is to be kept."""

    def attempt() -> None:
        with storage.writing() as store:
            work(store)
            raise StorageFull

    with pytest.raises(StorageFull):
        attempt()


def keep_numbers(storage: Storage) -> int:
    change = begin(storage, NUMBERS)
    with storage.writing() as store:
        store.alerts.lost.put(change, DOCUMENTS)
    return put_in_force(storage, change)


def numbers(storage: Storage) -> list[LostDocument]:
    with storage.reading() as store:
        return list(store.alerts.lost.standing("SLTD"))


def test_what_was_thrown_away_cannot_be_gone_on_with(storage: Storage) -> None:
    change = begin(storage)
    throw_away(storage, change)
    other = begin(storage, OTHER)

    assert other != change
    with storage.writing() as store:
        changes, lost = store.alerts.changes, store.alerts.lost
        for go_on in (
            lambda: changes.put(change, [ONE]),
            lambda: changes.take(change, []),
            lambda: changes.file_some(change),
            lambda: changes.put_in_force(change, Tally(), at=NOON),
            lambda: lost.put(change, DOCUMENTS),
            lambda: lost.take(change, "SLTD", DOCUMENTS),
            lambda: lost.turn_back(change, 1),
        ):
            with pytest.raises(ChangeLost):
                go_on()
    put_in_force(storage, other)
    with storage.reading() as store:
        assert every_alert(store) == []


def test_a_program_goes_on_with_nobody_elses_list(database: Database) -> None:
    mine = begin(database)
    with database.writing() as store:
        store.alerts.changes.put(mine, [ONE])
    another = Database(database.engine, ExitStack())
    throw_away(another, mine)
    theirs = begin(another, OTHER)

    with database.writing() as store, pytest.raises(ChangeLost):
        store.alerts.changes.put(mine, [TWO])
    with database.writing() as store, pytest.raises(ChangeLost):
        store.alerts.changes.put_in_force(mine, Tally(), at=NOON)
    put_in_force(another, theirs)
    with database.reading() as store:
        assert every_alert(store) == []


def test_who_prepares_what_another_throws_away_puts_nothing_more(database: Database) -> None:
    mine = begin(database, NUMBERS)
    with database.writing() as store:
        store.alerts.lost.put(mine, DOCUMENTS)
    another = Database(database.engine, ExitStack())
    with another.writing() as store:
        assert store.alerts.changes.discard(mine)

    with database.writing() as store, pytest.raises(ChangeLost):
        store.alerts.lost.put(mine, [LostDocument("A00", "A00", "IDN")])


def test_a_list_of_which_a_piece_was_not_filed_never_comes_into_force(database: Database) -> None:
    change = begin(database)
    with database.writing() as store:
        store.alerts.changes.put(change, [ONE, TWO, THREE])
    break_off(database, lambda store: store.alerts.changes.file_some(change))

    with pytest.raises(ChangeLost):
        put_in_force(database, change)
    with database.reading() as store:
        assert store.alerts.changes.prepared() == [change]
    throw_away(database, change)
    with database.reading() as store:
        assert store.alerts.changes.prepared() == []


def test_an_undoing_of_numbers_that_breaks_off_leaves_every_number(storage: Storage) -> None:
    version = keep_numbers(storage)
    undo = begin(storage, ChangeNote(cause=Cause.UNDONE, list_name="SLTD", undoes=version))
    for _ in range(2):
        with storage.writing() as store:
            store.alerts.lost.turn_back(undo, version)
    throw_away(storage, undo)

    assert numbers(storage) == DOCUMENTS


def test_a_table_that_would_end_numbers_is_thrown_away_with_that(storage: Storage) -> None:
    keep_numbers(storage)
    change = begin(storage, replace(LIST, list_name="SLTD"))
    with storage.writing() as store:
        store.alerts.lost.take(change, "SLTD", DOCUMENTS)
    throw_away(storage, change)

    assert numbers(storage) == DOCUMENTS


def test_throwing_away_that_breaks_off_is_done_again_from_the_beginning(database: Database) -> None:
    keep_numbers(database)
    change = begin(database, NUMBERS)
    with database.writing() as store:
        store.alerts.lost.take(change, "SLTD", DOCUMENTS)
    break_off(database, lambda store: store.alerts.changes.discard(change))
    throw_away(database, change)

    assert numbers(database) == DOCUMENTS


def test_a_million_endings_are_not_thrown_away_in_one_transaction(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alert_discarding, "AT_ONCE", 2)
    first = begin(database)
    with database.writing() as store:
        store.alerts.changes.put(first, [ONE, TWO, THREE])
    put_in_force(database, first)
    change = begin(database)
    with database.writing() as store:
        places = [serial for serial, _ in store.alerts.places("Tangkal")]
        store.alerts.changes.take(change, places)

    with database.writing() as store:
        assert [store.alerts.changes.discard(change) for _ in range(3)] == [True, True, False]
    with database.reading() as store:
        assert len(every_alert(store)) == 3
