"""The patterns by which a post numbers its papers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.posts.numbering import (
    FIELDS,
    FOR_PARTNERS,
    NumberFacts,
    NumberFault,
    NumberRefused,
    PaperSeries,
    check_patterns,
    counted_within,
    does_count,
    has_version,
    number_of,
    usual_pattern,
)

FACTS = NumberFacts(
    post="ETK",
    series=PaperSeries.DAY,
    partner="BC",
    days="2026-11-22",
    last_on=date(2026, 11, 22),
    version=2,
)


def refusal(pattern: str, series: PaperSeries = PaperSeries.DAY) -> NumberRefused:
    with pytest.raises(NumberRefused) as refused:
        check_patterns({series: pattern})
    return refused.value


def test_what_comes_with_the_program_can_be_used() -> None:
    check_patterns({})
    assert number_of(usual_pattern(PaperSeries.DAY), FACTS) == "ETK/HARIAN/BC/2026-11-22/2"


def test_a_number_counts_in_the_way_of_an_office() -> None:
    pattern = "{number:03}/{partner}/{post}/{month_roman}/{year}"
    check_patterns(dict.fromkeys(FOR_PARTNERS, pattern))

    assert number_of(pattern, FACTS, running=7) == "007/BC/ETK/XI/2026"
    assert does_count(pattern)
    assert not has_version(pattern)


def test_a_number_counts_anew_with_the_month_the_partner_and_no_version() -> None:
    pattern = "{number}/{partner}/{month_roman}/{year}.{version}"
    november = counted_within(pattern, FACTS)

    def within(**changes: object) -> str:
        said: dict[str, object] = {"post": "ETK", "series": PaperSeries.DAY, "partner": "BC"}
        said |= {"days": "2026-11-22", "last_on": date(2026, 11, 22)} | changes
        return counted_within(pattern, NumberFacts(**said))  # type: ignore[arg-type]

    assert within(version=5, days="2026-11-01") == november
    assert within(last_on=date(2026, 12, 1)) != november
    assert within(partner="KAR") != november


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("{post}/{partner}", NumberFault.NOTHING_COUNTS),
        ("12/{partner}", NumberFault.NOTHING_COUNTS),
        ("{nomor}/{partner}", NumberFault.UNKNOWN_FIELD),
        ("{}/{partner}", NumberFault.UNKNOWN_FIELD),
        ("{post.code}/{number}", NumberFault.UNKNOWN_FIELD),
        ("{number", NumberFault.BRACES),
        ("number}", NumberFault.BRACES),
        ("{number!r}", NumberFault.BRACES),
        ("{number:>900000000}", NumberFault.BRACES),
        ("{year:03}/{number}", NumberFault.BRACES),
        ("{number} {partner}", NumberFault.LETTERS),
        ("{number}:{partner}", NumberFault.LETTERS),
        ("{number}/nomor", NumberFault.LETTERS),
        ("{number}\n", NumberFault.LETTERS),
        ("{number}" + "/{series}" * 9, NumberFault.TOO_LONG),
        ("{number}" * 16, NumberFault.TOO_LONG),
        ("{post}/{days}", NumberFault.TWINS),
    ],
)
def test_a_pattern_that_cannot_be_used_is_refused_with_its_reason(
    pattern: str, fault: NumberFault
) -> None:
    refused = refusal(pattern)
    assert (refused.series, refused.fault) == (PaperSeries.DAY, fault)


def test_the_field_that_is_not_known_is_named() -> None:
    assert refusal("{nomor}/{partner}").part == "nomor"


def test_two_series_of_the_same_days_are_told_apart() -> None:
    same: Mapping[PaperSeries, str] = {
        PaperSeries.TIMPORA: "{post}/{days}",
        PaperSeries.INCIDENTS_OF_DAY: "{post}/{days}",
    }
    with pytest.raises(NumberRefused) as refused:
        check_patterns(same)
    assert refused.value.fault is NumberFault.TWINS
    assert refused.value.part == "ENTIKONG-PLB/2026-11-22"


@given(st.text())
def test_whatever_is_typed_is_a_pattern_or_is_refused(typed: str) -> None:
    try:
        check_patterns({PaperSeries.DAY: typed})
    except NumberRefused:
        return
    assert number_of(typed or usual_pattern(PaperSeries.DAY), FACTS, running=1)


@given(st.lists(st.sampled_from([f"{{{name}}}" for name in FIELDS] + ["/", "-", "A"])))
def test_a_pattern_of_known_fields_is_filled_in_or_refused(parts: list[str]) -> None:
    try:
        check_patterns({PaperSeries.DAY: "".join(parts)})
    except NumberRefused:
        return
    number = number_of("".join(parts) or usual_pattern(PaperSeries.DAY), FACTS, running=1)
    assert " " not in number
    assert "{" not in number
