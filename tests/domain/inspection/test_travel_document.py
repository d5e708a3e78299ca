"""What people may cross on, by the policy that comes with the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.travel_document import LOCAL_KINDS, DocumentKind, TravelDocument
from checkpoint.domain.inspection.findings import (
    DocumentRunsTooLong,
    Finding,
    OtherProofNeeded,
    PassOfAnotherState,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
)
from checkpoint.domain.inspection.inspection import inspect
from checkpoint.domain.inspection.policy import Bearer, Policy
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.inspection.rules.travel_document import longest_validity, travel_document
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from tests.builders import (
    A_DAY,
    TODAY,
    a_document,
    a_duty,
    a_pass_document,
    a_post,
    an_id,
    an_indonesian_passport,
)
from tests.domain.inspection.subjects import a_subject

OURS = load_policy(known_states())
ENTRY, EXIT = Direction
THREE_YEARS = "UU 6/2011 Ps 24; Ditjen Imigrasi: PLB paling lama 3 tahun"

AMBER, RED = Severity.ATTENTION, Severity.LOCK
TAKEN = None
COMES = {
    # kind: a citizen who enters, one who leaves, a foreigner who enters, one who leaves
    DocumentKind.PASSPORT: (TAKEN, TAKEN, TAKEN, TAKEN),
    DocumentKind.SERVICE_PASSPORT: (TAKEN, TAKEN, TAKEN, TAKEN),
    DocumentKind.DIPLOMATIC_PASSPORT: (TAKEN, TAKEN, TAKEN, TAKEN),
    DocumentKind.TRAVEL_LETTER: (TAKEN, AMBER, AMBER, AMBER),
    DocumentKind.GROUP_TRAVEL_LETTER: (TAKEN, AMBER, AMBER, AMBER),
    DocumentKind.IDENTITY_CARD: (AMBER, RED, RED, RED),
    DocumentKind.RECOMMENDATION_LETTER: (AMBER, RED, RED, RED),
    DocumentKind.OTHER: (AMBER, RED, AMBER, AMBER),
    DocumentKind.NO_DOCUMENT: (AMBER, RED, RED, RED),
}
"""At Entikong, on documents of one's own state."""


def presented(document: TravelDocument, way: Direction, **duty: Any) -> Subject:
    return a_subject(document=document, duty=a_duty(direction=way, **duty), policy=OURS)


def worst(subject: Subject) -> Severity | None:
    return max((finding.severity for finding in travel_document(subject)), default=TAKEN)


@pytest.mark.parametrize("kind", DocumentKind)
def test_what_people_may_cross_on_is_decided_for_every_kind_bearer_and_way(
    kind: DocumentKind,
) -> None:
    citizen, foreigner = an_indonesian_passport(kind=kind), a_document(kind=kind)
    come = tuple(
        worst(presented(document, way))
        for document in (citizen, foreigner)
        for way in (ENTRY, EXIT)
    )

    # Of a local pass the terms of the post decide.
    assert come == ((TAKEN,) * 4 if kind in LOCAL_KINDS else COMES[kind])


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind not in LOCAL_KINDS])
def test_a_citizen_who_comes_home_is_never_locked_out(kind: DocumentKind) -> None:
    assert worst(presented(an_indonesian_passport(kind=kind), ENTRY)) in (TAKEN, AMBER)


def test_a_citizen_who_comes_home_on_an_identity_card_is_asked_for_other_proof() -> None:
    subject = presented(an_indonesian_passport(kind=DocumentKind.IDENTITY_CARD), ENTRY)

    seen = inspect(subject, id=an_id(), capture=Capture.TYPED, payload="", alert_version=0)

    assert seen.verdict is Verdict.AMBER
    assert seen.findings == (
        TravelDocumentMissing(AMBER, DocumentKind.IDENTITY_CARD),
        OtherProofNeeded(AMBER),
    )
    proof = seen.asked[0]
    assert (proof.question, proof.is_required) == (Question.OTHER_PROOF, True)


def test_a_pass_of_ten_years_in_foreign_hands_is_seen_at_the_counter() -> None:
    document = a_pass_document(
        nationality="MYS", issued_on=date(2020, 5, 1), expires_on=date(2030, 5, 1)
    )
    subject = presented(document, EXIT)

    seen = inspect(subject, id=an_id(), capture=Capture.TYPED, payload="", alert_version=0)

    assert seen.verdict is Verdict.RED
    assert {type(finding) for finding in seen.findings} == {
        DocumentRunsTooLong,
        PassOfAnotherState,
    }


@pytest.mark.parametrize("policy", [OURS, Policy()])
def test_without_any_document_a_citizen_comes_home_and_nobody_else_crosses(policy: Policy) -> None:
    nothing = {"kind": DocumentKind.NO_DOCUMENT, "number": "", "expires_on": None}
    citizen, foreigner = an_indonesian_passport(**nothing), a_document(**nothing)
    missing: list[Finding] = [TravelDocumentMissing(RED, DocumentKind.NO_DOCUMENT)]

    def found(document: TravelDocument, way: Direction) -> list[Finding]:
        duty = a_duty(direction=way)
        return list(travel_document(a_subject(document=document, duty=duty, policy=policy)))

    assert found(citizen, ENTRY) == [OtherProofNeeded(AMBER)]
    assert found(citizen, EXIT) == missing
    assert found(foreigner, ENTRY) == found(foreigner, EXIT) == missing


def test_a_foreigner_is_deported_on_an_indonesian_travel_letter() -> None:
    letters = (DocumentKind.TRAVEL_LETTER, DocumentKind.GROUP_TRAVEL_LETTER)

    assert {worst(presented(a_document(kind=kind, issuer="IDN"), EXIT)) for kind in letters} == {
        TAKEN
    }


def test_the_letter_of_papua_new_guinea_is_looked_at_in_skouw_and_taken_nowhere_else() -> None:
    letter = a_document(
        kind=DocumentKind.RECOMMENDATION_LETTER, issuer="PNG", nationality="PNG", expires_on=None
    )
    source = "Praktik Skouw 2025: satu kunjungan, hanya sampai pasar"
    doubt = TravelDocumentInDoubt(AMBER, letter.kind, source, is_verified=False)

    for way in Direction:
        skouw = presented(letter, way, post=a_post(code="SKW"))
        assert list(travel_document(skouw)) == [doubt]
        assert worst(presented(letter, way, post=a_post(code="STA"))) is RED


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(a_document(issuer="DEU", nationality="XXB"), id="a refugee"),
        pytest.param(a_document(issuer="UNO", nationality="FRA"), id="an official of the UN"),
        pytest.param(
            a_document(kind=DocumentKind.DIPLOMATIC_PASSPORT, issuer="EUE", nationality="FRA"),
            id="an envoy of the EU",
        ),
    ],
)
def test_a_passport_of_no_state_for_its_nationals_is_looked_at(document: TravelDocument) -> None:
    assert worst(presented(document, ENTRY)) is AMBER
    assert worst(presented(document, EXIT)) is AMBER


@pytest.mark.parametrize("nationality", ["GBN", "RKS", "DEU"])
def test_a_passport_of_a_state_that_has_a_code_of_its_own_is_taken(nationality: str) -> None:
    assert worst(presented(a_document(issuer=nationality, nationality=nationality), ENTRY)) is TAKEN


def test_a_row_counts_only_while_it_is_in_force() -> None:
    (passport,) = (row for row in OURS.travel_documents if row.kind is DocumentKind.PASSPORT)
    ended = Policy(travel_documents=(replace(passport, valid_to=TODAY - A_DAY),))
    last_day = Policy(travel_documents=(replace(passport, valid_to=TODAY),))

    assert worst(a_subject(policy=ended)) is RED
    assert worst(a_subject(policy=last_day)) is TAKEN


def test_a_row_is_for_those_who_are_named_in_it() -> None:
    (passport,) = (row for row in OURS.travel_documents if row.kind is DocumentKind.PASSPORT)
    for_citizens = Policy(travel_documents=(replace(passport, bearers=(Bearer.CITIZEN,)),))

    assert worst(a_subject(document=an_indonesian_passport(), policy=for_citizens)) is TAKEN
    assert worst(a_subject(policy=for_citizens)) is RED


@pytest.mark.parametrize(
    ("issued_on", "expires_on", "is_found"),
    [
        pytest.param(date(2025, 5, 1), date(2028, 5, 1), False, id="three years"),
        pytest.param(date(2025, 5, 1), date(2028, 5, 2), True, id="a day more"),
        pytest.param(date(2020, 5, 1), date(2030, 5, 1), True, id="ten years"),
        pytest.param(date(2025, 2, 28), date(2028, 2, 29), False, id="to the end of February"),
        pytest.param(None, date(2029, 3, 14), False, id="issued at the latest today"),
        pytest.param(None, date(2029, 3, 15), True, id="would be issued tomorrow"),
        pytest.param(date(2026, 12, 1), date(2029, 12, 1), True, id="is issued in December"),
        pytest.param(date(2025, 5, 1), None, False, id="no end"),
    ],
)
def test_a_border_pass_runs_for_three_years_at_most(
    issued_on: date | None,
    expires_on: date | None,
    is_found: bool,  # noqa: FBT001
) -> None:
    document = a_pass_document(issued_on=issued_on, expires_on=expires_on)
    aruk = a_post(code="ARK")
    leaving, coming = (
        list(longest_validity(presented(document, way, post=aruk))) for way in (EXIT, ENTRY)
    )

    assert [finding.severity for finding in leaving] == [RED] * is_found
    assert [finding.severity for finding in coming] == [AMBER] * is_found


def test_the_pass_of_the_border_with_timor_leste_runs_for_one_year() -> None:
    two_years = a_pass_document(issued_on=date(2025, 5, 1), expires_on=date(2027, 5, 1))
    at_motaain = presented(two_years, EXIT, post=a_post(code="MTN"))

    (found,) = longest_validity(at_motaain)

    assert isinstance(found, DocumentRunsTooLong)
    assert (found.most_months, found.source) == (12, "Pengaturan RI-RDTL 11 Juni 2003")


def test_a_pass_that_runs_for_longer_than_this_post_is_said_to_give_is_looked_at() -> None:
    three_years = a_pass_document(issued_on=date(2025, 5, 1), expires_on=date(2028, 5, 1))

    (found,) = longest_validity(presented(three_years, EXIT))

    assert isinstance(found, DocumentRunsTooLong)
    assert (found.severity, found.most_months, found.is_verified) == (AMBER, 24, False)
    assert list(longest_validity(presented(three_years, EXIT, post=a_post(code="ARK")))) == []


def test_of_two_limits_the_narrower_is_named() -> None:
    ten_years = a_pass_document(issued_on=date(2020, 5, 1), expires_on=date(2030, 5, 1))

    (here,) = longest_validity(presented(ten_years, EXIT))
    (there,) = longest_validity(presented(ten_years, EXIT, post=a_post(code="MTN")))

    assert here == DocumentRunsTooLong(RED, date(2030, 5, 1), 36, THREE_YEARS, is_verified=True)
    assert isinstance(there, DocumentRunsTooLong)
    assert there.most_months == 12


def test_a_passport_may_run_for_ten_years() -> None:
    passport = an_indonesian_passport(issued_on=date(2025, 1, 1), expires_on=date(2035, 1, 1))

    assert list(longest_validity(presented(passport, EXIT))) == []
