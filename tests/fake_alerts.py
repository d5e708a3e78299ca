"""The alert book in memory, under the same contract as that in the database."""

from __future__ import annotations

import collections
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.calibration import Calibration
from checkpoint.domain.alerts.due import Term
from checkpoint.domain.alerts.filing import filing_of
from checkpoint.domain.alerts.frequencies import Counts
from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.searching import FoundName
from checkpoint.domain.alerts.versions import (
    BookVersion,
    Cause,
    ChangeLost,
    ChangeNote,
    Hand,
    TakenOff,
    Tally,
)
from tests.fake_excerpts import MemoryAlertExcerpts
from tests.fake_register import Register


class MemoryAlertFile:
    """Alerts filed as the domain files them."""

    def __init__(self, numbered: Mapping[int, Alert]) -> None:
        self._names: dict[tuple[int, int], list[FoundName]] = collections.defaultdict(list)
        self._born: dict[int, set[int]] = collections.defaultdict(set)
        self._sounding: dict[int, set[tuple[int, int]]] = collections.defaultdict(set)
        self._numbered: dict[str, list[int]] = collections.defaultdict(list)
        for serial, alert in numbered.items():
            filing = filing_of(alert)
            for name in filing.names:
                found = FoundName(serial, name.words, name.born, name.states, name.sex)
                self._names[name.born, serial].append(found)
                self._born[name.born].add(serial)
            for sound, born in filing.sounds:
                self._sounding[sound].add((born, serial))
            for number in filing.numbers:
                self._numbered[number].append(serial)

    def numbered(self, numbers: Iterable[str]) -> Sequence[int]:
        return [serial for number in numbers for serial in self._numbered.get(number, ())]

    def born(self, births: Iterable[int]) -> Sequence[FoundName]:
        return self._found((born, one) for born in births for one in self._born.get(born, ()))

    def sounding(self, sounds: Iterable[int], births: Iterable[int]) -> Sequence[FoundName]:
        wanted = frozenset(births)
        return self._found(one for one in self._that_sound(sounds) if one[0] in wanted)

    def sounding_between(self, sounds: Iterable[int], first: int, last: int) -> Sequence[FoundName]:
        return self._found(one for one in self._that_sound(sounds) if first <= one[0] <= last)

    def _that_sound(self, sounds: Iterable[int]) -> set[tuple[int, int]]:
        return {one for sound in sounds for one in self._sounding.get(sound, ())}

    def _found(self, keys: Iterable[tuple[int, int]]) -> list[FoundName]:
        return [name for key in sorted(set(keys)) for name in self._names.get(key, ())]


def counts_of(alerts: Iterable[Alert]) -> Counts:
    """How common the names of these alerts are."""
    words: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    states: collections.Counter[str] = collections.Counter()
    for alert in alerts:
        if alert.names:
            states[alert.nationality] += 1
            for word in filing_of(alert).words:
                words[word.fold][word.state] += 1
    return Counts(words, states)


@dataclass(frozen=True)
class Change:
    """A change; without a version while it is prepared."""

    note: ChangeNote
    at: datetime
    version: int | None = None
    tally: Tally | None = None
    standing: int | None = None


@dataclass(frozen=True)
class Entry:
    """An alert with the changes that brought and ended it."""

    alert: Alert
    added_in: int
    ended_in: int | None = None


class Spool:
    """What lists name; the program's own, so that no transaction takes it back."""

    def __init__(self) -> None:
        self.listed: dict[int, set[LostDocument]] = collections.defaultdict(set)


class MemoryAlerts(Register):
    """The alert book: every entry there was, and every change."""

    def __init__(self) -> None:
        self.entries: dict[int, Entry] = {}
        self.made: dict[int, Change] = {}
        self.last = 0
        """The number of the newest change, which is never given twice."""
        self.numbers: dict[LostDocument, list[tuple[int, int | None]]] = {}
        """Each with the changes that brought and ended it."""
        self.spool = Spool()
        self.calibrations: list[Calibration] = []

    @property
    def lost(self) -> MemoryLostDocuments:
        return MemoryLostDocuments(self)

    @property
    def excerpts(self) -> MemoryAlertExcerpts:
        return MemoryAlertExcerpts(self)

    @property
    def changes(self) -> MemoryAlerts:
        return self

    @property
    def history(self) -> MemoryAlerts:
        return self

    @property
    def standing(self) -> dict[int, Alert]:
        return {n: entry.alert for n, entry in self.entries.items() if self._stands(entry)}

    def add(self, alerts: Iterable[Alert], *, at: datetime, hand: Hand | None = None) -> None:
        wanted = {alert.id: alert for alert in alerts}
        older = {alert.id: n for n, alert in self.standing.items() if alert.id in wanted}
        same = {one for one, n in older.items() if self.entries[n].alert == wanted[one]}
        replaced = [n for one, n in older.items() if one not in same]
        other = [alert for alert in wanted.values() if alert.id not in same]
        change = self.prepare(_by_hand(wanted.values(), hand), at=at)
        self.take(change, replaced)
        self.put(change, other)
        tally = Tally(new=len(other) - len(replaced), changed=len(replaced))
        self.put_in_force(change, tally, at=at)

    def end(self, ids: Collection[UUID], *, at: datetime, hand: Hand | None = None) -> None:
        ending = {n: alert for n, alert in self.standing.items() if alert.id in ids}
        change = self.prepare(_by_hand(ending.values(), hand), at=at)
        self.take(change, list(ending))
        self.put_in_force(change, Tally(gone=len(ending)), at=at)

    def prepare(self, note: ChangeNote, *, at: datetime) -> int:
        self.last += 1
        self.made[self.last] = Change(note, at)
        return self.last

    def work_out(self, change: int, alerts: Sequence[Alert]) -> None:  # noqa: ARG002 - not needed
        self.require_open(change)

    def put(self, change: int, alerts: Sequence[Alert]) -> None:
        self.require_open(change)
        for alert in alerts:
            self.entries[max(self.entries, default=0) + 1] = Entry(alert, change)

    def references(self, change: int, asked: Collection[str]) -> frozenset[str]:
        put = {one.alert.reference for one in self.entries.values() if one.added_in == change}
        return frozenset(put.intersection(asked))

    def take(self, change: int, serials: Sequence[int]) -> None:
        self.require_open(change)
        for serial in serials:
            self.entries[serial] = replace(self.entries[serial], ended_in=change)

    def get_ready(self, change: int) -> None:
        self.require_open(change)

    def file_some(self, change: int) -> bool:
        self.require_open(change)
        return False  # filed as soon as put

    def put_in_force(self, change: int, tally: Tally, *, at: datetime) -> int:
        self.require_open(change)
        name = self.made[change].note.list_name
        before = self._stood(name)
        version = self.version() + 1
        standing = before + tally.new - tally.gone if name else None
        self.made[change] = Change(self.made[change].note, at, version, tally, standing)
        return version

    def prepared(self) -> Sequence[int]:
        return [change for change in self.made if not self.is_in_force(change)]

    def discard(self, change: int) -> bool:
        if change in self.prepared():
            del self.made[change]
            entries = self.entries.items()
            kept = {n: entry for n, entry in entries if entry.added_in != change}
            self.lost.discard(change)
            self.entries = {
                n: replace(one, ended_in=None) if one.ended_in == change else one
                for n, one in kept.items()
            }
        return False

    def tidy(self) -> bool:
        return False

    def versions(self) -> Iterator[BookVersion]:
        made = (one for one in self.made.values() if one.version is not None)
        for one in sorted(made, key=lambda one: one.version or 0, reverse=True):
            yield BookVersion(
                version=one.version or 0,
                at=one.at,
                note=one.note,
                tally=one.tally,
                standing=one.standing,
            )

    def version_at(self, at: datetime) -> int:
        return max((one.version for one in self.versions() if one.at <= at), default=0)

    def standing_in(
        self, version: int, list_name: str | None = None
    ) -> Iterator[tuple[int, Alert]]:
        until = {n for n, one in self.made.items() if one.version and one.version <= version}
        found = [
            (n, one.alert)
            for n, one in self.entries.items()
            if one.added_in in until and one.ended_in not in until
            if list_name in {None, one.alert.list_name}
        ]
        yield from sorted(found, key=lambda one: (one[1].list_name, one[1].reference, one[0]))

    def called(self, reference: str, version: int) -> Sequence[Alert]:
        wanted = reference.casefold()
        held = self.standing_in(version)
        return [alert for _, alert in held if alert.reference.casefold() == wanted]

    def added_by(self, version: int) -> Iterator[tuple[int, Alert]]:
        change = self._change_of(version)
        for n, alert in self.standing.items():
            if self.entries[n].added_in == change:
                yield n, alert

    def ended_by(self, version: int) -> Iterator[tuple[int, Alert]]:
        change = self._change_of(version)
        for n, one in self.entries.items():
            if one.ended_in is not None and one.ended_in == change:
                yield n, one.alert

    def taken_off(self, words: Sequence[str], most: int) -> Sequence[TakenOff]:
        last = {one.alert.id: (n, one) for n, one in self.entries.items() if self._came(one)}
        made = {self._change_of(one.version): one for one in self.versions()}
        found = [
            (one.ended_in or 0, n, TakenOff(one.alert, made[one.ended_in]))
            for n, one in last.values()
            if one.ended_in in made and all(_says(one.alert, word) for word in words)
        ]
        return [off for _, _, off in sorted(found, key=lambda one: one[:2], reverse=True)][:most]

    def terms_ending(self, first: date, last: date) -> Sequence[Term]:
        alerts = self.standing.values()
        terms = (Term(one.valid_from, one.last_day) for one in alerts if one.last_day)
        return [term for term in terms if first <= term.last <= last]

    def listed_at(self) -> datetime | None:
        undone = {one.note.undoes for one in self.versions()}
        taken = (one for one in self.versions() if one.note.cause in {Cause.LIST, Cause.NUMBERS})
        return next((one.at for one in taken if one.version not in undone), None)

    @property
    def file(self) -> MemoryAlertFile:
        return MemoryAlertFile(self.standing)

    def of_serials(self, serials: Collection[int]) -> Sequence[Alert]:
        standing = self.standing
        return [standing[serial] for serial in sorted(serials) if serial in standing]

    def frequencies(self) -> Counts:
        return counts_of(self.standing.values())

    def calibration(self) -> Calibration:
        return self.calibrations[-1] if self.calibrations else Calibration()

    def calibrate(self, calibration: Calibration, *, at: datetime) -> None:  # noqa: ARG002 - told
        self.calibrations.append(calibration)

    def of_list(self, list_name: str) -> Sequence[Alert]:
        alerts = (alert for alert in self.standing.values() if alert.list_name == list_name)
        return sorted(alerts, key=lambda alert: alert.reference)

    def places(self, list_name: str) -> Iterator[tuple[int, str]]:
        for serial, alert in self.standing.items():
            if alert.list_name == list_name:
                yield serial, alert.reference

    def of_references(
        self, list_name: str, references: Collection[str]
    ) -> Mapping[str, tuple[int, Alert]]:
        return {
            alert.reference: (serial, alert)
            for serial, alert in self.standing.items()
            if alert.list_name == list_name and alert.reference in references
        }

    def of_reference(self, list_name: str, reference: str) -> Alert | None:
        found = self.of_references(list_name, [reference]).get(reference)
        return None if found is None else found[1]

    def is_standing(self, id: UUID) -> bool:
        return any(alert.id == id for alert in self.standing.values())

    def find(self, id: UUID) -> Alert | None:
        known = [entry.alert for entry in self.entries.values() if entry.alert.id == id]
        return known[-1] if known else None

    def version(self) -> int:
        return max((one.version for one in self.made.values() if one.version), default=0)

    def changed_at(self) -> datetime | None:
        return next((one.at for one in self.versions()), None)

    def is_in_force(self, change: int | None) -> bool:
        return change in self.made and self.made[change].version is not None

    def _came(self, entry: Entry) -> bool:
        return self.is_in_force(entry.added_in)

    def require_open(self, change: int) -> None:
        if change not in self.prepared():
            raise ChangeLost

    def _stands(self, entry: Entry) -> bool:
        return self.is_in_force(entry.added_in) and not self.is_in_force(entry.ended_in)

    def _change_of(self, version: int) -> int | None:
        return next((n for n, one in self.made.items() if one.version == version), None)

    def _stood(self, list_name: str) -> int:
        known = (one.standing for one in self.versions() if one.note.list_name == list_name)
        first = next(known, None)
        return len(self.of_list(list_name)) if first is None else first


class MemoryLostDocuments:
    """Documents of which only the number is known, in the book."""

    def __init__(self, book: MemoryAlerts) -> None:
        self.book = book

    def of_forms(
        self, forms: Collection[str], version: int | None = None
    ) -> Sequence[tuple[str, LostDocument]]:
        return [
            (self.book.made[added].note.list_name, one)
            for one in sorted(self.book.numbers)
            if one.form in forms
            for added, ended in self.book.numbers[one]
            if self._held(added, version) and not self._held(ended, version)
        ]

    def standing(self, list_name: str, version: int | None = None) -> Iterator[LostDocument]:
        for one in sorted(self.book.numbers):
            held = self.of_forms([one.form], version)
            if (list_name, one) in held:
                yield one

    def note(self, change: int, documents: Iterable[LostDocument]) -> None:
        self.book.spool.listed[change].update(documents)

    def noted(self, change: int) -> Iterator[LostDocument]:
        return iter(sorted(self.book.spool.listed[change]))

    def put(self, change: int, documents: Sequence[LostDocument]) -> None:
        self.book.require_open(change)
        for one in documents:
            self.book.numbers[one] = [*self.book.numbers.get(one, []), (change, None)]

    def take(self, change: int, list_name: str, documents: Sequence[LostDocument]) -> None:
        self.book.require_open(change)
        for one in documents:
            self.book.numbers[one] = [
                (added, change if self._is_of(list_name, added) and ended is None else ended)
                for added, ended in self.book.numbers[one]
            ]

    def turn_back(self, change: int, version: int) -> bool:
        self.book.require_open(change)
        undone = next(n for n, made in self.book.made.items() if made.version == version)
        for one, spans in list(self.book.numbers.items()):
            back = [(change, None)] if any(ended == undone for _, ended in spans) else []
            ending = [(a, change if a == undone and e is None else e) for a, e in spans]
            self.book.numbers[one] = [*ending, *back]
        return False

    def discard(self, change: int) -> None:
        for one, spans in list(self.book.numbers.items()):
            kept = [(a, None if e == change else e) for a, e in spans if a != change]
            self.book.numbers[one] = kept

    def _is_of(self, list_name: str, change: int) -> bool:
        return self.book.made[change].note.list_name == list_name

    def _held(self, change: int | None, version: int | None) -> bool:
        if version is None:
            return self.book.is_in_force(change)
        made = None if change is None else self.book.made.get(change)
        return made is not None and made.version is not None and made.version <= version


def _by_hand(alerts: Iterable[Alert], hand: Hand | None) -> ChangeNote:
    lists = {alert.list_name for alert in alerts}
    list_name = lists.pop() if len(lists) == 1 else ""
    return ChangeNote(cause=Cause.BY_HAND, list_name=list_name, hand=hand)


def _says(alert: Alert, word: str) -> bool:
    numbers = (alert.reference, alert.document_number, alert.national_number)
    said = (alert.name, *alert.aliases, *numbers)
    return any(word.casefold() in text.casefold() for text in said)
