"""What an import would do, gathered row by row."""

from __future__ import annotations

import pytest

from checkpoint.domain.alerts import preview
from checkpoint.domain.alerts.doubts import EntryDoubt
from checkpoint.domain.alerts.importing import Change, New, Unchanged
from checkpoint.domain.alerts.preview import Changes, Doubted, Pile, Preview, RowsRead
from checkpoint.domain.alerts.reading import FaultWhy, ListRow, OpenList, RowFault
from checkpoint.domain.alerts.versions import Tally
from tests.domain.alerts.samples import an_alert

FAULTS = tuple(
    RowFault(line=3, column=column, why=FaultWhy.NOT_A_DAY, reference="R-9")
    for column in ("valid_from", "valid_to")
)


def a_preview(changes: Changes, reading: RowsRead) -> Preview:
    return Preview(
        list_name="DPO",
        reading=reading,
        changes=changes,
        doubts=Doubted(),
        change=1,
        list_version=0,
    )


def test_of_many_all_are_counted_and_the_first_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview, "MOST_SHOWN", 2)
    pile: Pile[int] = Pile()
    for number in range(5):
        pile.add(number)

    assert (pile.count, pile.shown) == (5, [0, 1])


def test_a_row_with_two_faults_is_one_faulty_row() -> None:
    opened = OpenList(iter(()), ignored_columns=("x",), absent=("add.csv",), is_delta=True)
    reading = RowsRead()
    reading.begin(opened)
    for row in (
        ListRow(2, an_alert(), notes=FAULTS),
        ListRow(3, None, faults=FAULTS),
        ListRow(4, None),
    ):
        reading.add(row)
    reading.add_note(FAULTS[0])

    assert (reading.faulty_rows, reading.faults.count) == (1, 2)
    assert (reading.noted_rows, reading.notes.count, reading.left_out) == (2, 3, 1)
    assert reading.faulty_references == {"R-9"}
    assert (reading.ignored_columns, reading.absent) == (("x",), ("add.csv",))


def test_doubts_are_shown_gravest_first_and_rows_counted_once() -> None:
    doubted = Doubted()
    doubted.add(2, an_alert(), [EntryDoubt.ISSUER_MISSING])
    doubted.add(3, an_alert(), [EntryDoubt.FINDS_NOBODY, EntryDoubt.ISSUER_MISSING])
    doubted.add(4, an_alert(), [])

    assert [(one.line, one.doubt) for one in doubted.shown] == [
        (3, EntryDoubt.FINDS_NOBODY),
        (2, EntryDoubt.ISSUER_MISSING),
        (3, EntryDoubt.ISSUER_MISSING),
    ]
    assert (doubted.rows, doubted.counts[EntryDoubt.ISSUER_MISSING]) == (2, 2)


def test_what_becomes_of_every_row_is_counted() -> None:
    one, two = an_alert(), an_alert(name="OTHER")
    changes = Changes()
    for fate in (New(one), New(two), Change(before=one, after=two), Unchanged(one)):
        changes.add(fate)
    changes.gone.add(two)

    assert changes.taken == 4
    assert changes.tally(faulty=3) == Tally(new=2, changed=1, gone=1, faulty=3)


def test_a_list_has_something_to_take_unless_it_is_faults_alone() -> None:
    faulty, delta = RowsRead(), RowsRead(is_delta=True)
    for reading in (faulty, delta):
        reading.add_faults(FAULTS)
    taking, ending = Changes(), Changes()
    taking.add(New(an_alert()))
    ending.gone.add(an_alert())

    assert a_preview(taking, faulty).has_good_row
    assert a_preview(Changes(), RowsRead()).has_good_row
    assert a_preview(ending, delta).has_good_row
    assert not a_preview(ending, faulty).has_good_row
    assert not a_preview(Changes(), delta).has_good_row
