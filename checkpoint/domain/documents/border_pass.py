"""The post's own memory of border passes, which have no common number pattern and often no code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from checkpoint.domain.errors import InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredPass:
    """A border pass as it was once typed or scanned here; the newest registration holds."""

    id: UUID
    document: TravelDocument
    payload: str = ""
    """What its barcode or QR code says, if it bears one."""
    post: str
    officer: UUID
    registered_at: datetime

    def __post_init__(self) -> None:
        if not self.document.kind.is_local:
            raise InvalidValue("only border passes are kept in the register of passes")
        if not plain_number(self.document.number):
            raise InvalidValue("a border pass is found again by its number")

    @property
    def keys(self) -> frozenset[str]:
        """What finds it again: its number and its code, as they are compared."""
        return frozenset(filter(None, map(plain_number, (self.document.number, self.payload))))
