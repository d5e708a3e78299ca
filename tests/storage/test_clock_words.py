"""Words that the clock is right, on disk and in memory."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from checkpoint.domain.journal.search import Mark, Search
from checkpoint.services.ports import Storage
from tests.builders import (
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_clock_word,
    a_crossing,
)


def record(storage: Storage, after: timedelta, **changes: object) -> UUID:
    crossing = a_crossing(crossed_at=NOON + after, **changes)
    with storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON + after)
    return crossing.id


def newest(storage: Storage) -> datetime | None:
    with storage.reading() as store:
        return store.clock_words.newest_record()


def test_a_word_comes_back_as_it_was_while_its_newest_record_still_matters(
    storage: Storage,
) -> None:
    first, second = a_clock_word(), a_clock_word(until_at=NOON + 2 * AN_HOUR)
    with storage.writing() as store:
        for word in (second, first, first, a_clock_word(post="ARK")):
            store.clock_words.add(word, [])

    with storage.reading() as store:
        assert store.clock_words.since("ETK", NOON) == [second, first]
        assert store.clock_words.since("ETK", NOON + AN_HOUR) == [second, first]
        assert store.clock_words.since("ETK", NOON + AN_HOUR + A_MINUTE) == [second]


def test_what_a_word_leaves_behind_is_not_the_newest_any_more(storage: Storage) -> None:
    assert newest(storage) is None
    sound = record(storage, -A_MINUTE)
    ahead = record(storage, AN_HOUR, counter="2")
    assert newest(storage) == NOON + AN_HOUR
    with storage.reading() as store:
        made = store.clock_words.made_since(NOON - A_MINUTE)
    assert [(one.id, one.counter) for one in made] == [(sound, "1"), (ahead, "2")]

    with storage.writing() as store:
        store.clock_words.add(a_clock_word(), [ahead])
    assert newest(storage) == NOON - A_MINUTE
    record(storage, 2 * AN_HOUR)

    assert newest(storage) == NOON + 2 * AN_HOUR
    with storage.reading() as store:
        assert ahead not in {one.id for one in store.clock_words.made_since(NOON - A_MINUTE)}


def test_a_record_that_an_earlier_word_left_behind_stays_that_words(storage: Storage) -> None:
    ahead, other = record(storage, AN_HOUR), record(storage, 2 * AN_HOUR)
    with storage.writing() as store:
        store.clock_words.add(a_clock_word(), [ahead])
        store.clock_words.add(a_clock_word(until_at=NOON + 2 * AN_HOUR), [ahead, other])

    with storage.reading() as store:
        assert store.clock_words.wrong_on("ETK", TODAY) == [ahead, other]
        assert store.clock_words.wrong_on("ARK", TODAY) == []


def test_the_journal_finds_what_was_recorded_by_a_wrong_clock(storage: Storage) -> None:
    record(storage, -A_MINUTE)
    ahead = record(storage, AN_HOUR)
    with storage.writing() as store:
        store.clock_words.add(a_clock_word(), [ahead])

    with storage.reading() as store:
        found = store.journal.look(Search(post="ETK", mark=Mark.CLOCK_WRONG), None)
    assert [one.crossing.id for one in found.records] == [ahead]
