"""The remarks of the United States' OFAC list: dates, papers and weak names, as one text.

``DOB 10 Dec 1948; alt. DOB 1949; POB Cali, Colombia; Passport A12 (Colombia); a.k.a. 'PACHO'.``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.lists.papers import document_in

_LONGEST_PART = 1_000
"""Letters. A file made to keep the program busy has longer ones."""

_PARTED_BY = re.compile(r";\s+")
_ALT = re.compile(r"^alt\.\s+", re.IGNORECASE)
_COUNTRY = re.compile(r"\s*\(([^()]*)\)")
_DATES = re.compile(r"\s+(?:issued|expires|exp)\b.*$", re.IGNORECASE)

_PASSPORT = re.compile(
    r"(?:[\w.'-]+ ){0,4}?(?:passport|travel document(?: number)?)(?: no\.| number| #)?\s+(.*\d.*)",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"(?:national (?:foreign )?id|cedula(?: de \w+)?|c\.u\.r\.p|ssn|identification|d\.n\.i|"
    r"personal id(?: card)?|identity card|citizen'?s? card|n\.?i\.?e|turkish identification|"
    r"c\.u\.i|r\.u\.n|electoral registry|i\.f\.e|stateless person id card)"
    r"\.?(?: no\.| number| card)*\s+(.*\d.*)",
    re.IGNORECASE,
)
_WEAK_NAME = re.compile(r"[afn]\.k\.a\.\s+(.*)", re.IGNORECASE)
_STATED: Mapping[str, re.Pattern[str]] = {
    "born": re.compile(r"dob\s+(.*)", re.IGNORECASE),
    "place": re.compile(r"pob\s+(.*)", re.IGNORECASE),
    "state": re.compile(r"(?:nationality|citizen)(?: of)?\s+(.*)", re.IGNORECASE),
    "sex": re.compile(r"gender\s+(.*)", re.IGNORECASE),
    "passport": _PASSPORT,
    "national": _NATIONAL,
    "weak": _WEAK_NAME,
}
_OF_NO_USE = re.compile(
    r"(?:phone|fax|email|website|digital currency|swift|tax id|driver|vehicle|additional "
    r"sanctions information|secondary sanctions|registration (?:number|id)|residency|birth "
    r"certificate|r\.f\.c|nit |mmsi|organization)",
    re.IGNORECASE,
)
"""What tells an officer at a border nothing of a traveller."""


def parts_of(remarks: str) -> Iterator[tuple[str, str]]:
    """What is stated, and as what; ``""`` for what is said in words, and is a reason."""
    for part in _PARTED_BY.split(remarks.strip().removesuffix(".")):
        bare = _ALT.sub("", " ".join(part.split())[:_LONGEST_PART])
        named = ((sort, form.fullmatch(bare)) for sort, form in _STATED.items())
        sort, found = next(((sort, found) for sort, found in named if found), ("", None))
        if found:
            yield sort, found[1].strip()
        elif bare and not _OF_NO_USE.match(bare):
            yield "", bare


def numbered(stated: str) -> ListedDocument:
    """``A12 (Colombia) expires 1 Jan 2020``: number and state."""
    bare = _DATES.sub("", stated)
    country = _COUNTRY.search(bare)
    return document_in(_COUNTRY.sub("", bare).strip(), country[1] if country else "")
