from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

import checkpoint
from checkpoint.domain.alerts.matching import Band
from checkpoint.domain.alerts.reasons import Trait
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.domain.documents.mrz import FaultKind, Field, UnreadableReason
from checkpoint.domain.errors import CheckpointError, FileUnusable
from checkpoint.services.access import TooSoon, WeakPassword
from checkpoint.words.alert_findings import BANDS
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.documents import FAULTS, FIELDS, UNREADABLE
from checkpoint.words.matches import TRAITS, WORDS
from checkpoint.words.problems import PROBLEMS, problem_words

INDONESIAN = load_catalogue(Language.INDONESIAN)


def every_failure(of: type[CheckpointError] = CheckpointError) -> Iterator[type[CheckpointError]]:
    for kind in of.__subclasses__():
        if kind.__module__.startswith("checkpoint."):
            yield kind
            yield from every_failure(kind)


@pytest.fixture(scope="module", autouse=True)
def _everything_is_imported() -> None:
    for module in pkgutil.walk_packages(checkpoint.__path__, "checkpoint."):
        if ".migrations" not in module.name:
            importlib.import_module(module.name)


def test_every_failure_that_is_expected_has_a_sentence_of_its_own_or_of_its_kind() -> None:
    general = {CheckpointError}
    without = [
        kind.__name__
        for kind in every_failure()
        if not (set(kind.__mro__) & (PROBLEMS.keys() - general))
    ]

    assert without == []


@pytest.mark.parametrize("kind", PROBLEMS, ids=lambda kind: kind.__name__)
def test_every_sentence_ends_and_says_something(kind: type[CheckpointError]) -> None:
    said = INDONESIAN.translate("problems", PROBLEMS[kind])

    assert said != PROBLEMS[kind], "not translated"
    assert said.rstrip().endswith((".", '"', '".', "}", "?"))


def test_a_sentence_names_its_particulars() -> None:
    until = datetime(2026, 3, 14, 5, 0, tzinfo=UTC)
    wrong_file = FileUnusable("settings.toml", 3, "no such entry")

    assert f"{until.astimezone():%H:%M:%S}" in problem_words(TooSoon(until), INDONESIAN)
    assert "12" in problem_words(WeakPassword(), INDONESIAN)
    assert "settings.toml:3" in problem_words(wrong_file, INDONESIAN)


def test_every_word_the_core_can_say_has_words() -> None:
    assert FIELDS.keys() == set(Field)
    assert FAULTS.keys() == set(FaultKind)
    assert UNREADABLE.keys() == set(UnreadableReason)
    assert TRAITS.keys() == set(Trait)
    assert WORDS.keys() == set(WordRelation)
    assert BANDS.keys() == set(Band)
