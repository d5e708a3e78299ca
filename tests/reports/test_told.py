"""What a paper told is kept, and a later version says what it tells otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Cell, Partner, PeriodFigures
from checkpoint.domain.reporting.told import PART, changes_between, digest_of_told
from checkpoint.reports import told_on_paper
from checkpoint.reports.paper import Paper
from checkpoint.reports.told import names_of
from checkpoint.words.catalogue import Language, load_catalogue
from tests.reports.papers import a_convoy, an_issue, figures, read

MALAYSIANS = Cell(Direction.ENTRY, "MYS", DocumentKind.PASSPORT, Sex.FEMALE)
BRUNEIANS = Cell(Direction.ENTRY, "BRN", DocumentKind.PASSPORT, Sex.MALE)


def of(counts: dict[Cell, int]) -> PeriodFigures:
    return replace(figures(), crossed=counts)


def told(counted: PeriodFigures, partner: Partner = Partner.CUSTOMS) -> dict[str, int]:
    return dict(told_on_paper(counted, partner, an_issue()))


def test_what_is_kept_is_what_the_partner_reads_and_nothing_else() -> None:
    kept = told(a_convoy(), Partner.BNPP)

    assert kept == {
        "headlines||Entries": 1,
        "headlines||Exits": 1,
        "headlines||All travellers": 2,
        "bnpp.totals|Entries|Count": 1,
        "bnpp.totals|Exits|Count": 1,
        "bnpp.totals|Total|Count": 2,
    }


def test_a_figure_is_found_by_the_code_of_its_state_in_every_language() -> None:
    assert told(of({MALAYSIANS: 212}))["customs.foreigners|MYS|In"] == 212


@pytest.mark.parametrize("partner", Partner)
def test_every_kept_figure_has_a_name_in_the_language_of_the_paper(partner: Partner) -> None:
    issue, words = an_issue(), load_catalogue(Language.INDONESIAN)
    paper = Paper(figures=a_convoy(), partner=partner, issue=issue, catalogue=words)
    kept = told_on_paper(a_convoy(), partner, issue)
    names = names_of(paper)

    charts = ("hours", "days")
    assert [key for key in kept if key not in names and key.split(PART)[0] not in charts] == []


def test_masked_figures_are_kept_as_masked() -> None:
    masked = told_on_paper(of({MALAYSIANS: 1}), Partner.CUSTOMS, an_issue(mask_below=3))

    assert not any("MYS" in key for key in masked)


def test_a_new_version_says_each_figure_that_changed_and_from_what() -> None:
    before, now = of({MALAYSIANS: 212, BRUNEIANS: 4}), of({MALAYSIANS: 214})
    changes = changes_between(told(before), told(now))

    paper = read(now, Partner.CUSTOMS, version=2, changes=changes)

    assert "Changed since version 1" in paper
    assert "Entries 216 214" in paper
    assert "Foreigners (WNA) by nationality: Malaysia – In 212 214" in paper


def test_what_is_told_no_more_is_named_too() -> None:
    before, now = of({MALAYSIANS: 5, BRUNEIANS: 4}), of({MALAYSIANS: 9})
    changes = changes_between(told(before), told(now))

    paper = read(now, Partner.CUSTOMS, version=2, changes=changes)

    assert "Brunei – In 4 –" in paper


def test_a_first_version_says_nothing_of_changes() -> None:
    assert "Changed since" not in read(figures(), Partner.CUSTOMS)


def test_figures_in_any_order_are_the_same() -> None:
    one, other = {"a||b": 1, "c||d": 2}, {"c||d": 2, "e||f": 0, "a||b": 1}

    assert digest_of_told(one) == digest_of_told(other)
    assert digest_of_told(one) != digest_of_told({**one, "a||b": 3})
