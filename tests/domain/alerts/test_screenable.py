"""Entries that would find not even the very person they mean are known before they stand."""

from __future__ import annotations

from hypothesis import example, given

from checkpoint.domain.alerts.alert import Alert, AlsoKnown
from checkpoint.domain.alerts.bands import thresholds_for
from checkpoint.domain.alerts.matching import USUAL, Yardstick, compare
from checkpoint.domain.alerts.screenable import (
    is_found_by_name,
    is_found_by_number,
    is_screenable,
)
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from tests.domain.alerts.samples import BORN, a_numbered_alert, an_alert
from tests.domain.alerts.test_searching import alerts

LONG = Yardstick(USUAL.frequencies, thresholds_for(1_000_000))


def the_person_of(alert: Alert, born: PartialDate | None) -> Traveller:
    return Traveller(names=alert.names, born=born, sex=alert.sex, nationality=alert.nationality)


def test_an_alert_whose_own_person_would_not_be_found_is_known() -> None:
    assert is_screenable(an_alert(), USUAL)
    assert is_screenable(a_numbered_alert(document_number="C1"), USUAL)
    assert not is_screenable(an_alert(name="SLAMET", born=None), USUAL)
    assert not is_screenable(an_alert(name="1234", born=BORN), USUAL)


def test_a_number_of_any_document_will_do() -> None:
    assert is_found_by_number(a_numbered_alert(national_number="6103051203850001"))
    assert not is_found_by_number(an_alert())


def test_an_alias_that_few_bear_will_do() -> None:
    alert = an_alert(name="SLAMET", born=None, aliases=("SLAMET RAGIL KUNCORO",))

    assert is_found_by_name(alert, USUAL)
    assert not is_found_by_name(an_alert(name="SLAMET", born=None), USUAL)


@given(alerts)
@example(an_alert(name="SUKARNO", born=None))
@example(an_alert(name="MUHAMMAD ALI", born=PartialDate(1985), nationality="IDN"))
@example(an_alert(name="BUDI", born=None, also=AlsoKnown(weak_names=("SITI NUR HAYATI",))))
def test_what_is_held_to_be_found_by_name_is_found_and_nothing_else(alert: Alert) -> None:
    for yardstick in (USUAL, LONG):
        found = any(
            compare(the_person_of(alert, born), alert, yardstick)
            for born in alert.births or (None,)
        )
        assert is_found_by_name(alert, yardstick) is found


def test_a_name_of_another_script_is_found_with_its_birthday() -> None:
    assert is_found_by_name(an_alert(name="王小明"), USUAL)
    assert not is_found_by_name(an_alert(name="?!"), USUAL)
