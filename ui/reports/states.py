"""What the reports screen can show; what cannot happen cannot be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue, IssuedPaper, PaperSize
from checkpoint.domain.reporting.kinds import ReportKind, period_around
from checkpoint.domain.statistics.question import Period
from checkpoint.outbox import outbox_at
from checkpoint.services.delivering import Deliveries
from checkpoint.words.catalogue import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which paper is to be made."""

    day_on: date
    partner: Partner
    kind: ReportKind = ReportKind.DAY
    """Whether it is of that day, of the week or month that the day lies in, or of other days."""
    days: Period | None = None
    """The first and the last of any days; they are kept while another kind is looked at."""
    language: Language = Language.INDONESIAN
    """Of the paper, whatever the window speaks."""
    paper_size: PaperSize | None = None
    """``None`` for that which the post sets."""

    @property
    def period(self) -> Period:
        """The days that it is of."""
        if self.kind is ReportKind.PERIOD and self.days is not None:
            return self.days
        return period_around(self.kind, self.day_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a partner's paper of a day has come."""

    issue: Issue
    """How the next paper would be numbered."""
    last: IssuedPaper | None
    """The last one that left the program."""

    @property
    def is_issued(self) -> bool:
        """Whether the partner has the figures as they are now."""
        return self.last is not None and self.last.version == self.issue.version

    @property
    def is_changed(self) -> bool:
        """Whether the partner has figures that are no longer true."""
        return self.last is not None and not self.is_issued

    def became_final(self, post: Post) -> bool:
        """Whether the partner has a provisional paper of a day that has ended since."""
        if self.last is None:
            return False
        last_on, issued_at = self.last.period.last_on, self.last.issued_at
        return not post.is_over(last_on, issued_at) and post.is_over(last_on, self.issue.issued_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day's figures, and what became of its papers."""

    figures: PeriodFigures
    standings: Mapping[Partner, Standing]
    ways: Deliveries = field(default_factory=dict)
    """Where papers go now."""

    def way(self, partner: Partner) -> Delivery:
        """Where a partner's papers go."""
        return self.ways.get(Receiver(partner.value), Delivery())

    @property
    def outboxes(self) -> Mapping[Partner, Path]:
        """The folders of those partners that have one."""
        ways = ((partner, self.way(partner).outbox) for partner in Partner)
        return {partner: outbox_at(place) for partner, place in ways if place}

    @property
    def files_for(self) -> frozenset[Partner]:
        """Into whose outbox data files are put beside the paper."""
        return frozenset(one for one in Partner if self.way(one).has_files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper as it will print."""

    wanted: Wanted
    issue: Issue
    content: bytes
    """The PDF."""
    beside: Mapping[str, bytes] = field(default_factory=dict)
    """What goes with it for another program, signed, by the endings of the names."""

    @property
    def file_name(self) -> str:
        """Under which it is saved; the English one beside the Indonesian."""
        language = self.wanted.language
        suffix = "" if language is Language.INDONESIAN else f"-{language.value}"
        return f"{self.issue.file_name}{suffix}.pdf"


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper went to a printer."""

    number: str
    printer: str
    copies: int
    has_stopped: bool = False
    """The printer holds it until somebody looks after it."""


@dataclass(frozen=True, slots=True)
class Saved:
    """Papers were written."""

    places: tuple[Path, ...]
    has_files: bool = False
    """Whether data files were written beside them."""


GivenOut: TypeAlias = Printed | Saved


@dataclass(frozen=True, slots=True)
class Preparing:
    """The figures are counted and the paper is made."""

    wanted: Wanted
    day: Day | None = None
    """What is known of that day already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A paper is previewed; perhaps one was just printed or saved, or could not be."""

    paper: Paper
    day: Day
    given_out: GivenOut | None = None
    trouble: CheckpointError | None = None
    """Why not all that was to leave did."""
    has_moved: bool = False
    """The records changed between look and key: nothing left, and this is the new paper."""

    @property
    def wanted(self) -> Wanted:
        """Which paper it is."""
        return self.paper.wanted


@dataclass(frozen=True, slots=True)
class Sending:
    """Papers are on their way out."""

    paper: Paper
    day: Day

    @property
    def wanted(self) -> Wanted:
        """Which paper is previewed meanwhile."""
        return self.paper.wanted


@dataclass(frozen=True, slots=True)
class NotMade:
    """The paper could not be made."""

    wanted: Wanted
    trouble: CheckpointError


ReportsState: TypeAlias = Preparing | Shown | Sending | NotMade
