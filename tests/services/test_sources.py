"""What the counter holds against a document, from what lies beside it and what it remembers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.details import Details, Permit
from checkpoint.domain.documents.claims import ClaimSource
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.inspection.comparing import ClaimField
from checkpoint.domain.inspection.findings import SourcesDiffer
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders import a_duty, a_pass_document
from tests.services.worlds import ADMIT, World, a_zone

PASS_LANE = a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)
ON_A_PASS = Details(permit=Permit.BORDER_PASS)


@pytest.fixture
def world() -> World:
    return World()


def read(world: World, *texts: str) -> Inspection:
    found = world.counter.read(world.officer, a_duty(), world.scan(*texts))
    assert isinstance(found, Inspection)
    return found


def differing(found: Inspection) -> list[tuple[ClaimField, ClaimSource]]:
    return [
        (finding.field, finding.other.source)
        for finding in found.findings
        if isinstance(finding, SourcesDiffer)
    ]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("K12345678", [], id="the number itself"),
        pytest.param("K12345679", [(ClaimField.NUMBER, ClaimSource.CODE)], id="another number"),
        pytest.param("998877", [], id="a code of another form numbers something else"),
        pytest.param(a_zone(), [], id="the zone once more"),
        pytest.param(
            a_zone(born=PartialDate(1991, 7, 21)),
            [(ClaimField.BORN, ClaimSource.CODE)],
            id="another zone",
        ),
    ],
)
def test_a_code_beside_the_zone_is_held_against_it(
    world: World, code: str, expected: list[Any]
) -> None:
    found = read(world, a_zone(), code)

    assert differing(found) == expected
    assert (found.verdict is Verdict.AMBER) is bool(expected)


def test_a_number_that_somebody_else_bore_last_time_is_told(world: World) -> None:
    world.record(read(world, a_zone()))

    assert differing(read(world, a_zone())) == []
    other = read(world, a_zone(name=PersonName("WONG", "MEI LING"), born=PartialDate(1971, 2, 3)))
    assert differing(other) == [
        (ClaimField.NAME, ClaimSource.REGISTER),
        (ClaimField.BORN, ClaimSource.REGISTER),
    ]


def test_a_known_pass_typed_with_another_date_is_told_and_as_itself_is_not(world: World) -> None:
    world.record(world.inspect(a_pass_document(), PASS_LANE), ADMIT, ON_A_PASS)

    again = world.inspect(a_pass_document(name=PersonName("suparman")), PASS_LANE)
    longer = world.inspect(a_pass_document(expires_on=date(2027, 6, 1)), PASS_LANE)

    assert differing(again) == []
    assert differing(longer) == [(ClaimField.EXPIRES_ON, ClaimSource.REGISTER)]


def test_a_pass_that_fills_itself_from_the_register_is_not_held_against_it(world: World) -> None:
    world.record(world.inspect(a_pass_document(), PASS_LANE), ADMIT, ON_A_PASS)

    found = read(world, a_pass_document().number)

    assert [claims.source for claims in found.subject.claims] == [ClaimSource.REGISTER]
