"""The two days before practice was made ready: who came and went, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from types import MappingProxyType

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details, Permit, Purpose, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.posts.post import Direction, Lane, Post
from checkpoint.practice.cast import Visit, cast, document_of
from checkpoint.practice.people import border_pass, passport, someone

CROWD = 72
"""Travellers beside the cast."""
DAYS = (2, 1)
"""Days ago, in order."""

ENTRY, EXIT = Direction.ENTRY, Direction.EXIT
MORNING, AFTERNOON = (5.2, 11.5), (12.0, 16.8)
"""Hours on the post's clock between which people go out, and come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One traveller at a counter, as the day is played."""

    at: datetime
    document: TravelDocument
    direction: Direction
    lane: Lane
    outcome: Outcome
    ground: Ground | None
    reason: str
    details: Details
    is_of_cast: bool
    """Its records stay as they are, for a story counts on them."""


def passages(post: Post, prepared_on: date, rng: Random) -> list[Passage]:
    """Everybody's passages of both days, in order."""
    both = (*_of_cast(post, prepared_on), *_of_crowd(post, prepared_on, rng))
    return sorted(both, key=lambda passage: passage.at)


def _of_cast(post: Post, prepared_on: date) -> Iterator[Passage]:
    for part in cast():
        document = document_of(part, prepared_on)
        for visit in part.visits:
            passage = _passage(post, prepared_on, document, part.lane, visit)
            yield replace(passage, is_of_cast=True)


def _of_crowd(post: Post, prepared_on: date, rng: Random) -> Iterator[Passage]:
    for number in range(CROWD):
        document, lane = _a_traveller(rng, number, prepared_on)
        pattern = rng.choice(_PATTERNS[document.holder.is_citizen])
        for visit in pattern(rng, _answers(rng, document, lane)):
            yield _passage(post, prepared_on, document, lane, visit)


def _passage(
    post: Post, prepared_on: date, document: TravelDocument, lane: Lane, visit: Visit
) -> Passage:
    on = prepared_on - timedelta(days=visit.days_ago)
    return Passage(
        at=datetime.combine(on, visit.at, post.zone.tzinfo),
        document=document,
        direction=visit.direction,
        lane=lane,
        outcome=visit.outcome,
        ground=visit.ground,
        reason=visit.reason,
        details=visit.details or Details(),
        is_of_cast=False,
    )


def _a_traveller(rng: Random, number: int, prepared_on: date) -> tuple[TravelDocument, Lane]:
    """Somebody with a passport, or a neighbour with a border pass."""
    bearer = someone(rng)
    is_neighbour = bearer.nationality in {"IDN", "MYS"}
    if is_neighbour and rng.random() < 0.4:  # noqa: PLR2004 - as at the posts of Kalimantan
        return border_pass(rng, bearer, 1000 + number, prepared_on), Lane.BORDER_PASS
    lane = Lane.VEHICLE if rng.random() < 0.15 else Lane.PASSPORT  # noqa: PLR2004
    return passport(rng, bearer, 1000 + number, prepared_on), lane


def _answers(rng: Random, document: TravelDocument, lane: Lane) -> Details:
    """What the traveller says when asked."""
    foreign = not (document.holder.is_citizen or document.kind.is_local)
    purposes = (Purpose.FAMILY, Purpose.SHOPPING, Purpose.TRADE, Purpose.TOURISM, Purpose.WORK)
    return Details(
        purpose=rng.choice(purposes),
        address=f"Dusun Contoh RT {rng.randrange(1, 9):02}, Entikong" if foreign else "",
        permit=Permit.VISA_ON_ARRIVAL if foreign else None,
        permit_number=f"L-{rng.randrange(10000, 99999)}" if foreign else "",
        days_granted=30 if foreign else None,
        declared=True if foreign else None,
        vehicle=rng.choice((VehicleKind.CAR, VehicleKind.BUS)) if lane is Lane.VEHICLE else None,
        plate=f"KB {rng.randrange(1000, 9999)} L" if lane is Lane.VEHICLE else "",
        children=rng.choice((0, 0, 0, 0, 0, 0, 1, 2)),
    )


def _hour(rng: Random, span: tuple[float, float]) -> time:
    first, last = span
    seconds = int(rng.triangular(first, last) * 3600)
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _there_and_back(first: Direction) -> Callable[[Random, Details], Iterator[Visit]]:
    def visits(rng: Random, answers: Details) -> Iterator[Visit]:
        day = rng.choice(DAYS)
        yield Visit(days_ago=day, at=_hour(rng, MORNING), direction=first, details=answers)
        back = _hour(rng, AFTERNOON)
        yield Visit(days_ago=day, at=back, direction=first.opposite, details=answers)

    return visits


def _overnight(first: Direction) -> Callable[[Random, Details], Iterator[Visit]]:
    def visits(rng: Random, answers: Details) -> Iterator[Visit]:
        for day, direction in zip(DAYS, (first, first.opposite), strict=True):
            at = _hour(rng, (MORNING[0], AFTERNOON[1]))
            yield Visit(days_ago=day, at=at, direction=direction, details=answers)

    return visits


def _one_way(direction: Direction) -> Callable[[Random, Details], Iterator[Visit]]:
    def visits(rng: Random, answers: Details) -> Iterator[Visit]:
        at = _hour(rng, (MORNING[0], AFTERNOON[1]))
        yield Visit(days_ago=rng.choice(DAYS), at=at, direction=direction, details=answers)

    return visits


_PATTERNS: Mapping[bool, tuple[Callable[[Random, Details], Iterator[Visit]], ...]] = (
    MappingProxyType(
        {
            True: (
                _there_and_back(EXIT),
                _there_and_back(EXIT),
                _overnight(EXIT),
                _one_way(EXIT),
                _one_way(ENTRY),
            ),
            False: (
                _there_and_back(ENTRY),
                _overnight(ENTRY),
                _one_way(ENTRY),
                _one_way(EXIT),
            ),
        }
    )
)
"""How citizens, and how others, come and go."""
