"""Giving cases of possible victims to those who count and help; each time is on the trail."""

from __future__ import annotations

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.one_data import (
    VERSION,
    OneData,
    OneDataCase,
    Wanted,
    is_named_to,
    is_told,
    told,
)
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.journeys.identity import is_of_one_person, national_key
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.pseudonym_port import Pseudonym, Pseudonyms


class PeriodTurnedRound(InvalidValue):
    """The last day stands before the first."""


class OneDataService:
    """Makes exports, for who sees protected cases and may give them out."""

    def __init__(
        self, *, storage: Storage, pseudonyms: Pseudonyms, clock: Clock, is_practice: bool = False
    ) -> None:
        self._storage = storage
        self._pseudonyms = pseudonyms
        self._clock = clock
        self._is_practice = is_practice

    def export(self, actor: Officer, wanted: Wanted) -> OneData:
        """The cases that were opened in a period of days; noted before anybody has them.

        Raises NamesNotFor, PeriodTurnedRound and PseudonymKeyUnusable.
        """
        wanted.must_be_lawful()
        if wanted.last_on < wanted.first_on:
            raise PeriodTurnedRound
        with self._storage.writing() as store:
            now = require_standing(store, actor, Permission.EXPORT_ONE_DATA)
            now.must(Permission.SEE_PROTECTED)
            made = self._made(store, wanted)
            store.audit.append(self._act(actor, made))
            return made

    def _made(self, store: Store, wanted: Wanted) -> OneData:
        post = store.posts.post()
        if post is None:
            raise NotFound("the post has not been set up")
        since, before = post.span_of(wanted.first_on)[0], post.span_of(wanted.last_on)[1]
        cases = store.cases.opened_between(post.code, since, before)
        return OneData(
            version=VERSION,
            post=post.code,
            first_on=wanted.first_on,
            last_on=wanted.last_on,
            made_on=post.local(self._clock()).date(),
            receiver=wanted.receiver,
            has_names=wanted.has_names,
            is_practice=self._is_practice,
            cases=tuple(
                self._told(store, post, state, wanted) for state in cases if is_told(state)
            ),
        )

    def _told(self, store: Store, post: Post, state: CaseState, wanted: Wanted) -> OneDataCase:
        decided = {one.crossing for one in state.decisions}
        every = store.screening.postponements([state.case.document.key])
        return told(
            state,
            post,
            [one for one in every if one.record.crossing.id in decided],
            case=self._pseudonyms(Pseudonym.CASE, str(state.case.id)),
            person=self._pseudonyms(Pseudonym.PERSON, _who(state.case)),
            is_named=is_named_to(state, wanted),
        )

    def _act(self, actor: Officer, made: OneData) -> Act:
        detail = {
            "first": made.first_on.isoformat(),
            "last": made.last_on.isoformat(),
            "cases": str(len(made.cases)),
            "named": str(sum(one.named is not None for one in made.cases)),
            "receiver": made.receiver.value if made.receiver else "",
        }
        return Act(
            action=Action.ONE_DATA_EXPORTED, at=self._clock(), actor=str(actor.id), detail=detail
        )


def _who(case: Case) -> str:
    """By what a person is the same over cases: the national number, or else the document.

    Who has no document of his own is nobody else in any other case.
    """
    document = case.document
    own = document.key if is_of_one_person(document) else f"case:{case.id}"
    return national_key(document.holder) or own
