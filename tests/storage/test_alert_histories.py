"""Whatever two programs do to one book, and wherever a disk is full, what stands is found."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.filing import filing_of
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.errors import CheckpointError, StorageFull
from checkpoint.services.alerts import AlertService
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_preparing import Progress
from checkpoint.services.list_versions import ListVersionService
from checkpoint.services.ports import Store
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.alert_book import every_alert
from tests.builders import NOON, a_lead, an_alert, an_id
from tests.fake_alerts import counts_of
from tests.fakes import FakeClock

LEAD = a_lead()
NAMES = ("BUDI SANTOSO", "WAYAN SUDIRTA", "SITI AMINAH", "BUDI HARTONO")

Row: TypeAlias = tuple[int, int]
"""The number of a reference, and that of a name."""
Act: TypeAlias = tuple[int, str, tuple[object, ...]]
"""Which program does what."""


class SmallDisk:
    """A database of which one writing to come is not kept."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.kept_before: int | None = None
        """How many are kept before that; None where all are."""

    @contextmanager
    def reading(self) -> Iterator[Store]:
        with self._database.reading() as store:
            yield store

    @contextmanager
    def writing(self) -> Iterator[Store]:
        with self._database.writing() as store:
            yield store
            left, self.kept_before = self.kept_before, None
            if left == 0:
                raise StorageFull
            if left is not None:
                self.kept_before = left - 1


class Desk:
    """A shift lead at one of the programs."""

    def __init__(self, database: Database) -> None:
        self.disk = SmallDisk(database)
        clock = FakeClock(NOON)
        self.alerts = AlertService(storage=self.disk, clock=clock)
        self.lists = ListImportService(storage=self.disk, clock=clock)
        self.versions = ListVersionService(storage=self.disk, clock=clock)
        self.preview: Preview | None = None
        self.beside: Desk | None = None

    def prepare(self, name: str, rows: Sequence[Row], *, is_alone: bool = True) -> None:
        def watch(_progress: Progress) -> None:
            if not is_alone and self.beside is not None:
                self.beside.prepare(name, rows[1:])

        alerts = (an_entry(f"R-{number}", who, name) for number, who in rows)
        opened = OpenList(ListRow(line, alert) for line, alert in enumerate(alerts))
        self.preview = None
        self.preview = self.lists.prepare(LEAD, name, opened, watch)

    def prepare_beside(self, name: str, rows: Sequence[Row]) -> None:
        """The other program begins the same list for itself while this one is being read."""
        self.prepare(name, rows, is_alone=False)

    def take_over(self) -> None:
        if self.preview is not None:
            self.lists.take_over(LEAD, self.preview)

    def insist(self, kept_before: int) -> None:
        """Take over; where the disk is full meanwhile, once more."""
        self.disk.kept_before = kept_before
        with suppress(CheckpointError):
            self.take_over()
        self.take_over()

    def discard(self) -> None:
        if self.preview is not None:
            self.lists.discard(LEAD, self.preview)

    def add(self, number: int, who: int) -> None:
        self.alerts.add(LEAD, an_entry(f"H-{number}", who))

    def end(self, place: int) -> None:
        with self.disk.reading() as store:
            standing = every_alert(store)
        if standing:
            self.alerts.end(LEAD, standing[place % len(standing)].id, "dicabut")

    def undo(self, back: int) -> None:
        with self.disk.reading() as store:
            version = store.alerts.version() - back
        self.versions.undo(LEAD, version)

    def fill_disk(self, kept_before: int) -> None:
        self.disk.kept_before = kept_before


def an_entry(reference: str, who: int, list_name: str = "") -> Alert:
    return an_alert(id=an_id(), reference=reference, name=NAMES[who], list_name=list_name)


_ROWS = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3)), max_size=4)
_NUMBER = st.integers(0, 4)
_ASKED: dict[str, st.SearchStrategy[tuple[object, ...]]] = {
    "prepare": st.tuples(st.sampled_from(["Tangkal", "DPO"]), _ROWS),
    "take_over": st.just(()),
    "insist": st.tuples(_NUMBER),
    "prepare_beside": st.tuples(st.sampled_from(["Tangkal", "DPO"]), _ROWS),
    "discard": st.just(()),
    "add": st.tuples(_NUMBER, st.integers(0, 3)),
    "end": st.tuples(_NUMBER),
    "undo": st.tuples(st.integers(0, 2)),
    "fill_disk": st.tuples(_NUMBER),
}
ACTS = st.sampled_from(sorted(_ASKED)).flatmap(
    lambda name: st.tuples(st.integers(0, 1), st.just(name), _ASKED[name])
)


@settings(max_examples=40, deadline=None)
@given(st.lists(ACTS, max_size=12))
def test_the_book_agrees_with_itself_at_every_moment(
    empty_database: Path, acts: Sequence[Act]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_database, folder))
        with open_database(path, create=False) as one:
            other = Database(one.engine, ExitStack())
            desks = Desk(one), Desk(other)
            desks[0].beside, desks[1].beside = desks[1], desks[0]
            for program, name, more in acts:
                with suppress(CheckpointError):
                    getattr(desks[program], name)(*more)
                for database in (one, other):
                    assert_agrees(database)


def assert_agrees(database: Database) -> None:
    """All who stand are found, counted among the names, and counted on their lists."""
    with database.reading() as store:
        book, standing = store.alerts, every_alert(store)
        counted, known = counts_of(standing), book.frequencies()
        assert known.people == counted.people
        for alert in standing:
            filing = filing_of(alert)
            named = book.file.born({name.born for name in filing.names})
            assert alert in book.of_serials({name.alert for name in named})
            for word in filing.words:
                assert known.bits(*word) == counted.bits(*word)
        newest = {one.note.list_name: one.standing for one in reversed([*book.history.versions()])}
        for list_name, count in newest.items():
            assert count == len(book.of_list(list_name))
