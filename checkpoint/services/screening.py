"""Holding a document against the alert lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from checkpoint.domain.alerts.matching import AlertMatch, compare
from checkpoint.domain.alerts.search_keys import keys_of_traveller
from checkpoint.domain.alerts.traveller import traveller_of
from checkpoint.domain.documents.mrz import Zone, document_of
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.services.ports import Store


def matches_of(store: Store, document: TravelDocument, zone: Zone | None) -> Sequence[AlertMatch]:
    """Every alert that may mean the traveller, the likest first.

    Where the zone may say something else as well, both are looked for, and of an alert that
    means both the worse counts.
    """
    worst: dict[UUID, AlertMatch] = {}
    for match in _each(store, document, zone):
        known = worst.get(match.alert.id)
        if known is None or match.score > known.score:
            worst[match.alert.id] = match
    return sorted(worst.values(), key=lambda match: match.score, reverse=True)


def _each(store: Store, document: TravelDocument, zone: Zone | None) -> Iterator[AlertMatch]:
    otherwise = () if zone is None or zone.otherwise is None else (document_of(zone.otherwise),)
    for one in (document, *otherwise):
        traveller = traveller_of(one)
        for alert in store.alerts.candidates(keys_of_traveller(traveller)):
            match = compare(traveller, alert)
            if match is not None:
                yield match
