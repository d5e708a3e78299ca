"""The papers of a closed day on their way out: errands, each of which goes well or badly alone.

A printer without paper, a full folder or a stick that was pulled out is the trouble of one errand:
the others go on, and that one can be run again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import UUID

from checkpoint.domain.closing.closing import PaperNotNoted
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue, PaperSize, Way
from checkpoint.domain.reporting.subject import AnyPaper, OtherPaper, paper_of
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.other_press import Made, OtherPress
from checkpoint.outbox import outbox_at
from checkpoint.paper_bundle import signed_files, write_bundle
from checkpoint.paper_file import make_folder
from checkpoint.services.closing import DayPapers
from checkpoint.services.delivering import Deliveries
from checkpoint.services.ports import NewId
from checkpoint.services.reporting import ReportService
from checkpoint.words.catalogue import Catalogue

Subject: TypeAlias = Partner | ShiftEnd | OtherPaper
PaperMaker: TypeAlias = Callable[[PeriodFigures, Partner, Issue, Catalogue], bytes]
FilesMaker: TypeAlias = Callable[[PeriodFigures, Partner, Issue, Catalogue], Mapping[str, bytes]]


class SendToPrinter(Protocol):
    """Prints; raises a CheckpointError where the printer does not take it."""

    def __call__(self, content: bytes, *, printer: str, copies: int, title: str) -> None:
        """Print a PDF on a printer by its name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Destinations:
    """Where the papers of a day go."""

    folder: Path
    """For whatever has no outbox."""
    outboxes: Mapping[AnyPaper, Path] = field(default_factory=dict)
    printers: Mapping[AnyPaper, tuple[str, int]] = field(default_factory=dict)
    """The printer and how many copies, of those partners for whom they are set."""
    files_for: frozenset[Partner] = frozenset()
    """With whose saved papers data files go."""
    sizes: Mapping[AnyPaper, PaperSize] = field(default_factory=dict)
    """The sheets of those whose papers are set on others than the post's."""

    @classmethod
    def of(cls, folder: Path, ways: Deliveries, *, has_files: bool = False) -> Destinations:
        """Where the papers of each partner go; ``has_files`` puts data files beside all."""
        kept = {paper_of(one.value): how for one, how in ways.items()}
        partners = {one: how for one, how in kept.items() if isinstance(one, Partner)}
        return cls(
            folder=folder,
            outboxes={one: outbox_at(how.outbox) for one, how in kept.items() if how.outbox},
            printers={one: (how.printer, how.copies) for one, how in kept.items() if how.printer},
            files_for=frozenset(one for one, how in partners.items() if how.has_files or has_files),
            sizes={one: how.paper_size for one, how in kept.items() if how.paper_size},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """One paper to one place."""

    id: UUID
    subject: Subject
    number: str
    """Empty where it is given as the paper is made."""
    way: Way
    place: str
    """The folder, or the printer."""
    copies: int = 1
    paper_size: PaperSize | None = None
    """``None`` for that which the post sets."""
    is_own_folder: bool = False
    """Whether the folder is made where it is not there: an outbox may be a stick that was pulled
    out, whose mount point must not be filled in its place."""


class DayPress:
    """Makes each paper once, however often it leaves. It may run off the UI thread."""

    def __init__(
        self,
        papers: DayPapers,
        *,
        reports: ReportService,
        make_paper: PaperMaker,
        make_files: FilesMaker,
        others: OtherPress,
        new_id: NewId,
        officer: Officer,
        words: Catalogue,
        send_to_printer: SendToPrinter | None = None,
    ) -> None:
        self._papers = papers
        self._reports = reports
        self._make_paper = make_paper
        self._make_files = make_files
        self._others = others
        self._new_id = new_id
        self._officer = officer
        self._words = words
        self._print = send_to_printer
        self._made: dict[str, bytes] = {}
        self._made_others: dict[str, Made] = {}

    def errands(self, to: Destinations) -> tuple[Errand, ...]:
        """One for each paper and place, by partner; the hand-overs of shifts behind them."""
        return tuple(self._errands(to))

    def _errands(self, to: Destinations) -> Iterator[Errand]:
        for partner, issue in self._papers.issues.items():
            yield from self._errands_of(partner, partner, issue.number, to)
        for end in self._papers.sheets:
            yield from self._errands_of(end, OtherPaper.HAND_OVER, end.number, to)
        for paper in self._papers.others:
            yield from self._errands_of(paper, paper, "", to)

    def _errands_of(
        self, subject: Subject, kind: AnyPaper, number: str, to: Destinations
    ) -> Iterator[Errand]:
        """Into its outbox or the folder, and onto its printer, if it has one."""
        outbox = to.outboxes.get(kind)
        size = to.sizes.get(kind)
        yield Errand(
            id=self._new_id(),
            subject=subject,
            number=number,
            way=Way.FILES if kind in to.files_for else Way.SAVED,
            place=str(outbox or to.folder),
            paper_size=size,
            is_own_folder=outbox is None,
        )
        if self._print is not None and kind in to.printers:
            printer, copies = to.printers[kind]
            yield Errand(
                id=self._new_id(),
                subject=subject,
                number=number,
                way=Way.PRINTED,
                place=printer,
                copies=copies,
                paper_size=size,
            )

    def run(self, errand: Errand) -> None:
        """Make the paper, let it leave, and note that it did; raises a CheckpointError."""
        if isinstance(errand.subject, Partner):
            self._run_partners(errand, errand.subject)
        else:
            self._run_other(errand, errand.subject)

    def number_of(self, errand: Errand) -> str:
        """Under which a paper went out, or will; empty while nobody knows."""
        made = self._made_others.get(_key(errand))
        return errand.number if made is None else made.ready.issue.number

    def file_name(self, errand: Errand) -> str:
        """Under which a paper is written; empty while nobody knows."""
        subject = errand.subject
        if isinstance(subject, Partner):
            return f"{self._papers.issues[subject].file_name}.pdf"
        made = self._made_others.get(_key(errand))
        return "" if made is None else made.file_name

    def _run_partners(self, errand: Errand, partner: Partner) -> None:
        issue, figures = self._papers.issues[partner], self._papers.figures
        content = self._made.get(errand.number)
        if content is None:
            if errand.paper_size is not None:
                issue = replace(issue, paper_size=errand.paper_size)
            content = self._make_paper(figures, partner, issue, self._words)
            self._made[errand.number] = content
        self._send(errand, content)
        way, place = errand.way, errand.place
        try:
            self._reports.note_issued(
                self._officer, issue, figures, partner, content, way=way, place=place
            )
        except CheckpointError as problem:
            raise PaperNotNoted from problem

    def _run_other(self, errand: Errand, subject: ShiftEnd | OtherPaper) -> None:
        made = self._made_others.get(_key(errand))
        if made is None:
            made = self._made_others[_key(errand)] = self._make_other(subject)
        self._send(errand, made.content)
        try:
            self._others.note(made, way=errand.way, place=errand.place)
        except CheckpointError as problem:
            raise PaperNotNoted from problem

    def _make_other(self, subject: ShiftEnd | OtherPaper) -> Made:
        if isinstance(subject, ShiftEnd):
            return self._others.hand_over(subject)
        if subject is OtherPaper.TIMPORA:
            return self._others.timpora()
        return self._others.incidents(self._papers.figures.day_on)

    def _send(self, errand: Errand, content: bytes) -> None:
        name = self.file_name(errand)
        if errand.way is Way.PRINTED and self._print is not None:
            self._print(content, printer=errand.place, copies=errand.copies, title=name)
            return
        folder = Path(errand.place)
        if errand.is_own_folder:
            make_folder(folder)
        write_bundle(folder / name, content, self._beside(errand, content))

    def _beside(self, errand: Errand, content: bytes) -> Mapping[str, bytes]:
        """The data files that go with a paper, signed."""
        subject = errand.subject
        if errand.way is not Way.FILES or not isinstance(subject, Partner):
            return {}
        issue = self._papers.issues[subject]
        files = self._make_files(self._papers.figures, subject, issue, self._words)
        return signed_files(content, files, partial(self._reports.sign, self._officer))


def _key(errand: Errand) -> str:
    subject = errand.subject
    return subject.value if isinstance(subject, OtherPaper) else errand.number
