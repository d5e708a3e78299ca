"""Foreigners who are inside: counted for the board, listed for the shift lead and for Tim Pora."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.stay import Stay, stay_of
from checkpoint.domain.journeys.inside import Entry
from checkpoint.domain.journeys.resident import InsideList, Resident, Wanted, in_order
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.persons import person_of
from checkpoint.services.policy import PolicyInForce
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import CLOCK_TOLERANCE

AT_ONCE = 500
"""Entries asked of by one question."""


class DayHasPassed(InvalidValue):
    """Who was inside on an earlier day is not known: only where everybody was seen last is."""


class NotInside(NotFound):
    """Nobody is inside by this entry: he left, came in again, or the record was put right."""


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

    def look(self, actor: Officer, on: date | None = None) -> InsideList:
        """Everybody who is inside, their stays counted by today or by a day to come.

        Whoever may not know of possible victims finds them counted and unnamed. Raises
        DayHasPassed.
        """
        actor.must(Permission.LIST_INSIDE)
        with self._storage.reading() as store:
            post, now = _post(store), self._clock()
            today = post.local(now).date()
            if on is not None and on < today:
                raise DayHasPassed
            residents = self._residents(store, post, on or today)
            if not actor.may(Permission.SEE_PROTECTED):
                residents = [one.unnamed if one.is_protected else one for one in residents]
            return InsideList(post=post, on=on or today, at=now, residents=in_order(residents))

    def give_out(
        self, actor: Officer, listed: InsideList, wanted: Wanted, *, form: str
    ) -> InsideList:
        """The list as it may leave the program, noted before anybody has it.

        ``form`` is what it is written as, such as csv or paper.
        """
        given = listed.for_partners()
        people = sum(not one.is_protected for one in given.wanted(wanted))
        with self._storage.writing() as store:
            now = require_standing(store, actor, Permission.LIST_INSIDE)
            detail = {"on": listed.on.isoformat(), "people": str(people), "which": wanted.which}
            if wanted.text.strip():
                detail["text"] = "yes"  # a text may be a name, and is only told to have been there
            self._note(store, now, Action.INSIDE_GIVEN_OUT, form, detail)
        return given

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
            if entry not in {one.id for one in store.whereabouts.inside()}:
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

    def _residents(self, store: Store, post: Post, on: date) -> list[Resident]:
        entries, now = store.whereabouts.inside(), self._clock()
        hidden = store.screening.hidden()
        victims = store.whereabouts.of_bearers(hidden.documents)
        stays = _Stays(post, self._policy.of(store), on, _extensions(store, entries))
        return [
            Resident(
                entry=one,
                stay=stays.of(one),
                is_protected=one.id in victims or not hidden.records.isdisjoint(one.ids),
                is_ahead=one.crossed_at > now + CLOCK_TOLERANCE,
            )
            for one in entries
        ]

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


class _Stays:
    """Counts the stays of tens of thousands: most came in on the same days on the same terms."""

    def __init__(
        self, post: Post, policy: Policy, on: date, said: Mapping[UUID, Sequence[StayExtension]]
    ) -> None:
        self._post, self._policy, self._on, self._said = post, policy, on, said
        self._known: dict[tuple[object, ...], Stay | None] = {}

    def of(self, entry: Entry) -> Stay | None:
        said = [word for one in entry.ids for word in self._said.get(one, ())]
        if said:
            return self._counted(entry, said)
        document = entry.document
        entered_on = self._post.local(entry.crossed_at).date()
        terms = (entered_on, entry.details.days_granted, document.kind, document.issuer)
        if terms not in self._known:
            self._known[terms] = self._counted(entry, ())
        return self._known[terms]

    def _counted(self, entry: Entry, said: Sequence[StayExtension]) -> Stay | None:
        post, policy = self._post, self._policy
        return stay_of(entry, on=self._on, post=post, policy=policy, extensions=said)


def _extensions(store: Store, entries: Sequence[Entry]) -> Mapping[UUID, Sequence[StayExtension]]:
    """What was said of their visits; only local passes are extended here."""
    local = (entry for entry in entries if entry.document.kind.is_local)
    ids = iter([one for entry in local for one in entry.ids])
    said: dict[UUID, list[StayExtension]] = {}
    while some := list(islice(ids, AT_ONCE)):
        for word in store.stays.of(some):
            said.setdefault(word.entry, []).append(word)
    return said


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
