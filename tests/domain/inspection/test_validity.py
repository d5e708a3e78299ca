from datetime import date, timedelta

import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.inspection.findings import (
    DocumentExpired,
    DocumentExpiresSoon,
    ExpiryUnknown,
    Finding,
    OtherProofNeeded,
    ValidityTooShort,
)
from checkpoint.domain.inspection.policy import ExpiryNotice, Policy
from checkpoint.domain.inspection.rules.validity import document_validity, months_of_validity
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    TODAY,
    a_document,
    a_duty,
    a_pass_document,
    an_indonesian_passport,
)
from tests.domain.inspection.subjects import a_subject

A_DAY = timedelta(days=1)
YESTERDAY = TODAY - A_DAY
ENTERING, LEAVING = a_duty(direction=Direction.ENTRY), a_duty(direction=Direction.EXIT)
IN_SIX_MONTHS = date(2026, 9, 14)


def soon(expires_on: date, left: int) -> DocumentExpiresSoon:
    source = "Pengaturan pos; tidak ada ketentuan"
    return DocumentExpiresSoon(Severity.NOTE, expires_on, left, source, is_verified=False)


@pytest.mark.parametrize(
    ("expires_on", "found"),
    [
        pytest.param(YESTERDAY, [DocumentExpired(Severity.LOCK, YESTERDAY, 1)], id="the day after"),
        pytest.param(TODAY, [soon(TODAY, 0)], id="its last day"),
        pytest.param(
            TODAY + 30 * A_DAY,
            [soon(TODAY + 30 * A_DAY, 30)],
            id="edge of notice",
        ),
        pytest.param(TODAY + 31 * A_DAY, [], id="long good"),
        pytest.param(None, [ExpiryUnknown(Severity.ATTENTION)], id="unread"),
    ],
)
def test_a_foreigners_document_is_good_through_its_last_day(
    expires_on: date | None, found: list[Finding]
) -> None:
    subject = a_subject(document=a_document(expires_on=expires_on), duty=ENTERING)

    assert list(document_validity(subject)) == found


def test_from_when_an_end_is_mentioned_is_dated_policy_and_nothing_is_where_no_row_holds() -> None:
    notice = ExpiryNotice(days=5, valid_to=TODAY, source="Surat 3", is_verified=True)
    policy = Policy(expiry_notices=(notice,))

    def found(left: int, on: date) -> list[Finding]:
        document = a_document(expires_on=on + left * A_DAY)
        return list(document_validity(a_subject(document=document, policy=policy, today=on)))

    last = TODAY + 5 * A_DAY
    told = DocumentExpiresSoon(Severity.NOTE, last, 5, "Surat 3", is_verified=True)
    assert found(5, TODAY) == [told]
    assert found(6, TODAY) == []
    assert found(2, TODAY + A_DAY) == []


def test_a_citizen_comes_home_on_an_expired_passport_but_shows_other_proof() -> None:
    subject = a_subject(document=an_indonesian_passport(expires_on=YESTERDAY), duty=ENTERING)

    assert list(document_validity(subject)) == [
        DocumentExpired(Severity.ATTENTION, YESTERDAY, 1),
        OtherProofNeeded(Severity.ATTENTION),
    ]


def test_a_citizen_does_not_leave_on_an_expired_passport() -> None:
    subject = a_subject(document=an_indonesian_passport(expires_on=YESTERDAY), duty=LEAVING)

    assert list(document_validity(subject)) == [DocumentExpired(Severity.LOCK, YESTERDAY, 1)]


def too_short(severity: Severity, expires_on: date) -> ValidityTooShort:
    return ValidityTooShort(severity, expires_on, 6, "Permenkumham 9/2024 Ps 9", is_verified=True)


@pytest.mark.parametrize(
    ("expires_on", "is_found"), [(IN_SIX_MONTHS - A_DAY, True), (IN_SIX_MONTHS, False)]
)
def test_a_foreigner_enters_only_with_six_months_left(expires_on: date, is_found: bool) -> None:  # noqa: FBT001
    subject = a_subject(document=a_document(expires_on=expires_on), duty=ENTERING)

    expected = [too_short(Severity.LOCK, expires_on)] if is_found else []
    assert list(months_of_validity(subject)) == expected


def test_a_citizen_who_leaves_with_less_is_amber_and_no_more() -> None:
    expires_on = IN_SIX_MONTHS - A_DAY
    subject = a_subject(document=an_indonesian_passport(expires_on=expires_on), duty=LEAVING)

    assert list(months_of_validity(subject)) == [too_short(Severity.ATTENTION, expires_on)]


def test_nobody_else_is_asked_for_six_months() -> None:
    soon = TODAY + 40 * A_DAY
    coming_home = a_subject(document=an_indonesian_passport(expires_on=soon), duty=ENTERING)
    going_home = a_subject(document=a_document(expires_on=soon), duty=LEAVING)
    with_pass = a_subject(
        document=a_pass_document(issuer="MYS", nationality="MYS", expires_on=soon), duty=ENTERING
    )

    for subject in (coming_home, going_home, with_pass):
        assert list(months_of_validity(subject)) == []


def test_what_has_expired_is_not_said_twice() -> None:
    subject = a_subject(document=a_document(expires_on=YESTERDAY), duty=ENTERING)

    assert list(months_of_validity(subject)) == []
