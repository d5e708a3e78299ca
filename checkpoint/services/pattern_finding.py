"""Going through the register for one pattern after the other.

Where it was gone through before by the same numbers, only those are looked at of whom something
may be otherwise now: who is left out has found of him what was found before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.patterns.companions import Beside, companions, many
from checkpoint.domain.patterns.contacts import (
    Answered,
    Contact,
    Given,
    OfCase,
    shared_contacts,
)
from checkpoint.domain.patterns.short_crossings import Passing, often, short_trips
from checkpoint.domain.patterns.sign import Facts
from checkpoint.services.pattern_ports import ContactDigest, PatternBook


@dataclass(frozen=True, slots=True)
class Touched:
    """What happened since the register was gone through the last time."""

    documents: frozenset[str]
    """Of which something was recorded or said, or anything is found at present."""
    last_at: datetime
    """When that was."""


def short_crossers(
    book: PatternBook, row: PatternRule, now: datetime, touched: Touched | None = None
) -> Mapping[str, Facts]:
    """Who was away often and for a short time, on all his documents together."""
    since = now - row.within
    persons = _Persons(book.linked())
    if touched is None:
        # Whose documents are several may have come seldom on each of them.
        documents: Collection[str] = {
            *book.frequent(since, least=2 * row.count),
            *persons.documents,
        }
    else:
        documents = persons.with_theirs(touched.documents)
    passings = book.passings(documents, since)
    of_person: dict[str, list[Passing]] = defaultdict(list)
    for document, its in passings.items():
        of_person[persons.first_of(document)] += its
    found: dict[str, Facts] = {}
    under = timedelta(days=row.under_days)
    for document in passings:
        its = of_person[persons.first_of(document)]
        trips = often(short_trips(its, under=under), count=row.count, since=since)
        if trips:
            found[document] = Facts(trips=trips)
    return found


def young_people_beside(
    book: PatternBook, row: PatternRule, now: datetime, touched: Touched | None = None
) -> Mapping[str, Facts]:
    """Beside whom many different young people crossed."""
    since = now - row.within
    looked_at = None if touched is None else _who_may_have_company(book, row, now, touched)
    seen = companions(
        _everybody(book, since) if looked_at is None else _those(book, row, since, looked_at),
        within=timedelta(minutes=row.minutes),
        young_under=row.young_under,
        most_people=row.most_people,
    )
    enough = {
        document: many(its.values(), count=row.count, since=since)
        for document, its in seen.items()
        if looked_at is None or document in looked_at
    }
    return {document: Facts(companions=its) for document, its in enough.items() if its}


def contacts_of_cases(
    book: PatternBook, row: PatternRule, now: datetime, digest: ContactDigest
) -> Mapping[str, Facts]:
    """Who gave what belongs to the case of somebody else; always of all, for cases are few."""
    since = now - row.within
    known = [(contact, case) for case in book.cases(since) for contact in case.contacts]
    digests = {contact: digest(contact.text) for contact in {contact for contact, _case in known}}
    cases = [OfCase(digests[contact], case.document, case.opened_at) for contact, case in known]
    given = [
        Given(one.document, one.contact.kind, digests[one.contact], one.at)
        for one in book.giving(digests.keys(), since, most_people=row.most_people)
    ]
    persons = _Persons(book.linked())
    found = shared_contacts(given, cases, most_people=row.most_people, is_one=persons.are_one)
    return {document: Facts(contacts=its) for document, its in found.items()}


def _who_may_have_company(
    book: PatternBook, row: PatternRule, now: datetime, touched: Touched
) -> Collection[str]:
    """Who was touched, who gave what they gave, and who gave what was a whole town's till now."""
    since, before = now - row.within, touched.last_at - row.within
    of_theirs = _contacts(book.answered_by(touched.documents, before))
    most = row.most_people
    # By the days that are over since then, fewer people may give a thing than gave it.
    over = _contacts(book.answered(before, since))
    were_few = {one.contact for one in book.giving(over, before, most_people=most)}
    others = book.giving(of_theirs | (over - were_few), since, most_people=most)
    return touched.documents.union(one.document for one in others)


def _everybody(book: PatternBook, since: datetime) -> Iterable[Beside]:
    for one in book.answered(since):
        shared = frozenset(_thing(contact) for contact in one.contacts)
        yield Beside(one.document, one.at, one.where, one.born, shared)


def _those(
    book: PatternBook, row: PatternRule, since: datetime, documents: Collection[str]
) -> Iterable[Beside]:
    """All who gave what these gave."""
    contacts = _contacts(book.answered_by(documents, since))
    for one in book.giving(contacts, since, most_people=row.most_people):
        shared = frozenset({_thing(one.contact)})
        yield Beside(one.document, one.at, one.where, one.born, shared)


def _contacts(answered: Iterable[Answered]) -> set[Contact]:
    return {contact for one in answered for contact in one.contacts}


def _thing(contact: Contact) -> str:
    return f"{contact.kind}:{contact.text}"


class _Persons:
    """Which documents are one person's."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._above: dict[str, str] = {}
        for one, other in pairs:
            for document in (one, other):
                self._above.setdefault(document, document)
            self._above[self.first_of(one)] = self.first_of(other)

    @property
    def documents(self) -> Collection[str]:
        """Those that are not their bearer's only one."""
        return self._above.keys()

    def with_theirs(self, documents: Collection[str]) -> Collection[str]:
        """These, and the others of whoever bears them."""
        people = {self.first_of(document) for document in documents}
        others = (document for document in self.documents if self.first_of(document) in people)
        return {*documents, *others}

    def are_one(self, one: str, other: str) -> bool:
        """Whether both are one person's."""
        return self.first_of(one) == self.first_of(other)

    def first_of(self, document: str) -> str:
        """The one that stands for all of its bearer's."""
        while (above := self._above.get(document, document)) != document:
            document = above
        return document
