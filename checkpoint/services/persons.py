"""Whom the bearer of a document is taken to be: his other documents, and those that may be his."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.documents.travel_document import Holder, TravelDocument
from checkpoint.domain.journeys.identity import is_of_one_person, name_key, national_key
from checkpoint.domain.journeys.journey import passages
from checkpoint.domain.journeys.person import (
    Basis,
    OtherDocument,
    Person,
    PersonWord,
    Words,
    pair_of,
)
from checkpoint.domain.people.officer import Officer
from checkpoint.services.ports import NewId, Store

HISTORY_READ = 10
"""Records of a person, of all his documents together: twice what is shown."""
PASSAGES_READ = 2
"""The last of them, and the one before it that it may contradict."""
MOST_DOCUMENTS = 12
"""Of one person; who seems to have more is several people under one number."""
MOST_PROPOSED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """When, and at which counter, somebody said something."""

    at: datetime
    counter: str = ""


def person_of(store: Store, document: TravelDocument) -> Person:
    """What the words of officers and the national numbers make of a document's bearer.

    Whatever is said first is followed first, so that the same words make the same person
    whichever way they are read.
    """
    if not is_of_one_person(document):
        return Person()
    walk = _Walk(store, document)
    linked = tuple(walk.linked())
    proposed = tuple(islice(walk.proposed(), MOST_PROPOSED))
    return Person(linked=linked, proposed=proposed, parted=tuple(walk.parted()))


def history_of(store: Store, document: TravelDocument, person: Person) -> Sequence[Recorded]:
    """The last records of a person on all his documents, newest first.

    And, behind any number of times on which he was held back, the last in which he passed: by
    them it is seen that a record is missing, and since when he is here.
    """
    if not is_of_one_person(document):
        return ()
    keys = (document.key, *(one.key for one in person.linked))
    newest = _newest(
        (store.crossings.of_document(key, limit=HISTORY_READ) for key in keys), HISTORY_READ
    )
    if len(newest) < HISTORY_READ or len(passages(newest)) >= PASSAGES_READ:
        return newest
    passed = _newest(
        (store.crossings.passages_of(key, limit=PASSAGES_READ) for key in keys), PASSAGES_READ
    )
    known = {one.crossing.id for one in newest}
    return [*newest, *(one for one in passed if one.crossing.id not in known)]


def _newest(found: Iterable[Sequence[Recorded]], most: int) -> list[Recorded]:
    return list(islice(heapq.merge(*found, key=_moment, reverse=True), most))


def extensions_of(store: Store, history: Sequence[Recorded]) -> Sequence[StayExtension]:
    """What was said of the visits that begin in these records."""
    return store.stays.of({entry for one in history for entry in one.crossing.ids})


def last_of_document(store: Store, document: TravelDocument) -> Sequence[Recorded]:
    """The newest record of the very document, if there is one."""
    if not is_of_one_person(document):
        return ()
    return store.crossings.of_document(document.key, limit=1)


def note_links(store: Store, actor: Officer, person: Person, seen: Seen, new_id: NewId) -> None:
    """Keep what the national number alone has linked, so that it stands as a fact from now on."""
    for other in person.linked:
        if other.word is None:
            one, two = pair_of(other.beside, other.key)
            word = PersonWord(
                id=new_id(),
                one=one,
                other=two,
                is_same=True,
                basis=other.basis,
                reason="",
                officer=actor.id,
                at=seen.at,
            )
            keep_word(store, word, counter=seen.counter)


def keep_word(store: Store, word: PersonWord, *, counter: str = "") -> None:
    """Put a word on two documents into the book and onto the trail, which has ids alone."""
    store.persons.add(word)
    store.audit.append(
        Act(
            action=Action.DOCUMENTS_LINKED if word.is_same else Action.DOCUMENTS_PARTED,
            at=word.at,
            actor=str(word.officer),
            counter=counter,
            subject=str(word.id),
            detail={"basis": word.basis.value},
        )
    )


class _Walk:
    """Goes from document to document, and remembers what was said of each."""

    def __init__(self, store: Store, document: TravelDocument) -> None:
        self._store = store
        self._document = document
        self._taken = {document.key}
        self._doubtful: dict[str, OtherDocument] = {}
        self._words = Words(store.persons.words_on(document.key))

    def linked(self) -> Iterator[OtherDocument]:
        """His other documents, the nearest first."""
        todo = deque([(self._document.key, self._document.holder)])
        while todo:
            key, holder = todo.popleft()
            for other in self._beside(key, holder):
                if len(self._taken) > MOST_DOCUMENTS:
                    return
                self._take(other.key)
                todo.append((other.key, other.document.holder))
                yield other

    def proposed(self) -> Iterator[OtherDocument]:
        """Documents that may be his: of his name and birthday, or of his number and no more."""
        holder = self._document.holder
        for key in self._store.persons.with_name(name_key(holder)):
            last = self._newest(key)
            if last is not None and name_key(last.crossing.document.holder) == name_key(holder):
                found = self._other(last, Basis.NAME_AND_BIRTH, self._document.key)
                self._doubtful.setdefault(key, found)
        newest = sorted(self._doubtful.values(), key=lambda one: _moment(one.last), reverse=True)
        return (one for one in newest if self._is_open(one.key))

    def parted(self) -> Iterator[OtherDocument]:
        """Documents that were said to be another person's than the bearer of this one."""
        key = self._document.key
        for other in self._words.parted_from(key):
            records = self._store.crossings.of_document(other, limit=1)
            word = self._words.on(key, other)
            if records and word is not None:
                yield self._other(records[0], word.basis, key, word)

    def _beside(self, key: str, holder: Holder) -> Iterator[OtherDocument]:
        """What is linked to one document, and not yet taken."""
        for other in self._words.linked_to(key):
            last = self._newest(other)
            word = self._words.on(key, other)
            if last is not None and word is not None:
                yield self._other(last, word.basis, key, word)
        number = national_key(holder)
        for other in self._store.persons.with_number(number):
            last = self._newest(other)
            if last is None or national_key(last.crossing.document.holder) != number:
                continue
            found = self._other(last, Basis.NATIONAL_NUMBER, key)
            if _may_be_one(holder, last.crossing.document.holder):
                yield found
            else:
                # One of the two numbers, or of the two birthdays, was misread.
                self._doubtful.setdefault(other, replace(found, beside=self._document.key))

    def _newest(self, key: str) -> Recorded | None:
        """The newest record of a document that may be taken."""
        if not self._is_open(key):
            return None
        return next(iter(self._store.crossings.of_document(key, limit=1)), None)

    def _is_open(self, key: str) -> bool:
        """Whether a document is not taken yet, and nobody parted it from those that are."""
        return key not in self._taken and not self._words.part(key, self._taken)

    def _take(self, key: str) -> None:
        self._taken.add(key)
        self._words.add(self._store.persons.words_on(key))

    def _other(
        self, last: Recorded, basis: Basis, beside: str, word: PersonWord | None = None
    ) -> OtherDocument:
        return OtherDocument(
            document=last.crossing.document, last=last, basis=basis, beside=beside, word=word
        )


def _may_be_one(one: Holder, other: Holder) -> bool:
    """Whether the birthdays do not contradict each other."""
    return one.born is None or other.born is None or one.born.may_equal(other.born)


def _moment(record: Recorded) -> tuple[datetime, UUID]:
    return record.crossing.crossed_at, record.crossing.id
