"""How parts of a large book are told; on disk and in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import (
    Alert,
    AlertDirection,
    AlertKind,
    AlertState,
    AlsoKnown,
)
from checkpoint.domain.alerts.versions import Cause, ChangeNote
from checkpoint.domain.alerts.wanted import Wanted, is_wanted
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, TODAY, an_alert
from tests.storage.test_alerts import add, end

RAHMAT = an_alert(
    name="RAHMAT HIDAYAT",
    aliases=("MAT ENTIKONG", 'ÁYSHA "BOY"'),
    also=AlsoKnown(weak_names=("Si Kancil",)),
    reference="CEGAH/12-A",
    document_number="X 123.4567",
    national_number="6103 0212 8500 01",
)
ROSLI = an_alert(name="NUR AISYAH ROSLI")
SLTD = an_alert(
    kind=AlertKind.LOST_DOCUMENT,
    direction=AlertDirection.BOTH,
    name="",
    born=None,
    document_number="B7654321",
    list_name="SLTD",
    reference="#0123456789abcdef",
)


def wanted(storage: Storage, most: int = 500, **asked: Any) -> list[Alert]:
    with storage.reading() as store:
        return list(store.alerts.excerpts.wanted(Wanted(**asked), TODAY, most=most))


def prepare(storage: Storage, alert: Alert, *gone: Alert) -> None:
    """A change that is not in force: it brings one alert and ends others."""
    with storage.writing() as store:
        changes, name = store.alerts.changes, alert.list_name
        places = {reference: serial for serial, reference in store.alerts.places(name)}
        change = changes.prepare(ChangeNote(cause=Cause.LIST, list_name=name), at=NOON)
        changes.put(change, [alert])
        changes.take(change, [places[one.reference] for one in gone])


def test_each_list_tells_how_many_entries_it_has_now(storage: Storage) -> None:
    gone = an_alert()
    add(storage, RAHMAT, ROSLI, SLTD, gone)
    end(storage, gone)
    prepare(storage, an_alert(), RAHMAT)

    with storage.reading() as store:
        assert dict(store.alerts.excerpts.sizes()) == {RAHMAT.list_name: 2, "SLTD": 1}


def test_a_version_is_read_page_by_page_whatever_comes_meanwhile(storage: Storage) -> None:
    alerts = [an_alert() for _ in range(5)]
    add(storage, *alerts)
    with storage.reading() as store:
        version = store.alerts.version()
        first = store.alerts.excerpts.held_by(version, most=2)
    end(storage, alerts[0], alerts[4])
    add(storage, replace(alerts[1], name="SITI ROSLI"), an_alert())
    prepare(storage, an_alert(), alerts[2])

    with storage.reading() as store:
        excerpts = store.alerts.excerpts
        second = excerpts.held_by(version, before=first[-1][0], most=2)
        third = excerpts.held_by(version, before=second[-1][0], most=2)
        assert excerpts.held_by(version, before=third[-1][0], most=2) == []
        newest = excerpts.held_by(store.alerts.version(), most=2)
    told = [alert for page in (first, second, third) for _, alert in page]
    assert told == alerts[::-1]
    assert [alert.name for _, alert in newest][1] == "SITI ROSLI"


def test_entries_that_end_between_two_days_are_told_newest_first(storage: Storage) -> None:
    urgent = an_alert(
        kind=AlertKind.CEGAH_MENDESAK,
        direction=AlertDirection.EXIT,
        valid_from=TODAY - 19 * A_DAY,
        valid_to=None,
    )
    soon, later, gone = (an_alert(valid_to=TODAY + n * A_DAY) for n in (7, 8, 7))
    add(storage, urgent, soon, later, gone)
    end(storage, gone)
    prepare(storage, an_alert(valid_to=TODAY), soon)

    with storage.reading() as store:
        excerpts = store.alerts.excerpts
        found = excerpts.ending(TODAY, TODAY + 7 * A_DAY, most=5)
        assert [alert for _, alert in found] == [soon, urgent]
        assert excerpts.ending(TODAY, TODAY + 7 * A_DAY, most=1) == found[:1]
        assert excerpts.held_by(1, before=found[0][0], most=1) == found[1:]


@pytest.mark.parametrize(
    "text",
    [
        "rahmat",
        "HIDAYAT rah",
        "mat entikong",
        "áysha",
        'áysha "boy"',
        "kancil",
        "cegah/12",
        "cegah12a",
        "x1234567",
        "123 4567",
        "610302128500",
    ],
)
def test_an_entry_is_found_by_any_name_or_number_however_it_is_spaced(
    storage: Storage, text: str
) -> None:
    add(storage, RAHMAT, ROSLI, SLTD)

    assert wanted(storage, text=text) == [RAHMAT]


@pytest.mark.parametrize("text", ["rahmat rosli", "zzz", "x1234568", "r%t", "r_hmat", "0123456789"])
def test_every_word_has_to_be_there_as_it_is_typed(storage: Storage, text: str) -> None:
    add(storage, RAHMAT, ROSLI, SLTD)

    assert wanted(storage, text=text) == []


def test_what_is_found_is_the_newest_and_stands(storage: Storage) -> None:
    gone = an_alert()
    add(storage, RAHMAT, ROSLI, SLTD, gone)
    end(storage, gone)
    prepare(storage, an_alert(), ROSLI)

    assert wanted(storage) == [SLTD, ROSLI, RAHMAT]
    assert wanted(storage, most=2) == [SLTD, ROSLI]
    assert wanted(storage, kind=AlertKind.LOST_DOCUMENT) == [SLTD]
    assert wanted(storage, kind=AlertKind.LOST_DOCUMENT, text="rosli") == []


def terms_around_today() -> Iterator[Alert]:
    """One of every kind that begins and ends about where a state begins or ends."""
    firsts = (None, *(TODAY + by * A_DAY for by in (-367, -366, -365, -364, -20, -19, -13, 0, 1)))
    lasts = (None, *(TODAY + by * A_DAY for by in (-1, 0, 7, 8)))
    for kind, first, last in product(AlertKind, firsts, lasts):
        if first is None or last is None or first <= last:
            way = kind.usual_direction
            yield an_alert(kind=kind, direction=way, valid_from=first, valid_to=last)


def test_entries_are_found_by_the_state_in_which_list_or_law_have_them(storage: Storage) -> None:
    alerts = list(terms_around_today())
    add(storage, *alerts)

    for state in AlertState:
        found = {alert.id for alert in wanted(storage, state=state)}
        assert found == {one.id for one in alerts if one.state_on(TODAY) is state}, state
    due = {one.id for one in alerts if is_wanted(one, Wanted(is_due=True), TODAY)}
    assert {alert.id for alert in wanted(storage, is_due=True)} == due


def test_a_version_tells_one_list_or_all_by_list_and_reference(storage: Storage) -> None:
    first, second = (an_alert(reference=f"T-{n}") for n in (1, 2))
    add(storage, second, SLTD, first)

    with storage.reading() as store:
        standing_in = store.alerts.history.standing_in
        assert [alert for _, alert in standing_in(1)] == [SLTD, first, second]
        assert [alert for _, alert in standing_in(1, first.list_name)] == [first, second]
        assert list(standing_in(1, "sltd")) == []
