"""Views of figures are found under the names they were kept by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import insert

from checkpoint.domain.statistics.question import Measure, Period
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod, When
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import READY_VIEWS, Share, View
from checkpoint.services.ports import Storage
from checkpoint.storage.database import Database
from checkpoint.storage.view_schema import figure_view
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


@pytest.mark.parametrize(
    "said",
    [
        {"rows": ["star_sign"]},
        {"measure": "vehicles", "rows": ["sex"]},
        {"only": {"purpose": ["smuggling"]}},
        {"when": "yesteryear"},
        ["rows"],
    ],
    ids=["a dimension", "what is not told apart so", "a value", "days", "no view at all"],
)
def test_a_view_that_names_what_there_is_no_more_does_not_take_the_others_with_it(
    database: Database, said: object
) -> None:
    good, old = a_kept_view(name="Bulanan"), a_kept_view(name="Lama")
    with database.writing() as store:
        store.views.add(good)
    with database.engine.connect() as connection:
        connection.execute(
            insert(figure_view).values(
                id=old.id, post=old.post, name="Lama", view=said, officer=old.officer, at=old.at
            )
        )
        connection.commit()

    with database.reading() as store:
        kept = store.views.standing("ETK")
    assert kept == [good, replace(old, view=None, is_outdated=True)]


def test_nobody_was_asked_is_a_value_too() -> None:
    assert View(only={Dimension.PURPOSE: frozenset({"", "trade"})}).only
