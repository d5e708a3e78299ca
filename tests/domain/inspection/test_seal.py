"""What a signed seal means at the counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.seals import (
    BrokenSeal,
    CheckedSeal,
    Fact,
    Seal,
    SealCheck,
    SealFault,
    SealForm,
    SealKind,
    SealOutcome,
)
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.rules.seal import seal_signature, sealed_paper_validity
from checkpoint.domain.inspection.seal_findings import (
    SealedPaperExpired,
    SealForged,
    SealOutOfDate,
    SealSignerUnknown,
    SealUnreadable,
    SealValid,
)
from checkpoint.domain.posts.post import Direction
from tests.builders import A_DAY, TODAY, a_document, a_duty, a_pass_document
from tests.domain.inspection.subjects import a_subject

LABEL = Seal(form=SealForm.VDS, kind=SealKind.BORDER_PASS, issuer="IDN", signer="IDBP")
FOREIGN, CITIZEN = a_document(), a_pass_document()


def shown(outcome: SealOutcome, *, is_only_source: bool = False) -> CheckedSeal:
    return CheckedSeal(seal=LABEL, check=SealCheck(outcome=outcome), is_only_source=is_only_source)


@pytest.mark.parametrize(
    ("document", "direction", "is_only_source", "severity"),
    [
        (FOREIGN, Direction.ENTRY, False, Severity.LOCK),
        (FOREIGN, Direction.EXIT, False, Severity.LOCK),
        (CITIZEN, Direction.EXIT, False, Severity.LOCK),
        (CITIZEN, Direction.ENTRY, False, Severity.ATTENTION),
        (CITIZEN, Direction.ENTRY, True, Severity.LOCK),
    ],
)
def test_a_forged_seal_locks_all_but_a_citizen_coming_home_who_is_known_by_more_than_it(
    document: TravelDocument, direction: Direction, severity: Severity, *, is_only_source: bool
) -> None:
    subject = a_subject(
        document=document,
        duty=a_duty(direction=direction),
        seals=(shown(SealOutcome.FORGED, is_only_source=is_only_source),),
    )

    assert list(seal_signature(subject)) == [SealForged(severity, SealKind.BORDER_PASS, "IDBP")]


def test_a_genuine_seal_is_told_and_asks_nothing() -> None:
    check = SealCheck(outcome=SealOutcome.VALID, signer="PLBN Entikong")
    seals = (CheckedSeal(seal=LABEL, check=check),)

    assert list(seal_signature(a_subject(seals=seals))) == [
        SealValid(Severity.NOTE, SealKind.BORDER_PASS, "PLBN Entikong")
    ]


@pytest.mark.parametrize(
    ("is_only_source", "severity"), [(False, Severity.NOTE), (True, Severity.ATTENTION)]
)
def test_a_seal_of_an_unknown_signer_asks_for_attention_only_where_all_rests_on_it(
    severity: Severity, *, is_only_source: bool
) -> None:
    subject = a_subject(seals=(shown(SealOutcome.UNKNOWN_SIGNER, is_only_source=is_only_source),))

    assert list(seal_signature(subject)) == [
        SealSignerUnknown(severity, SealKind.BORDER_PASS, "IDBP")
    ]


def test_a_seal_signed_out_of_date_asks_for_attention() -> None:
    check = SealCheck(outcome=SealOutcome.EXPIRED, good_until=TODAY)
    subject = a_subject(seals=(CheckedSeal(seal=LABEL, check=check),))

    assert list(seal_signature(subject)) == [
        SealOutOfDate(Severity.ATTENTION, SealKind.BORDER_PASS, "IDBP", TODAY)
    ]


def test_a_seal_that_cannot_be_read_asks_for_attention() -> None:
    unreadable = SealCheck(outcome=SealOutcome.UNREADABLE)
    broken = CheckedSeal(seal=BrokenSeal(SealFault.CUT_SHORT), check=unreadable)
    subject = a_subject(seals=(broken, shown(SealOutcome.UNREADABLE)))

    assert list(seal_signature(subject)) == [
        SealUnreadable(Severity.ATTENTION, SealFault.CUT_SHORT),
        SealUnreadable(Severity.ATTENTION, None),
    ]
    assert list(sealed_paper_validity(subject)) == []


def test_a_sealed_paper_beside_the_passport_is_good_through_its_own_last_day() -> None:
    def found(days_ago: int) -> list[object]:
        last_day = TODAY - timedelta(days=days_ago)
        seal = replace(LABEL, facts={Fact.EXPIRES: last_day.isoformat()})
        check = SealCheck(outcome=SealOutcome.VALID)
        subject = a_subject(seals=(CheckedSeal(seal=seal, check=check),))
        return list(sealed_paper_validity(subject))

    assert found(days_ago=0) == []
    assert found(days_ago=1) == [
        SealedPaperExpired(Severity.ATTENTION, SealKind.BORDER_PASS, TODAY - A_DAY)
    ]


def test_that_the_document_itself_expired_is_said_once() -> None:
    ended = TODAY - A_DAY
    seal = replace(LABEL, facts={Fact.EXPIRES: ended.isoformat()})
    subject = a_subject(
        document=a_document(expires_on=ended),
        seals=(CheckedSeal(seal=seal, check=SealCheck(outcome=SealOutcome.VALID)),),
    )

    assert list(sealed_paper_validity(subject)) == []
