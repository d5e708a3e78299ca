from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlertState
from checkpoint.domain.alerts.doubts import EntryDoubt
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListColumnsMissing,
    ListColumnsTwice,
    ListDamaged,
    ListEmpty,
    ListFileUnreadable,
    ListFormatUnknown,
    ListNotText,
    ListNotUtf8,
    ListSheetMissing,
    ListTooLarge,
    ListUnsafe,
)
from checkpoint.domain.alerts.signing import (
    ListNotCopied,
    ListPartUnsigned,
    ListSignatureUnreadable,
    ListSignatureWrong,
    ListSignerGone,
    ListUnsigned,
)
from checkpoint.domain.alerts.typed import EntryFault
from checkpoint.domain.alerts.validity import ValidityDoubt
from checkpoint.domain.errors import ListRefused
from checkpoint.services.alerts import EntryGone, EntryTwice
from checkpoint.services.list_imports import (
    BookMovedOn,
    HandListKept,
    ListUnnamed,
    NoGoodRow,
)
from checkpoint.words.alerts import (
    ALERT_DIRECTIONS,
    ALERT_DIRECTIONS_SHORT,
    ALERT_KINDS_SHORT,
    ALERT_STATES,
    ENTRY_DOUBTS,
    ENTRY_FAULTS,
    ROW_FAULTS,
    VALIDITY_DOUBTS,
    alert_direction_short,
    alert_direction_words,
    alert_kind_short,
    alert_state_words,
    doubt_words,
    entry_fault_words,
    row_fault_words,
)
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.problems import PROBLEMS, problem_words

WORDS = Catalogue(Language.ENGLISH, {})


@pytest.mark.parametrize(
    ("members", "table"),
    [
        (AlertState, ALERT_STATES),
        (AlertDirection, ALERT_DIRECTIONS),
        (AlertDirection, ALERT_DIRECTIONS_SHORT),
        (AlertKind, ALERT_KINDS_SHORT),
        (FaultWhy, ROW_FAULTS),
        (EntryFault, ENTRY_FAULTS),
        (ValidityDoubt, VALIDITY_DOUBTS),
        (EntryDoubt, ENTRY_DOUBTS),
    ],
)
def test_every_member_has_words_of_its_own(members: type[Enum], table: Mapping[Any, str]) -> None:
    assert set(table) == set(members)
    assert len(set(table.values())) == len(table)


def test_the_words_of_an_entry_are_those_of_its_table() -> None:
    assert alert_state_words(AlertState.ENDING, WORDS) == "Ending soon"
    assert alert_direction_words(AlertDirection.BOTH, WORDS) == "Entry and exit"
    assert alert_direction_short(AlertDirection.BOTH, WORDS) == "Both"
    assert alert_direction_short(AlertDirection.EXIT, WORDS) == "Exit"
    assert alert_kind_short(AlertKind.CEGAH_MENDESAK, WORDS) == "Urgent exit ban"
    assert row_fault_words(FaultWhy.NOT_A_DAY, WORDS) == "Not a day: write it like 2026-08-17"
    assert entry_fault_words(EntryFault.NOT_A_STATE, WORDS) == "No state has this code"


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (AlertKind.CEGAH, "UU 63/2024 Ps 97(1)"),
        (AlertKind.CEGAH_MENDESAK, "Permenimipas 13/2025 Ps 9"),
        (AlertKind.TANGKAL, "UU 63/2024"),
    ],
)
@pytest.mark.parametrize("doubt", ValidityDoubt)
def test_a_doubt_of_the_law_names_the_article(
    doubt: ValidityDoubt, kind: AlertKind, source: str
) -> None:
    assert doubt_words(doubt, kind, WORDS).endswith(f"({source}).")


@pytest.mark.parametrize("doubt", EntryDoubt)
def test_every_doubt_is_a_sentence(doubt: EntryDoubt) -> None:
    assert doubt_words(doubt, AlertKind.SOI, WORDS).endswith(".")


REFUSALS = (
    ListEmpty(),
    ListFileUnreadable(),
    ListTooLarge(size=70 * 1024 * 1024 + 1, limit=64 * 1024 * 1024),
    ListNotUtf8(looks_like="UTF-16", line=3),
    ListNotText(),
    ListBrokenOff(file="sdn.csv", line=3),
    ListUnsafe(),
    ListColumnsMissing(("name", "document", "national_number")),
    ListColumnsTwice(("born",)),
    ListFormatUnknown(),
    ListDamaged(),
    ListSheetMissing("Export"),
    HandListKept(),
    ListUnnamed(),
    NoGoodRow(),
    ListUnsigned("un.xml"),
    ListSignatureWrong("un.xml"),
    ListSignatureUnreadable("un.xml.sig"),
    ListPartUnsigned("alt.csv"),
    ListSignerGone(),
    ListNotCopied(),
)


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: type(refusal).__name__)
def test_every_refusal_of_a_list_has_a_sentence_of_its_own(refusal: ListRefused) -> None:
    assert type(refusal) in PROBLEMS
    assert "{" not in problem_words(refusal, WORDS)


def test_no_leaf_of_a_refused_list_is_forgotten() -> None:
    assert set(_leaves(ListRefused)) == {type(refusal) for refusal in REFUSALS}


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (ListTooLarge(size=70 * 1024 * 1024 + 1, limit=64 * 1024 * 1024), ("71 MB", "64 MB")),
        (ListNotUtf8(looks_like="UTF-16", line=3), ("Line 3", "UTF-16")),
        (ListBrokenOff(file="sdn.csv", line=3), ("sdn.csv", "3")),
        (ListColumnsMissing(("name", "document")), ("name / document",)),
        (ListColumnsTwice(("born",)), ("born twice",)),
        (ListSheetMissing("Export"), ("Export",)),
        (ListUnsigned("un.xml"), ("signed lists only", "un.xml.sig")),
        (ListSignatureWrong("un.xml"), ("un.xml", "administrator")),
        (ListSignatureUnreadable("un.xml.sig"), ("un.xml.sig", "64 bytes")),
        (ListPartUnsigned("alt.csv"), ("alt.csv", "anew")),
    ],
)
def test_a_refusal_says_what_of_the_file_it_means(
    refusal: ListRefused, said: tuple[str, ...]
) -> None:
    sentence = problem_words(refusal, WORDS)

    assert all(part in sentence for part in said)


@pytest.mark.parametrize("problem", [BookMovedOn(), EntryTwice(), EntryGone("x")])
def test_what_happens_to_the_book_has_a_sentence_of_its_own(
    problem: BookMovedOn | EntryTwice | EntryGone,
) -> None:
    assert type(problem) in PROBLEMS


def _leaves(kind: type[ListRefused]) -> Iterator[type[ListRefused]]:
    """Those that the program itself has; tests may have made others."""
    below = [leaf for leaf in kind.__subclasses__() if leaf.__module__.startswith("checkpoint.")]
    for one in below:
        yield from _leaves(one)
    if not below:
        yield kind
