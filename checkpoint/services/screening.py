"""Holding a document against the alert lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.bands import thresholds_for
from checkpoint.domain.alerts.lost_documents import entry_of
from checkpoint.domain.alerts.matching import AlertMatch, Yardstick, compare
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller, traveller_of
from checkpoint.domain.documents.mrz import Zone, document_of
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.services.alert_ports import AlertBook
from checkpoint.services.ports import Store


def matches_of(store: Store, document: TravelDocument, zone: Zone | None) -> Sequence[AlertMatch]:
    """Every alert that may mean the traveller, the likest first.

    Where the zone may say something else as well, both are looked for, and of an alert that
    means both the worse counts.
    """
    otherwise = () if zone is None or zone.otherwise is None else (document_of(zone.otherwise),)
    yardstick = yardstick_of(store.alerts)
    worst: dict[UUID, AlertMatch] = {}
    for one in (document, *otherwise):
        for match in matches_with(store.alerts, traveller_of(one), yardstick):
            known = worst.get(match.alert.id)
            if known is None or match.score > known.score:
                worst[match.alert.id] = match
    return likest_first(worst.values())


def yardstick_of(book: AlertBook, *, at_least: int = 0) -> Yardstick:
    """By what a likeness is measured while the book stands as it does.

    Or once it has at least so many entries, as when a long list is being read.
    """
    frequencies = book.frequencies()
    usual = thresholds_for(max(frequencies.people, at_least))
    return Yardstick(frequencies, book.calibration().moved(usual))


def matches_with(
    book: AlertBook, traveller: Traveller, yardstick: Yardstick
) -> Iterator[AlertMatch]:
    """Every alert that may mean a traveller of whom this is known."""
    listed = book.of_serials(likely(traveller, book.file, yardstick))
    for alert in chain(listed, _lost_documents(book, traveller)):
        match = compare(traveller, alert, yardstick)
        if match is not None:
            yield match


def _lost_documents(book: AlertBook, traveller: Traveller) -> Iterator[Alert]:
    form = look_alike_form(traveller.document_number)
    if form:
        for list_name, document in book.lost.of_forms([form]):
            yield entry_of(list_name, document)


def likest_first(matches: Iterable[AlertMatch]) -> Sequence[AlertMatch]:
    """The surest band first, and in each the best score."""
    return sorted(matches, key=lambda match: (match.band.rank, match.score), reverse=True)
