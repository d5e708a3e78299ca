"""What lies on the counter, and what comes of laying it there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.mrz import Field, Unreadable, Zone
from checkpoint.domain.documents.payloads import Declaration
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.documents.typed import TypedFields
from checkpoint.domain.errors import ReadingFailed
from checkpoint.domain.inspection.inspection import Inspection


@dataclass(frozen=True, slots=True, kw_only=True)
class Presented:
    """A document laid on the counter, by whatever channel it came."""

    document: TravelDocument
    capture: Capture
    zone: Zone | None = None
    payload: str = ""
    """What the barcode said, on a border pass that bears one."""
    scan: Scan | None = None
    """What it was read from, or what led to it being typed."""
    claims: tuple[Claims, ...] = ()
    """What was read of it besides: a code beside the zone, a seal."""
    declaration: str = ""
    """The receipt of an All Indonesia declaration that was scanned with it."""
    is_sealed: bool = False
    """Whether nothing but a seal says all this."""
    certainty: Mapping[Field, float] = field(default_factory=dict)
    """How sure each field of the zone is, where it was read from a picture."""


@dataclass(frozen=True, slots=True)
class UnknownPass:
    """A number or code the post has not met: the officer types the pass once."""

    number: str
    is_scanned: bool
    """It came from a code, so it is the pass's payload and not always its number."""
    fields: TypedFields | None = None
    """What the code says of the pass, where the post wrote down how to read it."""
    claims: tuple[Claims, ...] = ()
    """The same, to be held against what is then typed."""


@dataclass(frozen=True, slots=True)
class SeveralPasses:
    """Passes of several people bear this number: the officer says which of them lies there."""

    passes: tuple[RegisteredPass, ...]
    claims: tuple[Claims, ...] = ()
    """What the code says of the pass, to be held against the chosen one."""


class VisaInstead(ReadingFailed):
    """A visa was scanned: it says who may come, and is no travel document."""


class SeveralDocuments(ReadingFailed):
    """The documents of two people lie on one picture: whose turn it is, nobody said."""


class SeveralPictures(ReadingFailed):
    """More than one file was given at once: they may be of several people."""


Reading: TypeAlias = Inspection | UnknownPass | SeveralPasses | Unreadable
"""What came of a scan."""

Preview: TypeAlias = Reading | Declaration
"""What would come of a scan beside the traveller who stands here; a receipt may be his."""


def presented_again(
    known: RegisteredPass, scan: Scan | None, claims: tuple[Claims, ...] = ()
) -> Presented:
    """A pass of the post's own register, as it is laid on the counter once more."""
    return Presented(
        document=known.document,
        capture=Capture.KNOWN,
        payload=known.payload,
        scan=scan,
        claims=claims,
    )


def sealed(document: TravelDocument, scan: Scan) -> Presented:
    """A pass that nothing but the seal on its label speaks of."""
    return Presented(document=document, capture=Capture.SCANNED, scan=scan, is_sealed=True)
