"""What cases of before ask to be minded of a traveller, gathered over all his documents."""

from __future__ import annotations

from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from checkpoint.domain.inspection.earlier import NOTHING_EARLIER, Earlier
from checkpoint.domain.journeys.person import Person
from checkpoint.services.ports import Store


def earlier_of(store: Store, document: TravelDocument, person: Person) -> Earlier:
    """Of the bearer of a document; of one without a number nothing is known again."""
    if not plain_number(document.number):
        return NOTHING_EARLIER
    keys = [document.key, *(one.key for one in person.linked)]
    return Earlier(
        postponements=store.screening.postponements(keys),
        is_protected=bool(store.screening.protected(keys)),
        contact_cases=len(store.screening.sharing_contact(keys)),
    )
