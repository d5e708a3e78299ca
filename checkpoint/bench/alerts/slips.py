"""What paper, ears and hands do to a name or a birthday: each a small story of its own.

Every slip takes a person and gives the person as a document may have him, or None where it cannot
happen to this one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from random import Random
from types import MappingProxyType
from typing import TypeAlias

from checkpoint.bench.alerts.people import Person
from checkpoint.bench.alerts.words import pick
from checkpoint.domain.alerts.name_words import CANONICAL, WEAK
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import INDONESIA, Sex
from checkpoint.domain.errors import InvalidValue

Slip: TypeAlias = Callable[[Person, Random], Person | None]
Rewriting: TypeAlias = tuple[tuple[str, str], ...]
"""Letters, and what is written for them."""

NOT_WORDS = WEAK | {"A/L", "A/P", "ANAK", "ABU", "UMMU"}
"""Words that a slip does not take for the name itself."""
LONG = 4
"""Letters a word has in which a slip of the hand is left uncorrected."""


def unchanged(person: Person, rng: Random) -> Person | None:
    """Spelled as on the list; only the zone was between."""
    del rng
    return person


# Spelling

OLD: Rewriting = (("SY", "SJ"), ("NY", "NJ"), ("J", "DJ"), ("C", "TJ"), ("U", "OE"), ("Y", "J"))
"""From today's spelling to that before 1972, in an order in which none undoes another."""
ALIKE: Rewriting = (
    ("SY", "SH"),
    ("KH", "CH"),
    ("KH", "H"),
    ("TH", "T"),
    ("PH", "F"),
    ("F", "V"),
    ("Z", "S"),
    ("Q", "K"),
    ("OO", "U"),
    ("EE", "I"),
    ("SS", "S"),
    ("NN", "N"),
    ("LL", "L"),
    ("IY", "I"),
    ("AI", "AY"),
    ("I$", "Y"),
    ("H$", ""),
    ("D$", "T"),
    ("L", "LL"),
    ("S", "SS"),
)
"""Letters that offices write for one another; $ is the end of a word."""
ARABIC: Rewriting = (
    ("U", "O"),
    ("I", "E"),
    ("AI", "EI"),
    ("DIN", "DDIN"),
    ("DD", "D"),
    ("MM", "M"),
    ("YY", "Y"),
    ("QA", "KA"),
    ("KHA", "HA"),
    ("SH", "SY"),
    ("SY", "SH"),
    ("DH", "D"),
    ("DZ", "Z"),
    ("Z", "DZ"),
    ("AH$", "A"),
    ("A$", "AH"),
    ("OU", "U"),
)
"""How one Arabic word comes out in Malay, Indonesian, English and French ears."""
MUSLIM = frozenset(
    {"muslim", "acehnese", "bugis", "malay", "arab", "pakistani", "bangladeshi", "sundanese"}
)


def old_spelling(person: Person, rng: Random) -> Person | None:
    """A birth certificate of the sixties beside a card of today: SUJONO, SOEDJONO."""
    return _respelled(person, OLD, rng, most=3) if person.nationality == INDONESIA else None


def other_letters(person: Person, rng: Random) -> Person | None:
    """Another office's letters for the same sound: SYARIF, SHARIF."""
    return _respelled(person, ALIKE, rng, most=2)


def arabic_variant(person: Person, rng: Random) -> Person | None:
    """One Arabic name in two tongues' letters: KHADIJAH, KHODIJA."""
    return _respelled(person, ARABIC, rng, most=2) if person.people in MUSLIM else None


def _respelled(person: Person, rules: Rewriting, rng: Random, *, most: int) -> Person | None:
    """Write up to so many words of the name by other rules, one or two in each."""
    words = list(person.words)
    for place in rng.sample(_places(person), min(most, len(_places(person)))):
        usable = [rule for rule in rules if _rewritten(words[place], rule) != words[place]]
        chosen = rng.sample(usable, min(len(usable), rng.choice((1, 2))))
        for rule in sorted(chosen, key=rules.index):
            words[place] = _rewritten(words[place], rule)
    return _with_words(person, words)


def _rewritten(word: str, rule: tuple[str, str]) -> str:
    before, after = rule
    if not before.endswith("$"):
        return word.replace(before, after, 1) if after not in word or after in before else word
    end = before.removesuffix("$")
    return word.removesuffix(end) + after if word.endswith(end) else word


def abbreviated(person: Person, rng: Random) -> Person | None:
    """Shortened for want of room: MUHAMMAD is MOHD, SITI is ST."""
    for place in rng.sample(range(len(person.words)), len(person.words)):
        word = CANONICAL.get(person.words[place], person.words[place])
        others = [other for other in _SPELLINGS.get(word, ()) if other != person.words[place]]
        if others:
            return _put(person, place, (rng.choice(others),))
    return None


def _spellings() -> Mapping[str, Sequence[str]]:
    rows: dict[str, list[str]] = {}
    for spelling, word in CANONICAL.items():
        rows.setdefault(word, [word]).append(spelling)
    return MappingProxyType(rows)


_SPELLINGS = _spellings()

SURNAMES = tuple(
    row.split()
    for row in (
        "CHEN TAN CHAN CHIN",
        "LIN LIM LIEM LAM",
        "HUANG WONG NG OEY",
        "WANG ONG HENG",
        "LI LEE LIE",
        "ZHANG CHANG TEO CHONG TJONG",
        "WU NG GO GOH",
        "CAI CHUA TJOA TSAI",
        "XU KHO HSU KOH",
        "XIE SIA TJIA",
        "LIU LAU LOW LIEW",
        "GUO KWEE KUO QUEK",
        "YANG YEO NJOO YONG",
        "ZHENG TEH CHENG TAY",
        "ZHAO CHIO TIO",
        "ZHOU CHEW TJIOE CHOW",
        "YE YAP YEH IP",
    )
)
"""One surname as Mandarin, Hokkien, Hakka and Cantonese say it."""


def romanised(person: Person, rng: Random) -> Person | None:
    """One Chinese surname in two tongues: TAN, CHEN."""
    for place, word in enumerate(person.words):
        row = next((row for row in SURNAMES if word in row), None)
        if row and "chinese" in person.people:
            return _put(person, place, (rng.choice([other for other in row if other != word]),))
    return None


def national_letters(person: Person, rng: Random) -> Person | None:
    """The list bears letters a zone cannot: MÜLLER stands there as MUELLER, or as MULLER."""
    plain = {"Ü": "U", "Ö": "O", "Ä": "A", "Ø": "O", "Å": "A"}
    if person.name.isascii() and not set(person.name) & set("'-"):
        return None
    if rng.random() < 0.5:  # noqa: PLR2004 - the issuer's choice of Doc 9303-3 table A
        return person
    return replace(person, words=tuple("".join(plain.get(m, m) for m in w) for w in person.words))


# Slips of hands and machines

MISREAD: Mapping[str, str] = MappingProxyType(
    dict(zip("IJLUVMNCGODQEFPRBSKXHTY", "LIIVUNMGCQOOFEFPEZXKNIV", strict=True))
)
"""What a reader of pictures takes a letter for."""


def one_typo(person: Person, rng: Random) -> Person | None:
    """A letter too many, too few, another one, or two in the wrong order."""
    places = [place for place in _places(person) if len(person.words[place]) >= LONG]
    if not places:
        return None
    place = rng.choice(places)
    return _put(person, place, (_mistyped(person.words[place], rng),))


def two_typos(person: Person, rng: Random) -> Person | None:
    """Two slips in one name."""
    once = one_typo(person, rng)
    twice = one_typo(once, rng) if once else None
    return twice if twice and twice.words != person.words else None


def _mistyped(word: str, rng: Random) -> str:
    at = rng.randrange(1, len(word))
    letter = rng.choice("AEIOUNRTSKLMHDGBYP")
    slip = rng.choice(
        (
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        )
    )
    return slip if slip != word else _mistyped(word, rng)


def misread(person: Person, rng: Random) -> Person | None:
    """A picture of a worn page: M for N, L for I."""
    spots = [
        (place, at)
        for place in _places(person)
        for at, letter in enumerate(person.words[place])
        if letter in MISREAD and len(person.words[place]) >= LONG
    ]
    if not spots:
        return None
    place, at = rng.choice(spots)
    word = person.words[place]
    return _put(person, place, (word[:at] + MISREAD[word[at]] + word[at + 1 :],))


# Words


def reordered(person: Person, rng: Random) -> Person | None:
    """The surname in front on one paper and behind on the other."""
    del rng
    if len(_places(person)) < 2 or person.words[0] == person.words[-1]:  # noqa: PLR2004 - no order
        return None
    return _with_words(person, (*person.words[1:], person.words[0]))


def titled(person: Person, rng: Random) -> Person | None:
    """A pilgrim's, noble's or doctor's word before the name, or degrees behind it."""
    if person.nationality not in {"IDN", "MYS"}:
        return None
    before, after = rng.choice(
        (("HAJI", ""), ("H", ""), ("DRS", ""), ("", "SH"), ("DR", "MSI"), ("IR", ""), ("", "SPD"))
    )
    if before in {"HAJI", "H"} and person.sex is Sex.FEMALE:
        before = "HJ"
    return _with_words(person, filter(None, (before, *person.words, after)))


def word_missing(person: Person, rng: Random) -> Person | None:
    """A name of several words of which the document bears one less."""
    places = _places(person)
    if len(places) < 2:  # noqa: PLR2004 - a single name would be gone
        return None
    return _put(person, rng.choice(places), ())


def word_added(person: Person, rng: Random) -> Person | None:
    """A second name of which the list knows nothing."""
    pools = {"MYS": "islam", "TLS": "port", "PNG": "png", "PHL": "filipino", "RUS": "rus"}
    pool = pools.get(person.nationality, "islam" if person.people in MUSLIM else "java")
    sexed = f"{pool} {person.sex}" if pool in {"islam", "java"} else pool
    at = rng.randint(1, len(person.words))
    return _with_words(person, (*person.words[:at], *pick(rng, sexed).split(), *person.words[at:]))


def father_named(person: Person, rng: Random) -> Person | None:
    """BIN and the father's name, on one paper and not on the other."""
    between = {"BIN", "BINTI", "A/L", "A/P"} & set(person.words)
    if between:
        return _with_words(person, person.words[: person.words.index(between.pop())])
    if person.people not in MUSLIM:
        return None
    of = "BINTI" if person.sex is Sex.FEMALE else "BIN"
    return _with_words(person, (*person.words, of, pick(rng, "islam first M")))


def run_together(person: Person, rng: Random) -> Person | None:
    """Two words written as one: NUR HAYATI, NURHAYATI."""
    at = [place for place in _places(person) if place + 1 in _places(person)]
    if not at:
        return None
    place = rng.choice(at)
    one = "".join(person.words[place : place + 2])
    return _with_words(person, (*person.words[:place], one, *person.words[place + 2 :]))


def parted(person: Person, rng: Random) -> Person | None:
    """One word written as two: SURYANTO, SUR YANTO."""
    places = [place for place in _places(person) if len(person.words[place]) >= 2 * LONG - 1]
    if not places:
        return None
    place = rng.choice(places)
    word = person.words[place]
    at = rng.randint(3, len(word) - 3)
    return _put(person, place, (word[:at], word[at:]))


def initial(person: Person, rng: Random) -> Person | None:
    """One word of several is its first letter only."""
    places = [place for place in _places(person) if len(person.words[place]) >= LONG]
    if len(_places(person)) < 2 or not places:  # noqa: PLR2004 - a single name is written out
        return None
    place = rng.choice(places)
    return _put(person, place, (person.words[place][0],))


def other_name(person: Person, rng: Random) -> Person | None:
    """The document bears the name which the list has for an alias."""
    del rng
    return replace(person, words=person.alias) if person.alias else None


def long_name(person: Person, rng: Random) -> Person | None:
    """A name longer than a card's zone has room for; the zone cuts it (Doc 9303-5 §4.2.3)."""
    del rng
    return person if len(person.name) > 30 else None  # noqa: PLR2004 - the room of a TD1


def _places(person: Person) -> list[int]:
    """Where the words stand that are the name itself."""
    return [place for place, word in enumerate(person.words) if word not in NOT_WORDS]


def _put(person: Person, place: int, words: Iterable[str]) -> Person | None:
    return _with_words(person, (*person.words[:place], *words, *person.words[place + 1 :]))


def _with_words(person: Person, words: Iterable[str]) -> Person | None:
    """The same person so named; None where that is the name he has."""
    changed = tuple(words)
    return replace(person, words=changed) if changed and changed != person.words else None


# Birthdays


def day_and_month_swapped(person: Person, rng: Random) -> Person | None:
    """The American way to write a day, read the European way."""
    del rng
    born = person.born
    if born.day is None or born.month is None or born.day > 12 or born.day == born.month:  # noqa: PLR2004
        return None
    return replace(person, born=PartialDate(born.year, born.day, born.month))


def one_digit(person: Person, rng: Random) -> Person | None:
    """One digit of the birthday mistyped; the century is not."""
    written = person.born.iso()
    place = rng.choice((2, 3, 5, 6, 8, 9))
    slip = f"{written[:place]}{rng.choice('0123456789')}{written[place + 1 :]}"
    with suppress(InvalidValue):
        born = PartialDate.from_iso(slip)
        if born != person.born and born.year <= 2012:  # noqa: PLR2004 - a child would be noticed
            return replace(person, born=born)
    return None


def year_beside(person: Person, rng: Random) -> Person | None:
    """Counted back from an age: the year before or after."""
    born = person.born
    with suppress(InvalidValue):
        year = born.year + rng.choice((-1, 1))
        return replace(person, born=PartialDate(year, born.month, born.day))
    return None
