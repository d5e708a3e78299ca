"""Invented people: who they are, and the passport or border pass each would carry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from types import MappingProxyType

from checkpoint.domain.alerts.validity import months_after
from checkpoint.domain.documents.mrz import Format, ZoneFields, compose
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    INDONESIA,
    DocumentKind,
    Holder,
    Sex,
    TravelDocument,
)
from checkpoint.practice.names import NAMED

DISTRICTS = ("Entikong", "Sekayam")
"""Whose people may hold the border pass at the post that practice is set at."""

CODES = MappingProxyType(
    {
        DocumentKind.PASSPORT: "P",
        DocumentKind.SERVICE_PASSPORT: "PS",
        DocumentKind.TRAVEL_LETTER: "PL",
    }
)
"""The document code that the zone of such a document begins with."""

ROOM = 14
"""Characters of a passport's optional field: a NIK of sixteen does not fit, a MyKad number does."""


@dataclass(frozen=True, slots=True)
class Group:
    """People of one state who name their children one way, and how many of them come here."""

    names: str
    nationality: str
    weight: int
    places: tuple[str, ...]


GROUPS = (
    Group("single", "IDN", 6, ("SANGGAU", "SAMBAS", "PURWOREJO", "KEBUMEN")),
    Group("javanese", "IDN", 15, ("PONTIANAK", "SINGKAWANG", "MALANG", "SRAGEN")),
    Group("muslim", "IDN", 16, ("SAMBAS", "SANGGAU", "SINTANG", "LOMBOK TIMUR")),
    Group("christian", "IDN", 6, ("BENGKAYANG", "ENDE", "KUPANG", "MEDAN")),
    Group("dayak", "IDN", 14, ("ENTIKONG", "BALAI KARANGAN", "SEKAYAM", "LANDAK")),
    Group("chinese", "IDN", 6, ("SINGKAWANG", "PONTIANAK")),
    Group("balinese", "IDN", 2, ("TABANAN", "BULELENG")),
    Group("malay", "MYS", 11, ("KUCHING", "SERIAN", "SIBU", "JOHOR BAHRU")),
    Group("iban", "MYS", 6, ("SERIAN", "TEBEDU", "SRI AMAN")),
    Group("chinese whole", "MYS", 5, ("KUCHING", "SIBU", "MIRI")),
    Group("indian", "MYS", 2, ("KLANG", "IPOH")),
    Group("chinese", "CHN", 3, ("FUJIAN", "GUANGDONG")),
    Group("chinese", "SGP", 1, ("SINGAPORE",)),
    Group("indian", "IND", 2, ("CHENNAI", "KOCHI")),
    Group("timorese", "TLS", 2, ("DILI", "BOBONARO")),
    Group("papuan", "PNG", 1, ("VANIMO", "WEWAK")),
    Group("vietnamese", "VNM", 1, ("HUE", "DA NANG")),
)
"""The mix at a post towards Sarawak, with some of every border besides."""

_FIRST_BIRTHDAY = date(1950, 1, 1)
_WEIGHTS = tuple(accumulate(group.weight for group in GROUPS))
OFFICES: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "IDN": ("KANIM ENTIKONG", "KANIM SANGGAU", "KANIM PONTIANAK"),
        "MYS": ("KUCHING", "SERIAN"),
    }
)


def someone(rng: Random) -> Holder:
    """An invented adult, the same whatever day it is."""
    group = rng.choices(GROUPS, cum_weights=_WEIGHTS)[0]
    sex = rng.choice((Sex.FEMALE, Sex.MALE))
    born = _birthday(rng)
    return Holder(
        name=NAMED[group.names](rng, sex),
        nationality=group.nationality,
        sex=sex,
        born=PartialDate.of(born),
        national_number=national_number(rng, group.nationality, sex, born),
        place_of_birth=rng.choice(group.places),
    )


def passport(rng: Random, bearer: Holder, number: int, today: date) -> TravelDocument:
    """The passport of an invented person, with years or months left to run."""
    issued_on = today - timedelta(days=rng.randrange(30, 4 * 365))
    offices = OFFICES.get(bearer.nationality, (bearer.place_of_birth,))
    return TravelDocument(
        kind=DocumentKind.PASSPORT,
        issuer=bearer.nationality,
        number=passport_number(bearer.nationality, number),
        holder=bearer,
        issued_on=issued_on,
        expires_on=months_after(issued_on, 60),
        issuing_office=rng.choice(offices),
    )


def border_pass(rng: Random, bearer: Holder, number: int, today: date) -> TravelDocument:
    """The border pass of a neighbour: PLB for an Indonesian, PMS for a Malaysian."""
    issued_on = today - timedelta(days=rng.randrange(10, 600))
    is_citizen = bearer.is_citizen
    kind = DocumentKind.BORDER_PASS if is_citizen else DocumentKind.CROSSING_PASS
    return TravelDocument(
        kind=kind,
        issuer=bearer.nationality,
        number=pass_number(kind, number),
        holder=bearer,
        issued_on=issued_on,
        expires_on=months_after(issued_on, 24),
        district=rng.choice(DISTRICTS) if is_citizen else "Serian",
        issuing_office="POS IMIGRASI ENTIKONG" if is_citizen else "TEBEDU",
    )


def passport_number(issuer: str, number: int) -> str:
    """A number of the length its state uses; the L (*latihan*) is no state's series."""
    return f"L{number:08}" if issuer == "MYS" else f"L{number:07}"


def pass_number(kind: DocumentKind, number: int) -> str:
    """A number of a border pass; no common pattern of the real ones is known."""
    return f"{'PLB' if kind is DocumentKind.BORDER_PASS else 'PMS'} L{number:06}"


def national_number(rng: Random, nationality: str, sex: Sex, born: date) -> str:
    """NIK of an Indonesian, MyKad number of a Malaysian; the others here bear none."""
    if nationality == INDONESIA:
        day = born.day + (40 if sex is Sex.FEMALE else 0)
        return f"6103{rng.randrange(1, 20):02}{day:02}{born:%m%y}{rng.randrange(1, 9999):04}"
    if nationality == "MYS":
        return f"{born:%y%m%d}13{rng.randrange(1000, 9999)}"
    return ""


def zone_of(document: TravelDocument) -> tuple[str, ...]:
    """The two lines at the foot of a passport page; nothing for a document without a zone."""
    code = CODES.get(document.kind)
    if code is None:
        return ()
    bearer = document.holder
    said = ZoneFields(
        code=code,
        issuer=document.issuer,
        number=document.number,
        name=bearer.name,
        nationality=bearer.nationality,
        born=bearer.born,
        sex=bearer.sex,
        expires_on=document.expires_on,
        optional=bearer.national_number if len(bearer.national_number) <= ROOM else "",
    )
    return compose(said, Format.TD3)


def _birthday(rng: Random) -> date:
    """Most travellers are of working age; some dates are the first of January, as on paper."""
    born = _FIRST_BIRTHDAY + timedelta(days=int(rng.triangular(0, 57 * 365, 40 * 365)))
    return born.replace(month=1, day=1) if rng.random() < 0.01 else born  # noqa: PLR2004 - rare
