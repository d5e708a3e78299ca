"""What the officer reads of a match: short, and in his language."""

from __future__ import annotations

import pytest

from checkpoint.domain.alerts.reasons import (
    ByAlias,
    NameSimilar,
    Part,
    Reason,
    SameWord,
    Trait,
    WordsMissing,
)
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.matches import part_words, reason_words

ENGLISH = load_catalogue(Language.ENGLISH)


@pytest.mark.parametrize("relation", list(WordRelation))
@pytest.mark.parametrize("language", list(Language))
def test_every_way_a_word_may_differ_is_said_with_both_words_as_they_stand(
    relation: WordRelation, language: Language
) -> None:
    said = reason_words(SameWord("MOHD", "MUHAMMAD", relation), load_catalogue(language))

    assert said.startswith("MOHD")
    assert "MUHAMMAD" in said or relation is WordRelation.SAME
    assert len(said) <= len("MOHD = MUHAMMAD (old and new spelling)")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Trait.NAME_DOUBTED, "the list is not sure of this name"),
        (NameSimilar(91), "name 91 % alike"),
        (ByAlias("SI TONO"), "alias SI TONO"),
        (WordsMissing(("KUSUMA",), ("ALI",)), "not on the document: KUSUMA, not on the list: ALI"),
        (SameWord("TAN", "CHEN", WordRelation.ROMANISED), "TAN ≈ CHEN (another language)"),
    ],
)
def test_a_reason_is_said_in_a_few_words(reason: Reason, said: str) -> None:
    assert reason_words(reason, ENGLISH) == said


def test_points_for_and_against_bear_their_sign() -> None:
    assert part_words(Part(Trait.BIRTH_SAME, 8.0), ENGLISH) == "same date of birth +8.00"
    assert part_words(Part(Trait.SEX_DIFFERENT, -4.5), ENGLISH) == "another sex -4.50"
