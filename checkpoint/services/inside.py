"""Foreigners who are inside: counted for the board, listed for the shift lead and for Tim Pora."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.errors import CheckpointError, NotFound
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.journeys.inside import Entry
from checkpoint.domain.journeys.noted import USUAL_BACK
from checkpoint.domain.journeys.resident import InsideList, Resident, Wanted
from checkpoint.domain.journeys.roll import Roll
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.services.access import require_standing
from checkpoint.services.inside_noted import noted_in
from checkpoint.services.inside_rolls import Look, Watch, residents_of, roll_of, unwatched
from checkpoint.services.outgoing import Outgoing
from checkpoint.services.persons import person_of
from checkpoint.services.policy import PolicyInForce
from checkpoint.services.ports import Clock, NewId, Storage, Store

PAGE = 200
"""Rows that a screen asks for at once."""
WATCHED = 500
"""Rows after which it is told how far the reading is."""


NOTED_FORMS = frozenset({"paper", "json"})
"""What has room for who was refused or doubted; tables are of those inside alone."""


class NotInside(NotFound):
    """Nobody is inside by this entry: he left, came in again, or the record was put right."""


class ReadingStopped(CheckpointError):
    """Whoever waited for the whole list did not want it any more; nothing was given out."""


@dataclass(frozen=True, slots=True)
class Departed:
    """Somebody who is said to have left elsewhere, and by what word."""

    entry: Entry
    word: DepartureElsewhere
    is_protected: bool = False


class InsideService:
    """An exit elsewhere is not known here: who is inside is so as far as this post knows."""

    def __init__(self, *, storage: Storage, policy: Policy, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._policy = PolicyInForce(policy)
        self._clock = clock
        self._new_id = new_id

    def count(self, actor: Officer) -> Mapping[str, int]:
        """How many are inside, by nationality; cheap enough for a board that never stands still."""
        actor.must(Permission.READ_FIGURES)
        with self._storage.reading() as store:
            return store.whereabouts.count()

    def roll(self, actor: Officer, on: date | None = None, text: str = "") -> Roll:
        """Who is inside, counted; with ``text``, those whose name or number bears its words.

        A day that has passed is told as it ended, by the register as it is now.
        """
        actor.must(Permission.LIST_INSIDE)
        with self._storage.reading() as store:
            return self._roll(store, actor, on, text)

    def page(
        self, actor: Officer, roll: Roll, wanted: Wanted, *, start: int = 0, most: int = PAGE
    ) -> Sequence[Resident]:
        """Those of a roll who are wanted, from a place on.

        Whoever may not know of possible victims finds them unnamed.
        """
        actor.must(Permission.LIST_INSIDE)
        with self._storage.reading() as store:
            listed = roll.listed(wanted, start, most)
            return [_shown(one, actor) for one in residents_of(store, roll, listed)]

    def look(
        self,
        actor: Officer,
        on: date | None = None,
        *,
        back: int = USUAL_BACK,
        watch: Watch = unwatched,
    ) -> InsideList:
        """The same of everybody at once, for a paper or a file: it takes seconds.

        With those who were refused or doubted in ``back`` days up to that day.
        """
        actor.must(Permission.LIST_INSIDE)
        with self._storage.reading() as store:
            roll = self._roll(store, actor, on)
            everybody = Wanted()
            count = roll.count(everybody)
            found: list[Resident] = []
            for one in residents_of(store, roll, roll.listed(everybody, 0, count)):
                if not len(found) % WATCHED:
                    watch(len(found), count)
                found.append(_shown(one, actor))
            noted = noted_in(store, roll.post, min(roll.on, roll.today), back)
        return InsideList(
            post=roll.post,
            on=roll.on,
            at=roll.at,
            until=roll.until,
            residents=tuple(found),
            noted=noted,
        )

    def give_out(
        self, actor: Officer, listed: InsideList, wanted: Wanted, *, form: str
    ) -> InsideList:
        """The list as it may leave the program, noted before anybody has it.

        ``form`` is what it is written as, such as csv or paper.
        """
        given, noting = self.outgoing(actor, listed, wanted, form=form)
        noting.note()
        return given

    def outgoing(
        self, actor: Officer, listed: InsideList, wanted: Wanted, *, form: str
    ) -> tuple[InsideList, Outgoing]:
        """The same, noted by whoever writes it."""
        actor.must(Permission.LIST_INSIDE)
        given = listed.for_partners()
        if form not in NOTED_FORMS:
            given = replace(given, noted=None)
        people = sum(not one.is_protected for one in given.wanted(wanted))
        detail = {"on": listed.on.isoformat(), "people": str(people), "which": wanted.which}
        if given.noted is not None:
            detail["noted"] = str(given.noted.people)
        if wanted.text.strip():
            detail["text"] = "yes"  # a text may be a name, and is only told to have been there
        noting = Outgoing(
            storage=self._storage,
            clock=self._clock,
            actor=actor,
            permission=Permission.LIST_INSIDE,
            act=lambda: Act(
                action=Action.INSIDE_GIVEN_OUT,
                at=self._clock(),
                actor=str(actor.id),
                subject=form,
                detail=detail,
            ),
        )
        return given, noting

    def departed(self, actor: Officer) -> Sequence[Departed]:
        """Who is said to have left elsewhere and was not seen since, the newest word first."""
        actor.must(Permission.LIST_INSIDE)
        with self._storage.reading() as store:
            hidden = store.screening.hidden()
            return [
                Departed(entry, word, is_protected=_is_protected(store, entry, hidden))
                for entry, word in store.whereabouts.left()
            ]

    def note_left(self, actor: Officer, entry: UUID, *, source: str, reason: str) -> None:
        """Somebody left the country elsewhere: he stands on the list no more."""
        with self._storage.writing() as store:
            lead = require_standing(store, actor, Permission.LIST_INSIDE)
            if not store.whereabouts.has(entry):
                raise NotInside(str(entry))
            word = self._word(lead, entry, source=source, reason=reason)
            store.whereabouts.add(word)
            self._note(store, lead, Action.LEFT_ELSEWHERE, str(entry), {"word": str(word.id)})

    def take_back(self, actor: Officer, word: UUID, reason: str) -> None:
        """The word was wrong: he stands on the list again."""
        with self._storage.writing() as store:
            lead = require_standing(store, actor, Permission.LIST_INSIDE)
            said = {one.id: one for _entry, one in store.whereabouts.left()}
            if word not in said:
                raise NotInside(str(word))
            entry = said[word].entry
            back = self._word(lead, entry, source="", reason=reason, undoes=word)
            store.whereabouts.add(back)
            act = Action.LEFT_ELSEWHERE_TAKEN_BACK
            self._note(store, lead, act, str(entry), {"word": str(back.id)})

    def make_anew(self, actor: Officer) -> Mapping[str, int]:
        """Make from the records alone who is inside; how many there are, by nationality."""
        with self._storage.writing() as store:
            lead = require_standing(store, actor, Permission.LIST_INSIDE)
            before = sum(store.whereabouts.count().values())
            store.whereabouts.make_anew()
            counted = store.whereabouts.count()
            detail = {"before": str(before), "after": str(sum(counted.values()))}
            self._note(store, lead, Action.INSIDE_MADE_ANEW, "", detail)
            return counted

    def _roll(self, store: Store, actor: Officer, on: date | None, text: str = "") -> Roll:
        post, now = _post(store), self._clock()
        today = post.local(now).date()
        day = on or today
        look = Look(
            post=post,
            policy=self._policy.of(store),
            on=day,
            at=now,
            until=_end_of(day, post) if day < today else None,
            text=text,
            sees_protected=actor.may(Permission.SEE_PROTECTED),
        )
        return roll_of(store, look)

    def _word(
        self, lead: Officer, entry: UUID, *, source: str, reason: str, undoes: UUID | None = None
    ) -> DepartureElsewhere:
        return DepartureElsewhere(
            id=self._new_id(),
            entry=entry,
            source=source.strip(),
            reason=reason.strip(),
            undoes=undoes,
            officer=lead.id,
            at=self._clock(),
        )

    def _note(
        self, store: Store, actor: Officer, action: Action, subject: str, detail: Mapping[str, str]
    ) -> None:
        store.audit.append(
            Act(
                action=action,
                at=self._clock(),
                actor=str(actor.id),
                subject=subject,
                detail=dict(detail),
            )
        )


def _shown(one: Resident, actor: Officer) -> Resident:
    return one.unnamed if one.is_protected and not actor.may(Permission.SEE_PROTECTED) else one


def _end_of(day: date, post: Post) -> datetime:
    """Midnight by the post's own clock, as stays are counted; not the end of its working day."""
    return datetime.combine(day + DAY, time(), post.zone.tzinfo)


def _is_protected(store: Store, entry: Entry, hidden: Hidden) -> bool:
    """Whether a protected case is of him, on whichever of his documents."""
    person = person_of(store, entry.document)
    theirs = {entry.document.key, *(one.key for one in person.every)}
    return not (theirs.isdisjoint(hidden.documents) and hidden.records.isdisjoint(entry.ids))


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post
