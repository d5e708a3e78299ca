"""Going through the register for one pattern after the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.patterns.companions import Beside, companions, many
from checkpoint.domain.patterns.contacts import Answered, Given, OfCase, shared_contacts
from checkpoint.domain.patterns.short_crossings import Passing, often, short_trips
from checkpoint.domain.patterns.sign import Facts
from checkpoint.services.pattern_ports import ContactDigest, PatternBook


def short_crossers(book: PatternBook, row: PatternRule, now: datetime) -> Mapping[str, Facts]:
    """Who was away often and for a short time, on all his documents together."""
    since = now - row.within
    persons = _Persons(book.linked())
    # Whose documents are several may have come seldom on each of them.
    documents = {*book.frequent(since, least=2 * row.count), *persons.documents}
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


def young_people_beside(book: PatternBook, row: PatternRule, now: datetime) -> Mapping[str, Facts]:
    """Beside whom many different young people crossed."""
    since = now - row.within
    seen = companions(
        map(_beside, book.answered(since)),
        within=timedelta(minutes=row.minutes),
        young_under=row.young_under,
        most_people=row.most_people,
    )
    enough = {
        document: many(its.values(), count=row.count, since=since) for document, its in seen.items()
    }
    return {document: Facts(companions=its) for document, its in enough.items() if its}


def contacts_of_cases(
    book: PatternBook,
    row: PatternRule,
    now: datetime,
    digest: ContactDigest,
) -> Mapping[str, Facts]:
    """Who gave what belongs to the case of somebody else."""
    since = now - row.within
    known = [(contact.text, case) for case in book.cases(since) for contact in case.contacts]
    if not known:
        return {}
    digests = {text: digest(text) for text in {text for text, _case in known}}
    cases = [OfCase(digests[text], case.document, case.opened_at) for text, case in known]
    given = _given(book.answered(since), digests)
    persons = _Persons(book.linked())
    found = shared_contacts(given, cases, most_people=row.most_people, is_one=persons.are_one)
    return {document: Facts(contacts=its) for document, its in found.items()}


def _beside(one: Answered) -> Beside:
    shared = frozenset(f"{contact.kind}:{contact.text}" for contact in one.contacts)
    return Beside(one.document, one.at, one.where, one.born, shared)


def _given(answered: Iterable[Answered], digests: Mapping[str, str]) -> Iterator[Given]:
    for one in answered:
        for contact in one.contacts:
            if contact.text in digests:
                yield Given(one.document, contact.kind, digests[contact.text], one.at)


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

    def are_one(self, one: str, other: str) -> bool:
        """Whether both are one person's."""
        return self.first_of(one) == self.first_of(other)

    def first_of(self, document: str) -> str:
        """The one that stands for all of its bearer's."""
        while (above := self._above.get(document, document)) != document:
            document = above
        return document
