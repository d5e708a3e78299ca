"""Ways to close a day, and to say what stands in its way."""

from __future__ import annotations

from datetime import date

from checkpoint.domain.closing.checks import Finding, Matter
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.services.closing import DayLook, DayPapers
from checkpoint.services.closing_facts import Here
from checkpoint.services.issuing import Leaves
from tests.builders import (
    TODAY,
    a_post,
)
from tests.services.worlds import World

POST = a_post()


def record(world: World, *crossings: Crossing, on: date = TODAY) -> None:
    with world.storage.writing() as store:
        for crossing in crossings:
            store.crossings.add(crossing, day_on=on, recorded_at=world.clock())


def look(world: World, on: date = TODAY, *, has_traveller: bool = False) -> DayLook:
    return world.closing.look(world.lead, POST, on, Here(has_traveller=has_traveller))


def found(
    world: World, matter: Matter, on: date = TODAY, *, has_traveller: bool = False
) -> Finding:
    findings = look(world, on, has_traveller=has_traveller).findings
    return next(one for one in findings if one.matter is matter)


def close(world: World, on: date = TODAY, *, seen: int | None = None) -> DayPapers:
    count = len(look(world, on).closings) if seen is None else seen
    return world.closing.close(world.lead, POST, on, seen=count)


def give(world: World, papers: DayPapers, *partners: Partner) -> None:
    """Let the papers leave, or some of them."""
    for partner, issue in papers.issues.items():
        if not partners or partner in partners:
            world.reports.note_issued(world.lead, issue, papers.figures, partner, b"%PDF")
    if OtherPaper.INCIDENTS_OF_DAY in papers.others:
        paper = world.incident_papers.day(world.lead, POST, papers.figures.day_on)
        ready = world.other_papers.incidents_of_day(world.lead, paper)
        world.other_papers.note(world.lead, ready, Leaves(content=b"%PDF"))


def over(world: World) -> None:
    """The day ends."""
    world.clock.at = POST.span_of(TODAY)[1]
