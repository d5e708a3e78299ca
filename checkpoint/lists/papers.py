"""Documents and numbers as the lists of the world write them."""

from __future__ import annotations

import re

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.lists.states import state_named

_TRAVEL = re.compile(r"passport|travel doc|laissez|seaman|stateless person", re.IGNORECASE)
_NATIONAL = re.compile(
    r"identi|national|citizen|personal|cedula|curp|c\.u\.r\.p|d\.n\.i|\bssn\b|social security|"
    r"tazkira|kimlik|\bnik\b|\bktp\b|\brfc\b|\bid\b|\bcui\b|\bsnn\b|\brun\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\btax\b|driv|licen[cs]e|vessel|vehicle|aircraft|regist|company|business|fiscal|trade|bank",
    re.IGNORECASE,
)
"""What also has an identification number in its name, and is no person's."""

_NUMBER = re.compile(r"[\w/.-]*\d[\w/.-]*")
_WORDS_OF_A_NUMBER = re.compile(r"[^\W\d_]{4,}")
_SHORTEST = 4
_LONGEST = 200
"""Letters: of a number that says more, and is none without end."""


def is_travel_document(kind: str) -> bool:
    """Whether a kind of paper, in English, is one that borders are crossed with."""
    return _TRAVEL.search(kind) is not None


def is_national_number(kind: str) -> bool:
    """Whether a kind of number, in English, is one by which a state knows its citizens."""
    if is_travel_document(kind) or _OTHER.search(kind):
        return False
    return _NATIONAL.search(kind) is not None


def document_in(text: str, issuer: str = "") -> ListedDocument:
    """The number in a text, and its state where the text or the list names one.

    Mostly the text is the number. Some say more: "Indonesia travel document number XD253038".
    """
    state = state_named(issuer) or ""
    number = number_in(text)
    if state or number == text.strip()[:_LONGEST]:
        return ListedDocument(number, state)
    before = text[: text.find(number)].split() if number else []
    named = (state_named(" ".join(before[:words])) for words in range(min(len(before), 5), 0, -1))
    return ListedDocument(number, next(filter(None, named), ""))


def number_in(text: str) -> str:
    """The number in a text that may say more; the text where it says nothing else."""
    bare = text.strip()[:_LONGEST]
    if not _WORDS_OF_A_NUMBER.search(bare):
        return bare
    found = [one for one in _NUMBER.findall(bare) if len(one) >= _SHORTEST]
    return found[0].strip("./-") if found else ""
