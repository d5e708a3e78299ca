"""A change of the book is prepared in pieces, and in force at once."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from uuid import UUID

import pytest

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.calibration import Calibration
from checkpoint.domain.alerts.filing import Filing, filing_of
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.alerts.versions import Cause, ChangeLost, ChangeNote, Tally
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_preparing import ListPreparer, unwatched
from checkpoint.services.ports import Storage
from checkpoint.storage import filing_spool
from checkpoint.storage.database import Database
from checkpoint.storage.filing_spool import FilingSpool
from tests.alert_book import every_alert
from tests.builders import A_DAY, NOON, a_lead, an_alert
from tests.fakes import FakeClock

NOTE = ChangeNote(cause=Cause.LIST, list_name="Tangkal")
ONE, TWO, THREE = (
    an_alert(list_name="Tangkal", reference=f"R-{n}", name=name)
    for n, name in ((1, "BUDI SANTOSO"), (2, "WAYAN SUDIRTA"), (3, "SITI AMINAH"))
)


def prepare(storage: Storage, *alerts: Alert, ends: Sequence[Alert] = ()) -> int:
    with storage.writing() as store:
        change = store.alerts.changes.prepare(NOTE, at=NOON)
    with storage.writing() as store:
        places = store.alerts.of_references("Tangkal", [alert.reference for alert in ends])
        store.alerts.changes.take(change, [serial for serial, _ in places.values()])
        store.alerts.changes.put(change, alerts)
    return change


def take_over(storage: Storage, change: int, tally: Tally = Tally()) -> int:  # noqa: B008
    with storage.writing() as store:
        while store.alerts.changes.file_some(change):
            pass
    with storage.writing() as store:
        return store.alerts.changes.put_in_force(change, tally, at=NOON)


def found(storage: Storage, alert: Alert) -> list[Alert]:
    """Whom a traveller of this name and birthday would find."""
    births = {name.born for name in filing_of(alert).names}
    with storage.reading() as store:
        serials = {name.alert for name in store.alerts.file.born(births)}
        return [one for one in store.alerts.of_serials(serials) if one.name == alert.name]


def standing(storage: Storage) -> list[str]:
    with storage.reading() as store:
        return sorted(alert.reference for alert in every_alert(store))


def test_what_was_brought_into_order_before_is_filed_once(storage: Storage) -> None:
    change = prepare(storage, ONE, TWO)
    is_more = True
    while is_more:
        for _ in range(2):
            with storage.reading() as store:
                store.alerts.changes.get_ready(change)
        with storage.writing() as store:
            is_more = store.alerts.changes.file_some(change)
    take_over(storage, change)

    assert (found(storage, ONE), found(storage, TWO)) == ([ONE], [TWO])
    with storage.reading() as store:
        assert store.alerts.frequencies().people == 2


def test_nobody_waits_to_write_while_a_long_list_is_brought_into_order(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    get_ready = FilingSpool.get_ready
    sorted_while_free: list[FilingSpool] = []

    def write_beside(spool: FilingSpool) -> None:
        if not sorted_while_free:
            sorted_while_free.append(spool)
            with database.writing() as store:
                store.alerts.add([THREE], at=NOON)
        get_ready(spool)

    monkeypatch.setattr(FilingSpool, "get_ready", write_beside)
    change = prepare(database, ONE)
    ListPreparer(storage=database, clock=FakeClock(NOON)).file(change, unwatched)

    assert sorted_while_free


def test_nobody_waits_to_write_while_the_names_of_a_list_are_worked_out(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out: list[str] = []

    def write_beside(alert: Alert) -> Filing:
        worked_out.append(alert.name)
        with database.writing():
            return filing_of(alert)

    monkeypatch.setattr(filing_spool, "filing_of", write_beside)
    service = ListImportService(storage=database, clock=FakeClock(NOON))
    rows = (ListRow(line, alert) for line, alert in enumerate((ONE, TWO), start=2))
    service.prepare(a_lead(), "Tangkal", OpenList(rows))

    assert worked_out == [ONE.name, TWO.name]


@pytest.mark.parametrize("is_worked_out", [True, False])
def test_each_alert_is_filed_by_its_own_names_though_two_bear_one_id(
    storage: Storage, *, is_worked_out: bool
) -> None:
    other = replace(TWO, id=ONE.id)
    with storage.writing() as store:
        change = store.alerts.changes.prepare(NOTE, at=NOON)
    if is_worked_out:
        with storage.reading() as store:
            store.alerts.changes.work_out(change, [ONE, other])
    with storage.writing() as store:
        store.alerts.changes.put(change, [other, THREE, ONE])
    take_over(storage, change)

    names = [name for one in (ONE, other, THREE) for name in filing_of(one).names]
    with storage.reading() as store:
        filed = store.alerts.file.born({name.born for name in names})
    assert sorted(one.words for one in filed) == sorted(name.words for name in names)


def test_nothing_that_is_prepared_counts(storage: Storage) -> None:
    take_over(storage, prepare(storage, ONE))
    prepare(storage, TWO, ends=[ONE])

    with storage.reading() as store:
        assert every_alert(store) == store.alerts.of_list("Tangkal") == [ONE]
        assert (store.alerts.version(), store.alerts.frequencies().people) == (1, 1)
        assert store.alerts.is_standing(ONE.id)
        assert not store.alerts.is_standing(TWO.id)
    assert (found(storage, ONE), found(storage, TWO)) == ([ONE], [])


def test_all_that_is_prepared_is_in_force_at_once(storage: Storage) -> None:
    take_over(storage, prepare(storage, ONE))
    version = take_over(storage, prepare(storage, TWO, THREE, ends=[ONE]))

    with storage.reading() as store:
        assert (version, store.alerts.version()) == (2, 2)
        assert store.alerts.frequencies().people == 2
    assert standing(storage) == ["R-2", "R-3"]
    assert [found(storage, one) for one in (ONE, TWO, THREE)] == [[], [TWO], [THREE]]


def test_what_is_not_filed_yet_is_filed_when_it_comes_into_force(storage: Storage) -> None:
    change = prepare(storage, ONE)
    with storage.writing() as store:
        store.alerts.changes.put_in_force(change, Tally(), at=NOON)

    assert found(storage, ONE) == [ONE]


def test_what_is_thrown_away_was_never_there(storage: Storage) -> None:
    take_over(storage, prepare(storage, ONE))
    change = prepare(storage, TWO, ends=[ONE])
    with storage.writing() as store:
        while store.alerts.changes.discard(change):
            pass
        assert store.alerts.changes.prepared() == []
        assert not store.alerts.changes.discard(change)

    assert (standing(storage), found(storage, ONE), found(storage, TWO)) == (["R-1"], [ONE], [])
    with storage.writing() as store, pytest.raises(ChangeLost):
        store.alerts.changes.put_in_force(change, Tally(), at=NOON)


def test_what_is_in_force_is_not_thrown_away(storage: Storage) -> None:
    change = prepare(storage, ONE)
    take_over(storage, change)
    with storage.writing() as store:
        assert not store.alerts.changes.discard(change)

    assert standing(storage) == ["R-1"]


def test_what_has_ended_is_not_found_before_and_after_it_is_tidied_up(storage: Storage) -> None:
    take_over(storage, prepare(storage, ONE, TWO))
    take_over(storage, prepare(storage, ends=[ONE]), Tally(gone=1))
    assert found(storage, ONE) == []

    with storage.writing() as store:
        while store.alerts.changes.tidy():
            pass
    assert (found(storage, ONE), found(storage, TWO)) == ([], [TWO])


def test_an_entry_ended_by_hand_while_a_list_is_prepared_has_ended(storage: Storage) -> None:
    take_over(storage, prepare(storage, ONE, TWO))
    change = prepare(storage, ends=[ONE])
    with storage.writing() as store:
        store.alerts.end([ONE.id], at=NOON + A_DAY)
    assert standing(storage) == ["R-2"]

    with storage.writing() as store:
        store.alerts.changes.discard(change)
    assert standing(storage) == ["R-2"]


def test_a_change_is_finished_by_no_other_program(database: Database) -> None:
    change = prepare(database, ONE)
    another = Database(database.engine, ExitStack())
    with another.writing() as store, pytest.raises(ChangeLost):
        store.alerts.changes.put_in_force(change, Tally(), at=NOON)


def test_which_references_were_put_already_is_known(storage: Storage) -> None:
    change = prepare(storage, ONE, TWO)

    with storage.reading() as store:
        put = store.alerts.changes.references(change, ["R-1", "R-3"])
    assert put == {"R-1"}


def test_what_every_version_held_is_known_for_ever(storage: Storage) -> None:
    changed = replace(ONE, reason="lain")
    take_over(storage, prepare(storage, ONE, TWO))
    take_over(storage, prepare(storage, changed, THREE, ends=[ONE]))
    prepare(storage, ends=[TWO])

    with storage.reading() as store:
        history = store.alerts.history
        assert [alert for _, alert in history.standing_in(0)] == []
        assert [alert for _, alert in history.standing_in(1)] == [ONE, TWO]
        assert [alert for _, alert in history.standing_in(2)] == [changed, TWO, THREE]
        assert [alert for _, alert in history.added_by(2)] == [changed, THREE]
        assert [alert for _, alert in history.ended_by(2)] == [ONE]
        assert [history.version_at(NOON + days * A_DAY) for days in (-1, 0, 1)] == [0, 2, 2]


def test_how_long_a_list_is_is_counted_on_from_version_to_version(storage: Storage) -> None:
    take_over(storage, prepare(storage, ONE, TWO), Tally(new=2))
    take_over(storage, prepare(storage, THREE, ends=[ONE]), Tally(new=1, gone=1))

    with storage.reading() as store:
        assert [version.standing for version in store.alerts.history.versions()] == [2, 2]


def test_the_last_measurement_of_the_bands_holds(storage: Storage) -> None:
    with storage.reading() as store:
        assert store.alerts.calibration() == Calibration()
    for points in (1.5, -0.5):
        with storage.writing() as store:
            store.alerts.calibrate(Calibration(points, 2.0, travellers=700), at=NOON)

    with storage.reading() as store:
        assert store.alerts.calibration() == Calibration(-0.5, 2.0, travellers=700)


def test_a_list_counts_its_entries_that_came_with_those_of_others(storage: Storage) -> None:
    with storage.writing() as store:
        store.alerts.add([ONE, an_alert(id=UUID(int=77), list_name="DPO")], at=NOON)
    take_over(storage, prepare(storage, TWO, THREE), Tally(new=2))

    with storage.reading() as store:
        assert next(store.alerts.history.versions()).standing == 3
