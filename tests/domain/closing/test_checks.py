"""The table of checks: what stops a day, what is only told, and where each leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.closing.checks import (
    CHECKS,
    Finding,
    Matter,
    Severity,
    Snapshot,
    TrailProof,
    findings_of,
)
from checkpoint.domain.closing.closing import (
    ClosingKind,
    DayClosing,
    kind_after,
    next_supplement,
    what_stops,
)
from checkpoint.domain.errors import InvalidValue
from tests.builders import A_DAY, A_MINUTE, NOON, TODAY, a_closing, a_post

AFTER = a_post().span_of(TODAY)[1]
IN_ORDER = Snapshot(
    post=a_post(),
    day_on=TODAY,
    at=AFTER,
    trail=TrailProof(AFTER - A_DAY, is_whole=True),
    listed_at=AFTER,
    backup_at=AFTER,
)


def found(seen: Snapshot) -> list[Finding]:
    return [one for one in findings_of(seen) if one.severity is not Severity.OK]


def test_a_day_in_order_has_every_check_and_nothing_found() -> None:
    findings = findings_of(IN_ORDER)

    assert found(IN_ORDER) == []
    assert [one.matter for one in findings] == [one.matter for one in CHECKS]
    assert {one.matter for one in CHECKS} == set(Matter)


@pytest.mark.parametrize(
    ("changes", "matter", "severity"),
    [
        ({"locked": ("1",)}, Matter.COUNTER_LOCKED, Severity.STOP),
        ({"groups": ("1",)}, Matter.GROUP_OPEN, Severity.STOP),
        ({"at": AFTER - A_MINUTE}, Matter.DAY_GOES_ON, Severity.WARN),
        ({"has_traveller": True}, Matter.TRAVELLER_WAITS, Severity.WARN),
        ({"protected_cases": 1}, Matter.CASE_OPEN, Severity.WARN),
        ({"incidents": ("ETK/KEJADIAN/2026/0001",)}, Matter.INCIDENT_OPEN, Severity.WARN),
        ({"shift": "Regu A"}, Matter.SHIFT_OPEN, Severity.WARN),
        ({"supplements": (TODAY - A_DAY,)}, Matter.SUPPLEMENT_DUE, Severity.WARN),
        ({"trail": None}, Matter.TRAIL_UNPROVEN, Severity.WARN),
        ({"trail": TrailProof(AFTER, is_whole=False)}, Matter.TRAIL_BROKEN, Severity.WARN),
        ({"listed_at": AFTER - 2 * A_DAY}, Matter.LIST_OLD, Severity.WARN),
        ({"backup_at": None}, Matter.BACKUP_UNKNOWN, Severity.WARN),
    ],
)
def test_each_thing_unfinished_is_found_alone(
    changes: dict[str, object], matter: Matter, severity: Severity
) -> None:
    listed = {"listed_at": AFTER - A_MINUTE, "backup_at": AFTER - A_MINUTE}
    seen = replace(IN_ORDER, **listed | changes)  # type: ignore[arg-type]  # fields of it

    assert [(one.matter, one.severity) for one in found(seen)] == [(matter, severity)]


def test_what_stops_comes_first_and_nothing_else_stops() -> None:
    seen = replace(IN_ORDER, cases=("2026-03-14/1",), groups=("2",), locked=("1",))
    findings = findings_of(seen)

    assert [one.matter for one in findings[:3]] == [
        Matter.COUNTER_LOCKED,
        Matter.GROUP_OPEN,
        Matter.CASE_OPEN,
    ]
    assert what_stops(findings) == findings[:2]


def test_cases_that_are_protected_are_counted_and_not_named() -> None:
    (case,) = found(replace(IN_ORDER, cases=("2026-03-14/1",), protected_cases=2))

    assert (case.names, case.count) == (("2026-03-14/1",), 3)


KINDS = st.lists(st.booleans(), max_size=6)


@given(KINDS)
def test_a_day_is_final_once_and_supplements_are_numbered_without_gaps(overs: list[bool]) -> None:
    before: list[DayClosing] = []
    for is_over in sorted(overs):
        kind = kind_after(before, is_over=is_over)
        serial = next_supplement(before, kind)
        before.append(a_closing(number=len(before) + 1, kind=kind, supplement=serial))

    kinds = [one.kind for one in before]
    assert kinds.count(ClosingKind.FINAL) == any(overs)
    assert ClosingKind.PROVISIONAL not in kinds[1:]
    supplements = [one.supplement for one in before if one.supplement]
    assert supplements == list(range(1, len(supplements) + 1))


def test_only_a_supplement_bears_the_number_of_one() -> None:
    for kind, supplement in ((ClosingKind.FINAL, 1), (ClosingKind.SUPPLEMENT, 0)):
        with pytest.raises(InvalidValue):
            a_closing(kind=kind, supplement=supplement)
    with pytest.raises(InvalidValue):
        a_closing(at=NOON.replace(tzinfo=None))
