"""Filing what was given at the counter, to find who else gave it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, insert

from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.patterns.contacts import Contact, contacts_given
from checkpoint.storage.schema import contact_given


def file_contacts(connection: Connection, crossings: Iterable[Crossing]) -> None:
    """Note what new records hold by which people can be reached."""
    given = [row for crossing in crossings for row in contact_rows(crossing)]
    if given:
        connection.execute(insert(contact_given), given)


def contact_rows(crossing: Crossing) -> Sequence[dict[str, object]]:
    """What is filed of a record; the plate of a bus is that of all who sit in it."""
    details = crossing.details
    plate = "" if details.vehicle is VehicleKind.BUS else details.plate
    keys = sorted({key_of(one) for one in contacts_given(details.address, plate)})
    whose = {"document_key": crossing.document.key, "crossing": crossing.id}
    return [{"contact": key, **whose} for key in keys]


def key_of(contact: Contact) -> str:
    """Under which a contact is filed."""
    return f"{contact.kind.value}:{contact.text}"
