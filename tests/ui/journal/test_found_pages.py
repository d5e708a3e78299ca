"""However far down somebody reads, few records are in memory."""

from __future__ import annotations

from checkpoint.domain.journal.entries import facts_of
from checkpoint.domain.journal.search import PAGE, Found, Place
from tests.builders import A_MINUTE, NOON, TODAY, a_record
from ui.journal.day import day_of
from ui.journal.found_pages import MOST_HELD, FoundPages, Leaf

BESIDE = day_of(TODAY, (), {}, {})


def read(pages: FoundPages, count: int, *, ends: bool = False) -> None:
    records = tuple(
        a_record(crossed_at=NOON - (pages.rows + n) * A_MINUTE, number=pages.rows + n)
        for n in range(count)
    )
    pages.add(Found(records, None if ends else Place.below(records[-1])), BESIDE)


def test_rows_come_in_stretches_and_lie_in_pages() -> None:
    pages = FoundPages()
    read(pages, 30)
    read(pages, pages.room)
    read(pages, 5, ends=True)

    assert (pages.rows, pages.is_ended) == (PAGE + 5, True)
    found = [pages.entry(row) for row in (0, 30, PAGE, PAGE + 4)]
    assert [facts_of(one).reference.number for one in found if one] == [0, 30, PAGE, PAGE + 4]
    assert [pages.size(0), pages.size(1)] == [PAGE, 5]


def test_only_the_pages_looked_at_last_are_held_and_another_is_put_back_in_its_place() -> None:
    pages = FoundPages()
    for _ in range(MOST_HELD + 3):
        read(pages, PAGE)

    held = [row for row in range(0, pages.rows, PAGE) if pages.entry(row)]
    assert len(held) == MOST_HELD
    assert pages.entry(0) is None
    first = pages.start(1)
    assert pages.start(0) is None
    assert first is not None
    assert first.at == NOON - (PAGE - 1) * A_MINUTE

    pages.hold(0, Leaf((a_record(number=7),), BESIDE))
    again = pages.entry(0)
    assert again is not None
    assert facts_of(again).reference.number == 7
