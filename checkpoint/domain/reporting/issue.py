"""One issue of a report: under which number, by whom and when it was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.errors import InvalidValue, NotFound, PaperNotSaved
from checkpoint.domain.people.officer import Role
from checkpoint.domain.reporting.file_names import file_name_of
from checkpoint.domain.reporting.subject import AnyPaper
from checkpoint.domain.reporting.told import Change, Told
from checkpoint.domain.statistics.question import Period

PRACTICE_PREFIX = "LATIHAN"
"""Before the file name of a paper of practice."""


class Way(StrEnum):
    """How a paper left the program."""

    PRINTED = "printed"
    SAVED = "saved"
    """As a PDF."""
    FILES = "files"
    """As a PDF and as files for another program, signed."""


class PaperSize(StrEnum):
    """The sheets that papers are set on."""

    A4 = "a4"
    LETTER = "letter"


class DayNotBegun(NotFound):
    """A day in the future: a paper of it would say NIHIL of what nobody knows yet."""


class NoRoomForPaper(PaperNotSaved):
    """The disk is full."""


class PlaceForbidden(PaperNotSaved):
    """The place may not be written, or the file is open in another program."""


class NameRefused(PaperNotSaved):
    """No file may be called so there, or on the computers of partners."""


class FolderMissing(PaperNotSaved):
    """The folder is not there, such as that of a stick that was pulled out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What makes a paper this paper and no other; the figures may be the same on several."""

    number: str
    """As it is printed, such as ``ETK/HARIAN/BC/2026-11-22/1``."""
    version: int = 1
    """Counted up when a day's report is issued anew, after a correction."""
    has_own_number: bool = True
    """Whether no other version of it bears this number."""
    issued_at: datetime
    issued_by: str
    """The officer's name."""
    issuer_role: Role
    """Under which the name stands among the signatures."""
    changes: tuple[Change, ...] = ()
    """What the version before told otherwise."""
    code: str = ""
    """By which the paper is proven (`codes`); empty on what nobody signed, such as a sample."""
    paper_size: PaperSize = PaperSize.A4
    is_practice: bool = False
    """Made on invented travellers; every page says so."""
    mask_below: int = 0
    """On papers for partners, no nationality is named with a count under this, for it could
    point to a person; 0 names them all."""

    @property
    def file_name(self) -> str:
        """The number as a file may be called, such as ``ETK-HARIAN-BC-2026-11-22-1``.

        A practice paper bears the number of a real one: its file must not take that one's place.
        """
        name = file_name_of(self.number)
        if self.version > 1 and not self.has_own_number:
            name = f"{name}-v{self.version}"
        return f"{PRACTICE_PREFIX}-{name}" if self.is_practice else name

    def __post_init__(self) -> None:
        if not self.number.strip() or not self.issued_by.strip():
            raise InvalidValue("a report has a number and somebody who issued it")
        if self.version < 1 or self.mask_below < 0:
            raise InvalidValue("versions count from 1, and masking from 0")
        if self.issued_at.tzinfo is None:
            raise InvalidValue("issued_at carries no time zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """A paper that left the program: enough to tell it from every other, and nothing of it."""

    id: UUID
    number: str
    post: str
    partner: AnyPaper
    """For whom it is, or what it is where it is for nobody alone."""
    period: Period
    version: int
    figures_digest: str
    """SHA-256 of what it told: where that is the same again, so is the version."""
    content_digest: str
    """SHA-256 of the PDF."""
    issued_by: UUID
    issued_at: datetime
    code: str = ""
    """The code on its pages; papers of before have none."""
    way: Way | None = None
    """Unknown of papers of before."""
    place: str = ""
    """The printer, or the folder."""
    told: Told | None = None
    """What it told; of papers of before, nothing but the digest of the figures is known."""
    one: str = ""
    """Of which incident or shift it is, where a day has several."""
    records: int | None = None
    """How many records there were of its days, and of those it was held against: while there are
    no more, it holds. Unknown of papers of before."""

    @property
    def day_on(self) -> date:
        """The day, or the first of several."""
        return self.period.first_on
