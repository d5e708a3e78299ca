from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.matching import Band
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Permit, Purpose, Referral
from checkpoint.domain.crossings.grounds import Ground, Measure
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.inspection.decision import (
    AnswerMissing,
    AnswerUnlawful,
    GroundMissing,
    LeadMissing,
    ReasonMissing,
    decide,
    lawful_grounds,
)
from checkpoint.domain.inspection.inspection import Inspection, inspect
from checkpoint.domain.inspection.policy import Policy, VisaFree
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    LESTARI,
    NOON,
    QUESTIONS,
    SIREGAR,
    TODAY,
    a_decision,
    a_document,
    a_duty,
    a_pass_document,
    an_id,
    an_indonesian_passport,
)
from tests.domain.inspection.subjects import a_match, a_subject

ENTERING, LEAVING = a_duty(direction=Direction.ENTRY), a_duty(direction=Direction.EXIT)
ANSWERED = Details(permit=Permit.VISA_FREE, days_granted=30, purpose=Purpose.FAMILY)


def inspected(subject: Subject) -> Inspection:
    return inspect(subject, id=an_id(), capture=Capture.SCANNED, payload="", alert_version=3)


def green() -> Inspection:
    found = inspected(a_subject(duty=ENTERING))
    assert found.verdict is Verdict.GREEN
    return found


def amber() -> Inspection:
    found = inspected(a_subject(document=a_document(expires_on=None), duty=ENTERING))
    assert found.verdict is Verdict.AMBER
    return found


def red() -> Inspection:
    found = inspected(a_subject(matches=[a_match()], duty=ENTERING))
    assert found.verdict is Verdict.RED
    return found


def test_a_green_traveller_passes_and_the_record_holds_everything() -> None:
    found = green()

    crossing = decide(found, a_decision(), ANSWERED, at=NOON)

    assert crossing.id == found.id
    assert crossing.document == found.subject.document
    assert crossing.details == ANSWERED
    assert (crossing.verdict, crossing.alert_version) == (Verdict.GREEN, 3)
    assert (crossing.post, crossing.counter) == ("ETK", "1")


def test_a_foreigner_enters_only_with_permit_days_and_purpose() -> None:
    with pytest.raises(AnswerMissing, match="permit, days_granted, purpose"):
        decide(green(), a_decision(), Details(), at=NOON)


@pytest.mark.parametrize(("nationality", "days"), [("PNG", 30), ("MYS", 31)])
def test_nobody_enters_free_of_visa_beyond_the_list(nationality: str, days: int) -> None:
    row = VisaFree(nationality="MYS", days=30, source="Perpres 95/2024", is_verified=False)
    document = a_document(nationality=nationality)
    subject = a_subject(
        document=document, duty=ENTERING, policy=Policy(questions=QUESTIONS, visa_free=(row,))
    )
    details = replace(ANSWERED, days_granted=days)

    with pytest.raises(AnswerUnlawful):
        decide(inspected(subject), a_decision(), details, at=NOON)
    paid = replace(details, permit=Permit.VISA_ON_ARRIVAL)
    assert decide(inspected(subject), a_decision(), paid, at=NOON).details == paid


def test_nobody_enters_on_a_permit_that_has_ended() -> None:
    visa = replace(ANSWERED, permit=Permit.VISIT_VISA)

    with pytest.raises(AnswerUnlawful, match="permit_until"):
        decide(green(), a_decision(), replace(visa, permit_until=TODAY - A_DAY), at=NOON)
    last_day = replace(visa, permit_until=TODAY)
    assert decide(green(), a_decision(), last_day, at=NOON).details == last_day


def test_a_border_pass_holder_and_a_citizen_need_no_answer_at_all() -> None:
    for document in (an_indonesian_passport(), a_pass_document()):
        found = inspected(a_subject(document=document, duty=LEAVING))
        found = replace(found, findings=())

        assert decide(found, a_decision(), Details(), at=NOON).decision.outcome is Outcome.ADMITTED


@pytest.mark.parametrize("reason", ["", "   "])
def test_amber_is_passed_only_with_a_written_reason(reason: str) -> None:
    with pytest.raises(ReasonMissing):
        decide(amber(), a_decision(reason=reason), ANSWERED, at=NOON)

    crossing = decide(amber(), a_decision(reason="tanggal terbaca di buku"), ANSWERED, at=NOON)
    assert crossing.decision.reason == "tanggal terbaca di buku"


def test_red_never_clears_by_the_same_officer() -> None:
    alone = a_decision(reason="bukan orangnya")
    twice_himself = a_decision(reason="bukan orangnya", lead=LESTARI)

    for decision in (alone, twice_himself):
        with pytest.raises(LeadMissing):
            decide(red(), decision, ANSWERED, at=NOON)

    by_four_eyes = a_decision(reason="bukan orangnya", lead=SIREGAR)
    assert decide(red(), by_four_eyes, ANSWERED, at=NOON).decision.lead == SIREGAR


def test_a_citizen_who_enters_cannot_be_refused_whatever_was_found() -> None:
    found = inspected(a_subject(document=an_indonesian_passport(), duty=ENTERING))

    assert list(lawful_grounds(found)) == []
    for ground in Ground:
        for outcome in (Outcome.REFUSED, Outcome.POSTPONED):
            decision = a_decision(outcome=outcome, ground=ground, reason="x", lead=SIREGAR)
            with pytest.raises(GroundMissing):
                decide(found, decision, Details(), at=NOON)


def test_a_foreigner_who_enters_is_refused_on_the_ten_grounds_of_article_13() -> None:
    rules = list(lawful_grounds(green()))

    assert [rule.ground.value for rule in rules] == [f"13-1-{letter}" for letter in "abcdefghij"]
    assert {rule.measure for rule in rules} == {Measure.REFUSE_ENTRY}


def test_who_leaves_is_held_back_on_article_16_and_only_a_citizen_is_postponed() -> None:
    citizen = inspected(a_subject(document=an_indonesian_passport(), duty=LEAVING))
    foreigner = inspected(a_subject(document=a_document(), duty=LEAVING))

    of_citizen = {rule.ground.value for rule in lawful_grounds(citizen)}
    of_foreigner = {rule.ground.value for rule in lawful_grounds(foreigner)}

    assert of_citizen == {"16-1-a", "16-1-b", "16-1-c", "T-1", "T-2", "T-3"}
    assert of_foreigner == {"16-1-a", "16-1-b", "16-1-c", "16-2"}


def test_a_refusal_takes_its_ground_a_reason_and_a_second_person() -> None:
    whole = a_decision(
        outcome=Outcome.REFUSED, ground=Ground.NO_VISA, reason="tanpa visa", lead=SIREGAR
    )

    assert decide(green(), whole, Details(), at=NOON).decision.ground is Ground.NO_VISA
    for lacking, missing in (
        (replace(whole, ground=None), GroundMissing),
        (replace(whole, ground=Ground.ON_EXIT_BAN_LIST), GroundMissing),
        (replace(whole, outcome=Outcome.POSTPONED), GroundMissing),
        (replace(whole, reason=" "), ReasonMissing),
        (replace(whole, lead=None), LeadMissing),
    ):
        with pytest.raises(missing):
            decide(green(), lacking, Details(), at=NOON)


def test_the_officer_alone_may_refer_a_locked_traveller_with_a_word_why() -> None:
    to_second_line = Details(referrals=(Referral(agency=Agency.SECOND_LINE, note="mirip"),))
    decision = a_decision(outcome=Outcome.REFERRED, reason="mirip daftar")

    assert decide(red(), decision, to_second_line, at=NOON).decision.outcome is Outcome.REFERRED
    with pytest.raises(AnswerMissing):
        decide(red(), decision, Details(), at=NOON)
    with pytest.raises(ReasonMissing):
        decide(red(), replace(decision, reason=""), to_second_line, at=NOON)


def test_every_unlawful_decision_is_one_kind_of_failure() -> None:
    for failure in (AnswerMissing, GroundMissing, LeadMissing, ReasonMissing):
        assert issubclass(failure, DecisionNotLawful)


def test_the_record_keeps_which_alert_was_hit_and_never_its_name() -> None:
    match = a_match(Band.SAME, kind=AlertKind.TANGKAL, name="NAMA RAHASIA")
    found = inspected(a_subject(matches=[match], duty=ENTERING))
    by_four_eyes = a_decision(reason="bukan orangnya", lead=SIREGAR)

    (check,) = decide(found, by_four_eyes, ANSWERED, at=NOON).checks

    assert (check.code, check.severity) == ("alert_hit", Severity.LOCK)
    assert (check.alert, check.alert_kind) == (match.alert.id, "tangkal")
    assert "RAHASIA" not in repr(check)
