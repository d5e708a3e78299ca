"""The bands are set by the post's own travellers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.alerts.calibration import Calibration
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.posts.post import Direction
from checkpoint.services.calibrating import CalibrationService
from checkpoint.services.ports import Storage
from checkpoint.services.screening import yardstick_of
from tests.builders import (
    NOON,
    TODAY,
    a_crossing,
    a_lead,
    an_alert,
    an_id,
    an_indonesian_passport,
    an_officer,
)
from tests.fakes import FakeClock, MemoryStorage


@pytest.fixture
def storage() -> MemoryStorage:
    return MemoryStorage()


def service(storage: Storage) -> CalibrationService:
    return CalibrationService(storage=storage, clock=FakeClock(NOON))


def pass_by(storage: Storage, *numbers: str, direction: Direction = Direction.EXIT) -> None:
    with storage.writing() as store:
        for number in numbers:
            document = replace(an_indonesian_passport(), number=number)
            crossing = a_crossing(document=document, direction=direction)
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)


def test_each_traveller_is_measured_once_however_often_he_passes(storage: MemoryStorage) -> None:
    pass_by(storage, "A1", "A2", "A1")

    assert service(storage).calibrate(a_lead()).travellers == 2


def test_the_counters_go_by_what_was_measured(storage: MemoryStorage) -> None:
    pass_by(storage, *(f"A{n:07}" for n in range(30)))
    with storage.reading() as store:
        before = yardstick_of(store.alerts).thresholds
    found = service(storage).calibrate(a_lead())
    with storage.reading() as store:
        after = yardstick_of(store.alerts).thresholds

    assert found.possible < 0
    assert after == found.moved(before)


def test_who_is_on_a_list_indeed_does_not_raise_the_bar(storage: MemoryStorage) -> None:
    listed = an_indonesian_passport()
    pass_by(storage, listed.number, "Z9")
    with storage.writing() as store:
        alert = an_alert(id=an_id(), document_number=listed.number, document_issuer=listed.issuer)
        store.alerts.add([alert], at=NOON)

    assert service(storage).calibrate(a_lead()).travellers < 2


def test_at_a_post_where_nobody_passed_the_usual_bands_hold(storage: MemoryStorage) -> None:
    assert service(storage).calibrate(a_lead()) == Calibration()


def test_a_counter_officer_sets_no_bands(storage: MemoryStorage) -> None:
    with pytest.raises(NotPermitted):
        service(storage).calibrate(an_officer())
