"""What a name on file can say at most is never told too low, nor so high that it is of no use."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint.domain.alerts.bounding import NOTHING_SHARED, NameBound
from checkpoint.domain.alerts.evidence import name_points
from checkpoint.domain.alerts.filing import name_of, written
from checkpoint.domain.alerts.matching import USUAL
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.pairing import pair_names
from tests.domain.alerts.test_searching import names


def bound_and_points(document: str, listed: str, *, is_cut: bool = False) -> tuple[float, float]:
    (mine,), (theirs,) = readings(document)[:1], readings(listed)[:1]
    text = written(theirs)
    bound = NameBound(mine, "IDN", USUAL.frequencies, is_cut=is_cut).of_all([text])[text]
    pairing = pair_names(mine, name_of(text), is_truncated=is_cut)
    is_met = any(pair.mine and pair.theirs for pair in pairing.pairs)  # more than a lone letter
    return bound, name_points(pairing, "IDN", USUAL.frequencies) if is_met else NOTHING_SHARED


@given(names, names, st.booleans())
@example("NUR HAYATI", "NURHAYATI", False)  # noqa: FBT003
@example("LASHO HOSS AIN", "LASHO HOSSAIN", False)  # noqa: FBT003
@example("R HAMID", "RAHMAT HAMID", False)  # noqa: FBT003
@example("AHMAD BIN ALI HASAN", "AHMAD", False)  # noqa: FBT003
@example("OETJOE", "UCU", False)  # noqa: FBT003
@example("ROCMHMAN", "ROCHMAN", False)  # noqa: FBT003
@example("VENKATA SUB", "VENKATA SUBRAMANIAM", True)  # noqa: FBT003
@example("JOAO", "YOHANES", False)  # noqa: FBT003
@example("MSRKA ASA", "MARIA ASA", False)  # noqa: FBT003
@example("B", "BUDI", False)  # noqa: FBT003
@example("BUDI", "B", False)  # noqa: FBT003
def test_no_name_says_more_than_it_can_say_at_most(one: str, other: str, is_cut: bool) -> None:  # noqa: FBT001
    bound, points = bound_and_points(one, other, is_cut=is_cut)

    assert bound >= points - 0.01


@pytest.mark.parametrize(
    ("document", "listed"),
    [
        ("BUDI HARTONO", "BUDI LESMANA"),
        ("BUDI HARTONO", "BUDI"),
        ("BUDI HARTONO", "BUDO HARTONO"),
        ("BUDI HARTONO", "BUDI HARTONO"),
    ],
)
def test_where_nothing_is_run_together_it_says_no_more_than_the_name_itself(
    document: str, listed: str
) -> None:
    bound, points = bound_and_points(document, listed)

    assert bound <= points + 2


def test_a_name_that_shares_nothing_needs_no_second_look() -> None:
    assert bound_and_points("BUDI HARTONO", "SITI AMINAH")[0] == NOTHING_SHARED
