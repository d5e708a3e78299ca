from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind, AlertState
from checkpoint.domain.alerts.due import Due
from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.services.alerts import AlertService
from tests.builders import A_DAY, NOON, TODAY, a_lead, an_alert
from tests.fakes import FakeClock, MemoryStorage
from ui.alerts.book import NEVER_WRITTEN, Book, book_of

RAHMAT = an_alert(
    name="RAHMAT HIDAYAT",
    aliases=("MAT ENTIKONG",),
    reference="CEGAH/12-A",
    document_number="X 123.4567",
    national_number="6103 0212 8500 01",
)
ROSLI = an_alert(reference="T-1", name="NUR AISYAH ROSLI", valid_to=TODAY + 7 * A_DAY)
LOST = an_alert(
    kind=AlertKind.LOST_DOCUMENT,
    direction=AlertDirection.BOTH,
    name="",
    born=None,
    document_number="B7654321",
    valid_to=TODAY - A_DAY,
    list_name="SLTD",
    reference="S-1",
)


def book(*alerts: Alert) -> Book:
    storage = MemoryStorage()
    with storage.writing() as store:
        store.alerts.add(reversed(alerts or (RAHMAT, ROSLI, LOST)), at=NOON)
    service = AlertService(storage=storage, clock=FakeClock(NOON))
    return book_of(service.excerpt(a_lead()), NEVER_WRITTEN, TODAY)


def found(**wanted: Any) -> list[UUID]:
    return [entry.alert.id for entry in book().find(Wanted(**wanted))]


@pytest.mark.parametrize(
    "text",
    ["rahmat", "HIDAYAT rah", "mat entikong", "cegah/12", "x1234567", "123 4567", "610302128500"],
)
def test_an_entry_is_found_by_any_name_or_number_however_it_is_spaced(text: str) -> None:
    assert found(text=text) == [RAHMAT.id]


@pytest.mark.parametrize("text", ["rahmat rosli", "zzz", "x1234568"])
def test_every_word_has_to_be_there(text: str) -> None:
    assert found(text=text) == []


def test_nothing_typed_finds_all_in_their_order() -> None:
    assert found() == [RAHMAT.id, ROSLI.id, LOST.id]
    assert found(text="   ") == [RAHMAT.id, ROSLI.id, LOST.id]


def test_a_few_letters_run_together_find_no_more_than_the_words() -> None:
    assert found(text="r a") == found(text="r") == [RAHMAT.id, ROSLI.id]


def test_kind_and_state_narrow_what_is_found() -> None:
    assert found(kind=AlertKind.LOST_DOCUMENT) == [LOST.id]
    assert found(state=AlertState.ENDING) == [ROSLI.id]
    assert found(state=AlertState.ENDED, text="b765") == [LOST.id]
    assert found(state=AlertState.ENDED, text="rahmat") == []


def test_a_reference_that_the_list_did_not_give_finds_nothing() -> None:
    alert = an_alert(reference="#0123456789abcdef")

    assert not book(alert).find(Wanted(text="0123456789abcdef"))


def test_the_book_knows_what_asks_for_a_look_and_how_many_each_list_has() -> None:
    assert book().asking == Due(ending=1, lapsed=1)
    assert dict(book().sizes) == {"Tangkal": 2, "SLTD": 1}
