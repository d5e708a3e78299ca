"""Foreigners whom the post refused or doubted, from the register and the second line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.journal.search import EntryKind, Place, Search
from checkpoint.domain.journeys.noted import DOUBTED, Held, Noted
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.domain.statistics.question import Period
from checkpoint.services.ports import Store


def noted_in(store: Store, post: Post, last_on: date, back: int) -> Noted:
    """Those of so many days up to a day, without possible victims.

    By operational days, as records are; and as the register is now: a refusal that was cancelled
    is none, and who is protected since is not named for what was before.
    """
    first_on = last_on - timedelta(days=max(back, 1) - 1)
    hidden = store.screening.hidden()
    refused = [
        one
        for one in _refused(store, post, Period(first_on, last_on))
        if one.counts and not one.crossing.document.holder.is_citizen
    ]
    named = [one for one in refused if not (_is_hidden(one, hidden) or _is_of_health(one))]
    return Noted(
        first_on=first_on,
        last_on=last_on,
        refused=tuple(map(_held, named)),
        suspected=tuple(_suspected(store, post, first_on, last_on, hidden)),
        unnamed=len(refused) - len(named),
    )


def _refused(store: Store, post: Post, period: Period) -> Iterator[Recorded]:
    wanted = Search(post=post.code, kind=EntryKind.CROSSING, outcome=Outcome.REFUSED, period=period)
    before = datetime.combine(period.first_on - DAY, time(), post.zone.tzinfo)
    below: Place | None = None
    while below is None or below.at >= before:
        found = store.journal.look(wanted, below)
        yield from found.records
        below = found.on
        if below is None:
            return


def _suspected(
    store: Store, post: Post, first_on: date, last_on: date, hidden: Hidden
) -> Iterator[Held]:
    since, before = post.span_of(first_on)[0], post.span_of(last_on)[1]
    for state in reversed(store.cases.opened_between(post.code, since, before)):
        case = state.case
        is_hidden = (
            state.is_protected
            or case.visit in hidden.records
            or case.document.key in hidden.documents
        )
        if DOUBTED[state.kind] and not is_hidden and not case.document.holder.is_citizen:
            yield Held(
                id=case.id,
                document=case.document,
                direction=case.direction,
                at=case.opened_at,
                why=state.kind,
            )


def _is_hidden(one: Recorded, hidden: Hidden) -> bool:
    return hidden.has(one) or not hidden.records.isdisjoint(one.crossing.ids)


def _is_of_health(one: Recorded) -> bool:
    """An illness is between him and port health (UU 27/2022 Ps 4)."""
    return one.crossing.decision.ground is Ground.INFECTIOUS_DISEASE


def _held(one: Recorded) -> Held:
    crossing = one.crossing
    return Held(
        id=crossing.id,
        document=crossing.document,
        direction=crossing.direction,
        at=crossing.crossed_at,
        why=crossing.decision.ground,
    )
