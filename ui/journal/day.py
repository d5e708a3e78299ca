"""A day of the register as the screen looks through it: worked out once, asked many times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from uuid import UUID

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.tally import tally_of

NO_CASES: Mapping[UUID, CaseStep] = MappingProxyType({})
LEAST_OF_NUMBER = 3
"""Letters and digits of a document's number; fewer would find half the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; nothing said is everything."""

    text: str = ""
    direction: Direction | None = None
    outcome: Outcome | None = None
    verdict: Verdict | None = None

    @property
    def is_everything(self) -> bool:
        """Whether every record is wanted."""
        return not self.text.strip() and (self.direction, self.outcome, self.verdict) == (None,) * 3


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalDay:
    """All records of an operational day, the newest first."""

    on: date
    records: tuple[Recorded, ...] = ()
    officers: Mapping[UUID, str] = field(default_factory=dict)
    """Their names, by the ids that records bear."""
    amenders: Mapping[UUID, str] = field(default_factory=dict)
    """Who corrected or cancelled, by the id of the record that does so."""
    cases: Mapping[UUID, CaseStep] = field(default_factory=dict)
    """The openings of the cases to which records belong, by the ids of these records."""
    entries: int = 0
    exits: int = 0
    held_back: int = 0
    """Referred, refused or postponed."""
    set_aside: int = 0
    """Records that do not count: those that were replaced, and cancellations."""
    names: tuple[str, ...] = ()
    """Of the travellers in small letters, alongside ``records``."""
    numbers: tuple[str, ...] = ()
    """Of the documents freed of spaces, alongside ``records``."""
    places: Mapping[UUID, int] = field(default_factory=dict)
    """Where each record stands in ``records``."""

    def find(self, wanted: Wanted) -> tuple[Recorded, ...]:
        """The records that are looked for, in their order."""
        return tuple(
            record
            for place, record in enumerate(self.records)
            if _is_of_kind(record, wanted) and self._says(place, wanted.text)
        )

    def record(self, id: UUID | None) -> Recorded | None:
        """The record of that id, if it is of this day."""
        place = None if id is None else self.places.get(id)
        return None if place is None else self.records[place]

    def older(self, record: Recorded) -> Recorded | None:
        """The record whose place this one takes."""
        amendment = record.crossing.amendment
        return None if amendment is None else self.record(amendment.of)

    def newer(self, record: Recorded) -> Recorded | None:
        """The record that takes this one's place."""
        return self.record(record.amended_by)

    def case(self, record: Recorded) -> CaseStep | None:
        """The case of a record, or of what it put right."""
        one: Recorded | None = record
        while one is not None:
            if (case := self.cases.get(one.crossing.id)) is not None:
                return case
            one = self.older(one)
        return None

    def officer(self, id: UUID | None) -> str:
        """An officer's name; empty where nobody is meant or nobody is known."""
        return "" if id is None else self.officers.get(id, "")

    def amender(self, record: Recorded) -> str:
        """The name of who made an amendment; empty where it is none, or nobody is known."""
        return self.amenders.get(record.crossing.id, "")

    def _says(self, place: int, text: str) -> bool:
        """Whether every word is in the name or a number, or all of them are one number."""
        words = text.casefold().split()
        run_together = plain_number(text)
        is_number = len(run_together) >= LEAST_OF_NUMBER and run_together in self.numbers[place]
        return is_number or all(self._has(place, word) for word in words)

    def _has(self, place: int, word: str) -> bool:
        if word.isdecimal() and int(word) == self.records[place].number:
            return True
        number = plain_number(word)
        in_number = len(number) >= LEAST_OF_NUMBER and number in self.numbers[place]
        return in_number or word in self.names[place]


def day_of(
    on: date,
    records: Sequence[Recorded],
    officers: Mapping[UUID, str],
    amenders: Mapping[UUID, str],
    cases: Mapping[UUID, CaseStep] = NO_CASES,
) -> JournalDay:
    """Work out what the screen asks of a day; takes a while with thousands of records."""
    tally = tally_of(records)
    newest_first = tuple(reversed(records))
    documents = [record.crossing.document for record in newest_first]
    return JournalDay(
        on=on,
        records=newest_first,
        officers=officers,
        amenders=amenders,
        cases=cases,
        entries=tally.entries,
        exits=tally.exits,
        held_back=tally.held_back,
        set_aside=sum(not record.counts for record in records),
        names=tuple(document.holder.name.full.casefold() for document in documents),
        numbers=tuple(plain_number(document.number) for document in documents),
        places={record.crossing.id: place for place, record in enumerate(newest_first)},
    )


def _is_of_kind(record: Recorded, wanted: Wanted) -> bool:
    crossing = record.crossing
    return (
        wanted.direction in (None, crossing.direction)
        and wanted.outcome in (None, crossing.decision.outcome)
        and wanted.verdict in (None, crossing.verdict)
    )
