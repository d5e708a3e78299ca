"""Lists of nothing but numbers of lost documents."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint.domain.alerts.alert import AlertKind, ListedDocument
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.lost_documents import LostDocument, entry_of
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListRow,
    NumberRow,
    OpenList,
    OpenNumbers,
    RowFault,
)
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.versions import Cause
from tests.builders import NOON, an_alert, an_id
from tests.fakes import FakeClock, MemoryStorage
from tests.services.test_list_imports import LEAD, Desk

LIST = "SLTD"
FAULTY = NumberRow(
    9, None, RowFault(line=9, column="", why=FaultWhy.NOT_A_NUMBER, value="?", reference="")
)


def a_desk() -> Desk:
    return Desk(MemoryStorage(), FakeClock(NOON))


def prepare(desk: Desk, *numbers: str, faulty: Sequence[NumberRow] = ()) -> Preview:
    rows = [NumberRow(n, ListedDocument(one, "IDN")) for n, one in enumerate(numbers, start=1)]
    return desk.lists.prepare(LEAD, LIST, OpenNumbers(iter([*rows, *faulty])))


def take(desk: Desk, *numbers: str) -> int:
    return desk.lists.take_over(LEAD, prepare(desk, *numbers)).version


def found(desk: Desk, number: str, issuer: str = "IDN") -> list[AlertMatch]:
    traveller = Traveller(
        names=("SITI AMINAH",), born=None, document_number=number, document_issuer=issuer
    )
    return list(desk.alerts.matches(LEAD, traveller))


def test_a_lost_document_is_met_at_the_counter() -> None:
    desk = a_desk()
    take(desk, "A 123-4567", "B7654321")

    (match,) = found(desk, "A1234567")
    assert (match.alert.kind, match.alert.list_name) == (AlertKind.LOST_DOCUMENT, LIST)
    assert (match.band, match.alert.document_number) == (Band.SAME, "A1234567")
    assert found(desk, "A1234568") == []
    assert found(desk, "A1234567", "MYS") == []


def test_a_number_that_may_be_misread_is_told_as_that() -> None:
    desk = a_desk()
    take(desk, "A1O34567")

    (match,) = found(desk, "A1034567")
    assert match.band is Band.PROBABLE


def test_a_new_list_of_numbers_shows_what_it_changes() -> None:
    desk = a_desk()
    take(desk, "A1000001", "A1000002", "A1000002")
    changes = prepare(desk, "A1000002", "A1000003").changes

    assert [alert.document_number for alert in changes.new.shown] == ["A1000003"]
    assert [alert.document_number for alert in changes.gone.shown] == ["A1000001"]
    assert (changes.new.count, changes.unchanged.count, changes.gone.count) == (1, 1, 1)


def test_nothing_ends_while_a_line_cannot_be_read() -> None:
    desk = a_desk()
    take(desk, "A1000001")
    preview = prepare(desk, "A1000002", faulty=[FAULTY])
    desk.lists.take_over(LEAD, preview)

    assert (preview.changes.gone.count, preview.changes.doubtful.count) == (0, 1)
    assert [match.alert.reference for match in found(desk, "A1000001")] == ["A1000001"]
    assert [match.alert.reference for match in found(desk, "A1000002")] == ["A1000002"]


def test_a_number_whose_state_is_not_known_is_taken_and_noted() -> None:
    desk = a_desk()
    unknown = RowFault(line=1, column="", why=FaultWhy.STATE_UNKNOWN, value="XX", reference="")
    rows = [NumberRow(1, ListedDocument("A1000001"), unknown)]
    preview = desk.lists.prepare(LEAD, LIST, OpenNumbers(iter(rows)))

    assert (preview.reading.noted_rows, preview.changes.new.count) == (1, 1)


def test_a_list_of_numbers_is_undone() -> None:
    desk = a_desk()
    take(desk, "A1000001", "A1000002")
    version = take(desk, "A1000002", "A1000003")
    desk.versions.undo(LEAD, version)

    assert [len(found(desk, f"A100000{n}")) for n in (1, 2, 3)] == [1, 1, 0]
    undone, second, first = desk.versions.versions(LEAD)
    assert (undone.note.cause, second.note.cause) == (Cause.UNDONE, Cause.NUMBERS)
    assert [one.standing for one in (first, second, undone)] == [2, 2, 2]


def as_entries(desk: Desk, *numbers: str) -> Preview:
    """The same list, as a table with a row for each document."""
    rows = [
        ListRow(n, an_alert(id=an_id(), list_name=LIST, reference=one, document_number=one))
        for n, one in enumerate(numbers, start=2)
    ]
    return desk.lists.prepare(LEAD, LIST, OpenList(iter(rows)))


def test_bare_numbers_take_the_place_of_a_table_and_a_table_that_of_bare_numbers() -> None:
    desk = a_desk()
    desk.lists.take_over(LEAD, as_entries(desk, "A1000001", "A1000002"))
    before = desk.book
    preview = prepare(desk, "A1000003")
    assert (preview.changes.new.count, preview.changes.gone.count) == (1, 2)

    version = desk.lists.take_over(LEAD, preview).version
    assert [len(found(desk, f"A100000{n}")) for n in (1, 2, 3)] == [0, 0, 1]
    desk.versions.undo(LEAD, version)
    assert {one.reference for one in desk.book} == {one.reference for one in before}
    assert found(desk, "A1000003") == []

    take(desk, "A1000003", "A1000004")
    preview = as_entries(desk, "A1000001")
    assert (preview.changes.new.count, preview.changes.gone.count) == (1, 2)
    version = desk.lists.take_over(LEAD, preview).version
    assert [len(found(desk, f"A100000{n}")) for n in (1, 3, 4)] == [1, 0, 0]
    desk.versions.undo(LEAD, version)
    assert [len(found(desk, f"A100000{n}")) for n in (1, 3, 4)] == [0, 1, 1]
    assert [one.standing for one in desk.versions.versions(LEAD)] == [2, 1, 2, 2, 1, 2]


def test_a_table_of_which_a_row_is_faulty_ends_no_number() -> None:
    desk = a_desk()
    take(desk, "A1000001")
    row = ListRow(2, an_alert(id=an_id(), list_name=LIST), ())
    fault = RowFault(line=3, column="kind", why=FaultWhy.KIND_UNKNOWN, reference="X")
    rows = [row, ListRow(3, None, (fault,))]
    preview = desk.lists.prepare(LEAD, LIST, OpenList(iter(rows)))

    assert (preview.changes.gone.count, preview.changes.doubtful.count) == (0, 1)


def test_which_numbers_were_listed_on_any_day_is_known() -> None:
    desk = a_desk()
    take(desk, "A1000001")

    (entry,) = desk.versions.numbers_said(LEAD, "A10OOOO1", NOON)
    assert entry == entry_of(LIST, LostDocument("A1000001", "A1000001", "IDN"))
