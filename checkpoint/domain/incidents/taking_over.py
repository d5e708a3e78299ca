"""A person of an incident, as a record of the journal or a case knows him."""

from __future__ import annotations

from uuid import UUID

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.incidents.person import LONGEST_LINE, LONGEST_NAME, InvolvedPerson, Part


def taken_over(
    document: TravelDocument, *, id: UUID, crossing: UUID | None = None, case: UUID | None = None
) -> InvolvedPerson:
    """He stays bound to where he came from: who is protected there is so here."""
    holder = document.holder
    return InvolvedPerson(
        id=id,
        part=Part.OTHER,
        name=holder.name.full[:LONGEST_NAME],
        sex=holder.sex,
        born=holder.born,
        nationality=holder.nationality,
        document=document.kind,
        number=document.number[:LONGEST_LINE],
        origin=holder.place_of_birth[:LONGEST_LINE],
        crossing=crossing,
        case=case,
    )
