"""Steps of cases are found like records: on disk by indexes, in memory by looking at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.events import Closed, Decided, Noted, Reopened, What
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.journal.case_steps import CaseStep, Step
from checkpoint.domain.journal.search import EntryKind, Mark, Place, Search
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.case_step_book import Stretch
from checkpoint.services.ports import Storage
from checkpoint.storage import journal_conditions
from checkpoint.storage.database import Database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
    SIREGAR,
    TODAY,
    a_case,
    a_case_event,
    a_crossing,
    a_decision,
    a_document,
    a_pass_document,
    an_id,
    an_indonesian_passport,
)
from tests.storage.test_journal import scanned
from tests.storage.test_search import listening

EVERYTHING = Search(post="ETK")
TABLES = {"case_file", "case_event", "crossing", "document_word"}


@dataclass
class Desk:
    """Opens cases, each with the record of its referral, and lets things happen to them."""

    storage: Storage
    at: Any = field(default=NOON)

    def opened(self, **changes: Any) -> Case:
        case = a_case(**{"opened_at": self.at} | changes)
        self.recorded(case, case.visit, Outcome.REFERRED)
        with self.storage.writing() as store:
            store.cases.open(case)
        return case

    def recorded(self, case: Case, id_: object, outcome: Outcome) -> None:
        crossing = a_crossing(
            id=id_,
            post=case.post,
            document=case.document,
            crossed_at=self.at,
            decision=a_decision(outcome=outcome),
        )
        with self.storage.writing() as store:
            store.crossings.add(crossing, day_on=self.at.date(), recorded_at=self.at)

    def happens(self, case: Case, *what: What, **changes: Any) -> None:
        for one in what:
            self.at += A_MINUTE
            with self.storage.writing() as store:
                store.cases.add(a_case_event(case, what=one, at=self.at, **changes))

    def decided(self, case: Case, id_: UUID | None = None, **changes: Any) -> Decided:
        decided = Decided(id_ or case.id, Outcome.ADMITTED, "Sama.")
        decided = replace(decided, **changes)
        self.recorded(case, decided.crossing, decided.outcome)
        self.happens(case, decided)
        return decided


@pytest.fixture
def desk(storage: Storage) -> Desk:
    return Desk(storage)


def found(
    desk: Desk, search: Search = EVERYTHING, *, most: int = 100, **stretch: Any
) -> list[CaseStep]:
    """All of it, page by page."""
    told: list[CaseStep] = []
    place: Place | None = None
    with desk.storage.reading() as store:
        while True:
            page = store.case_steps.look(search, Stretch(below=place, **stretch), most=most)
            assert len(page.entries) <= most
            told += (one for one in page.entries if isinstance(one, CaseStep))
            if page.on is None:
                return told
            place = page.on


def steps(found: Sequence[CaseStep]) -> list[Step]:
    return [one.step for one in found]


@pytest.mark.parametrize("most", [1, 2, 100])
def test_a_case_is_told_as_it_was_opened_decided_and_closed(desk: Desk, most: int) -> None:
    case = desk.opened()
    desk.happens(case, Noted("Menunggu."))
    decided = desk.decided(case, outcome=Outcome.REFUSED, ground=Ground.NO_VALID_DOCUMENT)
    desk.happens(case, Closed())

    told = found(desk, most=most)

    assert steps(told) == [Step.CLOSED, Step.DECIDED, Step.OPENED]
    assert [one.outcome for one in told] == [None, Outcome.REFUSED, Outcome.REFERRED]
    assert [one.ground for one in told] == [None, Ground.NO_VALID_DOCUMENT, None]
    assert {one.stage for one in told} == {Stage.CLOSED}
    assert {str(one.reference) for one in told} == {f"{TODAY}/1"}
    assert {one.records for one in told} == {(case.visit, decided.crossing)}


KINDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "direction": ({"direction": Direction.EXIT}, {"direction": Direction.EXIT}),
    "verdict": ({"verdict": Verdict.GREEN}, {"verdict": Verdict.GREEN}),
    "nationality": ({"nationality": "IDN"}, {"document": an_indonesian_passport()}),
    "document": ({"document": DocumentKind.BORDER_PASS}, {"document": a_pass_document()}),
    "lane": ({"lane": Lane.VEHICLE}, {"lane": Lane.VEHICLE}),
    "counter": ({"counter": "9"}, {"counter": "9"}),
    "officer": ({"officer": SIREGAR}, {"officer": SIREGAR}),
    "capture": ({"capture": Capture.LATE}, {"capture": Capture.LATE}),
    "name": ({"text": "soeharto"}, {"document": a_document(name=PersonName("SUHARTO"))}),
    "document number": ({"text": "z 99 99"}, {"document": a_document(number="Z9999")}),
    "running number": ({"text": "2"}, {}),
    "case number": ({"text": f"{TODAY}/2"}, {}),
}


@pytest.mark.parametrize(("asked", "bears"), KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("few", [0, 4_000])
def test_what_bears_what_is_asked_is_found_and_nothing_else(
    desk: Desk,
    asked: dict[str, Any],
    bears: dict[str, Any],
    few: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(journal_conditions, "FEW_DOCUMENTS", few)
    _, wanted, _ = desk.opened(), desk.opened(**bears), desk.opened()

    assert [one.case for one in found(desk, replace(EVERYTHING, **asked))] == [wanted.id]


def test_an_outcome_and_a_ground_are_those_of_the_step(desk: Desk) -> None:
    case, other = desk.opened(), desk.opened()
    desk.decided(case, outcome=Outcome.REFUSED, ground=Ground.NO_VISA)
    desk.decided(other)

    def at(**asked: Any) -> list[tuple[Step, object]]:
        return [(one.step, one.case) for one in found(desk, replace(EVERYTHING, **asked))]

    assert at(outcome=Outcome.REFUSED) == [(Step.DECIDED, case.id)]
    assert at(ground=Ground.NO_VISA) == [(Step.DECIDED, case.id)]
    assert at(outcome=Outcome.REFERRED) == [(Step.OPENED, other.id), (Step.OPENED, case.id)]


def test_who_did_a_step_finds_that_step_alone(desk: Desk) -> None:
    case = desk.opened()
    desk.decided(case)
    desk.happens(case, Closed(), officer=SIREGAR)

    assert steps(found(desk, replace(EVERYTHING, officer=SIREGAR))) == [Step.CLOSED]


@pytest.mark.parametrize(
    "asked",
    [{"kind": EntryKind.CROSSING}, {"mark": Mark.CORRECTED}, {"text": "..."}, {"post": "ARK"}],
    ids=str,
)
def test_what_no_case_can_be_finds_none(desk: Desk, asked: dict[str, Any]) -> None:
    desk.opened()
    assert not found(desk, replace(EVERYTHING, **asked))


def test_only_the_stretch_that_is_looked_at_is_told(desk: Desk) -> None:
    first = desk.opened()
    desk.at += A_DAY
    second = desk.opened()
    (above, below) = found(desk)

    assert [one.case for one in found(desk, down_to=Place.below(above))] == [second.id]
    assert [one.case for one in found(desk, since=desk.at)] == [second.id]
    assert [one.case for one in found(desk, before=desk.at)] == [first.id]
    assert below.case == first.id


def test_a_case_is_found_by_the_records_that_opened_and_decided_it(desk: Desk) -> None:
    case, other, later = desk.opened(), desk.opened(), an_id()
    desk.decided(case)
    desk.happens(case, Closed(), Reopened("Ada lagi."))
    desk.decided(case, later)

    with desk.storage.reading() as store:
        for record in (case.visit, case.id, later):
            assert [one.case for one in store.case_steps.of_records([record])] == [case.id]
        assert not store.case_steps.of_records([an_id()])
        many = [an_id() for _ in range(600)]
        told = store.case_steps.of_records([*many, case.visit, other.visit])
    assert {one.case for one in told} == {case.id, other.id}
    assert {one.step for one in told} == {Step.OPENED}


def test_no_look_goes_through_every_case(database: Database) -> None:
    desk = Desk(database)
    for _ in range(30):
        desk.decided(desk.opened())
    day = Stretch(since=NOON, before=NOON + timedelta(days=1))

    with database.reading() as store, listening(database.engine) as asked:
        store.case_steps.look(EVERYTHING, day)
        store.case_steps.look(replace(EVERYTHING, text="aisyah"), day)
        store.case_steps.of_records([an_id()])
    with database.engine.connect() as connection:
        for statement, values in asked.items():
            assert not TABLES & {*scanned(connection, statement, values)}
