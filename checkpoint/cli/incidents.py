"""Incidents from the command line: read, and counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    nothing_found,
    print_json,
    program_of,
    say_each,
    say_lines,
    sign_in,
)
from checkpoint.cli.teaching import BY_LEAD_ALONE, BY_OFFICER, lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import Month, MonthStatistic
from checkpoint.domain.posts.post import Post
from checkpoint.program import Program
from checkpoint.services.incidents import IncidentFile
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import birth_words, moment_words
from checkpoint.words.enums import sex_words
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import (
    detected_words,
    detecting_agency_words,
    goods_words,
    incident_event_words,
    incident_kind_words,
    name_words,
    person_group_words,
    place_words,
    source_words,
)

app = typer.Typer(help="Incidents at the border (laporan kejadian).")

_HIDDEN = (
    "Who told of an incident is never shown here. Who may be a victim is named to those alone who"
    " may see the case."
)
LIST_LESSON = lesson(
    "Of a month what was found in it; without a month, what is not closed.",
    _HIDDEN,
    BY_OFFICER,
    example="incidents list --month 2026-11 --as lestari",
)
SHOW_LESSON = lesson(
    _HIDDEN, BY_OFFICER, example="incidents show ETK/KEJADIAN/2026/0001 --as lestari"
)
STATISTIC_LESSON = lesson(
    "Illegal crossings that were detected, by agency, with joint operations and without.",
    BY_LEAD_ALONE,
    example="incidents statistic --month 2026-11 --json --as siregar",
)

MonthOption = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m"], help="Month, such as 2026-11.")
]


@app.command("list", epilog=LIST_LESSON)
def list_incidents(
    context: typer.Context, login: As, *, month: MonthOption = None, as_json: AsJson = False
) -> None:
    """List incidents, the last found first."""
    words = call_of(context).words
    with program_of(context) as program:
        officer, post = sign_in(program, login), _post(program)
        if month is None:
            found = program.incidents.every_open(officer, post)
        else:
            found = program.incidents.of_month(officer, post, Month(month.year, month.month))
    say_each(
        found.incidents,
        as_json=as_json,
        facts=_facts,
        line=lambda one: _line(one, post, words),
        nothing=nothing_found(words),
    )


@app.command("show", epilog=SHOW_LESSON)
def show_incident(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="As the paper bears it.")],
    login: As,
    *,
    as_json: AsJson = False,
) -> None:
    """Show one incident with all that came of it."""
    words = call_of(context).words
    with program_of(context) as program:
        officer, post = sign_in(program, login), _post(program)
        file = program.incidents.numbered(officer, post, number)
    if as_json:
        print_json(_facts(file.state))
    else:
        say_lines(_told(file, post, words))


@app.command("statistic", epilog=STATISTIC_LESSON)
def count_incidents(
    context: typer.Context,
    login: As,
    *,
    month: Annotated[datetime, typer.Option(formats=["%Y-%m"], help="Month, such as 2026-11.")],
    as_json: AsJson = False,
) -> None:
    """Count the incidents of a month."""
    words = call_of(context).words
    with program_of(context) as program:
        officer, post = sign_in(program, login), _post(program)
        wanted = Month(month.year, month.month)
        counted = program.incident_papers.count(officer, post, wanted)
    if as_json:
        print_json(_counts(counted))
    else:
        say_lines(_counted(counted, words))


def _post(program: Program) -> Post:
    place = program.setting_up.place()
    if place is None:
        raise NotFound("the post has not been set up")
    return place.post


def _facts(state: IncidentState) -> dict[str, object]:
    return {
        "number": state.incident.number,
        "reported_at": state.incident.reported_at,
        "is_closed": state.is_closed,
        "operation": state.operation,
        "report": state.report,
        "evidence": [one.description for one in state.evidence],
        "hand_overs": state.hand_overs,
        "events": [{"at": one.at, "kind": one.kind} for one in state.events],
    }


def _line(state: IncidentState, post: Post, words: Catalogue) -> str:
    report = state.report
    status = IncidentText.CLOSED if state.is_closed else IncidentText.OPEN
    persons = incident_text(IncidentText.PERSONS, words)
    return "  ".join(
        (
            state.incident.number,
            moment_words(post.local(report.found_at), words.language),
            source_words(report.source, words),
            place_words(report.place, words),
            f"{persons}: {len(report.persons)}",
            incident_text(status, words),
        )
    )


def _told(file: IncidentFile, post: Post, words: Catalogue) -> Iterator[str]:
    state, report = file.state, file.state.report
    yield _line(state, post, words)
    yield ", ".join(incident_kind_words(kind, words) for kind in report.kinds)
    detected = incident_text(IncidentText.DETECTED, words)
    yield f"{detected}: {detected_words(report, words)}"
    if report.agencies:
        present = incident_text(IncidentText.AGENCIES, words)
        yield f"{present}: {', '.join(case_agency_words(one, words) for one in report.agencies)}"
    yield report.facts
    if report.action:
        yield report.action
    for person in report.persons:
        born = birth_words(person.born, words.language) if person.born else person.age
        about = (name_words(person, words), sex_words(person.sex, words), born, person.nationality)
        yield "- " + " · ".join(str(one) for one in about if one not in (None, ""))
    for goods in report.goods:
        yield f"- {goods_words(goods)}"
    operations = {file.operation.id: file.operation.name} if file.operation else {}
    for event in state.events:
        said = incident_event_words(event.kind, event.what, words, operations)
        at = moment_words(post.local(event.at), words.language)
        who = file.names.get(event.officer, "")
        yield " · ".join(filter(None, (at, who, said.head, said.text)))


def _counts(found: MonthStatistic) -> dict[str, object]:
    return {
        "post": found.post.code,
        "month": f"{found.month.year}-{found.month.month:02}",
        "incidents": found.incidents,
        "still_open": found.still_open,
        "operations": found.operations,
        "records_in_operations": found.records,
        "with_joint_operation": found.joint,
        "without_joint_operation": found.alone,
        "by_agency": [
            {
                "agency": row.agency,
                "with_joint_operation": row.joint,
                "without_joint_operation": row.alone,
            }
            for row in found.rows
        ],
        "by_kind": found.by_kind,
        "by_source": found.by_source,
        "by_sex_and_age": found.by_group,
        "by_nationality": found.by_nationality,
    }


def _counted(found: MonthStatistic, words: Catalogue) -> Iterator[str]:
    heads = (
        (IncidentText.INCIDENTS, found.incidents),
        (IncidentText.STILL_OPEN, found.still_open),
        (IncidentText.OPERATIONS, found.operations),
        (IncidentText.RECORDS, found.records),
        (IncidentText.WITH_OPERATION, found.joint.crossings),
        (IncidentText.WITHOUT_OPERATION, found.alone.crossings),
    )
    rows = [(count, incident_text(text, words)) for text, count in heads]
    rows += [(row.total.crossings, detecting_agency_words(row.agency, words)) for row in found.rows]
    rows += [(count, person_group_words(one, words)) for one, count in found.by_group.items()]
    for count, text in rows:
        yield f"{count or incident_text(IncidentText.NIL, words):>5}  {text}"
