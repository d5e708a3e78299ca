"""Views of figures are found under the names they were kept by."""

from __future__ import annotations

from datetime import date

import pytest

from checkpoint.domain.statistics.question import Measure, Period
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod, When
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import READY_VIEWS, Share, View
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, a_kept_view

FIXED = Period(date(2026, 1, 1), date(2026, 3, 31))


def test_the_newest_view_of_a_name_holds(storage: Storage) -> None:
    older = a_kept_view(name="Rapat")
    newer = a_kept_view(name="Rapat", view=View(rows=(Dimension.SEX,)), at=NOON + A_DAY)
    elsewhere = a_kept_view(name="Rapat", post="SKW")
    another = a_kept_view(name="Bulanan")
    with storage.writing() as store:
        for kept in (older, newer, another, elsewhere, another):
            store.views.add(kept)

    with storage.reading() as store:
        assert store.views.standing("ETK") == [another, newer]


def test_a_name_that_was_given_up_is_free_again(storage: Storage) -> None:
    again = a_kept_view()
    with storage.writing() as store:
        store.views.add(a_kept_view())
        store.views.add(a_kept_view(view=None))
    with storage.reading() as store:
        assert store.views.standing("ETK") == []

    with storage.writing() as store:
        store.views.add(again)
    with storage.reading() as store:
        assert store.views.standing("ETK") == [again]


@pytest.mark.parametrize("when", [QuickPeriod.LAST_YEAR, FIXED])
def test_a_view_comes_back_as_it_was_kept(storage: Storage, when: When) -> None:
    view = View(
        measure=Measure.HELD_BACK,
        rows=(Dimension.GROUND, Dimension.NATIONALITY),
        column=Dimension.MONTH,
        only={Dimension.SEX: frozenset({"F", "M"}), Dimension.OUTCOME: frozenset({"refused"})},
        when=when,
        comparison=Comparison.YEAR_BEFORE,
        share=Share.ROW,
        is_by_size=True,
    )
    kept = [a_kept_view(name="x", view=view)]
    kept += [a_kept_view(name=name.value, view=ready) for name, ready in READY_VIEWS.items()]
    with storage.writing() as store:
        for one in kept:
            store.views.add(one)

    with storage.reading() as store:
        assert store.views.standing("ETK") == sorted(kept, key=lambda one: one.name)
