"""What cases of before ask to be minded of a traveller, gathered over all his documents."""

from __future__ import annotations

from collections.abc import Collection

from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from checkpoint.domain.inspection.earlier import NOTHING_EARLIER, Earlier
from checkpoint.domain.journeys.identity import is_of_one_person
from checkpoint.domain.journeys.person import Person
from checkpoint.domain.posts.post import Duty
from checkpoint.services.ports import Store


def earlier_of(store: Store, document: TravelDocument, person: Person, duty: Duty) -> Earlier:
    """Of the bearer of a document; of one without a number nothing is known again."""
    if not plain_number(document.number):
        return NOTHING_EARLIER
    keys = [document.key, *(one.key for one in person.linked)]
    return Earlier(
        postponements=store.screening.postponements(keys),
        is_protected=bool(store.screening.protected(keys)),
        contact_cases=len(store.screening.sharing_contact(keys)),
        locked_at=_locked_at(store, keys, duty) if is_of_one_person(document) else (),
    )


def _locked_at(store: Store, keys: Collection[str], duty: Duty) -> tuple[str, ...]:
    """The own counter's lock is not among them: it is this traveller's, or stands before him."""
    own = duty.counter.name
    locks = store.locks.open_on(duty.post.code, keys)
    return tuple(sorted({lock.counter for lock in locks if lock.counter != own}))
