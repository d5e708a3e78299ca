"""Judging a hit at the counter: who may, and what becomes of the findings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.content import content_digest
from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.alerts.reasons import Part, Trait
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.decision import LeadMissing, ReasonMissing, check_of
from checkpoint.domain.inspection.findings import AlertHit, AlertJudgedOther, AlertNotBinding
from checkpoint.domain.inspection.inspection import Inspection, inspect
from checkpoint.domain.inspection.judging import (
    AboutDocument,
    Answer,
    Eyes,
    HitGone,
    Judgeable,
    as_another,
    as_the_one,
    counted,
    hits_in,
    is_to_be_judged,
    judge,
    may_be_another,
    next_hit,
)
from checkpoint.domain.inspection.rules.alerts import listed_traveller
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_document,
    a_duty,
    a_judgement,
    an_id,
)
from tests.domain.inspection.subjects import a_match, a_subject

OFFICER, BOTH = Eyes(LESTARI), Eyes(LESTARI, SIREGAR)
OTHER, SAME = (Answer(is_same=is_same, reason="Tinggi badan.") for is_same in (False, True))
ATTENTION: dict[str, Any] = {"kind": AlertKind.SOI, "direction": AlertDirection.BOTH}


def a_case(*matches: AlertMatch, **changes: Any) -> Inspection:
    subject = a_subject(matches=matches, **changes)
    return inspect(subject, id=an_id(), capture=Capture.SCANNED, payload="", alert_version=1)


def said(case: Inspection, answer: Answer, eyes: Eyes = BOTH) -> Inspection:
    """The case after its first hit was judged."""
    judgement = judge(case, hits_in(case)[0], answer, eyes, id=an_id(), at=NOON)
    return case.judged(Judged(judgement, "Budi Siregar"))


def test_judged_another_person_a_red_traveller_is_clear_with_a_note() -> None:
    case = a_case(a_match())
    assert case.verdict is Verdict.RED

    clear = said(case, OTHER)

    assert clear.verdict is Verdict.GREEN
    (note,) = clear.findings
    assert isinstance(note, AlertJudgedOther)
    assert (note.severity, note.unjudged) == (Severity.NOTE, Severity.LOCK)


def test_judged_the_same_person_he_is_as_red_as_before() -> None:
    red = said(a_case(a_match()), SAME)

    assert red.verdict is Verdict.RED
    assert [one.judged.by for one in red.findings if isinstance(one, AlertHit) and one.judged] == [
        "Budi Siregar"
    ]


def test_what_else_was_found_stands() -> None:
    case = a_case(a_match(), a_match(**ATTENTION))

    assert said(case, OTHER).verdict is Verdict.AMBER


def test_an_amber_hit_is_judged_by_the_officer_at_the_counter() -> None:
    case = a_case(a_match(Band.POSSIBLE))

    assert said(case, OTHER, OFFICER).verdict is Verdict.GREEN


@pytest.mark.parametrize("eyes", [OFFICER, Eyes(LESTARI, LESTARI)])
@pytest.mark.parametrize("answer", [OTHER, SAME])
def test_a_red_hit_takes_a_shift_lead_who_does_not_work_the_counter(
    eyes: Eyes, answer: Answer
) -> None:
    with pytest.raises(LeadMissing):
        said(a_case(a_match()), answer, eyes)


def test_nobody_judges_without_saying_why() -> None:
    with pytest.raises(ReasonMissing):
        said(a_case(a_match()), Answer(is_same=False, reason=" "))


def test_a_lost_document_is_not_another_because_another_carries_it() -> None:
    match = replace(a_match(kind=AlertKind.LOST_DOCUMENT), parts=(Part(Trait.DOCUMENT_SAME, 40.0),))
    case = a_case(match)

    with pytest.raises(AboutDocument):
        said(case, OTHER)
    assert said(case, SAME).verdict is Verdict.RED


def test_a_hit_of_another_traveller_is_not_judged_here() -> None:
    elsewhere: Judgeable = hits_in(a_case(a_match()))[0]

    with pytest.raises(HitGone):
        judge(a_case(a_match()), elsewhere, OTHER, BOTH, id=an_id(), at=NOON)


def test_a_judgement_that_was_wrong_can_be_turned() -> None:
    clear = said(a_case(a_match()), OTHER)

    assert said(clear, SAME).verdict is Verdict.RED
    with pytest.raises(LeadMissing):
        said(clear, SAME, OFFICER)


def test_what_an_officer_judged_alone_is_shown_where_it_takes_a_lead_and_lifts_nothing() -> None:
    possible = a_case(a_match(Band.POSSIBLE))
    judgement = judge(possible, hits_in(possible)[0], OTHER, OFFICER, id=an_id(), at=NOON)
    surer = replace(possible.subject.matches[0], band=Band.SAME)
    judged = Judged(judgement, "Ayu Lestari")

    found = list(listed_traveller(a_subject(matches=[surer], judged={judgement.alert: judged})))

    assert found == [AlertHit(Severity.LOCK, surer, judged)]


def test_of_several_the_one_comes_next_of_which_nothing_holds_yet() -> None:
    first, second = a_match(), a_match()
    case = a_case(first, second)
    assert next_hit(case) == case.findings[0]

    case = said(case, SAME)

    hit = next_hit(case)
    assert isinstance(hit, AlertHit)
    assert hit.match == second


def test_where_all_are_judged_the_gravest_can_be_judged_again() -> None:
    case = said(a_case(a_match()), SAME)

    assert next_hit(case) == case.findings[0]
    assert next_hit(a_case()) is None


def test_what_was_said_of_a_weaker_likeness_is_asked_anew() -> None:
    before = replace(a_judgement(), is_same=False)

    assert is_to_be_judged(AlertHit(Severity.LOCK, a_match(), Judged(before, "Budi Siregar")))
    assert not is_to_be_judged(
        AlertHit(Severity.LOCK, a_match(), Judged(replace(before, is_same=True), "Budi Siregar"))
    )


def test_an_alert_without_force_here_is_not_to_be_judged() -> None:
    home = a_case(a_match(), duty=a_duty(direction=Direction.EXIT))

    assert [type(one) for one in home.findings] == [AlertNotBinding]
    assert hits_in(home) == ()


def test_where_an_alert_has_no_force_the_requester_is_not_told_of_somebody_else() -> None:
    case = a_case(a_match())
    judged = said(case, OTHER).subject.judged
    ended = replace(case.subject.matches[0].alert, valid_to=TODAY - A_DAY)
    match = replace(case.subject.matches[0], alert=ended)

    (note,) = listed_traveller(a_subject(matches=[match], judged=judged))

    assert isinstance(note, AlertJudgedOther)


def test_the_lock_that_stands_from_before_is_not_lifted_by_judging_an_amber_hit() -> None:
    behind = a_case(a_match(Band.POSSIBLE)).under(an_id())

    assert said(behind, OTHER, OFFICER).verdict is Verdict.RED


def test_a_judgement_names_the_document_and_what_the_entry_said() -> None:
    case = a_case(a_match(Band.PROBABLE))
    alert = case.subject.matches[0].alert

    judgement = judge(case, hits_in(case)[0], OTHER, BOTH, id=an_id(), at=NOON)

    assert judgement.document == "MYS:K12345678"
    assert (judgement.alert, judgement.content) == (alert.id, content_digest(alert))
    assert (judgement.band, judgement.lead) == (Band.PROBABLE, SIREGAR)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"kind": DocumentKind.NO_DOCUMENT, "number": ""}, id="no document at all"),
        pytest.param({"kind": DocumentKind.GROUP_TRAVEL_LETTER}, id="one letter for several"),
    ],
)
def test_without_a_document_of_his_own_he_is_judged_for_this_visit_alone(
    changes: dict[str, Any],
) -> None:
    case = a_case(a_match(), document=a_document(**changes))

    judgement = judge(case, hits_in(case)[0], OTHER, BOTH, id=an_id(), at=NOON)

    assert judgement.document == str(case.id)


def test_what_was_set_aside_is_no_hit_and_stands_on_the_record_as_what_it_is() -> None:
    case = a_case(a_match(), a_match(**ATTENTION))
    after = said(case, OTHER)

    assert len(list(counted(case))) == 2
    assert [hit.alert for hit in counted(after)] == [case.subject.matches[1].alert.id]
    checks = {check.code: check.alert for check in map(check_of, after.findings)}
    assert checks["alert_judged_other"] == case.subject.matches[0].alert.id


def test_a_lead_lets_somebody_else_pass_only_where_a_hit_on_the_person_locks() -> None:
    lost = replace(a_match(kind=AlertKind.LOST_DOCUMENT), parts=(Part(Trait.DOCUMENT_SAME, 40.0),))

    assert may_be_another(a_case(a_match()))
    assert not may_be_another(a_case(a_match(Band.POSSIBLE)))
    assert not may_be_another(a_case(a_match(), lost))
    assert not may_be_another(a_case())


def test_which_of_several_he_is_nobody_guesses() -> None:
    ban, wanted = a_match(), a_match(kind=AlertKind.DPO, direction=AlertDirection.BOTH)
    case = a_case(ban, wanted)

    assert [is_same for _hit, is_same in as_another(case)] == [False, False]
    assert as_the_one(case) == ()
    ((hit, is_same),) = as_the_one(case, Ground.ON_ENTRY_BAN_LIST)
    assert (hit.match, is_same) == (ban, True)
    assert as_the_one(case, Ground.NO_VISA) == ()
    assert as_the_one(a_case(ban, a_match()), Ground.ON_ENTRY_BAN_LIST) == ()
