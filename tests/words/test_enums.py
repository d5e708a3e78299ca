from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Permit, Purpose, VehicleKind
from checkpoint.domain.crossings.grounds import Ground, Measure
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.reporting.figures import Partner
from checkpoint.words import enums
from checkpoint.words.catalogue import Catalogue, Language

Say = Callable[[Any, Catalogue], str]

TABLES: list[tuple[type[StrEnum], Mapping[Any, str], Say]] = [
    (DocumentKind, enums.DOCUMENT_KINDS, enums.document_kind_words),
    (DocumentKind, enums.DOCUMENT_KINDS_SHORT, enums.document_kind_short),
    (Sex, enums.SEXES, enums.sex_words),
    (Sex, enums.SEXES_SHORT, enums.sex_short),
    (Direction, enums.DIRECTIONS, enums.direction_words),
    (Lane, enums.LANES, enums.lane_words),
    (Outcome, enums.OUTCOMES, enums.outcome_words),
    (Measure, enums.MEASURES, enums.measure_words),
    (Ground, enums.GROUNDS, enums.ground_words),
    (Agency, enums.AGENCIES, enums.agency_words),
    (Purpose, enums.PURPOSES, enums.purpose_words),
    (Permit, enums.PERMITS, enums.permit_words),
    (VehicleKind, enums.VEHICLE_KINDS, enums.vehicle_kind_words),
    (Verdict, enums.VERDICTS, enums.verdict_words),
    (Capture, enums.CAPTURES, enums.capture_words),
    (Role, enums.ROLES, enums.role_words),
    (AlertKind, enums.ALERT_KINDS, enums.alert_kind_words),
    (Partner, enums.PARTNERS, enums.partner_words),
]

every_table = pytest.mark.parametrize(
    ("members", "table", "say"), TABLES, ids=[say.__name__ for _members, _table, say in TABLES]
)


@every_table
def test_every_member_has_words_in_the_order_of_the_field(
    members: type[StrEnum], table: Mapping[Any, str], say: Say
) -> None:
    assert list(table) == list(members)
    assert all(table.values())


@every_table
def test_words_are_looked_up_in_the_language_asked_for(
    members: type[StrEnum], table: Mapping[Any, str], say: Say
) -> None:
    translated = {("enums", text): (f"«{text}»",) for text in table.values()}
    catalogue = Catalogue(Language.INDONESIAN, translated)

    assert [say(member, catalogue) for member in members] == [
        f"«{text}»" for text in table.values()
    ]


@every_table
def test_no_two_members_are_called_the_same(
    members: type[StrEnum], table: Mapping[Any, str], say: Say
) -> None:
    same_in_both_directions = {Ground.EXIT_NO_VALID_DOCUMENT}
    words = [text for member, text in table.items() if member not in same_in_both_directions]

    assert len(set(words)) == len(words)


def test_no_list_of_words_is_left_untried() -> None:
    untried = {name for name in vars(enums) if name.endswith(("_words", "_short"))} - {
        say.__name__ for _members, _table, say in TABLES
    }

    assert untried == set()
