"""What is typed of a report, and the report it amounts to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from uuid import UUID

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.incident import IncidentKind, Report, Source
from checkpoint.domain.incidents.place import Place, coordinates_in
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.posts.post import Post
from ui.journeys.typed_time import read_typed_time
from ui.widgets.date_field import written
from ui.widgets.typed_date import read_typed_date

VILLAGERS = "villagers"
"""In place of an agency, where none had seen anything."""
KINDS, AGENCIES = "kinds", "agencies"
USUAL_AGENCY = {
    Source.BORDER_GUARD: CaseAgency.BORDER_GUARD.value,
    Source.VILLAGERS: VILLAGERS,
    Source.AT_COUNTER: CaseAgency.IMMIGRATION.value,
}
"""Who detected it, as a rule, by how it became known."""


def new_draft(id: UUID, now: datetime) -> IncidentDraft:
    """An empty report; most are of today."""
    return IncidentDraft(id=id, typed={"day": written(PartialDate.of(now.date()))})


def draft_of(state: IncidentState, id: UUID, post: Post) -> IncidentDraft:
    """What a correction begins with: the report as it is."""
    report, place = state.report, state.report.place
    found = post.local(report.found_at)
    agency = report.detected_by.value if report.detected_by else VILLAGERS
    typed = {
        "day": written(PartialDate.of(found.date())),
        "time": f"{found:%H:%M}",
        "source": report.source.value,
        "detected": agency,
        "office": report.detected_office,
        "path": place.path,
        "near": place.near,
        "coordinates": place.coordinates.text if place.coordinates else "",
        "facts": report.facts,
        "action": report.action,
    }
    return IncidentDraft(
        id=id,
        typed=typed,
        ticked={
            KINDS: tuple(kind.value for kind in report.kinds),
            AGENCIES: tuple(agency.value for agency in report.agencies),
        },
        persons=report.persons,
        goods=report.goods,
        corrects=state.incident.id,
        of=state.told_by,
    )


def missing_in(draft: IncidentDraft) -> Iterator[str]:
    """The names of the fields that must still be filled, from the top."""
    typed = draft.typed
    if not isinstance(_day(typed.get("day", "")), PartialDate):
        yield "day"
    if read_typed_time(typed.get("time", "")) is None:
        yield "time"
    for name in ("source", "detected"):
        if not typed.get(name):
            yield name
    if typed.get("detected") == CaseAgency.OTHER.value and not typed.get("office", "").strip():
        yield "office"
    if not draft.ticked.get(KINDS):
        yield KINDS
    if not typed.get("facts", "").strip():
        yield "facts"


def report_of(draft: IncidentDraft, post: Post) -> Report:
    """The report; raises InvalidValue or a leaf of it where something cannot be."""
    typed = {name: text.strip() for name, text in draft.typed.items()}
    detected = typed.get("detected", "")
    return Report(
        found_at=_found_at(typed, post),
        source=Source(typed["source"]),
        kinds=tuple(IncidentKind(kind) for kind in draft.ticked.get(KINDS, ())),
        detected_by=None if detected == VILLAGERS else CaseAgency(detected),
        detected_office=typed.get("office", ""),
        place=Place(
            path=typed.get("path", ""),
            near=typed.get("near", ""),
            coordinates=coordinates_in(typed.get("coordinates", "")),
        ),
        facts=typed.get("facts", ""),
        action=typed.get("action", ""),
        agencies=tuple(CaseAgency(one) for one in draft.ticked.get(AGENCIES, ())),
        persons=draft.persons,
        goods=draft.goods,
    )


def _found_at(typed: dict[str, str], post: Post) -> datetime:
    day, at = _day(typed.get("day", "")), read_typed_time(typed.get("time", ""))
    whole = day.full() if day is not None else None
    if whole is None or at is None:
        raise InvalidValue("a day and a time")
    return datetime.combine(whole, time(at.hour, at.minute), post.zone.tzinfo)


def _day(text: str) -> PartialDate | None:
    found = read_typed_date(text)
    return found if isinstance(found, PartialDate) and found.is_full else None
