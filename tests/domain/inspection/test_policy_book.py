"""What holds where files and a screen speak of the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.inspection.policy import Policy, VisaFree
from checkpoint.domain.inspection.policy_book import (
    EditAct,
    PolicyKind,
    in_force,
    lines_of,
    require_no_overlap,
    row_id,
)
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from tests.builders import TODAY, a_policy_edit

OURS = load_policy(known_states())
MALAYSIA = VisaFree(nationality="MYS", days=30, source="Perpres", is_verified=False)
KIND = PolicyKind.VISA_FREE

days = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 9))
rows = st.builds(
    VisaFree,
    nationality=st.sampled_from(["MYS", "SGP"]),
    days=st.just(30),
    source=st.just("x"),
    is_verified=st.booleans(),
    valid_from=days,
    valid_to=days,
).filter(lambda row: not (row.valid_from and row.valid_to and row.valid_to < row.valid_from))


def test_no_two_rows_that_come_with_the_program_hold_on_the_same_day() -> None:
    lines = lines_of(OURS, ())

    for line in lines:
        require_no_overlap(lines, line)
    assert in_force(OURS, lines) == OURS


@given(rows, rows)
def test_two_rows_overlap_exactly_where_both_hold_of_the_same_on_some_day(
    one: VisaFree, other: VisaFree
) -> None:
    window = [date(2026, 1, 1) + timedelta(days=after) for after in range(-1, 11)]
    is_same = one.nationality == other.nationality
    both = any(one.holds_on(day) and other.holds_on(day) for day in window)

    assert one.overlaps(other) == (is_same and both) == other.overlaps(one)


def test_a_row_that_a_newer_file_brings_gives_way_to_what_a_screen_has_said() -> None:
    old = Policy(visa_free=(MALAYSIA,))
    corrected = replace(MALAYSIA, days=14)
    edit = a_policy_edit(
        act=EditAct.CORRECTED, row=row_id(KIND, MALAYSIA), content=corrected, kind=KIND
    )
    newer = Policy(visa_free=(replace(MALAYSIA, source="Perpres 1/2027"),))

    assert in_force(old, lines_of(old, [edit])).visa_free == (corrected,)
    lines = lines_of(newer, [edit])
    assert in_force(newer, lines).visa_free == (corrected,)
    assert [line.is_overruled for line in lines if line.kind is KIND] == [True, False]


def test_where_everything_was_taken_back_the_newer_file_holds_again() -> None:
    newer = Policy(visa_free=(replace(MALAYSIA, source="Perpres 1/2027"),))
    edit = a_policy_edit(act=EditAct.CORRECTED, row=row_id(KIND, MALAYSIA), kind=KIND)
    back = a_policy_edit(act=EditAct.TAKEN_BACK, row=edit.row, content=None, kind=KIND)

    assert in_force(newer, lines_of(newer, [edit, back])) == newer


@pytest.mark.parametrize("kind", list(PolicyKind))
def test_a_row_of_a_file_has_one_id_for_as_long_as_it_says_the_same(kind: PolicyKind) -> None:
    row = getattr(OURS, kind.value)[0]

    assert row_id(kind, row) == row_id(kind, replace(row))
    assert row_id(kind, row) != row_id(kind, replace(row, valid_to=TODAY))
