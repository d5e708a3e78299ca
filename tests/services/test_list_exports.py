from __future__ import annotations

import pytest

from checkpoint.domain.alerts.lost_documents import LostDocument, entry_of
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.errors import NotPermitted
from checkpoint.services.list_exports import ListExportService, NoSuchList
from tests.builders import A_DAY, NOON, a_lead, an_alert, an_officer
from tests.fakes import FakeClock, MemoryStorage

LEAD = a_lead()
FIRST = an_alert(list_name="Cekal", reference="C-1")
SECOND = an_alert(list_name="Cekal", reference="C-2")
OTHER = an_alert(list_name="DPO", reference="D-1")
A, B = LostDocument("A1000001", "A1000001", "IDN"), LostDocument("B1000002", "B1000002", "")


@pytest.fixture
def storage() -> MemoryStorage:
    """A book of two lists; of one an entry was ended a day later."""
    storage = MemoryStorage()
    with storage.writing() as store:
        store.staff.put(LEAD)
        store.alerts.add([OTHER, SECOND, FIRST], at=NOON)
        store.alerts.end([FIRST.id], at=NOON + A_DAY)
    return storage


@pytest.fixture
def exports(storage: MemoryStorage) -> ListExportService:
    return ListExportService(storage=storage, clock=FakeClock(NOON + 2 * A_DAY))


def import_numbers(storage: MemoryStorage, *documents: LostDocument) -> None:
    note = ChangeNote(cause=Cause.NUMBERS, list_name="SLTD")
    with storage.writing() as store:
        change = store.alerts.changes.prepare(note, at=NOON + A_DAY)
        store.alerts.lost.put(change, documents)
        store.alerts.changes.put_in_force(change, Tally(), at=NOON + A_DAY)


def noted(storage: MemoryStorage) -> list[tuple[str, str, dict[str, str]]]:
    acts = [entry.act for entry in storage.kept.audit.chain]
    return [(act.action.value, act.subject, dict(act.detail)) for act in acts]


def test_a_list_is_given_out_as_it_is_or_was_and_all_of_them(exports: ListExportService) -> None:
    assert list(exports.export(LEAD, "Cekal")) == [SECOND]
    assert list(exports.export(LEAD, "Cekal", NOON)) == [FIRST, SECOND]
    assert list(exports.export(LEAD)) == [SECOND, OTHER]


def test_it_is_on_the_trail_which_list_was_given_out_and_how_long_it_was(
    exports: ListExportService, storage: MemoryStorage
) -> None:
    for export in (exports.export(LEAD, "Cekal", NOON), exports.export(LEAD)):
        list(export)
        export.noting.note()

    assert noted(storage) == [
        ("list_exported", "Cekal", {"version": "1", "entries": "2"}),
        ("list_exported", "", {"version": "2", "entries": "2"}),
    ]


def test_a_list_of_numbers_is_given_out_as_numbers(
    exports: ListExportService, storage: MemoryStorage
) -> None:
    import_numbers(storage, A, B)

    assert exports.is_of_numbers(LEAD, "SLTD")
    assert not exports.is_of_numbers(LEAD, "SLTD", NOON)
    assert not exports.is_of_numbers(LEAD, "Cekal")
    numbers = exports.export_numbers(LEAD, "SLTD")
    assert list(numbers) == [A, B]
    numbers.noting.note()
    assert noted(storage) == [("list_exported", "SLTD", {"version": "3", "entries": "2"})]
    with pytest.raises(NoSuchList):
        list(exports.export_numbers(LEAD, "SLTD", NOON))


def test_among_all_lists_those_of_numbers_are_too(
    exports: ListExportService, storage: MemoryStorage
) -> None:
    import_numbers(storage, A)

    assert list(exports.export(LEAD)) == [SECOND, OTHER, entry_of("SLTD", A)]


def test_a_list_of_another_name_is_not_given_out(
    exports: ListExportService, storage: MemoryStorage
) -> None:
    for name, at in (("cekal", None), ("", None), ("Cekal", NOON - A_DAY)):
        with pytest.raises(NoSuchList):
            list(exports.export(LEAD, name, at))
    assert noted(storage) == []


def test_a_counter_officer_gets_no_list(exports: ListExportService) -> None:
    with pytest.raises(NotPermitted):
        exports.export(an_officer(), "Cekal")
    with pytest.raises(NotPermitted):
        exports.export_numbers(an_officer(), "SLTD")
    with pytest.raises(NotPermitted):
        exports.is_of_numbers(an_officer(), "SLTD")
