"""What a counter waits for another that writes."""

from __future__ import annotations

from time import sleep

from checkpoint.bench.holds import TimedStorage
from tests.fakes import MemoryStorage


def test_only_the_longest_writing_counts_and_no_reading() -> None:
    timed = TimedStorage(MemoryStorage())
    with timed.writing():
        sleep(0.01)
    longest = timed.longest_s
    assert longest >= 0.01

    with timed.reading():
        sleep(2 * longest)
    with timed.writing():
        pass

    assert timed.longest_s == longest
