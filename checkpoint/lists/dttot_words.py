"""What the cells of DTTOT say, which people fill as they like: names, papers, dates in a story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.lists.birth_words import Births, births_in
from checkpoint.lists.states import states_named

_BETWEEN_NAMES = re.compile(
    r" ?(?:\balias\b\.?:?|\ba\.?\s?k\.?\s?a\b\.?:?|\bals\b\.?|@|;|\n|^ ?-| -+ |- ?$)\s*",
    re.IGNORECASE | re.MULTILINE,
)
_NUMBERING = re.compile(r"^(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s*", re.IGNORECASE)
_AROUND_NAMES = " \t\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u00b4`.,:-–()[]"
_NO_NAMES = frozenset({"", "na", "n/a", "nihil", "tidak ada", "tidak diketahui", "none", "unknown"})

_BORN = re.compile(
    r"(?:\bd\.?o\.?b\b\.?|\by\.?o\.?b\b\.?|\bdate of birth\b|\b(?:tanggal|tgl|tahun|thn)\.? lahir\b"
    r"|\bkelahiran\b|\blahir\b)"
    r"[^\d\n;]{0,40}?(?P<told>(?:antara|perkiraan|sekitar|between)?[^\n;]{0,80})",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(
    r"\b(?:nik|ktp|paspor|passport|pasport|alamat|address|no(?:mor)?|pob|tempat|wn|warga|menikah"
    r"|tewas|meninggal|wafat|died|ditangkap|sejak|bergabung|ditahan)\b|\.\s|\bdan\b(?!\s*\d)",
    re.IGNORECASE,
)
"""Where what a story tells of the birthday ends."""

_NIK = re.compile(
    r"\b(?:nik|ktp|e-?ktp|nomor induk kependudukan)\b[^\d\n;]{0,30}((?:\d[ .-]?){15}\d)(?!\d)",
    re.IGNORECASE,
)
_PASSPORT = re.compile(
    r"\b(?:paspor|passport|pasport|pasppor)s?\b(?P<told>[^\n;]{0,160})", re.IGNORECASE
)
_PASSPORT_NUMBER = re.compile(
    r"(?<![\w/])(?P<number>(?:[A-Z]{1,3}[ -]?)?\d{5,10}[A-Z]{0,2}|[A-Z]{1,2}\d[A-Z\d]{4,8})"
    r"(?![\w/])"
)
_BEFORE_NUMBER = re.compile(
    r"\b(?:nomor|nomer|numbers?|no|num|nr|dan|and|serta)\b\.?|\(?\d+\)|[:#=,.()]", re.IGNORECASE
)
_BEHIND_NUMBER = re.compile(r"\s*\(([^()\d]{2,40})\)")
_MONTH_BEFORE = re.compile(r"\b(?:tanggal|tgl|sejak|hingga|sampai)\b\W*$", re.IGNORECASE)
MOST_DOCUMENTS = 20


def names_in(text: str) -> tuple[str, ...]:
    """Every name in a cell, however they are parted; the first is the one that comes first."""
    one_line = re.sub(r"[^\S\n]+", " ", text)  # a long blank would be gone through again and again
    parts = (_tidy(part) for part in _BETWEEN_NAMES.split(one_line))
    return tuple(dict.fromkeys(part for part in parts if part.lower() not in _NO_NAMES))


def births_told(story: str) -> Births:
    """The dates of birth in a story: ``dob 1955-1958``."""
    told = (_OTHER_MATTER.split(found["told"])[0] for found in _BORN.finditer(story))
    read = [births_in(part.strip(" .,:")) for part in told]
    dates = tuple(dict.fromkeys(born for one in read for born in one.dates))
    return Births(dates, is_whole=all(one.is_whole for one in read))


def national_numbers_in(story: str) -> tuple[str, ...]:
    """Every NIK in a story, in its sixteen figures."""
    found = (re.sub(r"\D", "", one[1]) for one in _NIK.finditer(story))
    return tuple(dict.fromkeys(found))


def documents_in(story: str) -> tuple[ListedDocument, ...]:
    """Every passport in a story, with its state where it is named before the number."""
    found = (one for told in _PASSPORT.finditer(story) for one in _numbers(told["told"]))
    return tuple(dict.fromkeys(found))[:MOST_DOCUMENTS]


def _numbers(told: str) -> Iterator[ListedDocument]:
    """The numbers behind the word passport, up to where the story turns to something else."""
    told = re.split(r"\b(?:nik|ktp|telepon|telp|hp|alamat|rekening)\b", told, flags=re.IGNORECASE)[
        0
    ]
    at, issuer = 0, ""
    for found in _PASSPORT_NUMBER.finditer(told):
        before = told[at : found.start()]
        at = found.end()
        if not _MONTH_BEFORE.search(before):
            behind = _BEHIND_NUMBER.match(told, at)
            named = behind[1] if behind else _BEFORE_NUMBER.sub(" ", before)
            states = states_named(" ".join(named.split()))
            issuer = states[0] if len(states) == 1 else issuer
            yield ListedDocument(found["number"].replace(" ", ""), issuer)


def _tidy(text: str) -> str:
    bare = _NUMBERING.sub("", " ".join(text.split()).strip(_AROUND_NAMES))
    return bare.strip(_AROUND_NAMES)
