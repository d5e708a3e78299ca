"""Extended visits, on disk and in memory."""

from __future__ import annotations

import pytest

from checkpoint.domain.errors import InvalidValue
from checkpoint.services.ports import Storage
from tests.builders import A_MINUTE, NOON, TODAY, a_crossing, an_extension, an_id


def test_what_was_said_of_a_visit_comes_back_in_its_order(storage: Storage) -> None:
    entry, other = a_crossing(), a_crossing()
    first = an_extension(entry=entry.id)
    back = an_extension(entry=entry.id, until=None, undoes=first.id, at=NOON + A_MINUTE)
    with storage.writing() as store:
        for crossing in (entry, other):
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        store.stays.add(first)
        store.stays.add(back)
        store.stays.add(first)
        store.stays.add(an_extension(entry=other.id))

    with storage.reading() as store:
        assert store.stays.of([entry.id]) == [first, back]
        assert len(store.stays.of([entry.id, other.id])) == 3
        assert list(store.stays.of([])) == []


def test_an_extension_is_taken_back_once(storage: Storage) -> None:
    entry = a_crossing()
    first = an_extension(entry=entry.id)
    with storage.writing() as store:
        store.crossings.add(entry, day_on=TODAY, recorded_at=NOON)
        store.stays.add(first)
        store.stays.add(an_extension(entry=entry.id, until=None, undoes=first.id))
        with pytest.raises(InvalidValue):
            store.stays.add(an_extension(entry=entry.id, until=None, undoes=first.id, id=an_id()))
