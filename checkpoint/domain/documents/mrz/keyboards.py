"""What a scanner typed, where the computer takes its keys for those of another layout.

A wedge scanner sends the places of keys, not characters. Set to one layout, on a computer set to
another, it types other letters: ``YAHYA`` becomes ``ZAHZA`` on a German computer, and no check
digit covers a name. What betrays it is the sign that comes for the filler.

Every layout in the table that could have typed the text is undone. The reading in which all
agrees is taken; where several do, as a zone without ``Y`` and ``Z`` in its numbers gives nothing
to tell a German computer from a Spanish one, the first is taken and another is kept beside it
(`Zone.otherwise`): nobody can say which it is, and both must be looked for on the lists.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from checkpoint.domain.documents.mrz.check_digit import DIGITS, FILLER
from checkpoint.domain.documents.mrz.formats import LAYOUTS, Field
from checkpoint.domain.documents.mrz.parse import parse
from checkpoint.domain.documents.mrz.zone import Tidying, Unreadable, UnreadableReason, Zone

_US_DIGITS = "1234567890"


@dataclass(frozen=True, slots=True)
class Keyboard:
    """How the characters of a zone come out, where they are not what was meant."""

    name: str
    """Of the computer's layout; the scanner is set to US English where no other is named."""
    typed: Mapping[str, str]
    """By the character that was meant: the one that appears."""

    def type(self, text: str) -> str:
        """What appears when the scanner types a text."""
        return "".join(self.typed.get(mark, mark) for mark in text)

    def undo(self, text: str) -> str:
        """What was meant by the text that appeared, in small letters (Caps Lock) or large."""
        meant = {appears: mark for mark, appears in self.typed.items()}
        return "".join(meant.get(mark.upper(), mark) for mark in text)

    def may_have_typed(self, text: str) -> bool:
        """Whether the sign of this layout stands for the fillers, and no filler stands there."""
        return FILLER not in text and self.typed[FILLER] in text.upper()

    @property
    def letters_for_digits(self) -> bool:
        """Whether digits come out as something else."""
        return not DIGITS.isdisjoint(self.typed)


def _swapped(*pairs: str) -> dict[str, str]:
    return {pair[at]: pair[1 - at] for pair in pairs for at in (0, 1)}


_QWERTZ = _swapped("YZ")
_AZERTY = {**_swapped("AQ", "WZ"), "M": "?", FILLER: ".", "-": ")"}


def _digits(typed: str) -> dict[str, str]:
    return dict(zip(_US_DIGITS, typed, strict=True))


KEYBOARDS = (
    Keyboard("German, Swiss, Austrian, Croatian, Slovene", {**_QWERTZ, FILLER: ";"}),
    Keyboard("German, with small letters and no Shift", {**_QWERTZ, FILLER: ","}),
    Keyboard("French", {**_AZERTY, **_digits("&É\"'(-È_ÇÀ"), "/": "!"}),
    Keyboard("Belgian", {**_AZERTY, **_digits("&É\"'(§È!ÇÀ"), "/": "="}),
    Keyboard("Czech", {**_QWERTZ, **_digits("+ĚŠČŘŽÝÁÍÉ"), FILLER: "?"}),
    Keyboard("Czech QWERTY", {**_digits("+ĚŠČŘŽÝÁÍÉ"), FILLER: "?"}),
    Keyboard("Slovak", {**_QWERTZ, **_digits("+ĽŠČŤŽÝÁÍÉ"), FILLER: "?"}),
    Keyboard("Hungarian", {**_QWERTZ, "0": "Ö", FILLER: "?"}),
    Keyboard("Turkish Q", {FILLER: "Ö"}),
    # The other way round: the computer is set to US English, and the scanner is not.
    Keyboard("US from German", {**_QWERTZ, FILLER: "\\"}),
    Keyboard(
        "US from French",
        {**_swapped("AQ", "WZ"), "M": ":", **_digits("!@#$%^&*()"), FILLER: "\\"},
    ),
)
"""Beside them stands the text as it is, with ``;``, ``,`` or a backslash for the filler: Spanish,
Italian, Portuguese and Nordic computers change nothing else. To add a layout, type the keys of a
US keyboard on it, letters and ``<`` with Shift."""

_SIGNS = frozenset(";,\\")
"""What stands for fillers where a layout is the cause, as far as rows.py sees through it."""

STATES_WITH_Y_OR_Z = re.compile(
    "AZE|BLZ|CYM|CYP|CZE|DZA|EGY|GGY|GUY|JEY|KAZ|KGZ|LBY|MOZ|MYS|MYT|NTZ|NZL|PRY|PYF|SWZ|SYC|SYR"
    "|TZA|URY|UZB|YEM|ZAF|ZMB|ZWE"
)
"""None of them becomes another when Y and Z change places, and so they tell the layout."""

_NOTHING_LIKE_ONE = frozenset({UnreadableReason.NOT_A_ZONE, UnreadableReason.EMPTY})
_FEWEST_DIGITS = 3
"""So many digits in a code must come as signs, and none as a digit, to show another layout."""
_WITHOUT_SEPARATORS = str.maketrans("", "", " -/")


def parse_typed(text: str, *, today: date) -> Zone | Unreadable:
    """Read the zone in what a scanner typed, through whatever layout; never raises.

    What is undone is proven by every check digit. What is not is told: as another reading of
    the same zone, or as the reason why there is none.
    """
    plain = parse(text, today=today)
    undone = [
        parse(keyboard.undo(text), today=today)
        for keyboard in KEYBOARDS
        if keyboard.may_have_typed(text)
    ]
    zones = [zone for zone in (plain, *undone) if isinstance(zone, Zone)]
    agreeing = [zone for zone in zones if _agrees(zone)]
    taken = agreeing[0] if agreeing else plain
    if isinstance(taken, Zone):
        is_as_meant = taken is plain and (FILLER in text or _SIGNS.isdisjoint(text))
        return taken if is_as_meant else _with_doubt(taken, agreeing or zones)
    if taken.reason in _NOTHING_LIKE_ONE and (any(map(_is_near, undone)) or _is_garbled(text)):
        return Unreadable(reason=UnreadableReason.OTHER_KEYBOARD)
    return taken


def _with_doubt(taken: Zone, zones: list[Zone]) -> Zone:
    """The zone, and beside it the first that the scanner may have meant as well."""
    other = next((zone for zone in zones if zone.lines != taken.lines), None)
    notes = {*taken.tidied, Tidying.KEYBOARD_UNDONE} - {Tidying.FILLERS_REPLACED}
    tidied = tuple(note for note in Tidying if note in notes)
    return replace(taken, tidied=tidied, otherwise=other)


def _agrees(zone: Zone) -> bool:
    """Whether all check digits do, and the states are such as there are."""
    is_whole = not zone.faults and not zone.repairs and Field.NUMBER in zone.proven
    return is_whole and all(map(_may_be_state, (zone.issuer, zone.nationality)))


def _may_be_state(code: str) -> bool:
    return {"Y", "Z"}.isdisjoint(code) or bool(STATES_WITH_Y_OR_Z.fullmatch(code))


def _is_near(read: Zone | Unreadable) -> bool:
    return isinstance(read, Zone) or read.reason not in _NOTHING_LIKE_ONE


def _is_garbled(text: str) -> bool:
    """Whether its shape, its digits or its letters show that it came through another layout."""
    return _has_shape_of_zone(text) or _has_signs_for_digits(text) or _is_of_another_script(text)


def _has_shape_of_zone(text: str) -> bool:
    """As many lines as a format has, each as long: too much of a chance for a code."""
    widths = [len(line) for line in text.split()]
    return any(widths == [layout.width] * layout.lines for layout in LAYOUTS.values())


def _has_signs_for_digits(text: str) -> bool:
    """A code without a digit, in which each sign is one that some layout gives for a digit."""
    if not DIGITS.isdisjoint(text):
        return False
    meant = (one.undo(text) for one in KEYBOARDS if one.letters_for_digits)
    return any(_is_numbered(code.translate(_WITHOUT_SEPARATORS)) for code in meant)


def _is_numbered(code: str) -> bool:
    digits = [mark for mark in code if mark in DIGITS]
    is_telling = len(digits) >= _FEWEST_DIGITS and len(set(digits)) > 1
    return is_telling and code.isalnum() and code.isascii()


def _is_of_another_script(text: str) -> bool:
    """Letters, and not one that a passport, a pass or a scanner could mean."""
    letters = [mark for mark in text if mark.isalpha()]
    return bool(letters) and not any(map(str.isascii, letters))
