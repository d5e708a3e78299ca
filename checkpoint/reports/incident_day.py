"""The incidents of a day, a line each. Nobody is named: who needs names gets the report."""

from __future__ import annotations

from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.reporting.issue import Issue
from checkpoint.reports.changes import changed_lines
from checkpoint.reports.incident_frame import Content, Part
from checkpoint.reports.incident_parts import name_of_part
from checkpoint.reports.listing import Column, Listing, Row
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.sheet import Sheet
from checkpoint.reports.signing import head_of_post, lead
from checkpoint.services.incident_papers import DayPaper
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import moment_words, weekday_words
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import detected_words, incident_kind_words, source_words

COLUMNS = (
    (IncidentText.NUMBER, 2.35),
    (IncidentText.FOUND, 1.15),
    (IncidentText.KINDS, 1.4),
    (IncidentText.SOURCE, 1.1),
    (IncidentText.DETECTED, 1.1),
    (IncidentText.PERSONS, 0.75),
    (IncidentText.GOODS, 0.85),
    (IncidentText.OPERATION, 1.1),
    (IncidentText.STATUS, 0.8),
)
"""With their shares of the width. Without the place: by it an informant might be guessed."""


def day_content(paper: DayPaper, issue: Issue, words: Catalogue) -> Content:
    """Each incident by its number, and how many were in it."""
    is_provisional = paper.is_provisional(issue.issued_at)
    mark = incident_text(IncidentText.PROVISIONAL, words) if is_provisional else ""
    sheet = Sheet(post=paper.post, issue=issue, catalogue=words, mark=mark)
    parts: list[Part] = [
        Block(
            Mark.ROW,
            weekday_words(paper.day_on, words.language),
            incident_text(IncidentText.DAY, words),
        ),
        Block(
            Mark.ROW,
            sheet.number(len(paper.states)),
            incident_text(IncidentText.INCIDENTS, words),
        ),
        Block(
            Mark.ROW,
            sheet.number(sum(not one.is_closed for one in paper.states)),
            incident_text(IncidentText.STILL_OPEN, words),
        ),
        Listing(
            title=incident_text(IncidentText.OF_DAY, words),
            columns=tuple(
                Column(head=incident_text(text, words), share=share) for text, share in COLUMNS
            ),
            rows=tuple(_row(one, sheet) for one in paper.states),
        ),
    ]
    if changed := changed_lines(sheet, name_of_part(words)):
        parts.append(changed)
    return Content(
        sheet=sheet,
        title=incident_text(IncidentText.OF_DAY, words),
        is_restricted=True,
        parts=tuple(parts),
        signers=(
            lead(incident_text(IncidentText.SIGNS_LEAD, words), sheet),
            head_of_post(incident_text(IncidentText.SIGNS_HEAD, words), sheet),
        ),
    )


def _row(state: IncidentState, sheet: Sheet) -> Row:
    words, report = sheet.catalogue, state.report
    status = IncidentText.CLOSED if state.is_closed else IncidentText.OPEN
    return Row(
        (
            state.incident.number,
            moment_words(sheet.post.local(report.found_at), words.language),
            ", ".join(incident_kind_words(kind, words) for kind in report.kinds),
            source_words(report.source, words),
            detected_words(report, words),
            sheet.number(len(report.persons)),
            sheet.number(len(report.goods)),
            sheet.say_yes(is_true=state.operation is not None),
            incident_text(status, words),
        )
    )
