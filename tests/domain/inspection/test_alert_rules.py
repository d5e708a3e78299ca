from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.matching import Band
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.inspection.findings import AlertHit, AlertNotBinding
from checkpoint.domain.inspection.inspection import inspect
from checkpoint.domain.inspection.rules.alerts import listed_traveller
from checkpoint.domain.posts.post import Direction
from tests.builders import A_DAY, TODAY, a_document, a_duty, an_id, an_indonesian_passport
from tests.domain.inspection.subjects import a_match, a_subject

ENTERING, LEAVING = a_duty(direction=Direction.ENTRY), a_duty(direction=Direction.EXIT)
CEGAH: dict[str, Any] = {"kind": AlertKind.CEGAH, "direction": AlertDirection.EXIT}


def test_a_foreigner_under_tangkal_is_locked_on_entry_and_goes_home_freely() -> None:
    match = a_match()

    entering = list(listed_traveller(a_subject(matches=[match], duty=ENTERING)))
    leaving = list(listed_traveller(a_subject(matches=[match], duty=LEAVING)))

    assert entering == [AlertHit(Severity.LOCK, match)]
    assert leaving == [AlertNotBinding(Severity.NOTE, match, has_ended=False)]


def test_a_citizen_under_cegah_is_locked_on_leaving_and_comes_home_freely() -> None:
    match = a_match(**CEGAH, nationality="IDN")
    citizen = an_indonesian_passport()

    leaving = list(listed_traveller(a_subject(document=citizen, matches=[match], duty=LEAVING)))
    coming = list(listed_traveller(a_subject(document=citizen, matches=[match], duty=ENTERING)))

    assert leaving == [AlertHit(Severity.LOCK, match)]
    assert coming == [AlertNotBinding(Severity.NOTE, match, has_ended=False)]


def test_an_alert_that_has_ended_never_blocks() -> None:
    ended = a_match(valid_to=TODAY - A_DAY)

    found = list(listed_traveller(a_subject(matches=[ended], duty=ENTERING)))

    assert found == [AlertNotBinding(Severity.NOTE, ended, has_ended=True)]


def test_an_urgent_cegah_lapses_by_itself_after_twenty_days() -> None:
    urgent: dict[str, Any] = {"kind": AlertKind.CEGAH_MENDESAK, "direction": AlertDirection.EXIT}
    day_20 = a_match(**urgent, valid_from=TODAY - 19 * A_DAY, valid_to=None)
    day_21 = a_match(**urgent, valid_from=TODAY - 20 * A_DAY, valid_to=None)

    last = list(listed_traveller(a_subject(matches=[day_20], duty=LEAVING)))
    after = list(listed_traveller(a_subject(matches=[day_21], duty=LEAVING)))

    assert last == [AlertHit(Severity.LOCK, day_20)]
    assert after == [AlertNotBinding(Severity.NOTE, day_21, has_ended=True)]


def test_a_mere_possibility_asks_the_officer_and_does_not_lock() -> None:
    match = a_match(Band.POSSIBLE)

    found = list(listed_traveller(a_subject(matches=[match], duty=ENTERING)))

    assert found == [AlertHit(Severity.ATTENTION, match)]


@pytest.mark.parametrize("kind", [AlertKind.SOI, AlertKind.TPPO, AlertKind.LOCAL])
def test_kinds_without_legal_force_ask_for_attention_only(kind: AlertKind) -> None:
    match = a_match(kind=kind, direction=AlertDirection.BOTH)

    found = list(listed_traveller(a_subject(matches=[match], duty=LEAVING)))

    assert found == [AlertHit(Severity.ATTENTION, match)]


def test_a_possibility_that_has_ended_is_not_worth_a_word() -> None:
    match = a_match(Band.POSSIBLE, valid_to=TODAY - A_DAY)

    assert list(listed_traveller(a_subject(matches=[match], duty=ENTERING))) == []


def test_the_gravest_finding_stands_first_and_gives_the_colour() -> None:
    subject = a_subject(
        document=a_document(expires_on=None),
        matches=[a_match(valid_to=TODAY - A_DAY), a_match()],
        duty=ENTERING,
    )

    found = inspect(subject, id=an_id(), capture=Capture.SCANNED, payload="", alert_version=1)

    assert found.verdict is Verdict.RED
    assert [finding.severity for finding in found.findings] == [
        Severity.LOCK,
        Severity.ATTENTION,
        Severity.NOTE,
    ]
