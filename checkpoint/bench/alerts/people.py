"""Invented people, in the frequencies in which names and birthdays are borne at this border.

Words follow Zipf's law with long invented tails, so that namesakes are about as many as in life:
the most common full name is borne by six in ten thousand, and two people chosen by chance share
the full name once in fifty thousand times. More are born on the first of January, the first of
July and the last of December than can be: who does not know the day is given one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import accumulate
from random import Random
from types import MappingProxyType

from checkpoint.bench.alerts.words import pick
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import INDONESIA, PersonName, Sex
from checkpoint.practice.hands import repeatable


class Split(Enum):
    """Which words of a name a document takes for the primary identifier."""

    LAST = -1
    FIRST = 0
    NONE = None
    """The name is not split (Malaysia), or is a single word."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented."""

    words: tuple[str, ...]
    """In the order in which the person says the name."""
    split: Split
    born: PartialDate
    sex: Sex
    nationality: str
    people: str
    """Which people the name is of: a key of `PEOPLES`."""
    place_of_birth: str = ""
    alias: tuple[str, ...] = ()
    """Another name he is known by; few have one."""

    @property
    def name(self) -> str:
        """The name as a list writes it."""
        return " ".join(self.words)

    @property
    def document_name(self) -> PersonName:
        """The name as the document of the state splits it."""
        match self.split:
            case Split.LAST if len(self.words) > 1:
                return PersonName(self.words[-1], " ".join(self.words[:-1]))
            case Split.FIRST if len(self.words) > 1:
                return PersonName(self.words[0], " ".join(self.words[1:]))
            case _:
                return PersonName(self.name)


def people(seed: int | str) -> Iterator[Person]:
    """One after the other, without end; the same for the same seed."""
    rng = repeatable(f"people {seed}")
    while True:
        yield a_person(rng)


def a_person(rng: Random) -> Person:
    """Somebody by chance."""
    people, nationality = rng.choices(_KINDS, cum_weights=_SHARES)[0]
    split, naming = PEOPLES[people]
    sex = Sex.MALE if rng.random() < MEN else Sex.FEMALE
    return Person(
        words=_words(naming, rng, sex),
        split=split,
        born=_birthday(rng),
        sex=sex,
        nationality=nationality,
        people=people,
        place_of_birth=pick(rng, "place") if nationality == INDONESIA else "",
        alias=_alias(naming, rng, sex) if rng.random() < WITH_ALIAS else (),
    )


MEN = 0.58
"""Of travellers and of the listed."""
WITH_ALIAS = 0.12
KUNYA = 0.1
"""Of the aliases, ABU and a name; the others are names like any other of that people."""

Naming = Callable[[Random, Sex], tuple[str, ...]]


def _words(naming: Naming, rng: Random, sex: Sex) -> tuple[str, ...]:
    return tuple(" ".join(naming(rng, sex)).split())


def _alias(naming: Naming, rng: Random, sex: Sex) -> tuple[str, ...]:
    if rng.random() < KUNYA:
        return ("ABU" if sex is Sex.MALE else "UMMU", pick(rng, "islam first M"))
    return _words(naming, rng, sex)


# Birthdays

EARLIEST, LIKELIEST, LATEST = (date(year, 1, 1).toordinal() for year in (1951, 1988, 2008))
GIVEN_DAYS: Mapping[tuple[int, int], float] = MappingProxyType(
    {(1, 1): 0.014, (7, 1): 0.006, (12, 31): 0.005, (12, 12): 0.002, (8, 17): 0.002}
)
"""Month and day that are written where the day is not known, and for how many."""
_GIVEN, _GIVEN_SHARES = tuple(GIVEN_DAYS), tuple(accumulate(GIVEN_DAYS.values()))


def _birthday(rng: Random) -> PartialDate:
    day = date.fromordinal(int(rng.triangular(EARLIEST, LATEST, LIKELIEST)))
    chance = rng.random()
    for (month, of_month), share in zip(_GIVEN, _GIVEN_SHARES, strict=True):
        if chance < share:
            return PartialDate(day.year, month, of_month)
    return PartialDate(day.year, day.month, day.day)


# How each people names a child


def _some(rng: Random, pool: str, *counts: int) -> tuple[str, ...]:
    return tuple(pick(rng, pool) for _ in range(rng.choice(counts)))


def _if(chance: float, rng: Random, pool: str) -> tuple[str, ...]:
    return (pick(rng, pool),) if rng.random() < chance else ()


def _javanese(rng: Random, sex: Sex) -> tuple[str, ...]:
    first = "islam" if rng.random() < 0.15 else "java"  # noqa: PLR2004 - as often as in the field
    return (*_if(0.95, rng, f"{first} first {sex}"), *_some(rng, f"java {sex}", 1, 1, 2))


def _muslim(rng: Random, sex: Sex) -> tuple[str, ...]:
    return (pick(rng, f"islam first {sex}"), *_some(rng, f"islam {sex}", 1, 1, 2))


def _sundanese(rng: Random, sex: Sex) -> tuple[str, ...]:
    return (pick(rng, f"sunda {sex}"), *_some(rng, rng.choice((f"sunda {sex}", f"islam {sex}")), 1))


def _batak(rng: Random, sex: Sex) -> tuple[str, ...]:
    given = rng.choice((f"west {sex}", f"west {sex}", f"islam {sex}"))
    return (*_some(rng, given, 1, 1, 2), pick(rng, "clan"))


def _balinese(rng: Random, sex: Sex) -> tuple[str, ...]:
    noble = ("GUSTI",) if rng.random() < 0.12 else ()  # noqa: PLR2004 - as often as in the field
    article = "NI" if sex is Sex.FEMALE else "I"
    return (article, *noble, pick(rng, "bali"), *_some(rng, f"bali {sex}", 1, 1, 2))


def _acehnese(rng: Random, sex: Sex) -> tuple[str, ...]:
    noble = ("CUT" if sex is Sex.FEMALE else "TEUKU",) if rng.random() < 0.2 else ()  # noqa: PLR2004
    return (*noble, pick(rng, f"islam first {sex}"), pick(rng, f"islam {sex}"))


def _bugis(rng: Random, sex: Sex) -> tuple[str, ...]:
    noble = ("ANDI",) if rng.random() < 0.25 else ()  # noqa: PLR2004 - as often as in the field
    return (*noble, *_if(0.6, rng, f"islam first {sex}"), *_some(rng, "bugis", 1, 1, 2))


def _chinese_indonesian(rng: Random, sex: Sex) -> tuple[str, ...]:
    if rng.random() < 0.6:  # noqa: PLR2004 - about as many bear an Indonesian surname
        return (*_some(rng, f"west {sex}", 1, 1, 2), pick(rng, "java surname"))
    return (pick(rng, "hokkien last"), *_some(rng, "hokkien", 2))


def _of_clan(pool: str) -> Naming:
    return lambda rng, sex: (*_some(rng, f"west {sex}", 1, 1, 2), pick(rng, pool))


def _malay(rng: Random, sex: Sex) -> tuple[str, ...]:
    between = "BINTI" if sex is Sex.FEMALE else "BIN"
    own = (pick(rng, f"islam first {sex}"), *_if(0.75, rng, f"islam {sex}"))
    return (*own, between, pick(rng, "islam first M"), *_if(0.4, rng, "islam M"))


def _chinese_malaysian(rng: Random, sex: Sex) -> tuple[str, ...]:
    return (*_if(0.2, rng, f"west {sex}"), pick(rng, "hokkien last"), *_some(rng, "hokkien", 2))


def _indian_malaysian(rng: Random, sex: Sex) -> tuple[str, ...]:
    between = "A/P" if sex is Sex.FEMALE else "A/L"
    return (*_some(rng, f"india {sex}", 1, 1, 2), between, *_some(rng, "india M", 1, 1, 2))


def _iban(rng: Random, sex: Sex) -> tuple[str, ...]:
    own = rng.choice((f"west {sex}", "dayak"))
    return (*_some(rng, own, 1), "ANAK", *_some(rng, "dayak", 1))


def _timorese(rng: Random, sex: Sex) -> tuple[str, ...]:
    return (*_some(rng, f"port {sex}", 1, 1, 2), *_some(rng, "port", 1, 2))


def _vietnamese(rng: Random, sex: Sex) -> tuple[str, ...]:
    between = ("THI" if sex is Sex.FEMALE else "VAN",) if rng.random() < 0.6 else ()  # noqa: PLR2004
    return (pick(rng, "viet last"), *between, *_some(rng, "viet", 1, 2))


def _chinese(rng: Random, sex: Sex) -> tuple[str, ...]:
    del sex
    return (pick(rng, "china last"), *_some(rng, "china", 1, 1, 2))


def _arab(rng: Random, sex: Sex) -> tuple[str, ...]:
    house = (*(("AL",) if rng.random() < 0.6 else ()), pick(rng, "arab"))  # noqa: PLR2004
    return (pick(rng, f"arab {sex}"), *_some(rng, "arab M", 1, 2), *house)


def _pakistani(rng: Random, sex: Sex) -> tuple[str, ...]:
    return (pick(rng, f"arab {sex}"), *_if(0.5, rng, f"islam {sex}"), pick(rng, "arab pakistan"))


def _bangladeshi(rng: Random, sex: Sex) -> tuple[str, ...]:
    first = ("MD",) if sex is Sex.MALE and rng.random() < 0.5 else ()  # noqa: PLR2004
    last = rng.choice(("BEGUM", "KHATUN", "AKTER")) if sex is Sex.FEMALE else ""
    return (*first, pick(rng, f"islam {sex}"), last or pick(rng, "arab bangla"))


def _indian(rng: Random, sex: Sex) -> tuple[str, ...]:
    return _some(rng, f"india {sex}", 2, 2, 3)


def _russian(rng: Random, sex: Sex) -> tuple[str, ...]:
    is_woman = sex is Sex.FEMALE
    father = pick(rng, "rus M") + ("OVNA" if is_woman else "OVICH")
    return (pick(rng, f"rus {sex}"), father, pick(rng, "rus") + ("A" if is_woman else ""))


def _filipino(rng: Random, sex: Sex) -> tuple[str, ...]:
    return (*_some(rng, f"port {sex}", 1, 2), *_some(rng, "filipino", 1, 2))


def _nigerian(rng: Random, sex: Sex) -> tuple[str, ...]:
    del sex
    return (*_some(rng, "africa first", 1, 2), pick(rng, "africa"))


PEOPLES: Mapping[str, tuple[Split, Naming]] = MappingProxyType(
    {
        "single": (Split.NONE, lambda rng, sex: _some(rng, f"java {sex}", 1)),
        "javanese": (Split.LAST, _javanese),
        "muslim": (Split.LAST, _muslim),
        "sundanese": (Split.LAST, _sundanese),
        "batak": (Split.LAST, _batak),
        "balinese": (Split.LAST, _balinese),
        "acehnese": (Split.LAST, _acehnese),
        "bugis": (Split.LAST, _bugis),
        "chinese indonesian": (Split.LAST, _chinese_indonesian),
        "west timorese": (Split.LAST, _of_clan("east")),
        "dayak": (Split.LAST, _of_clan("dayak")),
        "papuan": (Split.LAST, _of_clan("east papua")),
        "moluccan": (Split.LAST, _of_clan("east maluku")),
        "malay": (Split.NONE, _malay),
        "chinese malaysian": (Split.NONE, _chinese_malaysian),
        "indian malaysian": (Split.NONE, _indian_malaysian),
        "iban": (Split.NONE, _iban),
        "papua new guinean": (Split.LAST, _of_clan("png")),
        "timorese": (Split.LAST, _timorese),
        "vietnamese": (Split.FIRST, _vietnamese),
        "chinese": (Split.FIRST, _chinese),
        "arab": (Split.LAST, _arab),
        "pakistani": (Split.LAST, _pakistani),
        "bangladeshi": (Split.LAST, _bangladeshi),
        "indian": (Split.LAST, _indian),
        "russian": (Split.LAST, _russian),
        "western": (Split.LAST, _of_clan("west last")),
        "filipino": (Split.LAST, _filipino),
        "nigerian": (Split.LAST, _nigerian),
    }
)
"""How each people names a child, and which words a document puts first."""

PER_THOUSAND: Mapping[tuple[str, str], int] = MappingProxyType(
    {
        ("single", "IDN"): 54,
        ("javanese", "IDN"): 140,
        ("muslim", "IDN"): 150,
        ("sundanese", "IDN"): 55,
        ("batak", "IDN"): 36,
        ("balinese", "IDN"): 25,
        ("acehnese", "IDN"): 20,
        ("bugis", "IDN"): 25,
        ("chinese indonesian", "IDN"): 20,
        ("west timorese", "IDN"): 20,
        ("dayak", "IDN"): 15,
        ("papuan", "IDN"): 10,
        ("moluccan", "IDN"): 10,
        ("malay", "MYS"): 70,
        ("chinese malaysian", "MYS"): 35,
        ("indian malaysian", "MYS"): 20,
        ("iban", "MYS"): 20,
        ("papua new guinean", "PNG"): 30,
        ("timorese", "TLS"): 40,
        ("vietnamese", "VNM"): 25,
        ("chinese", "CHN"): 30,
        ("arab", "SAU"): 6,
        ("arab", "YEM"): 8,
        ("arab", "SYR"): 6,
        ("arab", "IRQ"): 10,
        ("pakistani", "PAK"): 15,
        ("bangladeshi", "BGD"): 20,
        ("indian", "IND"): 15,
        ("russian", "RUS"): 15,
        ("western", "USA"): 9,
        ("western", "GBR"): 7,
        ("western", "AUS"): 7,
        ("western", "DEU"): 7,
        ("filipino", "PHL"): 15,
        ("nigerian", "NGA"): 10,
    }
)
"""Of a thousand at this border and on the lists, how many are of which people and state."""
_KINDS, _SHARES = tuple(PER_THOUSAND), tuple(accumulate(PER_THOUSAND.values()))
