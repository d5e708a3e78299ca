"""What becomes of a row of a list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.importing import (
    DERIVED,
    Change,
    Fate,
    New,
    Unchanged,
    fates,
    may_be_faulty,
    with_reference,
)
from tests.domain.alerts.samples import an_alert

READ_ON = date(2026, 3, 14)
STANDING = an_alert(id=UUID(int=1), reference="1")


def fate_of(listed: Alert, standing: Alert | None = None) -> Fate:
    (fate,) = fates([listed], {standing.reference: standing} if standing else {}, on=READ_ON)
    return fate


def test_a_row_is_new_or_changed_or_as_before() -> None:
    listed = replace(STANDING, id=UUID(int=9))
    longer = replace(listed, valid_to=date(2026, 12, 31))

    assert fate_of(listed) == New(listed)
    assert fate_of(listed, STANDING) == Unchanged(STANDING)
    assert fate_of(longer, STANDING) == Change(
        before=STANDING, after=replace(longer, id=STANDING.id)
    )


def test_a_ban_that_names_no_first_day_keeps_the_one_it_began_on() -> None:
    urgent = an_alert(kind=AlertKind.CEGAH_MENDESAK, direction=AlertDirection.EXIT)
    begun = replace(urgent, valid_from=date(2026, 3, 1))
    other = replace(begun, kind=AlertKind.CEGAH)

    assert fate_of(urgent).after.valid_from == READ_ON
    assert fate_of(urgent, begun).after.valid_from == date(2026, 3, 1)
    assert fate_of(urgent, other).after.valid_from == READ_ON
    over = replace(urgent, valid_to=date(2026, 3, 2))
    assert fate_of(over).after.valid_from == date(2026, 3, 2)


def test_a_row_without_a_reference_gets_one_from_what_it_says() -> None:
    nameless = an_alert(reference="")
    elsewhere = replace(nameless, id=UUID(int=77), list_name="another")

    assert with_reference(nameless).reference.startswith(DERIVED)
    assert with_reference(nameless).reference == with_reference(elsewhere).reference
    assert with_reference(STANDING) is STANDING


def test_an_entry_may_be_a_faulty_row_of_its_reference_or_of_none() -> None:
    assert may_be_faulty("1", {"1", "2"})
    assert may_be_faulty("1", {""})
    assert not may_be_faulty("1", {"2"})
