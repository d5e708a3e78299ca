"""How misread characters show themselves: in zones composed for it, so that the truth is known.

First one character that a check digit covers is replaced by any other; then one or two are
replaced by what readers of pictures take them for. The zones are the same for the same seed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from string import ascii_uppercase, digits
from types import MappingProxyType

from checkpoint.bench.figures import Figure
from checkpoint.domain.documents.mrz import (
    LAYOUTS,
    Field,
    Format,
    Layout,
    Place,
    Zone,
    ZoneFields,
    compose,
    parse,
)
from checkpoint.domain.documents.mrz.check_digit import FILLER, LEGAL
from checkpoint.domain.documents.mrz.checks import Verdict, judge
from checkpoint.domain.documents.mrz.repair import Changes, changed
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex

TODAY = date(2026, 3, 14)
WRONG_REPAIRS = 0.1
"""Per cent of the repairs of look-alikes that may be wrong."""
LOOK_ALIKE: Mapping[str, str] = MappingProxyType(dict(zip("0O1I5S8B2Z", "O0I1S5B8Z2", strict=True)))
"""What a reader of pictures takes a character for."""
SLIPS_A_ZONE = 6
"""How many single characters are replaced in each zone, one after the other."""

_STATES = ("IDN", "MYS", "TLS", "PNG", "PHL", "DEU", "CHN", "USA", "UTO")
_NAMES = ("SARI", "YUSUF", "LASUT", "WANI", "DA COSTA", "ABDULLAH", "LIM", "SIMANJUNTAK")
_MARKS = digits + ascii_uppercase


@dataclass(frozen=True, slots=True)
class Slip:
    """A zone in which characters were replaced, and what the program made of it."""

    is_provable: bool
    """Whether some check digit does not agree any more; else nothing in the zone can show it."""
    is_shown: bool
    is_repaired: bool = False
    """Whether anything was repaired."""
    is_wrong: bool = False
    """Whether any of the repairs is."""
    is_certain: bool = False
    """Whether the zone has no fault, and so nothing holds the officer up."""


def repairs_figures(*, zones: int, seed: int = 1) -> Iterator[Figure]:
    """Replace characters in so many zones of every format, and tell what became of them."""
    composed = list(_zones(zones, seed))
    chance = Random(f"{seed} slips")  # noqa: S311 - to be repeatable, not unguessable
    any_mark = [slip for zone in composed for slip in _slips_to_any(zone, chance)]
    alike = [slip for zone in composed for slip in _slips_to_alike(zone, chance)]
    yield from _shown(any_mark)
    yield from _repaired(alike)
    wrong = sum(slip.is_wrong and slip.is_certain for slip in (*any_mark, *alike))
    yield Figure(name="wrong repairs taken for certain", value=wrong, unit="zones", target=0)


def _shown(slips: Sequence[Slip]) -> Iterator[Figure]:
    provable = [slip for slip in slips if slip.is_provable]
    missed = sum(not slip.is_shown for slip in provable)
    yield _share("misread characters that check digits can show, not shown", missed, provable, 0)
    beyond = len(slips) - len(provable)
    yield _share("misread characters that no check digit can show", beyond, slips, None)


def _repaired(slips: Sequence[Slip]) -> Iterator[Figure]:
    provable = [slip for slip in slips if slip.is_provable]
    mended = [slip for slip in provable if slip.is_repaired]
    wrong = sum(slip.is_wrong for slip in mended)
    yield _share("repairs of look-alikes that are wrong", wrong, mended, WRONG_REPAIRS)
    missed = sum(not slip.is_shown for slip in provable)
    yield _share("look-alikes that check digits can show, not shown", missed, provable, 0)
    left = len(provable) - len(mended)
    yield _share("look-alikes that are shown, and left to the officer", left, provable, None)


def _share(name: str, count: int, of: Sequence[Slip], target: float | None) -> Figure:
    value = 100 * count / max(1, len(of))
    return Figure(name=name, value=value, unit="%", target=target, note=f"of {len(of)}")


# Replacing characters


@dataclass(frozen=True, slots=True)
class _Composed:
    """A zone without fault, and the table it was written by."""

    layout: Layout
    lines: tuple[str, ...]

    @property
    def checked(self) -> tuple[Place, ...]:
        """Every position that a check digit covers or stands at."""
        places = (place for check in self.layout.checks for place in (check.at, *check.over))
        return tuple(dict.fromkeys(single for place in places for single in place.positions()))


def _slips_to_any(zone: _Composed, chance: Random) -> Iterator[Slip]:
    for place in chance.sample(zone.checked, SLIPS_A_ZONE):
        others = sorted(LEGAL - {place.of(zone.lines)})
        yield _slip(zone, {place: chance.choice(others)})


def _slips_to_alike(zone: _Composed, chance: Random) -> Iterator[Slip]:
    open_to_it = [place for place in zone.checked if place.of(zone.lines) in LOOK_ALIKE]
    for count in (1, 1, 1, 2, 2, 2):
        if len(open_to_it) >= count:
            places = chance.sample(open_to_it, count)
            yield _slip(zone, {place: LOOK_ALIKE[place.of(zone.lines)] for place in places})


def _slip(zone: _Composed, changes: Changes) -> Slip:
    lines = changed(zone.lines, changes)
    read = parse("\n".join(lines), today=TODAY)
    layout = zone.layout.as_printed(lines)
    is_provable = any(judge(check, lines) is Verdict.WRONG for check in layout.checks)
    if not isinstance(read, Zone):
        return Slip(is_provable, is_shown=True)
    return Slip(
        is_provable,
        is_shown=bool(read.faults or read.repairs),
        is_repaired=bool(read.repairs),
        is_wrong=any(one.proven != one.place.of(zone.lines) for one in read.repairs),
        is_certain=not read.faults,
    )


# Composing zones


def _zones(count: int, seed: int) -> Iterator[_Composed]:
    for size in Format:
        chance = Random(f"{seed} {size}")  # noqa: S311 - to be repeatable, not unguessable
        for _ in range(count):
            yield _composed(size, chance)


def _composed(size: Format, chance: Random) -> _Composed:
    """A zone that reads without fault, as all that the counters of the world issue should."""
    layout = LAYOUTS[size]
    issuer = chance.choice(_STATES)
    number = _number(chance, issuer, layout.longest_number)
    room = sum(map(len, layout.fields[Field.OPTIONAL])) - max(0, len(number) - 7)
    said = ZoneFields(
        code=chance.choice(layout.codes),
        issuer=issuer,
        number=number,
        name=PersonName(chance.choice(_NAMES), chance.choice(("", *_NAMES))),
        nationality=chance.choice((issuer, *_STATES)),
        born=_born(chance),
        sex=chance.choice(tuple(Sex)),
        expires_on=chance.choice((None, *[TODAY + timedelta(days=chance.randrange(4000))] * 9)),
        optional=_optional(chance, room),
    )
    lines = compose(said, size)
    return _Composed(layout.as_printed(lines), lines)


def _number(chance: Random, issuer: str, longest: int) -> str:
    """A document number as states make them; also such as nobody makes, which none forbids."""
    if issuer in ("IDN", "MYS"):
        return chance.choice(ascii_uppercase) + _some(chance, digits, 7 + (issuer == "MYS"))
    length = chance.choice((7, 8, 9, 9, 9, longest))
    letters = chance.choice((0, 1, 2, 2, length))
    head = _some(chance, ascii_uppercase if letters < length else _MARKS, letters)
    return head + _some(chance, digits, length - letters)


def _optional(chance: Random, room: int) -> str:
    marks = chance.choice(("", FILLER, digits, digits, _MARKS))
    return _some(chance, marks, chance.randrange(room + 1)).rstrip(FILLER) if marks else ""


def _some(chance: Random, marks: str, count: int) -> str:
    return "".join(chance.choice(marks) for _ in range(count))


def _born(chance: Random) -> PartialDate:
    day = TODAY - timedelta(days=chance.randrange(365, 365 * 90))
    known = chance.choice((1, 2, 3, 3, 3, 3, 3, 3))
    return PartialDate(*(day.year, day.month, day.day)[:known])
