"""The traveller behind a lock that comes back, as he was presented before the program ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.evidence import scan_of
from checkpoint.domain.documents.mrz import Zone, parse_typed
from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.documents.scanned import Scan, ScannedZone, interpret
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.services.codes import read_codes
from checkpoint.services.ports import Store
from checkpoint.services.presented import Presented
from checkpoint.services.sealing import code_beside
from checkpoint.services.sources import claims_beside


def presented_behind(
    store: Store, lock: Lock, mappings: Sequence[PayloadMapping], *, today: date
) -> Presented:
    """What lay on the counter, from the lock and what was kept of its scan.

    Without that, as where evidence is not kept or its time is over, the lock has only the
    document itself and its zone. ``today`` is the day on which it was raised.
    """
    zone = parse_typed(lock.zone_text, today=today)
    presented = Presented(
        document=lock.document,
        capture=lock.capture,
        zone=zone if isinstance(zone, Zone) else None,
        payload=_payload(store, lock),
    )
    evidence = store.evidence.find(lock.id)
    return presented if evidence is None else _with(scan_of(evidence), presented, mappings, today)


def _with(
    scan: Scan, presented: Presented, mappings: Sequence[PayloadMapping], today: date
) -> Presented:
    """The same with its picture, its seals, and what else was read beside it."""
    scanned = interpret(scan, today=today)
    is_zone = isinstance(scanned, ScannedZone)
    codes = read_codes(scanned.others if isinstance(scanned, ScannedZone) else scan.texts, mappings)
    document = presented.document
    is_told = not is_zone or (document.kind.is_local and codes.payload is not None)
    beside = codes.claims if is_told else claims_beside(document, codes.rest, today=today)
    is_alone = presented.zone is None and presented.capture is Capture.SCANNED
    return replace(
        presented,
        scan=scan,
        payload=presented.payload or code_beside(codes.own),
        claims=tuple(beside),
        declaration=codes.declaration,
        is_sealed=scanned.is_sealed if isinstance(scanned, ScannedZone) else is_alone,
    )


def _payload(store: Store, lock: Lock) -> str:
    """The code by which the register knows the pass: it must not be lost with the next record."""
    if lock.capture is not Capture.KNOWN:
        return ""
    known = store.passes.find(plain_number(lock.document.number))
    same = (one.payload for one in known if one.document.key == lock.document.key)
    return next(same, "")
