"""Why a traveller is held to be, or not to be, the person of an alert: said in types.

The screen and the papers put each into words; together they are the whole explanation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from checkpoint.domain.alerts.word_relations import WordRelation


class Trait(StrEnum):
    """What agrees, and what does not, that needs no figure to be said."""

    DOCUMENT_SAME = "document_same"
    DOCUMENT_SAME_ISSUER_UNKNOWN = "document_same_issuer_unknown"
    """The number agrees, and the list or the document does not say which state's it is."""
    DOCUMENT_MISREAD = "document_misread"
    """The number agrees but for marks that look alike: 0/O, 1/I, 5/S, 8/B, 2/Z, 6/G."""
    NATIONAL_NUMBER_SAME = "national_number_same"
    NAME_EXACT = "name_exact"
    NAME_SPELLING = "name_spelling"
    """The same name, shortened or spelled otherwise."""
    NAME_ORDER_CHANGED = "name_order_changed"
    NAME_DIFFERENT = "name_different"
    NAME_DOUBTED = "name_doubted"
    """The list itself is not sure that he is called so."""
    BIRTH_SAME = "birth_same"
    BIRTH_SWAPPED = "birth_swapped"
    """Day and month have changed places."""
    BIRTH_ONE_DIGIT = "birth_one_digit"
    BIRTH_YEAR_BESIDE = "birth_year_beside"
    """The same day of the year before or after."""
    BIRTH_PARTLY = "birth_partly"
    """Only the year, or year and month, is known on one side; it agrees."""
    BIRTH_UNKNOWN = "birth_unknown"
    BIRTH_DIFFERENT = "birth_different"
    NATIONALITY_SAME = "nationality_same"
    NATIONALITY_DIFFERENT = "nationality_different"
    SEX_SAME = "sex_same"
    SEX_DIFFERENT = "sex_different"
    PLACE_OF_BIRTH_SAME = "place_of_birth_same"
    PLACE_OF_BIRTH_DIFFERENT = "place_of_birth_different"


@dataclass(frozen=True, slots=True)
class NameSimilar:
    """The names are alike."""

    percent: int
    """How much of the letters of both names has a counterpart."""


@dataclass(frozen=True, slots=True)
class WordsMissing:
    """Words that stand on one side only; degrees, titles and "bin" are not counted."""

    not_on_document: tuple[str, ...] = ()
    not_on_list: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ByAlias:
    """It is an alias that agrees, not the name that the list puts first."""

    alias: str


@dataclass(frozen=True, slots=True)
class SameWord:
    """A word of the document and its counterpart on the list, each as it is written there."""

    document: str
    listed: str
    relation: WordRelation


Reason: TypeAlias = Trait | NameSimilar | WordsMissing | ByAlias | SameWord
"""One thing that speaks for or against."""


@dataclass(frozen=True, slots=True)
class Part:
    """A reason, and how much it speaks for (or, below nought, against)."""

    reason: Reason
    points: float

    @property
    def is_exact_word(self) -> bool:
        """Whether it is a word that stands alike on both sides, of which there is nothing to say.

        Of a name that is told alike as a whole, the points are in its words nevertheless.
        """
        return isinstance(self.reason, SameWord) and self.reason.relation is WordRelation.SAME
