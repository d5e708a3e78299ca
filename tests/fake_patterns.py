"""Patterns in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from checkpoint.domain.cases.events import Noted, Stated
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.journeys.person import Words
from checkpoint.domain.patterns.contacts import Answered, CaseTexts, Contact, Gave
from checkpoint.domain.patterns.short_crossings import Passing
from checkpoint.domain.patterns.sign import NOTHING, PatternRun, Sign
from checkpoint.domain.posts.post import Direction
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fake_cases import MemoryCases
    from tests.fakes import MemoryPersons


class MemoryPatterns(Register):
    """Signs and runs in the order of adding; the register itself is asked each time."""

    def __init__(self, persons: MemoryPersons, cases: MemoryCases) -> None:
        self.signs: list[Sign] = []
        self.runs: list[PatternRun] = []
        self.persons = persons
        self.its_cases = cases

    def add(self, signs: Iterable[Sign]) -> None:
        for sign in signs:
            if all(known.id != sign.id for known in self.signs):
                self.signs.append(sign)

    def signs_on(self, documents: Collection[str]) -> Sequence[Sign]:
        return [sign for sign in self._newest() if sign.document in documents]

    def every_sign(self) -> Sequence[Sign]:
        return [sign for sign in self._newest() if sign.facts != NOTHING]

    def note_run(self, run: PatternRun) -> None:
        if all(known.id != run.id for known in self.runs):
            self.runs.append(run)

    def last_run(self) -> PatternRun | None:
        return self.runs[-1] if self.runs else None

    def changed_since(self, at: datetime) -> Collection[str]:
        records = self.persons.crossings.records
        new = [one.crossing for one in records.values() if one.recorded_at >= at]
        amended = [records[one.amendment.of].crossing for one in new if one.amendment]
        words = [one.pair for one in self.persons.words.values() if one.at >= at]
        cases = {one.case for one in self.its_cases.events.values() if one.at >= at}
        return {
            *(one.document.key for one in (*new, *amended)),
            *(key for pair in words for key in pair),
            *(self.its_cases.files[case].document.key for case in cases),
        }

    def linked(self) -> Sequence[tuple[str, str]]:
        return [word.pair for word in Words(self.persons.words.values()).every if word.is_same]

    def frequent(self, since: datetime, *, least: int) -> Collection[str]:
        counts: dict[str, int] = defaultdict(int)
        for crossing in self._standing(since):
            counts[crossing.document.key] += not crossing.document.kind.is_local
        return [key for key, count in counts.items() if count >= least]

    def passings(
        self, documents: Collection[str], since: datetime
    ) -> Mapping[str, Sequence[Passing]]:
        found: dict[str, list[Passing]] = defaultdict(list)
        for crossing in self._standing(since):
            document = crossing.document
            if document.key in documents:
                is_exit = crossing.direction is Direction.EXIT
                is_setting_out = document.holder.is_citizen is is_exit
                found[document.key].append(
                    Passing(crossing.crossed_at, is_setting_out, document.kind.is_local)
                )
        return found

    def answered(self, since: datetime, before: datetime | None = None) -> Iterator[Answered]:
        end = before or datetime.max.replace(tzinfo=UTC)
        return (one for one in map(_answered, self._standing(since)) if one.at < end and _says(one))

    def answered_by(self, documents: Collection[str], since: datetime) -> Iterator[Answered]:
        every = (record.crossing for record in self.persons.crossings.records.values())
        given = (_answered(crossing) for crossing in every if crossing.crossed_at >= since)
        return (one for one in given if one.document in documents and _says(one))

    def giving(
        self, contacts: Collection[Contact], since: datetime, *, most_people: int
    ) -> Iterator[Gave]:
        people: dict[Contact, set[str]] = defaultdict(set)
        rows = []
        for one in self.answered(since):
            for contact in {*one.contacts} & {*contacts}:
                people[contact].add(one.document)
                rows.append(Gave(contact, one.document, one.at, one.where, one.born))
        return (row for row in rows if len(people[row.contact]) <= most_people)

    def cases(self, since: datetime) -> Sequence[CaseTexts]:
        found = []
        for case in self.its_cases.files.values():
            if case.opened_at < since:
                continue
            crossing = self.persons.crossings.records[case.visit].crossing
            texts = tuple(
                event.what.text
                for event in self.its_cases.events.values()
                if event.case == case.id and isinstance(event.what, Noted | Stated)
            )
            address, plate = crossing.details.address, _plate(crossing)
            found.append(CaseTexts(case.document.key, case.opened_at, address, plate, texts))
        return found

    def _newest(self) -> Iterator[Sign]:
        newest = {(sign.document, sign.pattern): sign for sign in self.signs}
        return (sign for sign in self.signs if newest[sign.document, sign.pattern] is sign)

    def _standing(self, since: datetime) -> Iterator[Crossing]:
        for record in self.persons.crossings.records.values():
            is_admitted = record.crossing.decision.outcome is Outcome.ADMITTED
            if record.counts and is_admitted and record.crossing.crossed_at >= since:
                yield record.crossing


def _answered(crossing: Crossing) -> Answered:
    return Answered(
        crossing.document.key,
        crossing.crossed_at,
        (crossing.counter, crossing.direction.value),
        crossing.document.holder.born,
        crossing.details.address,
        _plate(crossing),
    )


def _says(one: Answered) -> bool:
    return bool(one.address or one.plate)


def _plate(crossing: Crossing) -> str:
    is_bus = crossing.details.vehicle is VehicleKind.BUS
    return "" if is_bus else crossing.details.plate
