"""Through no door is a possible victim punished, or shown to who is not named for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.audit.trail import Act
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.ending import PenaltyForVictim, grounds_offered
from checkpoint.domain.cases.events import Closed, Protected
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.inspection.findings import StayExceeded
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.decision_papers import PaperProtected
from tests.builders import A_DAY, TODAY, a_document, a_duty, a_post
from tests.services.test_cases import TO_POLICE
from tests.services.test_victims import refer
from tests.services.worlds import PASSWORD, World

OUT = a_duty(direction=Direction.EXIT)
VICTIM = a_document(number="A11122233", national_number="", expires_on=TODAY - A_DAY)
"""She leaves on a passport that ended yesterday: held back, that would be the ground."""
PUNISH = Ruling(
    outcome=Outcome.REFUSED, reason="Paspor habis.", ground=Ground.EXIT_NO_VALID_DOCUMENT
)
SECRETS = ("A11122233", "ROSLI", "AISYAH")


@pytest.fixture
def world() -> World:
    return World()


def protect(world: World, state: CaseState) -> None:
    world.cases.act(world.lead, state.case.id, Protected("Takut kepada pengantarnya."))


def a_case_of_hers(world: World, document: TravelDocument = VICTIM) -> CaseState:
    return refer(world, document, CaseKind.DOCUMENT_DOUBT)


def test_the_counter_offers_no_penalty_and_takes_none_that_was_offered_before(
    world: World,
) -> None:
    state = a_case_of_hers(world)
    world.clock.forward(A_DAY)
    standing = world.inspect(VICTIM, OUT)
    offered = {rule.ground for rule in grounds_offered(standing, is_protected=False)}
    assert Ground.EXIT_NO_VALID_DOCUMENT in offered

    protect(world, state)
    with pytest.raises(PenaltyForVictim):
        world.record(standing, PUNISH, Details(), lead=world.lead)
    anew = world.look(VICTIM, OUT)
    offered = {rule.ground for rule in grounds_offered(anew, is_protected=False)}
    assert Ground.EXIT_NO_VALID_DOCUMENT not in offered
    assert "crossing_recorded" not in world.acts[2:]


def test_a_case_of_before_protects_in_the_next_one_too(world: World) -> None:
    protect(world, a_case_of_hers(world))
    world.clock.forward(A_DAY)
    second = a_case_of_hers(world)
    file = world.cases.open(world.lead, second.case.id)
    word = world.cases.confirm(world.lead, file, "siregar", PASSWORD)

    assert not file.state.is_protected
    with pytest.raises(PenaltyForVictim):
        world.cases.decide(world.lead, file, PUNISH, Details(), confirmed=word)


def test_a_decision_on_a_case_that_was_open_while_she_was_marked_is_refused(world: World) -> None:
    first = a_case_of_hers(world)
    world.clock.forward(A_DAY)
    second = a_case_of_hers(world)
    file = world.cases.open(world.lead, second.case.id)
    word = world.cases.confirm(world.lead, file, "siregar", PASSWORD)
    protect(world, first)

    with pytest.raises(PenaltyForVictim):
        world.cases.decide(world.lead, file, PUNISH, Details(), confirmed=word)


def test_no_paper_of_a_penalty_is_made_after_she_was_marked(world: World) -> None:
    found = world.inspect(VICTIM, OUT)
    refused = world.record(found, PUNISH, Details(), lead=world.lead)
    assert world.papers.issue(world.lead, refused.crossing.id, PaperKind.EXIT_NOTICE).content
    world.clock.forward(A_DAY)
    protect(world, a_case_of_hers(world))

    for kind in (PaperKind.EXIT_NOTICE, PaperKind.EXIT_RECORD):
        with pytest.raises(PenaltyForVictim):
            world.papers.issue(world.lead, refused.crossing.id, kind)


def test_no_fee_is_asked_of_her_for_the_time_that_she_was_kept(world: World) -> None:
    sound = replace(VICTIM, expires_on=TODAY + 900 * A_DAY)
    world.record(world.inspect(sound))
    world.clock.forward(40 * A_DAY)
    protect(world, a_case_of_hers(world, sound))
    world.clock.forward(A_DAY)

    (stay,) = (one for one in world.look(sound, OUT).findings if isinstance(one, StayExceeded))
    assert stay.is_waived


def test_a_case_of_hers_that_is_not_marked_itself_shows_her_to_nobody_else(world: World) -> None:
    other = a_case_of_hers(world)
    world.clock.forward(A_DAY)
    assert len(world.cases.queue(world.officer).cases) == 1
    marked = a_case_of_hers(world)
    protect(world, marked)

    assert world.cases.queue(world.officer).cases == ()
    assert len(world.cases.queue(world.lead).cases) == 2
    with pytest.raises(NotPermitted):
        world.cases.open(world.officer, other.case.id)
    with pytest.raises(PaperProtected):
        world.papers.issued(world.officer, other.case.id)
    file = world.cases.open(world.lead, other.case.id)
    assert [one.case.id for one in file.earlier] == [marked.case.id]


def test_a_closed_case_of_hers_is_found_by_nobody_else_from_the_day_she_is_marked(
    world: World,
) -> None:
    closed = a_case_of_hers(world)
    for what in (TO_POLICE, Closed()):
        world.cases.act(world.lead, closed.case.id, what)
    assert len(world.case_archive.find(world.officer).cases) == 1
    world.clock.forward(A_DAY)
    protect(world, a_case_of_hers(world))

    assert not world.case_archive.find(world.officer).cases
    assert len(world.case_archive.find(world.lead).cases) == 1


def test_the_cases_of_who_has_no_document_are_not_taken_for_one_persons(world: World) -> None:
    nameless = replace(VICTIM, number="")
    protect(world, a_case_of_hers(world, nameless))
    other = a_case_of_hers(world, nameless)

    assert [one.case.id for one in world.cases.queue(world.officer).cases] == [other.case.id]


def test_the_audit_trail_names_her_nowhere(world: World) -> None:
    found = world.inspect(VICTIM, OUT)
    refused = world.record(found, PUNISH, Details(), lead=world.lead)
    world.papers.issue(world.lead, refused.crossing.id, PaperKind.EXIT_NOTICE)
    world.clock.forward(A_DAY)
    protect(world, a_case_of_hers(world))
    world.patterns.compute()

    with world.storage.reading() as store:
        acts: list[Act] = [entry.act for entry in store.audit.entries()]
    assert not [secret for secret in SECRETS if secret in repr(acts)]


def test_no_role_but_the_shift_leads_reads_her_name_in_any_list(world: World) -> None:
    world.record(world.inspect(replace(VICTIM, expires_on=TODAY + 900 * A_DAY)))
    world.clock.forward(A_DAY)
    protect(world, a_case_of_hers(world))

    journal = world.journal.day(world.officer, a_post(), TODAY)
    queue = world.cases.queue(world.officer)
    for secret in SECRETS:
        assert secret not in repr((journal, queue.cases)), secret
    for ask in (
        lambda: world.journal.day(world.administrator, a_post(), TODAY),
        lambda: world.cases.queue(world.administrator),
        lambda: world.papers.issued(world.administrator, journal[0].crossing.id),
    ):
        with pytest.raises(NotPermitted):
            ask()
