"""The cast: invented people whose documents each show one thing (`resources/practice`)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Literal, TypeAlias
from uuid import UUID

from pydantic import ConfigDict, TypeAdapter

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.validity import months_after
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.pictures import Symbology
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.practice.hands import repeatable
from checkpoint.practice.people import national_number, pass_number, passport_number
from checkpoint.resources import RESOURCES
from checkpoint.words.catalogue import Language

CAST = RESOURCES / "practice" / "cast.toml"
FIRST_NUMBER = 9101
"""Of the cast's documents; the crowd's are lower."""

Said: TypeAlias = dict[Language, str]
"""A text in each language of the program."""


class Handling(StrEnum):
    """What happened to a document before it lay on the scanner."""

    GOOD = "good"
    MISREAD = "misread"
    """A naught of the zone comes out as the letter O."""
    ALTERED = "altered"
    """The year of expiry was changed by hand, and its check digit was not."""
    CROOKED = "crooked"
    """The picture was taken by hand: turned a little, and not quite sharp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One crossing before today, as it was decided and recorded."""

    days_ago: int
    at: time
    """On the post's clock."""
    direction: Direction
    outcome: Outcome = Outcome.ADMITTED
    ground: Ground | None = None
    reason: str = ""
    details: Details | None = None
    """What was answered beyond what was foreseen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An entry of a list that means the holder of a document, or seems to."""

    kind: AlertKind
    name: str | None = None
    """``None``: as in the document."""
    born: Literal["same", "unknown"] = "same"
    by_number: bool = False
    begins: int
    ends: int | None = None
    """The last day in force; both counted from the day practice was made ready."""
    requester: str
    reason: str
    instruction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the cast, as the file has it; its days count from when practice was made ready."""

    slug: str
    title: Said
    story: Said
    name: str
    state: str
    sex: Sex
    born: date
    place: str
    kind: DocumentKind = DocumentKind.PASSPORT
    issuer: str = ""
    district: str = ""
    ends_in: int = 900
    direction: Direction = Direction.ENTRY
    lane: Lane = Lane.PASSPORT
    verdict: Verdict = Verdict.GREEN
    """What comes of it at the first try."""
    must_be_typed: bool = False
    """The post has not met this pass, and there is no verdict before it is typed."""
    handling: Handling = Handling.GOOD
    code: Symbology | None = None
    """How a border pass bears its number besides print."""
    alert: Listing | None = None
    visits: tuple[Visit, ...] = ()


_PARTS = TypeAdapter(tuple[Part, ...], config=ConfigDict(extra="forbid"))


@cache
def cast() -> tuple[Part, ...]:
    """Everybody, in the order in which they are shown."""
    return _PARTS.validate_python(tomllib.loads(CAST.read_text(encoding="utf-8"))["cast"])


def document_of(part: Part, prepared_on: date) -> TravelDocument:
    """The document that somebody of the cast carries."""
    expires_on = prepared_on + timedelta(days=part.ends_in)
    issuer = part.issuer or part.state
    return TravelDocument(
        kind=part.kind,
        issuer=issuer,
        number=_number(part.kind, issuer, FIRST_NUMBER + cast().index(part)),
        holder=_holder(part),
        issued_on=months_after(expires_on, -24 if part.kind.is_local else -60),
        expires_on=expires_on,
        district=part.district,
        issuing_office=f"{part.place} (CONTOH)",
    )


def alert_on(part: Part, listing: Listing, prepared_on: date, id: UUID) -> Alert:
    """The entry of a list that means somebody of the cast."""
    document = document_of(part, prepared_on)
    bearer = document.holder
    name = bearer.name.full if listing.name is None else listing.name
    return Alert(
        id=id,
        list_name="",
        kind=listing.kind,
        name=name,
        born=bearer.born if listing.born == "same" else None,
        sex=bearer.sex if name else Sex.UNSPECIFIED,
        nationality=bearer.nationality if name else "",
        document_number=document.number if listing.by_number else "",
        document_issuer=document.issuer if listing.by_number else "",
        direction=listing.kind.usual_direction,
        valid_from=prepared_on + timedelta(days=listing.begins),
        valid_to=None if listing.ends is None else prepared_on + timedelta(days=listing.ends),
        requester=listing.requester,
        reason=listing.reason,
        instruction=listing.instruction,
    )


def _number(kind: DocumentKind, issuer: str, number: int) -> str:
    return pass_number(kind, number) if kind.is_local else passport_number(issuer, number)


def _holder(part: Part) -> Holder:
    primary, _, secondary = part.name.partition("<<")
    rng = repeatable(part.slug)
    return Holder(
        name=PersonName(primary, secondary),
        nationality=part.state,
        sex=part.sex,
        born=PartialDate.of(part.born),
        national_number=national_number(rng, part.state, part.sex, part.born),
        place_of_birth=part.place,
    )
