"""A list of numbers held against the version that stands, and put down to take its place.

Both are gone through in order, side by side, so that five million need no memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.lost_documents import (
    LostDocument,
    difference,
    entry_of,
    lost_document,
)
from checkpoint.domain.alerts.preview import MOST_SHOWN, Changes, Pile, RowsRead
from checkpoint.domain.alerts.reading import NumberRow, OpenNumbers
from checkpoint.services.list_preparing import Progress, Stage, Watch, in_pieces
from checkpoint.services.ports import Storage

AT_ONCE = 5_000
"""Numbers of a transaction, some 30 ms."""


class NumberComparison:
    """Gathers which numbers are new, gone and unchanged."""

    def __init__(
        self,
        storage: Storage,
        change: int,
        list_name: str,
        *,
        reading: RowsRead,
        changes: Changes,
    ) -> None:
        """What is found is told to ``reading`` and ``changes``."""
        self._storage = storage
        self._change = change
        self._list_name = list_name
        self.reading = reading
        self.changes = changes

    def run(self, opened: OpenNumbers, watch: Watch) -> None:
        """Read all numbers; put what is new, end what is not listed any more."""
        rows = 0
        for some in in_pieces(opened.rows, AT_ONCE):
            with self._storage.reading() as store:
                store.alerts.lost.note(self._change, self._documents(some))
            rows += len(some)
            watch(Progress(Stage.READING, rows))
        self._compare(rows, watch)

    def end_all(self, watch: Watch) -> None:
        """End every number; the list has none any more."""
        self._compare(0, watch)

    def _compare(self, rows: int, watch: Watch) -> None:
        with self._storage.reading() as past:
            lost = past.alerts.lost
            found = difference(lost.standing(self._list_name), lost.noted(self._change))
            for piece in in_pieces(found, AT_ONCE):
                self._put_down(piece)
                watch(Progress(Stage.READING, rows))

    def _documents(self, rows: Iterable[NumberRow]) -> Iterator[LostDocument]:
        for row in rows:
            if row.fault is not None and row.document is not None:
                self.reading.add_note(row.fault)
            elif row.fault is not None:
                self.reading.add_faults((row.fault,))
            document = None if row.document is None else lost_document(row.document)
            if document is not None:
                yield document

    def _put_down(self, found: list[tuple[LostDocument, bool | None]]) -> None:
        new = [document for document, is_new in found if is_new]
        gone = [document for document, is_new in found if is_new is False]
        same = [document for document, is_new in found if is_new is None]
        self._add(self.changes.new, new)
        self._add(self.changes.unchanged, same)
        # A faulty line shows no number: any that is missing may be it, and stays.
        is_whole = not self.reading.faulty_rows
        self._add(self.changes.gone if is_whole else self.changes.doubtful, gone)
        if new or (gone and is_whole):
            with self._storage.writing() as store:
                store.alerts.lost.put(self._change, new)
                if is_whole:
                    store.alerts.lost.take(self._change, self._list_name, gone)

    def _add(self, pile: Pile[Alert], documents: list[LostDocument]) -> None:
        """Count all, and show the first."""
        room = max(MOST_SHOWN - len(pile.shown), 0)
        pile.shown += [entry_of(self._list_name, one) for one in documents[:room]]
        pile.count += len(documents)
