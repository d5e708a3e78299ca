"""To paper, as PDF: the figures of a day, the sheet of a shift, incidents, labels of passes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from checkpoint.domain.journal.entries import Entry
from checkpoint.domain.journal.search import SheetForm
from checkpoint.domain.journeys.resident import InsideList
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.told import Told
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.services.incident_papers import DayPaper, IncidentPaper, StatisticPaper
from checkpoint.services.proving import ReadPaper
from checkpoint.services.seals import IssuedSeal, LabelForm
from checkpoint.words.catalogue import Catalogue


def pass_label(issued: IssuedSeal, form: LabelForm, catalogue: Catalogue) -> bytes:
    """The label of a border pass as PDF, in its own size."""
    from checkpoint.reports.labels import compose_label  # noqa: PLC0415 - as below

    return compose_label(issued, form, catalogue)


def told_on_paper(figures: PeriodFigures, partner: Partner, issue: Issue) -> Told:
    """The figures that a partner reads on its paper."""
    from checkpoint.reports.told import told_on  # noqa: PLC0415 - as below

    return told_on(figures, partner, issue)


def files_for_partner(
    figures: PeriodFigures, partner: Partner, issue: Issue, catalogue: Catalogue
) -> Mapping[str, bytes]:
    """The figures of a paper as files for another program, by the endings of their names."""
    from checkpoint.reports.figure_files import figure_files  # noqa: PLC0415 - as below

    return figure_files(figures, partner, issue, catalogue)


def read_back(content: bytes) -> ReadPaper:
    """What a PDF says of itself; raises PaperUnreadable."""
    from checkpoint.reports.reading import read_paper  # noqa: PLC0415 - as below

    return read_paper(content)


def key_sheet(post: Post, public: bytes, catalogue: Catalogue) -> bytes:
    """The post's public key for partners, as PDF."""
    from checkpoint.reports.key_sheet import compose_sheet  # noqa: PLC0415 - as below

    return compose_sheet(post, public, catalogue)


def daily_report(
    figures: PeriodFigures, partner: Partner, issue: Issue, catalogue: Catalogue
) -> bytes:
    """The day's paper for one partner as PDF; the same inputs give the same bytes."""
    # ReportLab takes longer to load than the sign-in screen does, and only papers need it.
    from checkpoint.reports.daily import compose  # noqa: PLC0415 - start-up does not wait for it

    return compose(figures, partner, issue, catalogue)


def logo_of(content: bytes) -> bytes:
    """A picture as a letterhead may bear it; raises LogoRefused."""
    from checkpoint.reports.logo import read_logo  # noqa: PLC0415 - as above

    return read_logo(content)


def shift_sheet(end: ShiftEnd, post: Post, issue: Issue, catalogue: Catalogue) -> bytes:
    """The sheet of a shift that ended as PDF; the same inputs give the same bytes."""
    from checkpoint.reports.sheet import Sheet  # noqa: PLC0415 - as above
    from checkpoint.reports.shift_paper import compose_sheet  # noqa: PLC0415

    return compose_sheet(end, Sheet(post=post, issue=issue, catalogue=catalogue))


def record_sheet(
    entries: Iterable[Entry],
    form: SheetForm,
    *,
    post: Post,
    officers: Mapping[UUID, str],
    words: Catalogue,
) -> Iterator[bytes]:
    """The journal as a spreadsheet's file, in bytes as they come."""
    from checkpoint.reports.journal_sheet import pieces  # noqa: PLC0415 - as above

    return pieces(entries, form, post=post, officers=officers, words=words)


def incident_report(paper: IncidentPaper, issue: Issue, catalogue: Catalogue) -> bytes:
    """The report of an incident as PDF, original or copy."""
    from checkpoint.reports.incident_content import report_content  # noqa: PLC0415 - as above
    from checkpoint.reports.incident_frame import compose_incident  # noqa: PLC0415

    return compose_incident(report_content(paper, issue, catalogue))


def incidents_of_day(paper: DayPaper, issue: Issue, catalogue: Catalogue) -> bytes:
    """The incidents of a day as PDF."""
    from checkpoint.reports.incident_day import day_content  # noqa: PLC0415 - as above
    from checkpoint.reports.incident_frame import compose_incident  # noqa: PLC0415

    return compose_incident(day_content(paper, issue, catalogue))


def incidents_of_month(paper: StatisticPaper, issue: Issue, catalogue: Catalogue) -> bytes:
    """The month's incidents in figures as PDF."""
    from checkpoint.reports.incident_frame import compose_incident  # noqa: PLC0415 - as above
    from checkpoint.reports.incident_month import statistic_content  # noqa: PLC0415

    return compose_incident(statistic_content(paper, issue, catalogue))


def timpora_report(given: InsideList, days: int, issue: Issue, catalogue: Catalogue) -> bytes:
    """The list of who is inside for TIMPORA as PDF."""
    from checkpoint.reports.timpora import compose_timpora  # noqa: PLC0415 - as above
    from checkpoint.reports.timpora_lists import TimporaPaper  # noqa: PLC0415

    paper = TimporaPaper(given=given, days=days, issue=issue, catalogue=catalogue)
    return compose_timpora(paper)
