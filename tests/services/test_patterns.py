"""What repeats over many crossings: found when the post is quiet, told at the next scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.pattern_findings import (
    ContactOfCase,
    FirstExitOnNewPassport,
    ManyYoungCompanions,
    RepeatShortCrossings,
)
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, row_id
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from checkpoint.storage.opening import open_database
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.findings import FindingWords
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    a_cancellation_of,
    a_case,
    a_crossing,
    a_document,
    a_duty,
    a_pass_document,
    a_policy_edit,
    a_post,
    a_screening,
    a_word,
    an_indonesian_passport,
    some_details,
)
from tests.services.worlds import ADMIT, POLICY, World

PATTERNS = load_policy(known_states()).patterns
OUT = a_duty(direction=Direction.EXIT)
HER = an_indonesian_passport()
"""Issued a year ago, and so not new."""
OTHER = an_indonesian_passport(number="X7654321")
"""Another passport of hers, by the number of her identity card."""
SOMEBODY = an_indonesian_passport(number="X1112223", national_number="6103020101700009")


@pytest.fixture(params=["memory", "sqlite"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    policy = replace(POLICY, patterns=PATTERNS)
    if request.param == "memory":
        yield World(policy=policy)
        return
    with open_database(tmp_path / "checkpoint.db", create=True) as database:
        yield World(storage=database, policy=policy)


def cross(world: World, *crossings: Crossing) -> None:
    with world.storage.writing() as store:
        for one in sorted(crossings, key=lambda one: (one.crossed_at, one.id)):
            day_on = a_post().day_of(one.crossed_at)
            store.crossings.add(one, day_on=day_on, recorded_at=one.crossed_at)


def trip(document: TravelDocument, begun_at: datetime, **changes: Any) -> tuple[Crossing, Crossing]:
    """Out and home again within the day."""
    out = a_crossing(
        document=document,
        direction=Direction.EXIT,
        crossed_at=begun_at,
        details=some_details(address=""),
    )
    home = replace(
        a_crossing(document=document), direction=Direction.ENTRY, crossed_at=begun_at + 5 * AN_HOUR
    )
    home = replace(home, details=out.details)
    return replace(out, **changes), replace(home, **changes)


def trips(document: TravelDocument, count: int, *, first: int = 3) -> list[Crossing]:
    """So many, each a few days before the one after it."""
    begun = [NOON - (first + 3 * number) * A_DAY for number in range(count)]
    return [one for at in begun for one in trip(document, at)]


def found(world: World, document: TravelDocument, duty: Any = OUT) -> list[Any]:
    return list(world.inspect(document, duty).findings)


def test_seven_short_trips_are_told_in_amber_with_their_days_and_the_officer_decides(
    world: World,
) -> None:
    cross(world, *trips(HER, 7))
    assert world.inspect(HER, OUT).verdict is Verdict.GREEN
    run = world.patterns.compute()

    inspection = world.inspect(HER, OUT)
    (finding,) = inspection.findings
    assert run is not None
    assert run.signs == 1
    assert inspection.verdict is Verdict.AMBER
    assert isinstance(finding, RepeatShortCrossings)
    saying = FindingWords(load_catalogue(Language.ENGLISH), a_post()).say(finding)
    assert saying.what == "7 short crossings in 30 days, each under 2 days"
    assert saying.evidence.startswith("21 Feb, 24 Feb")
    assert saying.why.endswith("(unverified)")
    recorded = world.record(inspection, replace(ADMIT, reason="Menjenguk ibu."), some_details())
    assert [check.code for check in recorded.crossing.checks] == ["repeat_short_crossings"]


def test_who_crosses_daily_on_a_border_pass_lives_that_way_and_is_not_told(world: World) -> None:
    card = a_pass_document()
    cross(world, *trips(card, 9))
    world.patterns.compute()

    assert not [one for one in found(world, card) if isinstance(one, RepeatShortCrossings)]


def test_nothing_is_told_on_the_way_home(world: World) -> None:
    cross(world, *trips(HER, 7))
    world.patterns.compute()

    assert found(world, HER, a_duty(direction=Direction.ENTRY)) != found(world, HER)
    assert not [one for one in found(world, HER, a_duty()) if isinstance(one, RepeatShortCrossings)]


def test_trips_on_two_documents_of_one_person_are_counted_together(world: World) -> None:
    cross(world, *trips(HER, 4), *trips(OTHER, 3, first=4))
    with world.storage.writing() as store:
        store.persons.add(a_word(HER.key, OTHER.key))
    world.patterns.compute()

    (finding,) = found(world, OTHER)
    assert len(finding.trips) == 7


def test_what_was_struck_out_is_no_trip_any_more(world: World) -> None:
    made = trips(HER, 6)
    cross(world, *made)
    world.patterns.compute()
    assert found(world, HER)
    world.clock.forward(A_DAY)
    struck = replace(a_cancellation_of(made[0]), crossed_at=made[0].crossed_at)
    with world.storage.writing() as store:
        store.crossings.add(struck, day_on=NOON.date(), recorded_at=world.clock())

    run = world.patterns.compute()
    assert run is not None
    assert run.signs == 1
    assert not [one for one in found(world, HER) if isinstance(one, RepeatShortCrossings)]


def test_what_is_long_over_is_not_told_though_nobody_computed_since(world: World) -> None:
    cross(world, *trips(HER, 7))
    world.patterns.compute()
    world.clock.forward(40 * A_DAY)

    assert found(world, HER) == []


def test_a_pattern_that_is_switched_off_is_neither_computed_nor_told(world: World) -> None:
    cross(world, *trips(HER, 7))
    world.patterns.compute()
    with world.storage.writing() as store:
        for row in PATTERNS:
            off = a_policy_edit(
                kind=PolicyKind.PATTERNS,
                act=EditAct.CORRECTED,
                row=row_id(PolicyKind.PATTERNS, row),
                content=replace(row, is_on=False),
            )
            store.policy.add(off)

    assert found(world, HER) == []
    world.patterns.compute()
    with world.storage.reading() as store:
        assert store.patterns.every_sign() == []


def test_nothing_is_computed_again_while_nothing_happened(world: World) -> None:
    cross(world, *trips(HER, 7))
    assert world.patterns.compute() is not None
    world.clock.forward(A_MINUTE)

    assert world.patterns.compute() is None
    assert world.acts.count("patterns_computed") == 1


def test_what_is_recorded_after_the_clock_was_put_back_is_computed_at_once(world: World) -> None:
    """The last run bears the hour of the clock that was wrong: nothing comes after it yet."""
    world.clock.forward(AN_HOUR)
    cross(world, *trip(SOMEBODY, NOON - A_DAY))
    assert world.patterns.compute() is not None
    world.clock.forward(-AN_HOUR)
    cross(world, *trip(HER, NOON - 5 * AN_HOUR))

    assert world.patterns.compute() is not None


def test_what_was_found_before_and_is_so_still_is_not_written_again(world: World) -> None:
    cross(world, *trips(HER, 7))
    world.patterns.compute()
    world.clock.forward(A_DAY)
    cross(world, a_crossing(crossed_at=world.clock()))

    run = world.patterns.compute()
    assert run is not None
    assert run.signs == 0


def test_a_day_is_due_once_when_the_post_has_closed(world: World) -> None:
    assert world.patterns.is_due()
    cross(world, *trips(HER, 1))
    world.patterns.compute()
    assert not world.patterns.is_due()
    world.clock.forward(4 * AN_HOUR)
    assert not world.patterns.is_due()
    world.clock.forward(2 * AN_HOUR)
    assert world.patterns.is_due()


def beside(count: int, *, plate: str = "KB 1234 AB", apart: timedelta = A_MINUTE) -> list[Crossing]:
    """A grown woman, and each day another young person some time behind her."""
    crossings = []
    details = some_details(address="", plate=plate)
    for number in range(count):
        at = NOON - (2 + number) * A_DAY
        young = an_indonesian_passport(number=f"Y{number:07}", born=PartialDate(2008, 5, 5))
        for document, when in ((HER, at), (young, at + apart)):
            crossings.append(
                a_crossing(
                    document=document, direction=Direction.EXIT, crossed_at=when, details=details
                )
            )
    return crossings


def test_one_companion_of_many_different_young_people_is_told_with_the_days(world: World) -> None:
    cross(world, *beside(5))
    world.patterns.compute()

    told = [one for one in found(world, HER) if isinstance(one, ManyYoungCompanions)]
    assert [len(one.companions) for one in told] == [5]
    young = an_indonesian_passport(number="Y0000001", born=PartialDate(2008, 5, 5))
    assert not [one for one in found(world, young) if isinstance(one, ManyYoungCompanions)]


@pytest.mark.parametrize(
    ("count", "changes"),
    [(4, {}), (5, {"plate": ""}), (5, {"apart": 6 * A_MINUTE})],
    ids=["too few", "nothing shared", "not within minutes"],
)
def test_less_than_that_is_not_told(world: World, count: int, changes: dict[str, Any]) -> None:
    cross(world, *beside(count, **changes))
    world.patterns.compute()

    assert not [one for one in found(world, HER) if isinstance(one, ManyYoungCompanions)]


def test_what_a_whole_town_gives_makes_nobody_a_companion(world: World) -> None:
    town = [
        a_crossing(
            document=a_document(number=f"T{number:07}"),
            crossed_at=NOON - 10 * A_DAY + number * A_MINUTE,
            details=some_details(plate="KB 1234 AB"),
        )
        for number in range(40)
    ]
    cross(world, *beside(5), *town)
    world.patterns.compute()

    assert not [one for one in found(world, HER) if isinstance(one, ManyYoungCompanions)]


def test_a_first_exit_on_a_passport_of_last_week_is_told_and_a_second_is_not(world: World) -> None:
    new = an_indonesian_passport(issued_on=None, expires_on=NOON.date().replace(year=2036))
    (finding,) = found(world, new)
    assert isinstance(finding, FirstExitOnNewPassport)
    assert (finding.issued_on, finding.is_stated) == (NOON.date(), False)

    cross(world, *trip(new, NOON - A_DAY))
    assert not [one for one in found(world, new) if isinstance(one, FirstExitOnNewPassport)]


def test_a_plate_known_from_the_case_of_somebody_else_is_told_without_the_case(
    world: World,
) -> None:
    given = some_details(address="", plate="KB 77 XY")
    visit = a_crossing(document=SOMEBODY, crossed_at=NOON - 30 * A_DAY, details=given)
    hers = a_crossing(
        document=HER, crossed_at=NOON - 3 * A_DAY, details=replace(given, plate="kb77xy")
    )
    cross(world, visit, hers)
    with world.storage.writing() as store:
        store.cases.open(a_case(visit=visit.id, document=SOMEBODY, opened_at=NOON - 30 * A_DAY))
    world.patterns.compute()

    (finding,) = [one for one in found(world, HER) if isinstance(one, ContactOfCase)]
    saying = FindingWords(load_catalogue(Language.ENGLISH), a_post()).say(finding)
    assert saying.evidence == "plate given 11 Mar, case of 12 Feb"
    assert not [one for one in found(world, SOMEBODY) if isinstance(one, ContactOfCase)]
    with world.storage.reading() as store:
        kept = repr(store.patterns.every_sign())
    assert SOMEBODY.number not in kept


def test_a_telephone_of_a_case_is_known_by_the_digest_under_which_the_case_keeps_it(
    world: World,
) -> None:
    by_tongue, abroad = (
        some_details(plate="", address=f"Kuching, {phone}")
        for phone in ("0812-3456-789", "+62 812 345 6789")
    )
    visit = a_crossing(document=SOMEBODY, crossed_at=NOON - 30 * A_DAY, details=by_tongue)
    cross(world, visit, a_crossing(document=HER, crossed_at=NOON - 3 * A_DAY, details=abroad))
    case = a_case(
        kind=CaseKind.POSSIBLE_TRAFFICKING,
        visit=visit.id,
        document=SOMEBODY,
        opened_at=NOON - 30 * A_DAY,
    )
    with world.storage.writing() as store:
        store.cases.open(case)
    world.victims.screen(world.lead, case.id, a_screening(phone="0812 3456 789"))
    world.patterns.compute()

    with world.storage.reading() as store:
        (sign,) = store.patterns.every_sign()
        (contact,) = sign.facts.contacts
        assert list(store.screening.with_contact(contact.digest)) == [case.id]


def test_ones_own_case_on_an_older_passport_is_no_case_of_somebody_else(world: World) -> None:
    given = some_details(address="", plate="KB 77 XY")
    visit = a_crossing(document=OTHER, crossed_at=NOON - 30 * A_DAY, details=given)
    cross(world, visit, a_crossing(document=HER, crossed_at=NOON - 3 * A_DAY, details=given))
    with world.storage.writing() as store:
        store.cases.open(a_case(visit=visit.id, document=OTHER, opened_at=NOON - 30 * A_DAY))
        store.persons.add(a_word(HER.key, OTHER.key))
    world.patterns.compute()

    assert not [one for one in found(world, HER) if isinstance(one, ContactOfCase)]


def test_no_pattern_ever_locks_whatever_its_row_says() -> None:
    kinds = (RepeatShortCrossings, ManyYoungCompanions, FirstExitOnNewPassport, ContactOfCase)
    row = PatternRule(pattern=Pattern.SHORT_CROSSINGS, source="–", is_verified=True)
    assert {kind.severity.name for kind in kinds} == {"ATTENTION"}
    with pytest.raises(TypeError):
        RepeatShortCrossings(row, (), severity=3)  # type: ignore[call-arg]
