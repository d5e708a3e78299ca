"""Two years of invented travellers, made one after the other and never held together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.crossings.checks import Check, Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Crossing, Decision, Outcome
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Holder, TravelDocument
from checkpoint.domain.posts.post import Direction, Lane, Post
from checkpoint.practice.hands import repeatable, uuid7_at
from checkpoint.practice.people import border_pass, passport, passport_number, someone

DAYS = 730
"""Over which the crossings are spread."""
PEAK = 5_000
"""Crossings of the last whole day: about the most a post has reported (Entikong, Imlek 2026)."""
CROSSINGS_EACH = 10
"""How often one document comes in two years on the average; the regulars, far more often."""
PASSES = 0.35
"""Of the documents of neighbours, border passes."""
ROUND_TRIPS = 0.6
"""Of those who come, back on the same day."""
ATTENTION = 0.03
"""Of the passages, amber."""
REMEMBERED = 20_000
"""People kept in memory at a time; the regulars are mostly among them."""
OPENS, CLOSES = timedelta(hours=5), timedelta(hours=17)

PURPOSES = (Purpose.FAMILY, Purpose.SHOPPING, Purpose.TRADE, Purpose.TOURISM, Purpose.WORK)
KINDS = {
    AlertKind.CEGAH: 20,
    AlertKind.TANGKAL: 35,
    AlertKind.DPO: 20,
    AlertKind.LOST_DOCUMENT: 15,
    AlertKind.SOI: 10,
}
"""What an alert list is made of, of a hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How large the database is to be."""

    alerts: int
    crossings: int
    busiest: int = PEAK

    @property
    def peak(self) -> int:
        """Crossings of the last whole day."""
        return min(self.busiest, self.crossings // 2)

    @property
    def people(self) -> int:
        """How many come here at all."""
        return max(self.crossings // CROSSINGS_EACH, self.peak)


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Everybody who ever came to a post, by number, and when."""

    scale: Scale
    post: Post
    today: date
    officer: UUID

    def document(self, number: int) -> TravelDocument:
        """The document of one person: always the same for the same number."""
        return _document(number, self.today)

    def crossings(self) -> Iterator[tuple[Crossing, date]]:
        """Every crossing with its operational day, in the order in which they happened."""
        rng = repeatable("crossings")
        is_away = bytearray(self.scale.people)
        usual, more = divmod(self.scale.crossings - self.scale.peak, DAYS - 1)
        for day in range(DAYS - 1):
            on = self.today - timedelta(days=DAYS - day)
            yield from self._day(on, usual + (day < more), is_away, rng)
        yield from self._day(self.today - timedelta(days=1), self.scale.peak, is_away, rng)

    def passes(self) -> Iterator[RegisteredPass]:
        """Every border pass, as the post's own register knows it."""
        rng = repeatable("passes")
        at = self._at(self.today - timedelta(days=DAYS), OPENS)
        for number in range(self.scale.people):
            document = self.document(number)
            if document.kind.is_local:
                yield RegisteredPass(
                    id=uuid7_at(at, number, rng),
                    document=document,
                    post=self.post.code,
                    officer=self.officer,
                    registered_at=at,
                )

    def alerts(self) -> Iterator[Alert]:
        """Every entry of the alert list."""
        rng = repeatable("alerts")
        kinds, weights = list(KINDS), list(KINDS.values())
        for number in range(self.scale.alerts):
            kind = rng.choices(kinds, weights)[0]
            person = listed(number)
            is_lost = kind is AlertKind.LOST_DOCUMENT
            yield Alert(
                id=uuid7_at(self._at(self.today, OPENS), number, rng),
                list_name="bench",
                reference=f"B-{number:06}",
                kind=kind,
                name="" if is_lost else person.name.full,
                born=None if is_lost else _as_listed(person.born, rng),
                sex=person.sex,
                nationality=person.nationality,
                document_number=passport_number("MYS", 70_000_000 + number) if is_lost else "",
                document_issuer="MYS" if is_lost else "",
                direction=kind.usual_direction,
                valid_from=self.today - timedelta(days=rng.randrange(1, 160)),
                requester="Bench",
            )

    def _day(
        self, on: date, count: int, is_away: bytearray, rng: Random
    ) -> Iterator[tuple[Crossing, date]]:
        """One day's passages, in order; nobody comes for two journeys on one day."""
        legs: list[tuple[timedelta, int, bool]] = []
        seen: set[int] = set()
        while len(legs) < count:
            number = int(self.scale.people * rng.random() ** 2)
            if number in seen:
                continue
            seen.add(number)
            first, second = sorted((_hour(rng), _hour(rng)))
            legs.append((first, number, bool(is_away[number])))
            if len(legs) < count and rng.random() < ROUND_TRIPS:
                legs.append((second, number, not is_away[number]))
            else:
                is_away[number] ^= 1
        for order, (hour, number, is_return) in enumerate(sorted(legs)):
            at = self._at(on, hour)
            yield self._crossing(number, at, order, rng, is_return=is_return), on

    def _crossing(
        self, number: int, at: datetime, order: int, rng: Random, *, is_return: bool
    ) -> Crossing:
        document = self.document(number)
        is_exit = document.holder.is_citizen is not is_return
        is_amber = rng.random() < ATTENTION
        note = Check(code="document_expires_soon", severity=Severity.NOTE)
        check = Check(code="same_direction_twice", severity=Severity.ATTENTION)
        return Crossing(
            id=uuid7_at(at, order, rng),
            post=self.post.code,
            counter=str(1 + number % 3),
            direction=Direction.EXIT if is_exit else Direction.ENTRY,
            lane=Lane.BORDER_PASS if document.kind.is_local else Lane.PASSPORT,
            document=document,
            capture=Capture.KNOWN if document.kind.is_local else Capture.SCANNED,
            details=_details(document, rng, is_exit=is_exit),
            verdict=Verdict.AMBER if is_amber else Verdict.GREEN,
            checks=(check,) if is_amber else (note,) if rng.random() < ATTENTION else (),
            alert_version=1,
            decision=Decision(
                outcome=Outcome.ADMITTED,
                officer=self.officer,
                reason="Diperiksa." if is_amber else "",
            ),
            crossed_at=at,
        )

    def _at(self, on: date, hour: timedelta) -> datetime:
        return datetime.combine(on, time(), self.post.zone.tzinfo) + hour


def listed(number: int) -> Holder:
    """The person whom an entry of the list means."""
    return someone(repeatable(f"listed {number}"))


@lru_cache(maxsize=REMEMBERED)
def _document(number: int, today: date) -> TravelDocument:
    rng = repeatable(f"traveller {number}")
    bearer = someone(rng)
    is_neighbour = bearer.nationality in {"IDN", "MYS"}
    made = border_pass if is_neighbour and rng.random() < PASSES else passport
    return made(rng, bearer, number, today)


def _as_listed(born: PartialDate | None, rng: Random) -> PartialDate | None:
    """Lists know the birthday of most, the year of some, and of a few nothing."""
    if born is None:
        return None
    return rng.choices((born, PartialDate(born.year), None), (85, 10, 5))[0]


def _hour(rng: Random) -> timedelta:
    return OPENS + (CLOSES - OPENS) * rng.triangular(0, 1, 0.3)


def _details(document: TravelDocument, rng: Random, *, is_exit: bool) -> Details:
    is_granted = not (is_exit or document.holder.is_citizen or document.kind.is_local)
    return Details(
        purpose=rng.choice(PURPOSES),
        address="Dusun Contoh RT 03, Entikong" if is_granted else "",
        permit=Permit.VISA_FREE if is_granted else None,
        days_granted=30 if is_granted else None,
    )
