"""The grounds on which a traveller may be held back, as the law numbers them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkpoint.domain.posts.post import Direction


class Measure(StrEnum):
    """What holding back is called in law."""

    REFUSE_ENTRY = "refuse_entry"
    """Penolakan masuk, foreigners only (UU 6/2011 Ps 13 and 14)."""
    REFUSE_EXIT = "refuse_exit"
    """Penolakan keluar (UU 6/2011 Ps 16)."""
    POSTPONE = "postpone"
    """Penundaan keberangkatan of a citizen; practice at the posts, no article."""


class Ground(StrEnum):
    """One ground. Its value is the code that papers and statistics carry."""

    ON_ENTRY_BAN_LIST = "13-1-a"
    NO_VALID_DOCUMENT = "13-1-b"
    FORGED_DOCUMENT = "13-1-c"
    NO_VISA = "13-1-d"
    UNTRUE_STATEMENT = "13-1-e"
    INFECTIOUS_DISEASE = "13-1-f"
    INTERNATIONAL_CRIME = "13-1-g"
    WANTED_ABROAD = "13-1-h"
    PLOT_AGAINST_STATE = "13-1-i"
    TRAFFICKING_NETWORK = "13-1-j"
    EXIT_NO_VALID_DOCUMENT = "16-1-a"
    EXIT_INVESTIGATION = "16-1-b"
    ON_EXIT_BAN_LIST = "16-1-c"
    EXIT_OBLIGATIONS = "16-2"
    PAPERS_INCOMPLETE = "T-1"
    """Postponement: papers for the stated journey are missing."""
    RISKY_DESTINATION = "T-2"
    """Postponement: high-risk destination."""
    UNPROCEDURAL_WORKER = "T-3"
    """Postponement: signs of a migrant worker without procedure (CPMI nonprosedural)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundRule:
    """To whom a ground can apply, its article, and whether that text was seen."""

    ground: Ground
    measure: Measure
    article: str
    for_citizens: bool
    for_foreigners: bool
    is_verified: bool

    def applies(self, direction: Direction, *, is_citizen: bool) -> bool:
        """Whether the ground can be used on such a traveller at all."""
        leaving = self.measure is not Measure.REFUSE_ENTRY
        right_way = leaving == (direction is Direction.EXIT)
        return right_way and (self.for_citizens if is_citizen else self.for_foreigners)


def _entry(ground: Ground) -> GroundRule:
    article = f"UU 6/2011 Ps 13 ayat (1) huruf {ground[-1]}"
    return GroundRule(
        ground=ground,
        measure=Measure.REFUSE_ENTRY,
        article=article,
        for_citizens=False,
        for_foreigners=True,
        is_verified=True,
    )


def _exit(ground: Ground, article: str, *, is_verified: bool, citizens: bool = True) -> GroundRule:
    return GroundRule(
        ground=ground,
        measure=Measure.REFUSE_EXIT,
        article=article,
        for_citizens=citizens,
        for_foreigners=True,
        is_verified=is_verified,
    )


def _postponement(ground: Ground) -> GroundRule:
    return GroundRule(
        ground=ground,
        measure=Measure.POSTPONE,
        article="",
        for_citizens=True,
        for_foreigners=False,
        is_verified=False,
    )


GROUNDS: tuple[GroundRule, ...] = (
    _entry(Ground.ON_ENTRY_BAN_LIST),
    _entry(Ground.NO_VALID_DOCUMENT),
    _entry(Ground.FORGED_DOCUMENT),
    _entry(Ground.NO_VISA),
    _entry(Ground.UNTRUE_STATEMENT),
    _entry(Ground.INFECTIOUS_DISEASE),
    _entry(Ground.INTERNATIONAL_CRIME),
    _entry(Ground.WANTED_ABROAD),
    _entry(Ground.PLOT_AGAINST_STATE),
    _entry(Ground.TRAFFICKING_NETWORK),
    _exit(Ground.EXIT_NO_VALID_DOCUMENT, "UU 6/2011 Ps 16 ayat (1) huruf a", is_verified=True),
    _exit(Ground.EXIT_INVESTIGATION, "UU 6/2011 Ps 16 ayat (1) huruf b", is_verified=True),
    _exit(Ground.ON_EXIT_BAN_LIST, "UU 6/2011 Ps 16 ayat (1) huruf c", is_verified=False),
    _exit(Ground.EXIT_OBLIGATIONS, "UU 6/2011 Ps 16 ayat (2)", is_verified=False, citizens=False),
    _postponement(Ground.PAPERS_INCOMPLETE),
    _postponement(Ground.RISKY_DESTINATION),
    _postponement(Ground.UNPROCEDURAL_WORKER),
)


def grounds_for(direction: Direction, *, is_citizen: bool) -> Iterator[GroundRule]:
    """The grounds that can apply; none at all for a citizen who enters (UU 6/2011 Ps 14)."""
    return (rule for rule in GROUNDS if rule.applies(direction, is_citizen=is_citizen))


def rule_of(ground: Ground | None) -> GroundRule | None:
    """The law's row of a ground; none of no ground."""
    return next((rule for rule in GROUNDS if rule.ground is ground), None)
