"""The manual is made by the rules themselves: what they find stands in it, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.grounds import GROUNDS, Ground
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.decision import code_of
from checkpoint.domain.inspection.findings import (
    DocumentExpired,
    Finding,
    LockStands,
    TravelDocumentMissing,
    ValidityTooShort,
)
from checkpoint.domain.inspection.manual import ManualCase, Whom, manual
from checkpoint.domain.inspection.manual_examples import EXAMPLES
from checkpoint.domain.inspection.policy import SIX_MONTHS, Bearer, Policy
from checkpoint.domain.inspection.policy_book import PolicyKind
from checkpoint.domain.inspection.rules import RULES
from checkpoint.domain.inspection.rules.law import LAWS
from checkpoint.domain.posts.post import Direction
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from checkpoint.reports.manual import manual_markdown
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.manual import MEANINGS, SEVERITIES, STEPS, manual_words, whom_words
from checkpoint.words.manual_beside import EVIDENCE, SITUATIONS
from checkpoint.words.rules import FINDINGS, finding_name
from checkpoint.words.rules import RULES as RULE_WORDS
from tests.builders import TODAY, a_post

ENGLISH = load_catalogue(Language.ENGLISH)
OURS = load_policy(known_states())
MANUAL = manual()
EVERYBODY = frozenset(
    Whom(bearer, direction, has_pass)
    for bearer in Bearer
    for direction in Direction
    for has_pass in (False, True)
)


def text(policy: Policy = OURS, on: date = TODAY, language: Language = Language.ENGLISH) -> str:
    return manual_markdown(manual_words(policy, on, load_catalogue(language), post=a_post()))


def cases_of(kind: type[Finding]) -> list[ManualCase]:
    return [case for one in MANUAL for case in one.cases if isinstance(case.example, kind)]


def test_no_rule_is_without_words_without_an_article_or_without_an_example() -> None:
    rules = set(RULES)

    assert set(RULE_WORDS) == rules
    assert set(LAWS) == rules
    assert set(EXAMPLES) == rules
    assert all(law.article.strip() for law in LAWS.values())
    assert all(one.cases for one in MANUAL)
    assert set(SEVERITIES) == set(MEANINGS) == set(STEPS) == set(Severity)


def test_everything_that_rules_can_find_stands_in_the_manual_and_has_a_name() -> None:
    shown = {type(case.example) for one in MANUAL for case in one.cases}

    assert set(get_args(Finding)) - shown == {LockStands}, "no rule finds that a lock stands"
    assert set(FINDINGS) == set(get_args(Finding))
    assert finding_name(code_of(DocumentExpired), ENGLISH) == "Document expired"


def test_it_says_that_a_citizen_who_comes_home_is_not_locked_out_for_an_expired_document() -> None:
    grave, slight = cases_of(DocumentExpired)

    assert (grave.severity, slight.severity) == (Severity.LOCK, Severity.ATTENTION)
    assert whom_words(grave.whom, ENGLISH) == "citizens who leave, foreigners, both ways"
    assert whom_words(slight.whom, ENGLISH) == "citizens who come home"


def test_it_says_that_months_of_validity_are_asked_of_passports_and_not_of_border_passes() -> None:
    lock, note = cases_of(ValidityTooShort)

    assert whom_words(lock.whom, ENGLISH) == "foreigners who enter (passport and other documents)"
    assert whom_words(note.whom, ENGLISH) == "citizens who leave (passport and other documents)"


def test_no_example_locks_a_citizen_out_but_for_what_proves_no_citizenship() -> None:
    """A wanted man, a lost document and a specimen are looked into; nobody says "refused"."""
    home = {Whom(Bearer.CITIZEN, Direction.ENTRY, has_pass) for has_pass in (False, True)}
    locking = {
        type(case.example).__name__
        for one in MANUAL
        for case in one.cases
        if case.severity is Severity.LOCK and case.whom & home
    }

    assert locking == {"AlertHit", "SpecimenState"}


def test_whoever_is_meant_is_said_as_shortly_as_it_can_be() -> None:
    assert whom_words(EVERYBODY, ENGLISH) == "everybody"
    passes = frozenset(one for one in EVERYBODY if one.has_pass)
    assert whom_words(passes, ENGLISH) == "everybody (border pass)"


@pytest.mark.parametrize("language", list(Language))
def test_it_is_whole_in_both_languages(language: Language) -> None:
    said = text(language=language)

    assert said.count("\n### ") == len(RULES) + len(PolicyKind)
    assert "{" not in said
    assert "%n" not in said


def test_every_ground_stands_in_it_with_its_article_its_people_and_what_to_write_down() -> None:
    said = text()

    assert set(EVIDENCE) == {rule.ground for rule in GROUNDS} == set(Ground)
    assert (
        "| Refusal of exit: On the exit ban list | citizens who leave, foreigners who leave |"
        " UU 6/2011 Ps 16 ayat (1) huruf c (unverified) | The entry of the list and its decree. |"
    ) in said
    assert said.count("| Refusal of entry: ") == 10
    assert said.count("| foreigners who enter | UU 6/2011 Ps 13 ayat (1) huruf ") == 10
    assert said.count("practice at the posts (unverified)") == 3


@pytest.mark.parametrize("language", list(Language))
def test_what_no_rule_judges_stands_in_it_too(language: Language) -> None:
    words, said = load_catalogue(language), text(language=language)

    for one in SITUATIONS:
        assert f"| {words.translate('manual', one.what)} | " in said
    assert "| UU 6/2011 Ps 86 |" in said


def test_it_says_that_a_card_that_is_no_travel_document_stops_a_foreigner_too() -> None:
    missing = {
        (case.example.kind, case.severity)
        for case in cases_of(TravelDocumentMissing)
        if isinstance(case.example, TravelDocumentMissing)
    }

    assert (DocumentKind.IDENTITY_CARD, Severity.LOCK) in missing
    assert (DocumentKind.NO_DOCUMENT, Severity.LOCK) in missing


def test_the_rows_of_the_day_and_of_the_post_are_printed_with_their_sources_and_marks() -> None:
    said = text()

    assert "| ETK · PLB · Indonesia | from Entikong, Sekayam" in said
    assert "BDU · PLB" not in said
    assert "Perpres 95/2024 Ps 3 ayat (2) (unverified)" in said
    assert "Rp500,000" in said
    assert "| Malaysia | 30 days | from 29 Aug 2024 |" in said
    assert "| Malaysia | 30 days |" not in text(on=date(2024, 8, 28))


def test_another_value_of_policy_is_another_manual() -> None:
    nine = replace(OURS, months_of_validity=(replace(SIX_MONTHS, months=9),))

    assert "| Foreigners who enter | 6 months |" in text()
    assert "| Foreigners who enter | 9 months |" in text(nine)
