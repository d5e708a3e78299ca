"""A book so long that a database asks it by its indexes, and who is looked for in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from checkpoint.bench.alerts.differences import innocents, queries
from checkpoint.bench.alerts.lists import Listed, listed
from checkpoint.bench.alerts.people import people
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.services.ports import Storage
from tests.builders import NOON, a_judgement
from tests.storage import postgres

ENTRIES = 10_000 if postgres.KINDS else 2_000
"""PostgreSQL reads a short table as a whole, for that is quicker."""
OF_EACH, INNOCENT = 7, 255
"""Of the 35 kinds of slips, and of those whom no list knows: 500 travellers."""
SEED = "the same on every database"
LOST_LIST = "SLTD"


@cache
def entries() -> Mapping[int, Listed]:
    """Invented ones by their serial numbers; every third knows a document as well."""
    return {
        serial: one if serial % 3 else replace(one, alert=_documented(one.alert, serial))
        for serial, one in enumerate(listed(ENTRIES, SEED), start=1)
    }


@cache
def travellers() -> Sequence[Traveller]:
    """Listed ones with every kind of slip and innocent ones, each with a document.

    Of every six documents two are those of an entry and three are lost.
    """
    asked = [query.traveller for query in queries([*entries().values()], SEED, of_each=OF_EACH)]
    asked += islice(innocents(people(SEED), SEED), INNOCENT)
    return [replace(one, document_number=_number(n)) for n, one in enumerate(asked, start=1)]


@cache
def lost() -> Mapping[str, LostDocument]:
    """Every second number, by its form."""
    numbers = map(_number, range(2, ENTRIES, 2))
    return {number: LostDocument(number, number, "IDN") for number in numbers}


def fill(storage: Storage) -> None:
    """Put the entries, lost documents and some judgements into an empty storage."""
    with storage.writing() as store:
        store.alerts.add((one.alert for one in entries().values()), at=NOON)
        note = ChangeNote(cause=Cause.NUMBERS, list_name=LOST_LIST)
        change = store.alerts.changes.prepare(note, at=NOON)
        store.alerts.lost.put(change, [*lost().values()])
        store.alerts.changes.put_in_force(change, Tally(new=len(lost())), at=NOON)
        for document in documents():
            store.judgements.add(a_judgement(document=document))


def documents() -> Iterator[str]:
    """Keys of documents on which something was judged."""
    return (f"IDN:{_number(n)}" for n in range(ENTRIES // 5))


def _documented(alert: Alert, serial: int) -> Alert:
    return replace(alert, document_number=_number(serial))


def _number(place: int) -> str:
    return f"X{place:07}"
