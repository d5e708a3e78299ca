"""The invented alert lists: entries that mean the cast, among others that mean nobody here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from types import MappingProxyType

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.practice.cast import alert_on, cast
from checkpoint.practice.people import passport_number, someone
from checkpoint.services.ports import NewId

LISTS: Mapping[str, tuple[AlertKind, ...]] = MappingProxyType(
    {
        "Cekal (latihan)": (AlertKind.CEGAH, AlertKind.TANGKAL, AlertKind.SOI, AlertKind.TPPO),
        "DPO (latihan)": (AlertKind.DPO,),
        "Dokumen hilang (latihan)": (AlertKind.LOST_DOCUMENT,),
    }
)
"""The lists that come from elsewhere, and the kinds of entry on each."""

BY_HAND = (AlertKind.CEGAH_MENDESAK, AlertKind.LOCAL)
"""What is entered at the post itself."""

STRANGERS = 24
"""Entries of each list that mean nobody of the cast."""

_FIRST_LOST = 8001
_TERMS = MappingProxyType({AlertKind.CEGAH: 170, AlertKind.TANGKAL: 1500, AlertKind.SOI: 360})
"""Days of a new entry; a kind that is not here has no end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Everything that is to stand in the alert book."""

    lists: Mapping[str, tuple[Alert, ...]]
    by_hand: tuple[Alert, ...]


def watched(prepared_on: date, new_id: NewId, rng: Random) -> Watched:
    """The invented lists as of the day practice is made ready."""
    meant = tuple(
        alert_on(part, part.alert, prepared_on, new_id()) for part in cast() if part.alert
    )
    lists = {}
    for name, kinds in LISTS.items():
        strangers = _strangers(kinds, prepared_on, new_id, rng)
        lists[name] = tuple(_numbered(name, (*_of(meant, kinds), *strangers)))
    return Watched(lists=lists, by_hand=_of(meant, BY_HAND))


def without_newest(alerts: tuple[Alert, ...]) -> tuple[Alert, ...]:
    """A list as it came the time before: two entries fewer, and one with another instruction."""
    first, *rest = alerts[:-2]
    return (replace(first, instruction="Lihat versi baru daftar (latihan)."), *rest)


def _of(alerts: tuple[Alert, ...], kinds: tuple[AlertKind, ...]) -> tuple[Alert, ...]:
    return tuple(alert for alert in alerts if alert.kind in kinds)


def _numbered(name: str, alerts: tuple[Alert, ...]) -> Iterator[Alert]:
    initials = "".join(word[0] for word in name.upper().replace("(", "").split())
    for number, alert in enumerate(alerts, start=1):
        yield replace(alert, list_name=name, reference=f"{initials}-{number:03}")


def _strangers(
    kinds: tuple[AlertKind, ...], prepared_on: date, new_id: NewId, rng: Random
) -> Iterator[Alert]:
    for number in range(STRANGERS):
        kind = rng.choice(kinds)
        if kind is AlertKind.LOST_DOCUMENT:
            yield _lost(number, prepared_on, new_id)
        else:
            yield _somebody(kind, prepared_on, new_id, rng)


def _lost(number: int, prepared_on: date, new_id: NewId) -> Alert:
    issuer = "MYS" if number % 3 else "IDN"
    return Alert(
        id=new_id(),
        list_name="",
        kind=AlertKind.LOST_DOCUMENT,
        document_number=passport_number(issuer, _FIRST_LOST + number),
        document_issuer=issuer,
        direction=AlertKind.LOST_DOCUMENT.usual_direction,
        valid_from=prepared_on - timedelta(days=7 * number),
        requester="Interpol SLTD, contoh (latihan)",
        reason="Dilaporkan hilang (latihan)",
    )


def _somebody(kind: AlertKind, prepared_on: date, new_id: NewId, rng: Random) -> Alert:
    """Begun, ended, or not begun yet: the book holds all of them."""
    person = someone(rng)
    while kind is AlertKind.TANGKAL and person.is_citizen:
        person = someone(rng)
    begins = prepared_on + timedelta(days=rng.randrange(-300, 20))
    term = _TERMS.get(kind)
    return Alert(
        id=new_id(),
        list_name="",
        kind=kind,
        name=person.name.full,
        born=person.born,
        sex=person.sex,
        nationality=person.nationality,
        place_of_birth=person.place_of_birth,
        direction=kind.usual_direction,
        valid_from=begins,
        valid_to=begins + timedelta(days=term) if term else None,
        requester="Instansi contoh (latihan)",
        reason="Perkara latihan",
    )
