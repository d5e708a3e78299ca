"""A list held row by row against the version that stands, and put down to take its place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.doubts import Doubt, doubts_about
from checkpoint.domain.alerts.importing import (
    DERIVED,
    Change,
    New,
    fates,
    may_be_faulty,
    with_reference,
)
from checkpoint.domain.alerts.matching import Yardstick
from checkpoint.domain.alerts.preview import Changes, Doubted, RowsRead
from checkpoint.domain.alerts.reading import FaultWhy, ListRow, OpenList, RowFault
from checkpoint.domain.alerts.validity import ValidityDoubt
from checkpoint.services.list_preparing import Progress, Stage, Watch, in_pieces
from checkpoint.services.ports import Storage, Store
from checkpoint.services.screening import yardstick_of


class ListComparison:
    """Gathers what becomes of each row."""

    def __init__(
        self,
        storage: Storage,
        change: int,
        list_name: str,
        on: date,
        *,
        reading: RowsRead,
        changes: Changes,
    ) -> None:
        """What is found is told to ``reading`` and ``changes``."""
        self._storage = storage
        self._change = change
        self._list_name = list_name
        self._on = on
        self._seen = bytearray()
        """By serial number, which of the entries that stand are still listed."""
        self._named_as_gone: list[str] = []
        self._is_first: bool | None = None
        """Whether nothing of the list stands; None until somebody asks."""
        self.reading = reading
        self.changes = changes
        self.doubts = Doubted()

    def run(self, opened: OpenList, watch: Watch) -> None:
        """Read all rows, and end what is missing among them."""
        self.reading.begin(opened)
        rows = 0
        for some in in_pieces(opened.rows):
            self._take_down(some)
            rows += len(some)
            watch(Progress(Stage.READING, rows))
        self._end_all(self._named() if opened.is_delta else self._missing(), rows, watch)

    def end_missing(self, watch: Watch) -> None:
        """End every entry that no row has named; all of them, where the list has none any more."""
        self._end_all(self._missing(), 0, watch)

    def _end_all(self, gone: Iterator[tuple[int, str]], rows: int, watch: Watch) -> None:
        for missing in in_pieces(gone):
            self._end(missing)
            rows += len(missing)
            watch(Progress(Stage.READING, rows))

    def _take_down(self, rows: Sequence[ListRow]) -> None:
        for row in rows:
            self.reading.add(row)
        referred = [(row, with_reference(row.alert)) for row in rows if row.alert is not None]
        with self._storage.reading() as store:
            standing = self._standing(store, {alert.reference for _, alert in referred})
            read = self._first_of_each(store, referred, standing)
            known = {reference: alert for reference, (_, alert) in standing.items()}
            found = list(fates((alert for _, alert in read.values()), known, on=self._on))
            # The longer the list, the more must agree: its own rows count as well.
            yardstick = yardstick_of(store.alerts, at_least=self.changes.taken)
            for (row, _), fate in zip(read.values(), found, strict=True):
                self.changes.add(fate)
                self.doubts.add(row.line, fate.after, self._doubts(row, fate.after, yardstick))
            coming = [one.after for one in found if isinstance(one, New | Change)]
            store.alerts.changes.work_out(self._change, coming)
        for serial, _ in standing.values():
            self._see(serial)
        older = [standing[one.before.reference][0] for one in found if isinstance(one, Change)]
        with self._storage.writing() as store:
            store.alerts.changes.take(self._change, older)
            store.alerts.changes.put(self._change, coming)
        self._named_as_gone += [row.gone for row in rows if row.gone]

    def _standing(
        self, store: Store, references: Collection[str]
    ) -> Mapping[str, tuple[int, Alert]]:
        """The entries that stand under these references."""
        if self._is_first is None:
            self._is_first = next(iter(store.alerts.places(self._list_name)), None) is None
        # Whoever puts something onto it meanwhile has this version read again before it counts.
        return {} if self._is_first else store.alerts.of_references(self._list_name, references)

    def _first_of_each(
        self,
        store: Store,
        referred: Sequence[tuple[ListRow, Alert]],
        standing: Mapping[str, tuple[int, Alert]],
    ) -> Mapping[str, tuple[ListRow, Alert]]:
        """The rows by reference; one that stands twice is taken once.

        An earlier row may have been put down anew, or seen to be there already.
        """
        read: dict[str, tuple[ListRow, Alert]] = {}
        references = {alert.reference for _, alert in referred}
        seen = {reference for reference, (serial, _) in standing.items() if self._is_seen(serial)}
        taken = store.alerts.changes.references(self._change, references) | seen
        for row, alert in referred:
            if alert.reference not in read and alert.reference not in taken:
                read[alert.reference] = (row, alert)
            elif not alert.reference.startswith(DERIVED):
                self.reading.add_faults((_twice(row, alert.reference),))
        return read

    def _doubts(self, row: ListRow, alert: Alert, yardstick: Yardstick) -> Iterator[Doubt]:
        if row.alert is not None and row.alert.lacks_start:
            yield ValidityDoubt.STARTS_WITH_IMPORT
        yield from doubts_about(alert, self._on, yardstick)

    def _missing(self) -> Iterator[tuple[int, str]]:
        """The entries that stand and are not listed any more."""
        with self._storage.reading() as store:
            for serial, reference in store.alerts.places(self._list_name):
                if not self._is_seen(serial):
                    yield serial, reference

    def _named(self) -> Iterator[tuple[int, str]]:
        """What a delta says is gone, unless it says elsewhere that it is there."""
        for references in in_pieces(self._named_as_gone):
            with self._storage.reading() as store:
                standing = store.alerts.of_references(self._list_name, references)
            for reference, (serial, _) in standing.items():
                if not self._is_seen(serial):
                    yield serial, reference

    def _end(self, missing: Sequence[tuple[int, str]]) -> None:
        faulty = self.reading.faulty_references
        gone = [serial for serial, ref in missing if not may_be_faulty(ref, faulty)]
        doubtful = [serial for serial, ref in missing if may_be_faulty(ref, faulty)]
        with self._storage.writing() as store:
            for alert in store.alerts.of_serials(doubtful):
                self.changes.doubtful.add(alert)
            for alert in store.alerts.of_serials(gone):
                self.changes.gone.add(alert)
            store.alerts.changes.take(self._change, gone)

    def _see(self, serial: int) -> None:
        if serial >= len(self._seen):
            self._seen.extend(bytes(serial + 1 - len(self._seen)))
        self._seen[serial] = True

    def _is_seen(self, serial: int) -> bool:
        return serial < len(self._seen) and bool(self._seen[serial])


def _twice(row: ListRow, reference: str) -> RowFault:
    return RowFault(
        line=row.line,
        column="reference",
        why=FaultWhy.REFERENCE_TWICE,
        value=reference,
        reference=reference,
    )
