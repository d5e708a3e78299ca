"""How long an entry applies: put off by a decision, and what is on no list any more."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, fail, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.extending import TermDecision
from checkpoint.domain.people.officer import Officer
from checkpoint.program import Program
from checkpoint.services.alert_terms import EndedEntry
from checkpoint.services.alerts import HAND_LIST
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import day_words
from checkpoint.words.enums import alert_kind_words
from checkpoint.words.terms import ended_words

EXTEND_LESSON = lesson(
    "Only an entry made by hand: one of a list is extended by the list's next version. An urgent"
    " exit ban is not extended; the decision makes an ordinary exit ban of it, from its own day.",
    BY_LEAD,
    example="alerts extend C-2026/044 --decision M.HH-7 --decided 2026-08-10 --until 2027-02-17"
    " --as siregar",
)
ENDED_LESSON = lesson(
    "Without words, the last 500 of them. What lapsed by its last day stands in alerts list.",
    BY_LEAD,
    example="alerts ended hidayat --as siregar",
)

_DAY = ["%Y-%m-%d"]


def extend(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="What the entry is called; see alerts list.")],
    login: As,
    *,
    decision: Annotated[str, typer.Option(help="The number of the decision.")],
    decided: Annotated[datetime, typer.Option(formats=_DAY, help="The day it was made.")],
    until: Annotated[datetime, typer.Option(formats=_DAY, help="The new last day.")],
) -> None:
    """Write down the decision that extends an entry, or that confirms an urgent exit ban."""
    words = call_of(context).words
    made = TermDecision(number=decision, decided_on=decided.date(), last_on=until.date())
    with program_of(context) as program:
        officer = sign_in(program, login)
        before = _called(program, officer, reference)
        if before is None:
            fail(words.translate("cli", "No entry is called {name}.").format(name=reference))
        is_urgent = before.kind is AlertKind.CEGAH_MENDESAK
        act = program.alert_terms.confirm if is_urgent else program.alert_terms.extend
        after = act(officer, before.id, made)
    text = words.translate("cli", "{name} ({kind}) stands until {day}.")
    day = day_words(until.date(), words.language)
    say(text.format(name=reference, kind=alert_kind_words(after.kind, words), day=day))


def show_ended(
    context: typer.Context,
    login: As,
    text: Annotated[str, typer.Argument(help="Words of a name, or a number.")] = "",
    *,
    as_json: AsJson = False,
) -> None:
    """List what is on no list any more, the last first: by whom it was ended, and why."""
    words = call_of(context).words
    with program_of(context) as program:
        found = program.alert_terms.ended(sign_in(program, login), text)
        place = program.setting_up.place()
    if as_json:
        print_json(found)
        return
    for one in found:
        at = place.post.local(one.by.at) if place else one.by.at
        say(_line(one, f"{at:%Y-%m-%d %H:%M}", words))


def _called(program: Program, officer: Officer, reference: str) -> Alert | None:
    """The entry of that reference, before those of lists one made by hand."""
    found = program.list_versions.called(officer, reference)
    return min(found, key=lambda alert: alert.list_name != HAND_LIST, default=None)


def _line(one: EndedEntry, moment: str, words: Catalogue) -> str:
    alert = one.alert
    kind = alert_kind_words(alert.kind, words)
    named = alert.name or alert.document_number or alert.national_number
    listed = f"{alert.list_name} {alert.reference}"
    return "  ".join((kind, named, listed, ended_words(one, moment, words)))
