"""The whole register, as each role may look through it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.journal.case_steps import CaseStep, Step
from checkpoint.domain.journal.entries import Entry, facts_of
from checkpoint.domain.journal.search import EntryKind, Place, Search
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.question import Period
from checkpoint.services import journal_search
from checkpoint.services.journal import Correction
from checkpoint.services.journal_search import JournalSearchService, Tally
from tests.builders import A_DAY, A_MINUTE, TODAY, a_post, an_administrator, an_indonesian_passport
from tests.services.test_protected_records import ASIDE, REFER, REFER_PLAINLY, VICTIM
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
    return [named(record) for record in service.page(actor, search).records]


def named(entry: Entry) -> str:
    return facts_of(entry).document.holder.name.full


def steps(service: JournalSearchService, actor: Officer, search: Search) -> list[CaseStep]:
    return [one for one in service.page(actor, search).entries if isinstance(one, CaseStep)]


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

    assert [named(one) for one in written].count(MASK) == 3  # with the case that was opened
    assert "AISYAH" not in repr(written)
    assert not list(service.export(world.lead, HIS_NAME))


def test_a_file_is_on_the_trail_with_what_was_asked_and_without_a_name(
    world: World, service: JournalSearchService
) -> None:
    search = replace(HIS_NAME, text="suparman", direction=Direction.ENTRY)
    export = service.export(world.lead, search)
    assert len(list(export)) == 1
    export.noting.note()

    with world.storage.reading() as store:
        act = [entry.act for entry in store.audit.entries()][-1]
    assert act.actor == str(world.lead.id)
    assert act.detail == {"records": "1", "text": "yes", "direction": "entry"}


def test_a_file_that_did_not_come_to_its_place_is_told_of_on_the_trail_too(
    world: World, service: JournalSearchService
) -> None:
    export = service.export(world.lead, EVERYTHING)
    told = list(export)
    export.noting.note()
    export.noting.note_missing()

    with world.storage.reading() as store:
        noted, missing = [entry.act for entry in store.audit.entries()][-2:]
    assert noted.detail == missing.detail == {"records": str(len(told))}
    assert noted.action is Action.JOURNAL_EXPORTED
    assert (missing.action, missing.subject) == (Action.EXPORT_MISSING, "journal_exported")


def test_a_file_that_breaks_off_is_not_on_the_trail(
    world: World, service: JournalSearchService
) -> None:
    before = world.acts
    next(iter(service.export(world.lead, EVERYTHING)))

    assert world.acts == before


def test_the_counter_writes_no_file(world: World, service: JournalSearchService) -> None:
    with pytest.raises(NotPermitted):
        service.export(world.officer, EVERYTHING)


def test_a_file_holds_no_more_than_it_is_said_to_and_it_is_known_that_there_is_more(
    world: World, service: JournalSearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    for most, has_more in ((2, True), (4, False)):
        monkeypatch.setattr(journal_search, "MOST_EXPORTED", most)
        export = service.export(world.lead, EVERYTHING)
        told = list(export)

        assert (len(told), export.count, export.has_more) == (most, most, has_more)
        assert export.oldest == told[-1]


def test_those_that_are_found_are_counted_for_whoever_may_read_them(
    world: World, service: JournalSearchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = replace(EVERYTHING, kind=EntryKind.CROSSING)
    page = service.page(world.officer, records, most=1)
    told, on = len(page.entries), page.on

    assert service.tally(world.officer, records, told, on) == Tally(3, is_all=True)
    unwanted = service.tally(world.officer, records, told, on, lambda: False)
    assert unwanted == Tally(1, is_all=False)
    monkeypatch.setattr(journal_search, "MOST_TALLIED", 2)
    assert service.tally(world.officer, records, told, on) == Tally(2, is_all=False)


def test_a_case_is_among_what_is_found_by_number_name_and_document(
    world: World, service: JournalSearchService
) -> None:
    for text in (f"{TODAY}/3", "aisyah", "A11122233"):
        (opened,) = steps(service, world.lead, replace(EVERYTHING, text=text))
        assert (opened.step, named(opened)) == (Step.OPENED, VICTIM.holder.name.full)
        assert str(opened.reference) == f"{TODAY}/3"


def test_cases_alone_or_crossings_alone_are_found(
    world: World, service: JournalSearchService
) -> None:
    cases = service.page(world.lead, replace(EVERYTHING, kind=EntryKind.CASE))
    crossings = service.page(world.lead, replace(EVERYTHING, kind=EntryKind.CROSSING))

    assert not cases.records
    assert len(cases.entries) == 1
    assert crossings.entries == crossings.records
    assert len(service.page(world.lead, EVERYTHING).entries) == 4


@pytest.mark.parametrize("most", [1, 2, 3, 50])
def test_pages_tell_records_and_cases_once_the_newest_first(
    world: World, service: JournalSearchService, most: int
) -> None:
    for _ in range(4):
        world.clock.forward(A_MINUTE)
        world.record(world.inspect(an_indonesian_passport(number="C7654321")), REFER_PLAINLY, ASIDE)
    told: list[Entry] = []
    place: Place | None = None
    while True:
        page = service.page(world.lead, EVERYTHING, place, most=most)
        told, place = told + list(page.entries), page.on
        if place is None:
            break

    assert len(told) == 3 + 1 + 4 * 2
    assert sorted(told, key=Place.below, reverse=True) == told
    assert len({(type(one), Place.below(one)) for one in told}) == len(told)


def test_a_period_is_that_of_the_operational_days_of_the_post(
    world: World, service: JournalSearchService
) -> None:
    cases = replace(EVERYTHING, kind=EntryKind.CASE)

    assert steps(service, world.lead, replace(cases, period=Period.of_day(TODAY)))
    for day in (TODAY - A_DAY, TODAY + A_DAY):
        assert not steps(service, world.lead, replace(cases, period=Period.of_day(day)))


def test_the_counter_reads_that_there_is_a_case_and_neither_of_whom_nor_about_what(
    world: World, service: JournalSearchService
) -> None:
    (masked,) = steps(service, world.officer, replace(EVERYTHING, kind=EntryKind.CASE))

    assert masked.is_masked
    for secret in ("A11122233", "AISYAH", "Takut", "trafficking", "MYS", "1990"):
        assert secret not in repr(masked), secret
    by_number = replace(EVERYTHING, text=f"{TODAY}/3")
    for asked in (HIS_NAME, by_number, replace(EVERYTHING, nationality="MYS")):
        assert not steps(service, world.officer, asked)


def test_an_earlier_case_of_who_is_protected_now_is_masked_too(
    world: World, service: JournalSearchService
) -> None:
    world.record(world.inspect(VICTIM), REFER_PLAINLY, ASIDE)

    found = steps(service, world.officer, replace(EVERYTHING, kind=EntryKind.CASE))

    assert [one.is_masked for one in found] == [True, True]


def test_a_record_leads_to_its_case_only_who_may_open_it(
    world: World, service: JournalSearchService
) -> None:
    other = an_indonesian_passport()
    world.record(world.inspect(other), REFER_PLAINLY, ASIDE)
    records = world.journal.day(world.lead, a_post(), TODAY)
    referred = {
        one.crossing.id for one in records if one.crossing.decision.outcome is Outcome.REFERRED
    }

    assert set(world.journal.cases(world.lead, records)) == referred
    (seen,) = world.journal.cases(world.officer, records).values()
    assert named(seen) == other.holder.name.full


def test_what_was_asked_of_cases_is_on_the_trail_of_a_file(
    world: World, service: JournalSearchService
) -> None:
    export = service.export(world.lead, replace(EVERYTHING, kind=EntryKind.CASE))
    assert len(list(export)) == 1
    export.noting.note()

    with world.storage.reading() as store:
        act = [entry.act for entry in store.audit.entries()][-1]
    assert act.detail == {"records": "1", "kind": "case"}
