"""Where an incident was: the post, a path by the name it has in the villages, and coordinates."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint.domain.errors import InvalidValue

NORTH, SOUTH, WEST, EAST = 7.0, -11.5, 94.0, 142.0
"""Degrees: the frame of the country and a little of its neighbours. Outside it a digit is wrong,
or latitude and longitude are the wrong way round."""
LONGEST_PLACE = 120


class CoordinatesUnread(InvalidValue):
    """The text is no pair of coordinates in any of the forms that are written here."""


class CoordinatesElsewhere(InvalidValue):
    """A place on earth, but nowhere near this border."""


@dataclass(frozen=True, slots=True)
class Coordinates:
    """In degrees (WGS 84), north and east positive, to a tenth of a metre and no finer."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (SOUTH <= self.latitude <= NORTH and WEST <= self.longitude <= EAST):
            raise CoordinatesElsewhere

    @property
    def text(self) -> str:
        """As it is printed, and read again by `coordinates_in`."""
        return f"{self.latitude:.6f}, {self.longitude:.6f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it was; with nothing said, at the post itself."""

    path: str = ""
    """The unofficial path (jalan tikus, JTR), by the name it goes by."""
    near: str = ""
    """Village, boundary pillar, kilometre: by what somebody finds it."""
    coordinates: Coordinates | None = None

    def __post_init__(self) -> None:
        if max(len(self.path), len(self.near)) > LONGEST_PLACE:
            raise InvalidValue(f"a place has at most {LONGEST_PLACE} letters")

    @property
    def is_at_post(self) -> bool:
        """Whether nothing leads away from the post."""
        return not (self.path or self.near or self.coordinates)


def coordinates_in(text: str) -> Coordinates | None:
    """What a receiver, a telephone or a map says; None of an empty text.

    Decimal degrees with a point or a comma, or degrees, minutes and seconds; with the letters of
    the sky in English or Indonesian (LU, LS, BT), or without. Raises CoordinatesUnread or
    CoordinatesElsewhere.
    """
    if not text.strip():
        return None
    found = next(filter(None, (form.fullmatch(_plain(text)) for form in _FORMS)), None)
    if found is None:
        raise CoordinatesUnread
    halves = [_degrees(found, place) for place in "12"]
    letters = [found[f"letter{place}"] for place in "12"]
    if letters[0] in _ALONG or letters[1] in _ACROSS:
        halves.reverse()
        letters.reverse()
    if letters[0] in _ALONG or letters[1] in _ACROSS:
        raise CoordinatesUnread
    return Coordinates(round(halves[0], 6), round(halves[1], 6))


_ACROSS, _ALONG, _BACK = frozenset("NS"), frozenset("EW"), frozenset("SW")
_LOCAL = {"LU": "N", "LS": "S", "BT": "E", "BB": "W"}
_SIGNS = str.maketrans({"º": "°", "′": "'", "’": "'", "″": '"', "”": '"', "−": "-"})  # noqa: RUF001
_NUMBER = (
    r"(?P<sign{0}>[-+]?)(?P<degrees{0}>\d{{1,3}}(?:\.\d+)?)\s*°?"
    r"(?:\s*(?<=[°\s])(?P<minutes{0}>\d{{1,2}}(?:\.\d+)?)\s*'"
    r"(?:\s*(?P<seconds{0}>\d{{1,2}}(?:\.\d+)?)\s*(?:\"|''))?)?"
)
_LETTER = r"(?P<letter{0}>[NSEW])"
_APART = r"\s*[,;\s]\s*"
_BEFORE, _BEHIND = _LETTER + r"\s*" + _NUMBER, _NUMBER + r"\s*" + _LETTER + "?"
_FORMS = tuple(
    re.compile(half.format(1) + _APART + half.format(2), re.ASCII) for half in (_BEFORE, _BEHIND)
)
"""The letters of the sky stand before both numbers, or behind them, or nowhere."""


def _plain(text: str) -> str:
    plain = text.strip().upper().translate(_SIGNS)
    for local, letter in _LOCAL.items():
        plain = plain.replace(local, letter)
    # Where no point stands, commas between digits are the decimal ones of this country.
    return plain if "." in plain else re.sub(r"(?<=\d),(?=\d)", ".", plain)


def _degrees(found: re.Match[str], place: str) -> float:
    parts = [float(found[f"{name}{place}"] or 0) for name in ("degrees", "minutes", "seconds")]
    is_split = any(part % 1 and any(rest) for part, *rest in _with_rest(parts))
    if is_split or max(parts[1:]) >= 60:  # noqa: PLR2004 - sixty minutes are a degree
        raise CoordinatesUnread
    whole: float = sum(part / 60.0**power for power, part in enumerate(parts))
    return -whole if found[f"sign{place}"] == "-" or found[f"letter{place}"] in _BACK else whole


def _with_rest(parts: list[float]) -> list[tuple[float, ...]]:
    """Each part with those finer than it: half a degree and ten minutes is no angle."""
    return [tuple(parts[place:]) for place in range(len(parts))]
