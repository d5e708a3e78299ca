"""How long work that writes keeps every other counter from writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from time import perf_counter

from checkpoint.services.ports import Storage, Store


class TimedStorage:
    """A storage (`Storage`) that notes its longest time to write, the keeping on disk with it."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.longest_s = 0.0

    def reading(self) -> AbstractContextManager[Store]:
        """As the storage's own; nobody waits for it."""
        return self._storage.reading()

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """As the storage's own."""
        with self._storage.writing() as store:
            began = perf_counter()
            yield store
        self.longest_s = max(self.longest_s, perf_counter() - began)
