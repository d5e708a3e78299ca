"""The whole register, as each role may look through it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.journal.search import Search
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.question import Period
from checkpoint.services import journal_search
from checkpoint.services.journal import Correction
from checkpoint.services.journal_search import JournalSearchService
from tests.builders import A_DAY, TODAY, a_post, an_administrator, an_indonesian_passport
from tests.services.test_protected_records import ASIDE, REFER, VICTIM
from tests.services.worlds import World

EVERYTHING = Search(post="ETK")
HIS_NAME = replace(EVERYTHING, text="aisyah")


@pytest.fixture
def world() -> World:
    """A victim and somebody else crossed, and the victim was referred."""
    world = World()
    world.record(world.inspect(VICTIM))
    world.record(world.inspect(an_indonesian_passport()), details=Details())
    world.record(world.inspect(VICTIM), REFER, ASIDE)
    return world


@pytest.fixture
def service(world: World) -> JournalSearchService:
    return JournalSearchService(storage=world.storage, clock=world.clock)


def names(service: JournalSearchService, actor: Officer, search: Search) -> list[str]:
    found = service.page(actor, search).records
    return [record.crossing.document.holder.name.full for record in found]


def test_the_counter_finds_nobody_who_may_be_a_victim_by_name_number_or_state(
    world: World, service: JournalSearchService
) -> None:
    asked = [
        HIS_NAME,
        replace(EVERYTHING, text="A11122233"),
        replace(EVERYTHING, text="1 aisyah"),
        replace(EVERYTHING, nationality="MYS"),
    ]
    assert all(not names(service, world.officer, one) for one in asked)
    assert all(names(service, world.lead, one) for one in asked)


def test_without_asking_who_the_counter_reads_that_somebody_crossed(
    world: World, service: JournalSearchService
) -> None:
    other = an_indonesian_passport().holder.name.full
    by_way = replace(EVERYTHING, direction=Direction.ENTRY)

    for search in (EVERYTHING, by_way):
        assert names(service, world.officer, search) == [MASK, other, MASK]


def test_a_corrected_name_uncovers_nobody(world: World, service: JournalSearchService) -> None:
    record = service.page(world.lead, HIS_NAME).records[-1]
    other = replace(
        VICTIM, number="Z9", holder=replace(VICTIM.holder, name=PersonName("SOMEBODY ELSE"))
    )
    world.journal.correct(
        world.lead,
        a_post(),
        record.crossing.id,
        Correction(
            document=other,
            direction=Direction.ENTRY,
            details=record.crossing.details,
            reason="Salah.",
        ),
        confirmed=world.signed(),
    )

    assert names(service, world.lead, replace(EVERYTHING, text="somebody"))
    assert not names(service, world.officer, replace(EVERYTHING, text="somebody"))


def test_an_administrator_reads_no_journal(service: JournalSearchService) -> None:
    with pytest.raises(NotPermitted):
        service.look(an_administrator(), EVERYTHING)


def test_a_period_is_counted_as_its_reports_count_it(
    world: World, service: JournalSearchService
) -> None:
    today = replace(EVERYTHING, period=Period.of_day(TODAY))
    out = replace(today, direction=Direction.EXIT)

    assert service.count(world.lead, a_post(), today) == 3
    assert service.count(world.lead, a_post(), out) == 0


@pytest.mark.parametrize(
    "search",
    [
        EVERYTHING,
        replace(EVERYTHING, text="siti", period=Period.of_day(TODAY)),
        replace(EVERYTHING, period=Period(TODAY - 400 * A_DAY, TODAY)),
    ],
    ids=["all there ever was", "a text", "more than a year"],
)
def test_what_takes_long_to_count_is_not_counted(
    world: World, service: JournalSearchService, search: Search
) -> None:
    assert service.count(world.lead, a_post(), search) is None


def test_the_counter_is_told_no_figures(world: World, service: JournalSearchService) -> None:
    today = replace(EVERYTHING, period=Period.of_day(TODAY))
    assert service.count(world.officer, a_post(), today) is None


def test_nobody_who_may_be_a_victim_stands_in_a_file_whoever_asks(
    world: World, service: JournalSearchService
) -> None:
    written = list(service.export(world.lead, EVERYTHING))

    assert [one.crossing.document.holder.name.full for one in written].count(MASK) == 2
    assert "AISYAH" not in repr(written)
    assert not list(service.export(world.lead, HIS_NAME))


def test_a_file_is_on_the_trail_with_what_was_asked_and_without_a_name(
    world: World, service: JournalSearchService
) -> None:
    search = replace(HIS_NAME, text="suparman", direction=Direction.ENTRY)
    assert len(list(service.export(world.lead, search))) == 1

    with world.storage.reading() as store:
        act = [entry.act for entry in store.audit.entries()][-1]
    assert act.actor == str(world.lead.id)
    assert act.detail == {"records": "1", "text": "yes", "direction": "entry"}


def test_a_file_that_breaks_off_is_not_on_the_trail(
    world: World, service: JournalSearchService
) -> None:
    before = world.acts
    next(service.export(world.lead, EVERYTHING))

    assert world.acts == before


def test_the_counter_writes_no_file(world: World, service: JournalSearchService) -> None:
    with pytest.raises(NotPermitted):
        service.export(world.officer, EVERYTHING)


def test_a_file_holds_no_more_than_it_is_said_to(
    world: World, service: JournalSearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_search, "MOST_EXPORTED", 2)

    assert len(list(service.export(world.lead, EVERYTHING))) == 2
