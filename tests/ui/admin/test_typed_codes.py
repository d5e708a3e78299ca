from __future__ import annotations

import pytest

from checkpoint.domain.documents.payload_mappings import (
    DelimitedMapping,
    MappingFault,
    NumberMapping,
    PassField,
    PayloadMapping,
)
from checkpoint.domain.documents.travel_document import DocumentKind
from tests.reference.test_pass_codes import EVERY_KIND
from ui.admin.typed_codes import ASKED, CodeKind, TypedCode, mapping_of, typed_of

NUMBER, NAME = PassField.NUMBER, PassField.NAME


@pytest.mark.parametrize("mapping", EVERY_KIND, ids=lambda mapping: mapping.kind)
def test_a_row_that_is_shown_and_not_touched_stays_what_it_was(mapping: PayloadMapping) -> None:
    assert mapping_of(typed_of(mapping), mapping) == mapping


def test_every_kind_of_row_can_be_chosen() -> None:
    assert {mapping.kind for mapping in EVERY_KIND} == set(CodeKind) == set(ASKED)


def test_numbers_put_the_fields_in_a_row_with_gaps_for_what_is_passed_over() -> None:
    typed = TypedCode(kind=CodeKind.DELIMITED, places={NAME: "4", NUMBER: " 2 "})

    assert mapping_of(typed, None) == DelimitedMapping(fields=("", NUMBER, "", NAME))


def test_a_row_of_another_kind_forgets_what_only_the_old_one_had() -> None:
    before = NumberMapping(document=DocumentKind.BORDER_CARD, post="ETK")
    typed = TypedCode(kind=CodeKind.JSON, places={NUMBER: "no"})

    read = mapping_of(typed, before)

    assert not isinstance(read, NumberMapping)


@pytest.mark.parametrize(
    ("typed", "faults"),
    [
        (TypedCode(kind=CodeKind.NUMBER, form="["), {"form": MappingFault.FORM}),
        (TypedCode(kind=CodeKind.DECLARATION), {"form": MappingFault.FORM_TOO_WIDE}),
        (TypedCode(kind=CodeKind.JSON), {"fields": MappingFault.NUMBER_MISSING}),
        (
            TypedCode(kind=CodeKind.DELIMITED, places={NUMBER: "zwei"}),
            {"fields": MappingFault.FIELD_NAME},
        ),
        (
            TypedCode(kind=CodeKind.DELIMITED, places={NUMBER: "41"}),
            {"fields": MappingFault.FIELD_NAME},
        ),
        (
            TypedCode(kind=CodeKind.DELIMITED, places={NUMBER: "1", NAME: "1"}),
            {"fields": MappingFault.FIELD_TWICE},
        ),
        (
            TypedCode(kind=CodeKind.PAIRS, separator="", places={NUMBER: "no"}),
            {"separator": MappingFault.SEPARATOR},
        ),
    ],
)
def test_what_stands_against_a_row_is_said_by_field(
    typed: TypedCode, faults: dict[str, MappingFault]
) -> None:
    assert mapping_of(typed, None) == faults
