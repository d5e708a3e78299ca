"""How texts, tables and bars are set."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.crossings.crossing import OUTCOME_OF
from checkpoint.domain.crossings.grounds import GROUNDS
from checkpoint.reports.chart import ticks
from checkpoint.reports.ink import (
    DENSITIES,
    MOST_LINES,
    REGULAR,
    lines_of,
    load_fonts,
    size_to_fit,
    width_of,
)
from checkpoint.reports.listing import Column, Listing, Row, counts
from checkpoint.reports.tables import ListingFlow
from tests.builders import a_decision, a_record
from tests.reports.papers import a_paper, pages_of


@pytest.fixture(autouse=True)
def _fonts() -> None:
    load_fonts()


words = st.text(st.characters(codec="latin-1", exclude_categories=["C"]), max_size=200)
widths = st.floats(20, 300)


@given(words, widths)
def test_no_line_is_wider_than_its_column(text: str, width: float) -> None:
    lines = lines_of(text, REGULAR, 8, width)

    assert 1 <= len(lines) <= MOST_LINES
    assert all(width_of(line, REGULAR, 8) <= width for line in lines[:-1])


def test_a_text_that_cannot_be_kept_whole_says_so() -> None:
    lines = lines_of("x" * 1_000_000, REGULAR, 8, 100)

    assert len(lines) <= MOST_LINES
    assert lines[-1].endswith("…")


@given(st.text("abc ", max_size=60), widths)
def test_a_text_that_is_short_enough_is_kept_whole(text: str, width: float) -> None:
    lines = lines_of(text, REGULAR, 8, width)

    if len(lines) < MOST_LINES:
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(words, widths)
def test_a_text_that_may_not_be_broken_is_set_smaller(text: str, width: float) -> None:
    size = size_to_fit(text, REGULAR, 8, width)

    assert size <= 8
    assert width_of(text, REGULAR, size) <= width * 1.001


@given(st.integers(0, 100_000))
def test_a_scale_is_short_round_and_reaches_the_peak(peak: int) -> None:
    scale = ticks(peak)

    assert scale[0] == 0
    assert len(scale) <= 6
    assert scale[-1] >= peak


@pytest.mark.parametrize("rule", GROUNDS, ids=lambda rule: rule.ground.value)
def test_no_article_of_law_is_cut_off(rule: Any) -> None:
    held = a_decision(outcome=OUTCOME_OF[rule.measure], ground=rule.ground)
    [page] = pages_of(a_record(decision=held))

    article = rule.article or rule.ground.value
    assert f"({article})" in " ".join(page.split())
    assert "…" not in page


def body(listing: Listing) -> list[list[str]]:
    """The cells of a table as they are printed, under title and head."""
    flow = ListingFlow(listing, a_paper(), DENSITIES[0])
    flow.wrapOn(None, 300, 800)
    cells: list[list[str]] = flow._table._cellvalues[2:]
    return cells


COLUMNS = (Column(head="Kind"), *counts("In", "Out"))


def test_a_zero_among_others_is_a_dash() -> None:
    listing = Listing(title="T", columns=COLUMNS, rows=(Row(("Car", 1204, 0)),))

    assert body(listing) == [["Car", "1,204", "–"]]


def test_a_row_of_zeros_says_nil_once() -> None:
    listing = Listing(title="T", columns=COLUMNS, rows=(Row(("Car", 0, 0)),))

    assert body(listing) == [["Car", "NIL", ""]]


def test_a_table_without_rows_says_nil() -> None:
    assert body(Listing(title="T", columns=COLUMNS, rows=())) == [["NIL", "", ""]]


def test_a_text_longer_than_its_column_is_set_on_more_lines() -> None:
    listing = Listing(title="T", columns=COLUMNS, rows=(Row(("long " * 30, 1, 1)),))

    assert body(listing)[0][0].count("\n") >= 1
