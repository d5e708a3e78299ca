"""A possible victim on the way through the post: screened, protected, put off, and let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.audit.trail import first_break
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.children import ChildNeedsTrained, NobodyToWaive
from checkpoint.domain.cases.ending import PenaltyForVictim, grounds_offered
from checkpoint.domain.cases.events import ChildRuleWaived, Noted, Protected, Screened, Stated
from checkpoint.domain.cases.screening import Company, Suggestion
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import NotPermitted, PseudonymKeyUnusable
from checkpoint.domain.inspection.decision import ReasonMissing
from checkpoint.domain.inspection.findings import (
    DeparturePostponed,
    HeldBackBefore,
    ScreeningProposed,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.proposing import Cause
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.journal import Correction
from checkpoint.services.victims import (
    NothingPostponed,
    Recommendation,
    RecommendationOfTomorrow,
)
from tests.builders import (
    A_DAY,
    TODAY,
    a_document,
    a_duty,
    a_post,
    a_screening,
    an_alert,
    an_indonesian_passport,
    an_officer,
)
from tests.services.worlds import World

OUT = a_duty(direction=Direction.EXIT)
REFER = Ruling(outcome=Outcome.REFERRED, reason="Bingung soal tujuannya.")
TO_SECOND_LINE = Details(referrals=(Referral(agency=Agency.SECOND_LINE),))
POSTPONE = Ruling(
    outcome=Outcome.POSTPONED, reason="Kontrak tidak ada.", ground=Ground.UNPROCEDURAL_WORKER
)
LETTER = Recommendation(number="B-12/BP3MI/2026", issuer="BP3MI Kalbar", given_on=TODAY)


@pytest.fixture
def world() -> World:
    return World()


def refer(
    world: World, document: TravelDocument | None = None, kind: CaseKind | None = None
) -> CaseState:
    found = world.inspect(document or an_indonesian_passport(), OUT)
    record = world.record(found, replace(REFER, case_kind=kind), TO_SECOND_LINE)
    with world.storage.reading() as store:
        open_cases: list[CaseState] = list(store.cases.every_open("ETK"))
    return next(one for one in open_cases if one.case.visit == record.crossing.id)


def postpone(world: World) -> Recorded:
    found = world.inspect(an_indonesian_passport(), OUT)
    return world.record(found, POSTPONE, Details(), lead=world.lead)


def proposed(found: Inspection) -> tuple[Cause, ...]:
    of = (one for one in found.findings if isinstance(one, ScreeningProposed))
    return next((one.causes for one in of), ())


def postponed(found: Inspection) -> list[Severity]:
    return [one.severity for one in found.findings if isinstance(one, DeparturePostponed)]


def a_colleague(world: World, **changes: Any) -> Officer:
    colleague = an_officer(name="Rudi Nababan", **changes)
    with world.storage.writing() as store:
        store.staff.put(colleague)
    return colleague


def test_from_the_counter_to_a_departure_with_a_recommendation(world: World) -> None:
    state = refer(world)
    case = state.case.id
    form = world.victims.form(world.lead, case)
    assert len(form.rows) == 17
    assert not form.is_child

    screened = world.victims.screen(world.lead, case, a_screening())
    assert screened.screening is not None
    assert screened.screening.suggestion is Suggestion.FURTHER_INTERVIEW
    assert not screened.is_decided, "nothing follows from a screening by itself"
    file = world.cases.open(world.lead, case)
    word = world.cases.confirm(world.lead, file, "siregar", "kata sandi yang panjang")
    world.cases.decide(world.lead, file, POSTPONE, Details(), confirmed=word)

    world.clock.forward(A_DAY)
    again = world.inspect(an_indonesian_passport(), OUT)
    assert again.verdict is Verdict.AMBER
    assert postponed(again) == [Severity.ATTENTION]
    with pytest.raises(ReasonMissing):
        world.record(again, details=Details())

    second = refer(world)
    lifted = world.victims.lift(world.lead, second.case.id, LETTER)
    assert lifted.lift is not None
    assert (lifted.lift.number, lifted.lift.officer) == (LETTER.number, world.lead.id)
    world.clock.forward(A_DAY)
    free = world.inspect(an_indonesian_passport(), OUT)
    assert postponed(free) == [Severity.NOTE]
    assert "postponement_lifted" in world.acts
    with world.storage.reading() as store:
        assert first_break(store.audit.entries()) is None


def test_everything_that_was_written_down_is_there_and_goes_on_from_there(world: World) -> None:
    case = refer(world).case.id
    world.victims.screen(world.lead, case, a_screening())
    before = world.victims.form(world.lead, case).before
    more = replace(before, company=Company.ALONE, ticks=())
    world.victims.screen(world.lead, case, more)
    after = world.victims.screen(world.lead, case, more)

    kept = [one.what for one in after.events if isinstance(one.what, Screened)]
    assert [replace(one.screening, contact="") for one in kept] == [
        a_screening(),
        replace(more, contact=""),
    ]
    assert after.screening == more


def test_a_half_filled_form_comes_back_and_is_gone_once_it_is_kept(world: World) -> None:
    case = refer(world).case.id
    world.victims.keep_draft(world.officer, case, a_screening(remarks="Menun"))

    assert world.victims.form(world.officer, case).draft == a_screening(remarks="Menun")
    assert world.victims.form(world.lead, case).draft is None
    assert world.cases.open(world.officer, case).has_screening_draft
    assert not world.cases.open(world.lead, case).has_screening_draft

    kept = world.victims.screen(world.officer, case, a_screening())
    assert kept.screening is not None
    assert kept.screening.told == a_screening()
    assert world.victims.form(world.officer, case).draft is None


def test_what_says_no_more_than_was_kept_is_no_draft_and_what_is_discarded_is_gone(
    world: World,
) -> None:
    case = refer(world).case.id
    world.victims.screen(world.officer, case, a_screening())
    for half in (a_screening(remarks="Menun"), a_screening()):
        world.victims.keep_draft(world.officer, case, half)
    assert world.victims.form(world.officer, case).draft is None

    world.victims.keep_draft(world.officer, case, a_screening(remarks="Menun"))
    world.victims.discard_draft(world.officer, case)
    assert world.victims.form(world.officer, case).draft is None


def test_a_half_filled_form_of_a_protected_case_is_for_named_roles_alone(world: World) -> None:
    case = refer(world, kind=CaseKind.POSSIBLE_TRAFFICKING).case.id
    with pytest.raises(NotPermitted):
        world.victims.keep_draft(world.officer, case, a_screening())
    with pytest.raises(NotPermitted):
        world.victims.discard_draft(world.officer, case)


def test_the_trail_of_a_screening_holds_no_word_of_it(world: World) -> None:
    case = refer(world).case.id
    world.victims.screen(world.lead, case, a_screening())
    with world.storage.reading() as store:
        told = str([entry.act for entry in store.audit.entries()])

    for secret in ("Amin", "0812", "Kuching", "Rini", "other_holds_document"):
        assert secret not in told


def test_a_telephone_that_another_case_named_is_told_and_proposes_a_talk(world: World) -> None:
    first = refer(world).case.id
    world.victims.screen(world.lead, first, a_screening())
    other = an_indonesian_passport(number="X7654321", national_number="")
    second = refer(world, other).case.id
    world.victims.screen(world.lead, second, a_screening(phone="+62 8123456789"))

    assert list(world.victims.form(world.lead, second).sharing) == [first]
    assert Cause.SHARED_CONTACT in proposed(world.inspect(other, OUT))


def test_where_the_key_is_lost_what_was_said_is_kept_all_the_same(world: World) -> None:
    def no_key() -> bytes:
        raise PseudonymKeyUnusable

    world.pseudonyms._key = no_key
    case = refer(world).case.id
    after = world.victims.screen(world.lead, case, a_screening())

    assert after.screening == a_screening()


@pytest.mark.parametrize("kind", [AlertKind.SOI, AlertKind.TPPO])
def test_a_hit_of_those_at_risk_proposes_and_refuses_nobody(world: World, kind: AlertKind) -> None:
    person = an_indonesian_passport()
    alert = an_alert(
        kind=kind,
        direction=AlertDirection.BOTH,
        name=person.holder.name.full,
        born=person.holder.born,
        nationality="IDN",
        document_number=person.number,
    )
    with world.storage.writing() as store:
        store.alerts.add([alert], at=world.clock())

    found = world.inspect(person, OUT)

    assert proposed(found) == (Cause.OF_INTEREST,)


def test_a_child_with_its_parents_is_not_held_up(world: World) -> None:
    child = world.inspect(an_indonesian_passport(born=PartialDate(2015)), OUT)

    assert proposed(child) == (Cause.CHILD,)
    assert child.verdict is Verdict.GREEN
    world.record(child, details=Details())


def test_the_amber_of_a_postponement_is_said_once(world: World) -> None:
    postpone(world)
    again = world.inspect(an_indonesian_passport(), OUT)

    assert not any(isinstance(one, HeldBackBefore) for one in again.findings)
    home = world.inspect(an_indonesian_passport(), a_duty())
    assert any(isinstance(one, HeldBackBefore) for one in home.findings)


def test_a_postponement_is_remembered_behind_any_number_of_crossings(world: World) -> None:
    postpone(world)
    for way in [Direction.EXIT, Direction.ENTRY] * 8:
        world.clock.forward(A_DAY)
        found = world.inspect(an_indonesian_passport(), a_duty(direction=way))
        reason = Ruling(outcome=Outcome.ADMITTED, reason="Sudah diperiksa.")
        world.record(found, reason, Details())

    world.clock.forward(A_DAY)
    assert postponed(world.inspect(an_indonesian_passport(), OUT)) == [Severity.ATTENTION]


def test_who_may_leave_still_may_when_the_record_of_the_postponement_was_put_right(
    world: World,
) -> None:
    record = postpone(world)
    world.victims.lift(world.lead, refer(world).case.id, LETTER)
    correction = Correction(
        document=an_indonesian_passport(),
        direction=Direction.EXIT,
        details=Details(address="Jl. Merdeka 1"),
        reason="Alamat tertinggal.",
    )
    world.journal.correct(
        world.lead, a_post(), record.crossing.id, correction, confirmed=world.signed()
    )

    assert postponed(world.look(an_indonesian_passport(), OUT)) == [Severity.NOTE]


def test_only_a_shift_lead_lifts_and_only_what_stands(world: World) -> None:
    state = refer(world)
    with pytest.raises(NothingPostponed):
        world.victims.lift(world.lead, state.case.id, LETTER)
    postpone(world)
    with pytest.raises(NotPermitted):
        world.victims.lift(world.officer, state.case.id, LETTER)
    late = replace(LETTER, given_on=date(2026, 3, 15))
    with pytest.raises(RecommendationOfTomorrow):
        world.victims.lift(world.lead, state.case.id, late)
    world.victims.lift(world.lead, state.case.id, LETTER)
    with pytest.raises(NothingPostponed):
        world.victims.lift(world.lead, state.case.id, LETTER)


def test_a_protected_case_is_screened_by_named_roles_alone(world: World) -> None:
    state = refer(world, kind=CaseKind.POSSIBLE_TRAFFICKING)

    with pytest.raises(NotPermitted):
        world.victims.form(world.officer, state.case.id)
    with pytest.raises(NotPermitted):
        world.victims.screen(world.officer, state.case.id, a_screening())


def test_with_a_child_another_officer_talks_who_was_trained(world: World) -> None:
    state = refer(world, an_indonesian_passport(born=PartialDate(2012)))
    case = state.case.id
    for person in (world.officer, a_colleague(world)):
        with pytest.raises(ChildNeedsTrained):
            world.cases.act(person, case, Stated("Mau ke rumah bibi."))
        with pytest.raises(ChildNeedsTrained):
            world.victims.screen(person, case, a_screening())
        with pytest.raises(ChildNeedsTrained):
            world.cases.take(person, case, seen=None)

    trained = a_colleague(world, is_child_trained=True)
    after = world.victims.screen(trained, case, a_screening(company=Company.OTHER_ADULT))
    assert after.officer == trained.id


def test_who_referred_a_child_does_not_go_on_with_it_though_trained(world: World) -> None:
    with world.storage.writing() as store:
        store.staff.put(replace(world.officer, is_child_trained=True))
    case = refer(world, an_indonesian_passport(born=PartialDate(2012))).case.id

    with pytest.raises(ChildNeedsTrained):
        world.cases.act(world.officer, case, Stated("Mau ke rumah bibi."))


def test_who_helps_a_child_does_not_thereby_have_the_case(world: World) -> None:
    case = refer(world, an_indonesian_passport(born=PartialDate(2012))).case.id
    after = world.cases.act(world.lead, case, Noted("Diberi minum."))

    assert after.officer is None


def test_where_nobody_trained_can_come_a_shift_lead_says_so(world: World) -> None:
    case = refer(world, an_indonesian_passport(born=PartialDate(2012))).case.id
    waived = ChildRuleWaived("Petugas terlatih sedang cuti.")
    with pytest.raises(NobodyToWaive):
        world.cases.act(world.officer, case, waived)
    world.cases.act(world.lead, case, waived)

    after = world.victims.screen(world.lead, case, a_screening())
    assert after.waiver == waived.reason
    adult = refer(world, a_document()).case.id
    with pytest.raises(NobodyToWaive):
        world.cases.act(world.lead, adult, waived)


def test_no_fee_is_asked_of_who_may_be_a_victim(world: World) -> None:
    world.record(world.inspect(a_document()))
    world.clock.forward(100 * A_DAY)
    found = world.inspect(a_document(), OUT)
    assert found.verdict is Verdict.RED
    record = world.record(found, REFER, TO_SECOND_LINE)
    with world.storage.reading() as store:
        (state,) = store.cases.every_open("ETK")
    assert state.case.visit == record.crossing.id
    world.cases.act(world.lead, state.case.id, Protected("Majikan memegang paspornya."))

    world.clock.forward(A_DAY)
    again = world.inspect(a_document(), OUT)
    (stay,) = [one for one in again.findings if type(one).__name__ == "StayExceeded"]
    assert stay.severity is Severity.ATTENTION
    assert getattr(stay, "is_waived", False)


def test_a_possible_victim_is_refused_for_no_paper_at_any_counter(world: World) -> None:
    state = refer(world)
    world.cases.act(world.lead, state.case.id, Protected("Paspor dipegang orang lain."))
    found = world.inspect(an_indonesian_passport(), OUT)
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Palsu.", ground=Ground.EXIT_NO_VALID_DOCUMENT)

    offered = {rule.ground for rule in grounds_offered(found, is_protected=False)}
    assert Ground.EXIT_NO_VALID_DOCUMENT not in offered
    assert Ground.UNPROCEDURAL_WORKER in offered
    with pytest.raises(PenaltyForVictim):
        world.record(found, refusal, Details(), lead=world.lead)
    world.record(found, POSTPONE, Details(), lead=world.lead)
