"""The second line at work: from the counter to the end of a case, on either storage."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.audit.trail import Action, first_break
from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.attachment import (
    LARGEST_ATTACHMENT,
    MOST_ATTACHMENTS,
    AttachmentRefused,
    AttachmentTooLarge,
    TooManyAttachments,
)
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.ending import PenaltyForVictim, grounds_offered
from checkpoint.domain.cases.events import (
    Attached,
    Called,
    Closed,
    Decided,
    HandedOver,
    KindChanged,
    Noted,
    Protected,
    Reopened,
    Stated,
    StepDone,
    Taken,
)
from checkpoint.domain.cases.state import (
    AlreadyDecided,
    CaseClosed,
    CaseOpen,
    CaseState,
    NothingDecided,
    Stage,
)
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import NotFound, NotPermitted, StorageFull
from checkpoint.domain.inspection.decision import AnswerMissing, GroundMissing, LeadMissing
from checkpoint.domain.inspection.findings import AlertJudgedOther, HeldBackBefore, LockStands
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, hits_in
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.services.access import Confirmation, SamePerson
from checkpoint.services.cases import CaseFile, CaseTaken, ReferredAgain
from checkpoint.services.counter import Ruling
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_MINUTE,
    A_WEBP,
    NOON,
    a_document,
    a_duty,
    a_lead,
    an_alert,
    an_id,
    an_indonesian_passport,
    an_officer,
)
from tests.fakes import MemoryStorage
from tests.services.worlds import ANSWERED, PASSWORD, World

TO_SECOND_LINE = replace(
    ANSWERED, referrals=(Referral(agency=Agency.SECOND_LINE, note="Foto lain."),)
)
REFER = Ruling(outcome=Outcome.REFERRED, reason="Foto lain.")
ADMIT = Ruling(outcome=Outcome.ADMITTED, reason="Sudah diperiksa.")
TO_POLICE = HandedOver(
    HandOver(
        agency=CaseAgency.POLICE,
        receiver="Aiptu Hasan",
        function="LO Polri",
        what="Orang dan paspor",
        handed_at=NOON,
    )
)
OTHER = Answer(is_same=False, reason="Wajahnya lain.")
VICTIM = Protected("Paspor dipegang orang lain.")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of today's version, closed: it is copied, for the migrations take long."""
    path = tmp_path_factory.mktemp("empty") / "checkpoint.db"
    open_database(path, create=True).close()
    return path


@pytest.fixture(params=["memory", "sqlite"])
def world(request: pytest.FixtureRequest, tmp_path: Path, empty: Path) -> Iterator[World]:
    if request.param == "memory":
        yield World()
        return
    with open_database(Path(shutil.copy(empty, tmp_path)), create=False) as database:
        yield World(storage=database)


def refer(
    world: World, inspection: Inspection | None = None, *, kind: CaseKind | None = None
) -> CaseState:
    """Have the counter's officer send somebody to the second line."""
    inspection = inspection or world.inspect(a_document())
    ruling = replace(REFER, case_kind=kind)
    referred = world.record(inspection, ruling, TO_SECOND_LINE)
    with world.storage.reading() as store:
        cases: list[CaseState] = list(store.cases.every_open("ETK"))
    return next(one for one in cases if one.case.visit == referred.crossing.id)


def another(world: World, **changes: Any) -> Officer:
    """One more person who may sign in."""
    person = an_officer(**{"login": "nababan", "name": "Rudi Nababan"} | changes)
    with world.storage.writing() as store:
        store.staff.put(person)
        store.staff.set_password_hash(person.id, f"plain:{PASSWORD}")
    return person


def lay_open(world: World, state: CaseState, actor: Officer | None = None) -> CaseFile:
    return world.cases.open(actor or world.lead, state.case.id)


def queued(world: World, actor: Officer | None = None) -> list[CaseState]:
    return list(world.cases.queue(actor or world.lead).cases)


def confirmed(world: World, file: CaseFile, by: Officer, actor: Officer) -> Confirmation:
    return world.cases.confirm(actor, file, by.login, PASSWORD)


def settled(world: World, state: CaseState) -> CaseState:
    """Handed over to the police by the lead."""
    return world.cases.act(world.lead, state.case.id, TO_POLICE)


def test_who_is_referred_is_a_case_at_once_with_all_that_was_known(world: World) -> None:
    found = world.inspect(a_document())
    state = refer(world, found)

    assert queued(world, world.officer) == [state]
    case = state.case
    assert (case.visit, case.document, case.note) == (found.id, a_document(), "Foto lain.")
    assert (case.officer, case.counter, case.opened_at) == (world.officer.id, "1", NOON)
    assert state.stage is Stage.WAITING
    assert world.acts[-2:] == ["crossing_recorded", "case_opened"]


def test_who_is_let_pass_is_no_case(world: World) -> None:
    world.record(world.inspect(a_document()))

    assert queued(world) == []


def test_a_referral_that_finds_no_room_leaves_no_case_without_a_record() -> None:
    world = World(storage=MemoryStorage())
    found = world.inspect(a_document())
    world.storage.write_failure = StorageFull()
    with pytest.raises(StorageFull):
        world.record(found, REFER, TO_SECOND_LINE)
    world.storage.write_failure = None
    assert queued(world) == []

    refer(world, found)
    world.record(found, REFER, TO_SECOND_LINE)
    assert len(queued(world)) == 1


@pytest.mark.parametrize(
    ("kind", "is_about"),
    [
        (AlertKind.LOST_DOCUMENT, CaseKind.LOST_DOCUMENT),
        (AlertKind.TPPO, CaseKind.POSSIBLE_TRAFFICKING),
        (AlertKind.TANGKAL, CaseKind.ALERT_HIT),
    ],
)
def test_what_was_found_says_what_the_case_is_about(
    world: World, kind: AlertKind, is_about: CaseKind
) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert(kind=kind, direction=AlertDirection.BOTH)], at=NOON)

    assert refer(world).kind is is_about


def test_a_child_is_a_case_of_a_child(world: World) -> None:
    child = world.inspect(a_document(born=PartialDate(2012)))
    grown_today = world.inspect(a_document(number="K2", born=PartialDate(2008, 3, 14)))

    assert refer(world, child).kind is CaseKind.MINOR_ALONE
    assert refer(world, grown_today).kind is not CaseKind.MINOR_ALONE


def test_the_officer_knows_better_what_it_is_about(world: World) -> None:
    assert refer(world, kind=CaseKind.ILLNESS).kind is CaseKind.ILLNESS


def test_from_the_counter_to_the_end(world: World) -> None:
    state = refer(world)
    case, second = state.case.id, another(world)
    world.clock.forward(10 * A_MINUTE)
    file = lay_open(world, state, second)
    assert file.sop.kind is CaseKind.OTHER

    world.cases.take(second, case, seen=None)
    world.cases.act(second, case, StepDone("identity", "Periksa dokumen."))
    world.cases.act(second, case, Stated("Menjenguk bibi di Pontianak."))
    world.cases.act(second, case, Called(CaseAgency.CONSULATE, "Tidak diangkat"))
    world.case_papers.attach(second, case, "wajah.webp", A_WEBP)
    decided = world.cases.decide(second, lay_open(world, state, second), ADMIT, ANSWERED)
    assert decided.stage is Stage.SETTLED
    world.cases.act(second, case, Closed())

    assert queued(world) == []
    with world.storage.reading() as store:
        admitted, referred = store.crossings.of_document(a_document().key, limit=5)
        assert first_break(store.audit.entries()) is None
    assert referred.crossing.id == state.case.visit
    assert admitted.crossing.decision.outcome is Outcome.ADMITTED
    assert admitted.crossing.crossed_at == NOON + 10 * A_MINUTE
    assert decided.decisions[0].crossing == admitted.crossing.id


def test_a_case_is_in_the_hand_of_who_first_does_something_about_it(world: World) -> None:
    state = refer(world)
    after = world.cases.act(world.lead, state.case.id, Noted("Menunggu penerjemah."))

    assert after.officer == world.lead.id
    assert [type(one.what) for one in after.events] == [Taken, Noted]


def test_of_two_who_take_a_case_the_second_is_told(world: World) -> None:
    state, second = refer(world), another(world)
    world.cases.take(second, state.case.id, seen=None)

    with pytest.raises(CaseTaken):
        world.cases.take(world.lead, state.case.id, seen=None)
    taken = world.cases.take(world.lead, state.case.id, seen=second.id)
    assert taken.officer == world.lead.id
    assert world.cases.take(world.lead, state.case.id, seen=None) == taken


def test_of_two_who_decide_the_second_is_told_and_nothing_more_is_recorded(world: World) -> None:
    state, second = refer(world), another(world)
    mine, theirs = lay_open(world, state, second), lay_open(world, state)
    world.cases.decide(second, mine, ADMIT, ANSWERED)

    with pytest.raises(AlreadyDecided):
        world.cases.decide(world.lead, theirs, ADMIT, ANSWERED)
    with world.storage.reading() as store:
        assert len(store.crossings.of_document(a_document().key, limit=5)) == 2


def test_a_case_ends_only_when_something_was_decided_or_handed_over(world: World) -> None:
    state = refer(world)
    with pytest.raises(NothingDecided):
        world.cases.act(world.lead, state.case.id, Closed())

    settled(world, state)
    assert world.cases.act(world.lead, state.case.id, Closed()).is_closed


def test_nothing_is_added_to_a_closed_case_until_it_is_opened_again(world: World) -> None:
    state = refer(world)
    case = state.case.id
    with pytest.raises(CaseOpen):
        world.cases.act(world.lead, case, Reopened("Ada keterangan baru."))
    settled(world, state)
    file = lay_open(world, state)
    world.cases.act(world.lead, case, Closed())
    with pytest.raises(CaseClosed):
        world.cases.act(world.lead, case, Noted("Lagi."))
    with pytest.raises(CaseClosed):
        world.cases.decide(world.lead, file, ADMIT, ANSWERED)

    again = world.cases.act(world.lead, case, Reopened("Ada keterangan baru."))
    assert (again.stage, queued(world)) == (Stage.IN_HAND, [again])


def test_a_case_that_was_opened_again_is_decided_by_a_record_of_its_own(world: World) -> None:
    state, second = refer(world), another(world)
    world.cases.decide(second, lay_open(world, state, second), ADMIT, ANSWERED)
    world.cases.act(second, state.case.id, Closed())
    world.cases.act(second, state.case.id, Reopened("Salah orang."))
    again = world.cases.decide(second, lay_open(world, state, second), ADMIT, ANSWERED)

    first, last = again.decisions
    assert first.crossing != last.crossing
    with world.storage.reading() as store:
        assert len(store.crossings.of_document(a_document().key, limit=5)) == 3


def test_only_what_is_lawful_can_be_decided(world: World) -> None:
    state = refer(world, world.inspect(an_indonesian_passport()))
    file = lay_open(world, state)
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Palsu.", ground=Ground.FORGED_DOCUMENT)

    assert list(grounds_offered(file.inspection, is_protected=False)) == []
    with pytest.raises(GroundMissing):
        world.cases.decide(world.lead, file, refusal, ANSWERED)
    with pytest.raises(ReferredAgain):
        world.cases.decide(world.lead, file, REFER, TO_SECOND_LINE)


def test_what_the_law_asks_of_an_entry_is_asked_in_the_second_line_too(world: World) -> None:
    state = refer(world)
    with pytest.raises(AnswerMissing):
        world.cases.decide(
            world.lead, lay_open(world, state), ADMIT, replace(ANSWERED, permit=None)
        )


def test_a_refusal_needs_two_people_of_whom_one_may_sit_at_the_desk_himself(world: World) -> None:
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Palsu.", ground=Ground.FORGED_DOCUMENT)
    state = refer(world)
    file = lay_open(world, state)
    with pytest.raises(LeadMissing):
        world.cases.decide(world.lead, file, refusal, ANSWERED)

    own_word = confirmed(world, file, world.lead, world.lead)
    decided = world.cases.decide(world.lead, file, refusal, ANSWERED, confirmed=own_word)

    assert decided.decisions[0].lead == world.lead.id
    with world.storage.reading() as store:
        recorded = store.crossings.find(decided.decisions[0].crossing)
    assert recorded is not None
    assert recorded.crossing.decision.officer == world.officer.id


def test_a_lead_who_referred_somebody_himself_does_not_answer_for_it_alone(world: World) -> None:
    found = world.inspect(a_document())
    world.counter.record(world.lead, found, REFER, TO_SECOND_LINE)
    file = lay_open(world, queued(world)[0])

    with pytest.raises(SamePerson):
        confirmed(world, file, world.lead, world.lead)
    other = another(world, login="nainggolan", role=a_lead().role)
    assert confirmed(world, file, other, world.lead).officer == other


def test_what_locked_stays_red_until_a_shift_lead_answers(world: World) -> None:
    alert = an_alert()
    with world.storage.writing() as store:
        store.alerts.add([alert], at=NOON)
    state, second = refer(world), another(world)
    with world.storage.writing() as store:
        store.alerts.end([alert.id], at=NOON)

    file = lay_open(world, state, second)
    assert file.inspection.verdict is Verdict.RED
    assert any(isinstance(one, LockStands) for one in file.inspection.findings)
    with pytest.raises(LeadMissing):
        world.cases.decide(second, file, ADMIT, ANSWERED)


def test_what_was_judged_of_another_entry_long_ago_lifts_no_lock(world: World) -> None:
    before, alert = an_alert(), an_alert(reference="R-baru")
    with world.storage.writing() as store:
        store.alerts.add([before], at=NOON)
    world.judge(world.inspect(a_document()), lead=world.lead)
    with world.storage.writing() as store:
        store.alerts.add([alert], at=NOON)
    state, second = refer(world), another(world)
    with world.storage.writing() as store:
        store.alerts.end([alert.id], at=NOON)

    file = lay_open(world, state, second)

    assert any(isinstance(one, AlertJudgedOther) for one in file.inspection.findings)
    assert file.inspection.verdict is Verdict.RED


def test_a_hit_is_judged_in_the_case_and_the_pair_is_not_asked_about_again(world: World) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
    state, second = refer(world), another(world)
    file = lay_open(world, state, second)
    (hit,) = hits_in(file.inspection)
    word = confirmed(world, file, world.lead, second)

    after = world.cases.judge(second, file, hit, OTHER, confirmed=word)

    assert after.inspection.verdict is not Verdict.RED
    assert after.state.officer == second.id
    world.cases.decide(second, after, ADMIT, ANSWERED)
    with world.storage.reading() as store:
        (figures,) = store.judgements.figures()
    assert (figures.hits, figures.other) == (1, 1), "one visit, whoever looked at it"
    world.clock.forward(timedelta(days=1))
    again = world.inspect(a_document(), a_duty(direction=Direction.EXIT))
    assert all(isinstance(one, AlertJudgedOther) for one in hits_in(again))
    with world.storage.reading() as store:
        assert store.locks.every_open("ETK") == []


def test_a_hit_is_counted_once_at_the_counter_and_in_the_second_line(world: World) -> None:
    alert = an_alert(kind=AlertKind.SOI, direction=AlertDirection.BOTH)
    with world.storage.writing() as store:
        store.alerts.add([alert], at=NOON)
    state = refer(world)
    world.cases.decide(world.lead, lay_open(world, state), ADMIT, ANSWERED)

    with world.storage.reading() as store:
        (figures,) = store.judgements.figures()
    assert figures.hits == 1


def test_a_case_marked_for_protection_is_for_named_roles_alone(world: World) -> None:
    state = refer(world)
    world.cases.act(world.officer, state.case.id, VICTIM)

    assert queued(world, world.officer) == []
    case = state.case.id
    for look in (
        lambda: world.cases.open(world.officer, case),
        lambda: world.case_papers.keep_draft(world.officer, case, "x"),
        lambda: world.cases.act(world.officer, case, Noted("x")),
        lambda: world.cases.take(world.officer, case, seen=world.officer.id),
    ):
        with pytest.raises(NotPermitted):
            look()
    assert [one.case for one in queued(world)] == [state.case]
    lay_open(world, state)
    assert world.acts[-1] == Action.CASE_VIEWED


def test_possible_trafficking_is_protected_from_the_first_moment_and_stays_so(
    world: World,
) -> None:
    state = refer(world, kind=CaseKind.POSSIBLE_TRAFFICKING)
    assert queued(world, world.officer) == []

    changed = KindChanged(CaseKind.DOCUMENT_DOUBT, "Bukan TPPO.")
    assert world.cases.act(world.lead, state.case.id, changed).is_protected
    assert queued(world, world.officer) == []


def test_earlier_cases_of_a_document_are_told_but_of_who_is_protected_none(world: World) -> None:
    plain, last = refer(world), refer(world)
    assert list(lay_open(world, last, world.officer).earlier) == [plain]

    hidden = refer(world, kind=CaseKind.POSSIBLE_TRAFFICKING)
    assert list(lay_open(world, last, world.lead).earlier) == [hidden, plain]
    with pytest.raises(NotPermitted):
        lay_open(world, last, world.officer)


def test_no_penalty_is_offered_or_taken_from_who_may_be_a_victim(world: World) -> None:
    state = refer(world)
    file = lay_open(world, state)
    word = confirmed(world, file, world.lead, world.lead)
    world.cases.act(world.lead, state.case.id, VICTIM)

    offered = {one.ground for one in grounds_offered(file.inspection, is_protected=True)}
    assert Ground.FORGED_DOCUMENT not in offered
    assert Ground.TRAFFICKING_NETWORK not in offered
    assert Ground.ON_ENTRY_BAN_LIST in offered
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Palsu.", ground=Ground.FORGED_DOCUMENT)
    with pytest.raises(PenaltyForVictim):
        world.cases.decide(world.lead, file, refusal, ANSWERED, confirmed=word)


def test_a_victims_departure_may_still_be_postponed(world: World) -> None:
    leaving = a_duty(direction=Direction.EXIT)
    state = refer(world, world.inspect(an_indonesian_passport(), leaving))
    file = lay_open(world, state)
    offered = {one.ground for one in grounds_offered(file.inspection, is_protected=True)}

    assert Ground.UNPROCEDURAL_WORKER in offered
    assert Ground.EXIT_NO_VALID_DOCUMENT not in offered


def test_a_draft_comes_back_and_goes_when_it_was_kept_as_a_note(world: World) -> None:
    state = refer(world)
    world.case_papers.keep_draft(world.lead, state.case.id, "Ia berkata")
    assert lay_open(world, state).draft == "Ia berkata"
    assert lay_open(world, state, world.officer).draft == ""

    world.cases.act(world.lead, state.case.id, Noted("Ia berkata tidak."))
    assert lay_open(world, state).draft == ""


def test_what_is_attached_comes_back_and_each_look_is_on_the_trail(world: World) -> None:
    state = refer(world)
    after = world.case_papers.attach(world.lead, state.case.id, "wajah.webp", A_WEBP)
    attached = after.events[-1].what
    assert isinstance(attached, Attached)

    assert world.case_papers.view(world.lead, attached.attachment).content == A_WEBP
    assert world.acts[-1] == Action.CASE_VIEWED
    with pytest.raises(NotFound):
        world.case_papers.view(world.lead, an_id())
    world.cases.act(world.lead, state.case.id, VICTIM)
    with pytest.raises(NotPermitted):
        world.case_papers.view(world.officer, attached.attachment)


def test_what_is_no_picture_or_too_large_or_too_many_is_not_attached(world: World) -> None:
    state = refer(world)
    case = state.case.id
    with pytest.raises(AttachmentRefused):
        world.case_papers.attach(world.lead, case, "wajah.jpg", b"MZ\x90 a program")
    with pytest.raises(AttachmentTooLarge):
        world.case_papers.attach(world.lead, case, "film.png", A_WEBP + bytes(LARGEST_ATTACHMENT))
    for number in range(MOST_ATTACHMENTS):
        world.case_papers.attach(world.lead, case, f"{number}.webp", A_WEBP)
    with pytest.raises(TooManyAttachments):
        world.case_papers.attach(world.lead, case, "lagi.webp", A_WEBP)


def test_an_administrator_sees_no_case(world: World) -> None:
    state = refer(world)
    with pytest.raises(NotPermitted):
        world.cases.queue(world.administrator)
    with pytest.raises(NotPermitted):
        world.cases.open(world.administrator, state.case.id)


def test_who_was_put_out_of_service_meanwhile_does_nothing_more(world: World) -> None:
    state, second = refer(world), another(world)
    with world.storage.writing() as store:
        store.staff.put(replace(second, is_active=False))

    with pytest.raises(NotPermitted):
        world.cases.act(second, state.case.id, Noted("Masih di sini."))


def test_every_act_is_on_the_trail_by_ids_alone(world: World) -> None:
    state = refer(world)
    world.cases.act(world.lead, state.case.id, Noted("Rosli berkata lain."))
    world.cases.decide(world.lead, lay_open(world, state), ADMIT, ANSWERED)

    with world.storage.reading() as store:
        acts = [one.act for one in store.audit.entries()]
    about = [one for one in acts if one.subject == str(state.case.id)]
    told = [one.detail.get("what", one.action.value) for one in about]
    assert told == ["case_opened", "taken", "noted", "crossing_recorded", "decided"]
    assert "Rosli" not in str(acts)
    assert any(isinstance(one.what, Decided) for one in queued(world)[0].events)


def test_in_the_second_line_it_is_no_news_that_he_was_referred_to_it(world: World) -> None:
    passport = an_indonesian_passport()
    world.record(world.inspect(passport), REFER, TO_SECOND_LINE)
    (state,) = world.cases.queue(world.officer).cases

    file = world.cases.open(world.officer, state.case.id)

    assert file.inspection.verdict is Verdict.GREEN
    assert file.inspection.findings == ()
    assert file.inspection.subject.history[0].crossing.id == state.case.visit
    again = world.inspect(passport)
    assert [type(one) for one in again.findings] == [HeldBackBefore]


def test_who_was_refused_before_he_was_referred_is_told_of_in_the_second_line(
    world: World,
) -> None:
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Palsu", ground=Ground.FORGED_DOCUMENT)
    world.record(world.inspect(a_document()), refusal, lead=world.lead)
    world.clock.forward(A_MINUTE)
    world.record(world.inspect(a_document()), REFER, TO_SECOND_LINE)
    (state,) = world.cases.queue(world.officer).cases

    file = world.cases.open(world.officer, state.case.id)

    (held,) = (one for one in file.inspection.findings if isinstance(one, HeldBackBefore))
    assert held.outcome is Outcome.REFUSED
