"""Why a term stays as it is, and how an entry ended, in words."""

from __future__ import annotations

from datetime import date

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.extending import TermFault, TermRefused
from checkpoint.domain.alerts.versions import BookVersion, Cause, ChangeNote, Hand
from checkpoint.services.alert_terms import EndedEntry
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.problems import problem_words
from checkpoint.words.terms import TERM_FAULTS, ended_words, term_fault_words
from tests.builders import NOON, SIREGAR, an_alert

ENGLISH = Catalogue(Language.ENGLISH, {})
BAN = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    valid_from=date(2026, 1, 10),
    valid_to=date(2026, 7, 10),
)


@pytest.mark.parametrize("fault", TermFault)
@pytest.mark.parametrize("kind", [AlertKind.CEGAH, AlertKind.SOI])
def test_every_fault_has_a_sentence_with_nothing_left_open(
    fault: TermFault, kind: AlertKind
) -> None:
    said = term_fault_words(fault, an_alert(kind=kind, direction=AlertDirection.EXIT), ENGLISH)

    assert said
    assert "{" not in said


def test_no_fault_is_without_words() -> None:
    assert TERM_FAULTS.keys() == set(TermFault)


def test_the_article_is_that_of_what_is_asked() -> None:
    urgent = an_alert(kind=AlertKind.CEGAH_MENDESAK, direction=AlertDirection.EXIT)

    assert "Permenimipas 13/2025 Ps 9" in term_fault_words(TermFault.URGENT, urgent, ENGLISH)
    longer = term_fault_words(TermFault.LONGER_THAN_LAW, urgent, ENGLISH)
    assert "UU 63/2024 Ps 97(1)" in longer, "what the decision makes of it"


def test_a_refusal_is_told_in_the_same_words() -> None:
    said = problem_words(TermRefused(TermFault.NOT_LATER, BAN), ENGLISH)
    assert said == "It stands until 10 Jul 2026 already"


def ended(note: ChangeNote, officer: str = "") -> EndedEntry:
    by = BookVersion(version=7, at=NOON, note=note, tally=None, standing=None)
    return EndedEntry(alert=BAN, by=by, officer=officer)


@pytest.mark.parametrize(
    ("note", "officer", "said"),
    [
        (
            ChangeNote(cause=Cause.LIST, list_name="Cegah", file="cegah.csv"),
            "",
            "Not on its list since noon: cegah.csv",
        ),
        (
            ChangeNote(cause=Cause.UNDONE, list_name="Cegah", undoes=5),
            "",
            "Not on its list since noon: #7",
        ),
        (ChangeNote(cause=Cause.BY_HAND, list_name="local"), "", "Ended by –, noon"),
        (
            ChangeNote(
                cause=Cause.BY_HAND,
                list_name="local",
                hand=Hand(officer=SIREGAR, reason="dicabut", letter="R-12"),
            ),
            "Budi Siregar",
            "Ended by Budi Siregar, noon · letter R-12: dicabut",
        ),
    ],
)
def test_how_an_entry_ended_is_told_as_far_as_it_is_known(
    note: ChangeNote, officer: str, said: str
) -> None:
    assert ended_words(ended(note, officer), "noon", ENGLISH) == said
