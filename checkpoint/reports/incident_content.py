"""What the papers of incidents say, apart from how they are framed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.incidents.events import (
    Closed,
    Corrected,
    FollowedUp,
    IncidentEvent,
    Reopened,
)
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.reporting.issue import Issue
from checkpoint.reports.changes import changed_lines
from checkpoint.reports.incident_frame import Content, Part
from checkpoint.reports.incident_parts import name_of_part
from checkpoint.reports.listing import Column, Listing, Row
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.sheet import Sheet
from checkpoint.reports.signing import checker, head_of_post
from checkpoint.services.incident_papers import IncidentPaper
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, moment_words
from checkpoint.words.enums import document_kind_short, sex_short
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import (
    detected_words,
    hand_over_words,
    incident_event_kind_words,
    incident_kind_words,
    name_words,
    part_words,
    source_words,
)
from checkpoint.words.reports import issued_words


def report_content(paper: IncidentPaper, issue: Issue, words: Catalogue) -> Content:
    """The report of an incident; what there is none of says NIHIL, for officers look for it."""
    said = _Said(paper, words)
    mark = said(IncidentText.COPY if paper.is_copy else IncidentText.ORIGINAL)
    sheet = Sheet(post=paper.post, issue=issue, catalogue=words, mark=mark)
    parts: list[Part] = list(said.parts())
    if changed := changed_lines(sheet, name_of_part(words)):
        parts.append(changed)
    return Content(
        sheet=sheet,
        title=said(IncidentText.TITLE),
        is_copy=paper.is_copy,
        is_restricted=True,
        parts=tuple(parts),
        signers=tuple(said.signers(sheet)),
    )


class _Said:
    """One paper in one language."""

    def __init__(self, paper: IncidentPaper, words: Catalogue) -> None:
        self._paper, self._words = paper, words
        self._state, self._report = paper.state, paper.state.report

    def __call__(self, text: IncidentText) -> str:
        return incident_text(text, self._words)

    def parts(self) -> Iterator[Part]:
        """From top to bottom."""
        yield from self._head()
        yield from self._text(IncidentText.FACTS, self._report.facts)
        yield self._persons()
        yield self._goods()
        yield from self._text(IncidentText.ACTION, self._report.action)
        evidence = [
            " · ".join(filter(None, (one.description, one.name))) for one in self._state.evidence
        ]
        yield from self._items(IncidentText.EVIDENCE, evidence)
        given = [
            f"{self._moment(one.handed_at)} · {hand_over_words(one, self._words)}"
            for one in self._state.hand_overs
        ]
        yield from self._items(IncidentText.HAND_OVERS, given)
        after = [said for event in self._state.events if (said := self._after(event))]
        yield from self._items(IncidentText.EVENTS, after)

    def signers(self, sheet: Sheet) -> Iterator[tuple[str, str]]:
        """Who reported it by name; the others as the post has set, or they write theirs."""
        yield self(IncidentText.SIGNS_REPORTER), self._name(self._state.incident.officer)
        yield checker(self(IncidentText.SIGNS_LEAD), sheet)
        yield head_of_post(self(IncidentText.SIGNS_HEAD), sheet)

    def _head(self) -> Iterator[Block]:
        report, words, incident = self._report, self._words, self._state.incident
        place, paper = report.place, self._paper
        kinds = ", ".join(incident_kind_words(kind, words) for kind in report.kinds)
        agencies = ", ".join(case_agency_words(one, words) for one in report.agencies)
        yield self._row(IncidentText.FOUND, self._full_moment(report.found_at))
        yield self._row(IncidentText.REPORTED, self._full_moment(incident.reported_at))
        yield self._row(IncidentText.REPORTER, self._name(incident.officer))
        yield self._row(IncidentText.SOURCE, source_words(report.source, words))
        yield self._row(IncidentText.DETECTED, detected_words(report, words))
        yield self._row(IncidentText.KINDS, kinds)
        if place.is_at_post:
            yield self._row(IncidentText.PLACE, paper.post.name)
        else:
            coordinates = place.coordinates.text if place.coordinates else ""
            yield self._row(IncidentText.PATH, place.path)
            yield self._row(IncidentText.NEAR, place.near)
            yield self._row(IncidentText.COORDINATES, coordinates)
        yield self._row(IncidentText.AGENCIES, agencies)
        if paper.operation is not None:
            bound = " · ".join(filter(None, (paper.operation.name, paper.operation.letter)))
            yield self._row(IncidentText.OPERATION, bound)
        status = IncidentText.CLOSED if self._state.is_closed else IncidentText.OPEN
        yield self._row(IncidentText.STATUS, self(status))

    def _persons(self) -> Listing:
        name = IncidentText.INITIALS if self._paper.is_copy else IncidentText.NAME
        heads = (
            (name, 2.2),
            (IncidentText.SEX, 1.2),
            (IncidentText.AGE, 1.3),
            (IncidentText.NATIONALITY, 1.58),
            (IncidentText.DOCUMENT, 1.35),
            (IncidentText.ORIGIN, 2.4),
        )
        nil = self(IncidentText.NIL)
        return Listing(
            title=f"{self(IncidentText.PERSONS)}: {len(self._report.persons) or nil}",
            columns=tuple(Column(head=self(head), share=share) for head, share in heads),
            rows=tuple(Row(self._person(one)) for one in self._report.persons),
        )

    def _person(self, one: InvolvedPerson) -> tuple[str, ...]:
        """Of who may be a victim, that somebody was there and no more."""
        words = self._words
        if one.name == MASK:
            return (MASK, "–", "–", "–", "–", "–")
        age = self(IncidentText.YEARS).format(count=one.age) if one.age is not None else "–"
        document = document_kind_short(one.document, words)
        if one.document is not DocumentKind.NO_DOCUMENT:
            document = f"{document} {one.number}".strip()
        about = (part_words(one.part, words), one.origin, one.note)
        return (
            name_words(one, words),
            sex_short(one.sex, words),
            birth_words(one.born, words.language) if one.born else age,
            country_name(one.nationality, words.language) if one.nationality else "–",
            document,
            " · ".join(filter(None, about)),
        )

    def _goods(self) -> Listing:
        heads = (IncidentText.GOODS, IncidentText.AMOUNT, IncidentText.OWNER)
        return Listing(
            title=self(IncidentText.GOODS),
            columns=tuple(Column(head=self(head)) for head in heads),
            rows=tuple(
                Row((one.what, one.amount or "–", one.owner or "–")) for one in self._report.goods
            ),
        )

    def _after(self, event: IncidentEvent) -> str:
        """What came after the report; what was added to it stands in it."""
        match event.what:
            case FollowedUp(text=text) | Closed(note=text) | Reopened(reason=text):
                kind = incident_event_kind_words(event.kind, self._words)
                said = " · ".join(filter(None, (kind, text)))
                return f"{self._moment(event.at)} · {said}"
            case Corrected(reason=reason):
                return self(IncidentText.CORRECTIONS).format(
                    at=self._moment(event.at), name=self._name(event.officer), reason=reason
                )
            case _:
                return ""

    def _text(self, head: IncidentText, text: str) -> Iterator[Block]:
        yield Block(Mark.HEADING, self(head))
        yield Block(Mark.PARAGRAPH, text.strip() or self(IncidentText.NIL))

    def _items(self, head: IncidentText, items: list[str]) -> Iterator[Block]:
        yield Block(Mark.HEADING, self(head))
        for item in items or [self(IncidentText.NIL)]:
            yield Block(Mark.ITEM, item)

    def _row(self, label: IncidentText, text: str) -> Block:
        return Block(Mark.ROW, text, self(label))

    def _name(self, officer: UUID) -> str:
        return self._paper.names.get(officer, "")

    def _moment(self, at: datetime) -> str:
        return moment_words(self._paper.post.local(at), self._words.language)

    def _full_moment(self, at: datetime) -> str:
        return issued_words(at, self._paper.post, self._words.language)
