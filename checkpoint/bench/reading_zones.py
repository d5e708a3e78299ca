"""How well zones are read off pictures: on pages drawn for it, with their zones known.

Every kind of damage has its own row, so that a change that helps one and harms another shows.
The corpus is the same for the same seed, and as large as one has time for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from string import ascii_uppercase, digits
from types import MappingProxyType

from PIL import Image

from checkpoint.bench.figures import Figure, milliseconds, share, timed
from checkpoint.domain.documents.mrz import (
    LAYOUTS,
    Format,
    Zone,
    ZoneFields,
    compose,
    parse,
    parse_seen,
)
from checkpoint.domain.documents.mrz.repair import repaired
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.pictures import ZoneText
from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.recognition.zone import read_zones
from checkpoint.specimens.camera import Shot, photograph
from checkpoint.specimens.prints import any_press, printed_page

TODAY = date(2026, 3, 14)
STATES = ("IDN", "MYS", "TLS", "PNG", "PHL", "D", "FRA", "NLD", "GBR", "UTO", "CHN", "USA", "QAT")
SYLLABLES = [
    "A",
    "BA",
    "CI",
    "DO",
    "E",
    "FU",
    "GA",
    "HI",
    "JO",
    "KU",
    "LA",
    "MI",
    "NO",
    "O",
    "PA",
    "QUI",
    "RU",
    "SA",
    "TO",
    "U",
    "VI",
    "WA",
    "XE",
    "YU",
    "ZO",
    "SIT",
    "RAN",
]
CODES = {
    Format.TD1: ("I", "ID", "AC", "C"),
    Format.TD2: ("I", "ID", "A"),
    Format.TD3: ("P", "PD", "PO", "PP"),
    Format.MRV_A: ("V",),
    Format.MRV_B: ("V", "VC"),
}
LOST = 3.0
"""Per cent of the zones that may be missed or misread."""
TYPICAL_MS, SLOW_MS = 800.0, 1500.0


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture, and the zone that is on it."""

    kind: str
    picture: Image.Image
    lines: tuple[str, ...]
    is_genuine: bool = True
    """Whether its check digits are right as printed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a sample."""

    kind: str
    is_right: bool
    """Whether all lines are right, character for character."""
    is_wrong_but_valid: bool
    """Whether it came out without fault, and not as it is printed: the one thing never to be."""
    seconds: float


def held(chance: Random) -> Shot:
    """A picture as an officer takes it in passing, otherwise good."""
    return Shot(
        width=chance.choice((640, 800, 1280, 1920)),
        fills=chance.uniform(0.8, 0.98),
        skew=chance.uniform(-15, 15),
        tilt=chance.uniform(0, 0.15),
    )


Taking = Callable[[Random], Shot]
KINDS: Mapping[str, Taking] = MappingProxyType(
    {
        "flat scan": lambda chance: Shot(width=chance.choice((1000, 1600)), fills=0.98),
        "small copy": lambda chance: Shot(
            width=chance.randint(360, 760),
            fills=0.99,
            blur=chance.uniform(0, 0.5),
            quality=chance.randint(45, 85),
        ),
        "held aslant": held,
        "far away": lambda chance: replace(held(chance), fills=chance.uniform(0.4, 0.6)),
        "blur": lambda chance: replace(held(chance), blur=chance.uniform(0.8, 1.6)),
        "motion": lambda chance: replace(held(chance), motion=chance.randint(2, 4)),
        "glare": lambda chance: replace(held(chance), glare=chance.uniform(0.4, 0.9)),
        "shadow": lambda chance: replace(held(chance), shadow=chance.uniform(0.4, 0.75)),
        "noise": lambda chance: replace(held(chance), noise=chance.uniform(0.08, 0.2)),
        "pale": lambda chance: replace(held(chance), contrast=chance.uniform(0.25, 0.5)),
        "on its side": lambda chance: replace(held(chance), quarters=chance.choice((1, 2, 3))),
        "everything": lambda chance: replace(
            held(chance),
            blur=chance.uniform(0.3, 0.9),
            glare=chance.uniform(0, 0.5),
            shadow=chance.uniform(0, 0.5),
            noise=chance.uniform(0, 0.1),
            quality=chance.randint(50, 80),
        ),
    }
)
"""Ways to take pictures, by what is wrong with them."""
FALSE = "wrong check digits"
"""The kind of pictures on which one character was altered before the page was printed."""


def zones_figures(
    *, pictures: int, seed: int = 1, kinds: Mapping[str, Taking] = KINDS
) -> Iterator[Figure]:
    """Read so many pictures of every kind, and tell what became of them."""
    corpus = samples(pictures=pictures, seed=seed, kinds=kinds)
    outcomes = [read_sample(sample) for sample in corpus]
    genuine = [outcome for outcome in outcomes if outcome.kind != FALSE]
    for kind in dict.fromkeys(outcome.kind for outcome in outcomes):
        these = [outcome for outcome in outcomes if outcome.kind == kind]
        yield _lost(f"zones missed or misread, {kind}", these, None)
    yield _lost("zones missed or misread, all genuine ones", genuine, LOST)
    wrong = sum(outcome.is_wrong_but_valid for outcome in outcomes)
    yield Figure(name="wrong zones taken for valid", value=wrong, unit="zones", target=0)
    times = [milliseconds(outcome.seconds) for outcome in outcomes]
    typical, slow = share(times, 0.5), share(times, 0.95)
    yield Figure(name="a picture's zone, median", value=typical, unit="ms", target=TYPICAL_MS)
    yield Figure(name="a picture's zone, p95", value=slow, unit="ms", target=SLOW_MS)


def samples(*, pictures: int, seed: int, kinds: Mapping[str, Taking] = KINDS) -> Iterator[Sample]:
    """The corpus: so many of every kind."""
    for kind, taking in kinds.items():
        for number in range(pictures):
            yield sample_of(kind, taking, f"{seed} {kind} {number}", is_genuine=True)
    for number in range(pictures):
        yield sample_of(FALSE, KINDS["held aslant"], f"{seed} false {number}", is_genuine=False)


def sample_of(kind: str, taking: Taking, seed: str, *, is_genuine: bool) -> Sample:
    """One picture; its seed says all about it."""
    chance = Random(seed)  # noqa: S311 - pictures must be repeatable, not unguessable
    lines = some_zone(chance)
    if not is_genuine:
        lines = altered(lines, chance)
    page = printed_page(lines, any_press(chance), seed=chance.randrange(2**32))
    picture = photograph(page, taking(chance), seed=chance.randrange(2**32))
    return Sample(kind, picture.convert("L"), lines, is_genuine)


def read_sample(sample: Sample) -> Outcome:
    """Read one picture, and compare."""
    seconds, zones = timed(
        lambda: read_zones(sample.picture, page_number=1, may_go_on=lambda: True)
    )
    read = [_as_shown(zone) for zone in zones]
    is_right = any(lines == sample.lines for lines, _ in read)
    is_wrong = any(is_valid and lines != sample.lines for lines, is_valid in read)
    return Outcome(sample.kind, is_right, is_wrong, seconds)


def _as_shown(text: ZoneText) -> tuple[tuple[str, ...], bool]:
    """The lines with what check digits prove repaired, and whether an officer sees no fault."""
    zone = parse_seen(text.lines, text.others, today=TODAY)
    if not isinstance(zone, Zone):
        return text.lines, False
    return repaired(zone.lines, zone.repairs), not zone.faults


def some_zone(chance: Random) -> tuple[str, ...]:
    """An invented person's zone, of any format."""
    kind = chance.choice(
        (Format.TD3, Format.TD3, Format.TD3, Format.TD1, Format.TD2, Format.MRV_A, Format.MRV_B)
    )
    state = chance.choice(STATES)
    count = 9 if kind is Format.TD3 else chance.randint(7, 9)
    said = ZoneFields(
        code=chance.choice(CODES[kind]),
        issuer=state,
        number=_marks(chance, count),
        name=PersonName(primary=_words(chance, 2), secondary=_words(chance, 3)),
        nationality=chance.choice((state, state, *STATES)),
        born=PartialDate(chance.randint(1940, 2015), chance.randint(1, 12), chance.randint(1, 28)),
        sex=chance.choice(tuple(Sex)),
        expires_on=date(chance.randint(2016, 2035), chance.randint(1, 12), chance.randint(1, 28)),
        optional=_marks(chance, chance.choice((0, 0, 5, 7))),
    )
    return compose(said, kind)


def altered(lines: Sequence[str], chance: Random) -> tuple[str, ...]:
    """The same with one character that a check digit covers changed for another."""
    layout = next(
        known
        for known in LAYOUTS.values()
        if (known.lines, known.width) == (len(lines), len(lines[0])) and lines[0][0] in known.codes
    )
    changed = tuple(lines)
    while not _is_false(changed):
        check = chance.choice(layout.checks)
        run = chance.choice((check.at, *check.over))
        at = chance.randint(run.first, run.last)
        line = lines[run.line - 1]
        row = line[: at - 1] + chance.choice(digits) + line[at:]
        changed = (*lines[: run.line - 1], row, *lines[run.line :])
    return changed


def _is_false(lines: Sequence[str]) -> bool:
    read = parse("\n".join(lines), today=TODAY)
    return isinstance(read, Zone) and bool(read.faults)


def _marks(chance: Random, count: int) -> str:
    """A number as issuers make them: digits mostly, with letters here and there."""
    letters = chance.choice((0.0, 0.1, 0.4))
    pick = (
        chance.choice(ascii_uppercase if chance.random() < letters else digits)
        for _ in range(count)
    )
    return "".join(pick)


def _words(chance: Random, most: int) -> str:
    words = (
        "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))
        for _ in range(chance.randint(1, most))
    )
    return " ".join(words)


def _lost(name: str, outcomes: Sequence[Outcome], target: float | None) -> Figure:
    lost = sum(not outcome.is_right for outcome in outcomes)
    value = 100 * lost / len(outcomes)
    return Figure(name=name, value=value, unit="%", target=target, note=f"of {len(outcomes)}")
