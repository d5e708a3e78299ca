"""What was given to whom: with the hands that it came into."""

from __future__ import annotations

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.errors import InvalidValue, NotFound, NotPermitted
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import IssuedPaper, Way
from checkpoint.domain.statistics.question import Period
from tests.builders import AN_HOUR, TODAY, a_post
from tests.services.worlds import World

POST = a_post()
DAYS = Period.of_day(TODAY)


@pytest.fixture
def world() -> World:
    return World()


def printed(world: World, partner: Partner = Partner.CUSTOMS) -> IssuedPaper:
    figures = world.reports.period(world.lead, POST, DAYS)
    issue = world.reports.draft(world.lead, figures, partner)
    world.reports.note_issued(
        world.lead, issue, figures, partner, b"%PDF", way=Way.PRINTED, place="Brother"
    )
    issued: IssuedPaper = world.storage.kept.papers.issued[-1]
    return issued


def test_who_took_a_paper_stands_with_it(world: World) -> None:
    paper, other = printed(world), printed(world, Partner.BNPP)
    world.clock.forward(AN_HOUR)

    world.handing_over.hand_over(world.lead, paper, "  Budi   Santoso ")
    world.handing_over.hand_over(world.lead, paper, "Rina")

    given = {one.paper.id: one for one in world.handing_over.given(world.lead, POST, DAYS)}
    assert [one.to for one in given[paper.id].taken] == ["Budi Santoso", "Rina"]
    assert given[paper.id].taken[0].at == paper.issued_at + AN_HOUR
    assert given[paper.id].by == given[paper.id].taken[0].by == world.lead.name
    assert given[other.id].taken == ()
    assert world.acts[-2:] == [Action.PAPER_HANDED_OVER] * 2


def test_a_hand_over_after_midnight_makes_no_final_paper_of_a_provisional_one(
    world: World,
) -> None:
    paper = printed(world)
    world.clock.forward(13 * AN_HOUR)

    world.handing_over.hand_over(world.lead, paper, "Budi Santoso")

    figures = world.reports.period(world.lead, POST, DAYS)
    assert world.reports.draft(world.lead, figures, Partner.CUSTOMS).version == 2


@pytest.mark.parametrize("nobody", ["", "  ", "x" * 81])
def test_a_paper_is_taken_by_somebody_with_a_name(world: World, nobody: str) -> None:
    with pytest.raises(InvalidValue):
        world.handing_over.hand_over(world.lead, printed(world), nobody)


def test_a_paper_that_never_left_is_in_nobodys_hand(world: World) -> None:
    paper = printed(world)
    world.storage.kept.papers.issued.clear()

    with pytest.raises(NotFound):
        world.handing_over.hand_over(world.lead, paper, "Budi Santoso")


def test_who_may_not_give_papers_out_notes_and_sees_none(world: World) -> None:
    paper = printed(world)

    with pytest.raises(NotPermitted):
        world.handing_over.hand_over(world.officer, paper, "Budi Santoso")
    with pytest.raises(NotPermitted):
        world.handing_over.given(world.officer, POST, DAYS)
