"""How the services ask for names that stand for others."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Pseudonym(StrEnum):
    """What a pseudonym stands for; the same text gets another one for each."""

    PERSON = "person"
    CASE = "case"
    CONTACT = "contact"


class Pseudonyms(Protocol):
    """Keyed digests: the same for the same, and nobody gets back without the post's own key."""

    def __call__(self, of: Pseudonym, text: str) -> str:
        """64 hexadecimal digits; raises PseudonymKeyUnusable."""
        ...
