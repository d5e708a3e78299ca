"""An officer's word on two documents at the counter or in the journal: one person's, or two's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue, NotFound, NotPermitted
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.journeys.last_group import LastGroup
from checkpoint.domain.journeys.person import OtherDocument, Person, PersonWord, Words, pair_of
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.last_group import last_group_of
from checkpoint.services.persons import extensions_of, history_of, keep_word, person_of
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import act_on, lock_of


class SaidAlready(InvalidValue):
    """The word on these documents would be what holds of them already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person as the register has him."""

    document: TravelDocument
    person: Person
    history: Sequence[Recorded]
    """His last records on all his documents, newest first."""
    last_group: LastGroup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAnswer:
    """The word: whether another document is of the same person, and by what one sees it."""

    other: str
    """`TravelDocument.key`."""
    is_same: bool
    reason: str


class LinkingService:
    """Links and parts the documents of persons; each act is a fact, and undone by another."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def look_up(self, actor: Officer, document: TravelDocument) -> Known:
        """A document's bearer with all that is known of him."""
        actor.must(Permission.READ_JOURNAL)
        with self._storage.reading() as store:
            known = _known(store, document, sees_protected=actor.may(Permission.SEE_PROTECTED))
            _require_open(store, actor, known)
            return known

    def say(self, actor: Officer, document: TravelDocument, said: PersonAnswer) -> Known:
        """Say it of a document of the register; what is known of the bearer is made anew."""
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            self._say(store, actor, document, said)
            known = _known(store, document, sees_protected=actor.may(Permission.SEE_PROTECTED))
            _require_open(store, actor, known)
            return known

    def say_at_counter(
        self, actor: Officer, inspection: Inspection, said: PersonAnswer
    ) -> Inspection:
        """Say it of the traveller at the counter; what is found of him is made anew.

        A stay that is told only now to have run out long ago locks the counter. A lock that is
        not found any more stands, and is answered all the same.
        """
        actor.must(Permission.WORK_COUNTER)
        duty = inspection.subject.duty
        with self._storage.writing() as store:
            document = inspection.subject.document
            self._say(store, actor, document, said, counter=duty.counter.name)
            anew = self.seen_anew(store, inspection)
            if anew.verdict is Verdict.RED and inspection.verdict is not Verdict.RED:
                store.locks.add(lock_of(actor, anew))
                locked = act_on(anew, Action.COUNTER_LOCKED, actor, at=self._clock())
                store.audit.append(locked)
        return anew

    def seen_anew(self, store: Store, before: Inspection) -> Inspection:
        """The same traveller in the light of what the register now says of him."""
        known = _known(store, before.subject.document, sees_protected=False)
        after = before.known_as(
            known.person, known.history, known.last_group, extensions_of(store, known.history)
        )
        if before.verdict is Verdict.RED:
            return after.under(before.id)
        return replace(after, id=self._new_id()) if after.verdict is Verdict.RED else after

    def _say(
        self,
        store: Store,
        actor: Officer,
        document: TravelDocument,
        said: PersonAnswer,
        *,
        counter: str = "",
    ) -> None:
        person = person_of(store, document)
        other = person.other(said.other)
        if other is None:
            raise NotFound(said.other)
        if other in (person.linked if said.is_same else person.parted):
            raise SaidAlready
        for pair in _pairs(store, document, person, said):
            keep_word(store, self._word(actor, pair, other, said), counter=counter)

    def _word(
        self, actor: Officer, pair: tuple[str, str], other: OtherDocument, said: PersonAnswer
    ) -> PersonWord:
        return PersonWord(
            id=self._new_id(),
            one=pair[0],
            other=pair[1],
            is_same=said.is_same,
            basis=other.basis,
            reason=said.reason.strip(),
            officer=actor.id,
            at=self._clock(),
        )


def _require_open(store: Store, actor: Officer, known: Known) -> None:
    """Raise NotPermitted where the person's case is marked for protection, and not for him."""
    keys = [known.document.key, *(one.key for one in known.person.every)]
    if not actor.may(Permission.SEE_PROTECTED) and store.screening.protected(keys):
        raise NotPermitted(Permission.SEE_PROTECTED)


def _known(store: Store, document: TravelDocument, *, sees_protected: bool) -> Known:
    person = person_of(store, document)
    history = history_of(store, document, person)
    return Known(
        document=document,
        person=person,
        history=history,
        last_group=last_group_of(store, history, sees_protected=sees_protected),
    )


def _pairs(
    store: Store, document: TravelDocument, person: Person, said: PersonAnswer
) -> Sequence[tuple[str, str]]:
    """On which pairs the word has to stand.

    One link that was left would join again what is to be two people's, and one word left that
    parts them would keep apart what is to be one's.
    """
    known = [one.key for one in person.linked if one.key != said.other]
    pairs = [pair_of(key, said.other) for key in (document.key, *known)]
    if not said.is_same:
        return pairs
    words = Words(store.persons.words_on(said.other))
    return [pair for pair in pairs if pair == pairs[0] or words.part(said.other, pair)]
