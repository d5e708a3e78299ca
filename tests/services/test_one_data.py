"""One Data TPPO: who counts gets pseudonyms, who took a person over may have the name."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from io import StringIO
from typing import Any

import pytest

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import HandedOver, Protected
from checkpoint.domain.cases.one_data import (
    AgeGroup,
    NamesNotFor,
    OneData,
    Wanted,
    age_of,
)
from checkpoint.domain.cases.screening import Company
from checkpoint.domain.cases.state import CaseState, Stage
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.reports.one_data import SCHEMA, one_data_csv, one_data_json
from checkpoint.services.one_data import PeriodTurnedRound
from tests.builders import NOON, TODAY, a_screening, an_indonesian_passport
from tests.reports.schema import faults
from tests.services.test_victims import LETTER, POSTPONE, refer
from tests.services.worlds import PASSWORD, World

WANTED = Wanted(first_on=TODAY, last_on=TODAY)
TO_BP3MI = replace(WANTED, receiver=CaseAgency.BP3MI, has_names=True)
SECRETS = ("SUPARMAN", "X1234567", "6103020212850001", "Amin", "0812", "Kuching", "Rini", "Dewi")


@pytest.fixture
def world() -> World:
    return World()


def hand_over(world: World, state: CaseState, agency: CaseAgency = CaseAgency.BP3MI) -> None:
    given = HandOver(
        agency=agency,
        receiver="Dewi Anggraini",
        function="Pengantar kerja",
        what="Orang dan paspor",
        handed_at=NOON,
    )
    world.cases.act(world.lead, state.case.id, HandedOver(given))


def screened(world: World, **document: Any) -> CaseState:
    state = refer(world, an_indonesian_passport(**document))
    return world.victims.screen(world.lead, state.case.id, a_screening())


def schema_faults(made: OneData) -> list[str]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return list(faults(json.loads(one_data_json(made)), schema, schema))


def test_a_case_is_told_under_a_pseudonym_and_without_a_word_that_names_anybody(
    world: World,
) -> None:
    state = screened(world)
    hand_over(world, state)
    made = world.one_data.export(world.lead, WANTED)

    (case,) = made.cases
    assert case.indicators == a_screening().ticks
    assert case.named is None
    for written in (one_data_json(made).decode(), one_data_csv(made).decode()):
        for secret in (*SECRETS, str(state.case.id), "Menunduk"):
            assert secret not in written, secret


def test_two_cases_of_one_person_bear_one_pseudonym_and_two_people_two(world: World) -> None:
    screened(world)
    screened(world, number="X7654321")
    screened(world, number="X9999999", national_number="6103020212850009")
    first, again, other = world.one_data.export(world.lead, WANTED).cases

    assert first.person == again.person != other.person
    assert len({one.case for one in (first, again, other)}) == 3
    assert first.contact == other.contact != "", "they named the same telephone"


def test_without_a_document_nobody_is_taken_for_another(world: World) -> None:
    for _ in range(2):
        screened(world, number="", national_number="")
    one, other = world.one_data.export(world.lead, WANTED).cases

    assert one.person != other.person


def test_names_go_to_who_took_the_person_over_and_of_that_person_alone(world: World) -> None:
    hand_over(world, screened(world))
    hand_over(
        world,
        screened(world, number="X2", national_number="", name=PersonName("SITI")),
        CaseAgency.POLICE,
    )
    made = world.one_data.export(world.lead, TO_BP3MI)

    mine, other = made.cases
    assert mine.named is not None
    assert (mine.named.name, mine.named.phone) == ("SUPARMAN", "0812-3456-789")
    assert other.named is None
    assert "SITI" not in one_data_csv(made).decode()
    without = world.one_data.export(world.lead, replace(TO_BP3MI, has_names=False))
    assert all(one.named is None for one in without.cases)


@pytest.mark.parametrize("receiver", [None, CaseAgency.CUSTOMS, CaseAgency.OTHER])
def test_names_go_to_nobody_else(world: World, receiver: CaseAgency | None) -> None:
    with pytest.raises(NamesNotFor):
        world.one_data.export(world.lead, replace(TO_BP3MI, receiver=receiver))
    assert "one_data_exported" not in world.acts


def test_what_is_exported_is_what_the_schema_says(world: World) -> None:
    full = screened(world)
    file = world.cases.open(world.lead, full.case.id)
    word = world.cases.confirm(world.lead, file, "siregar", PASSWORD)
    world.cases.decide(world.lead, file, POSTPONE, Details(), confirmed=word)
    hand_over(world, full)
    world.victims.lift(world.lead, full.case.id, LETTER)
    bare = refer(world, an_indonesian_passport(number="", born=None))
    world.cases.act(world.lead, bare.case.id, Protected("Takut."))

    made, named = (world.one_data.export(world.lead, one) for one in (WANTED, TO_BP3MI))
    assert schema_faults(made) == schema_faults(named) == []
    told, _other = made.cases
    assert (told.outcome, told.ground) == (Outcome.POSTPONED, Ground.UNPROCEDURAL_WORKER)
    assert told.may_leave_again_on == TODAY


def test_the_schema_would_notice(world: World) -> None:
    screened(world)
    made = world.one_data.export(world.lead, WANTED)
    (case,) = made.cases

    wrong = (
        replace(case, person="SUPARMAN"),
        replace(case, nationality="Indonesia"),
        replace(case, sex="perempuan"),
    )
    for one in wrong:
        assert schema_faults(replace(made, cases=(one,)))


def test_the_schema_knows_every_word_that_a_case_can_bear() -> None:
    case = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["case"]["properties"]

    for name, kind in {
        "kind": CaseKind,
        "stage": Stage,
        "age": AgeGroup,
        "company": Company,
        "outcome": Outcome,
        "ground": Ground,
    }.items():
        assert set(case[name]["enum"]) - {None} == {one.value for one in kind}, name
    assert set(case["indicators"]["items"]["enum"]) == {one.value for one in Indicator}
    agencies = case["handed_over"]["items"]["properties"]["agency"]["enum"]
    assert set(agencies) == {one.value for one in CaseAgency} - {"immigration"}


def test_what_concerns_nobody_is_not_told(world: World) -> None:
    refer(world)
    nothing = refer(world, an_indonesian_passport(number="X3"))
    world.victims.screen(world.lead, nothing.case.id, a_screening(ticks=()))

    assert world.one_data.export(world.lead, WANTED).cases == ()


def test_the_days_count_from_the_first_to_the_last_whole(world: World) -> None:
    screened(world)
    tomorrow = date(2026, 3, 15)

    assert world.one_data.export(world.lead, WANTED).cases
    later = replace(WANTED, first_on=tomorrow, last_on=tomorrow)
    assert not world.one_data.export(world.lead, later).cases
    with pytest.raises(PeriodTurnedRound):
        world.one_data.export(world.lead, replace(WANTED, first_on=tomorrow))


def test_who_may_not_see_a_protected_case_exports_none(world: World) -> None:
    for person in (world.officer, world.administrator):
        with pytest.raises(NotPermitted):
            world.one_data.export(person, WANTED)


def test_each_export_is_on_the_trail_with_how_much_went_to_whom(world: World) -> None:
    hand_over(world, screened(world))
    world.one_data.export(world.lead, TO_BP3MI)
    with world.storage.reading() as store:
        *_, entry = store.audit.entries()

    assert entry.act.action.value == "one_data_exported"
    assert dict(entry.act.detail) == {
        "first": "2026-03-14",
        "last": "2026-03-14",
        "cases": "1",
        "named": "1",
        "receiver": "bp3mi",
    }


def test_a_spreadsheet_runs_nothing_that_a_traveller_said(world: World) -> None:
    state = refer(world)
    world.victims.screen(world.lead, state.case.id, a_screening(recruiter="=HYPERLINK(1)"))
    hand_over(world, state)
    made = world.one_data.export(world.lead, TO_BP3MI)
    (row,) = csv.DictReader(StringIO(one_data_csv(made).decode("utf-8-sig")))

    assert row["recruiter"] == "'=HYPERLINK(1)"
    assert row["indicators"] == "other_holds_document;no_contract"
    assert row["handed_over"] == "bp3mi 2026-03-14"


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (None, AgeGroup.UNKNOWN),
        (PartialDate(2014, 3, 15), AgeGroup.UNDER_12),
        (PartialDate(2014, 3, 14), AgeGroup.FROM_12_TO_17),
        (PartialDate(2008), AgeGroup.FROM_12_TO_17),
        (PartialDate(2008, 3, 14), AgeGroup.FROM_18_TO_24),
        (PartialDate(1990), AgeGroup.FROM_25_TO_39),
        (PartialDate(1926), AgeGroup.FROM_40),
    ],
)
def test_an_age_is_told_in_groups(born: PartialDate | None, group: AgeGroup) -> None:
    assert age_of(born, TODAY) is group
