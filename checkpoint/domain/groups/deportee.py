"""What is written down of somebody who is sent back (WNI-B/PMI-B), as the daily report tells it."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    INDONESIA,
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)


class ReturnCase(StrEnum):
    """Why the neighbour sends somebody back, in the words of the post's own lists."""

    NO_PASSPORT = "no_passport"
    NO_PERMIT = "no_permit"
    GAMBLING = "gambling"
    DRUGS = "drugs"
    CRIME = "crime"
    FOLLOWED_PARENTS = "followed_parents"
    ASKED_CONSULATE = "asked_consulate"
    """Came to the consulate (KJRI) himself."""
    OTHER = "other"


class ReturnWay(StrEnum):
    """By whose will somebody comes back."""

    DEPORTATION = "deportation"
    REPATRIATION = "repatriation"


class Onward(StrEnum):
    """Who takes somebody over behind the counter."""

    SOCIAL_SERVICE = "social_service"
    """Dinas Sosial."""
    BP3MI = "bp3mi"
    """The shelter for migrant workers."""
    OWN_WAY = "own_way"


AGENCY_OF = {
    Onward.SOCIAL_SERVICE: CaseAgency.SOCIAL_SERVICE,
    Onward.BP3MI: CaseAgency.BP3MI,
}
"""Who receives them; who goes his own way is handed over to nobody."""

LETTERS = (DocumentKind.GROUP_TRAVEL_LETTER, DocumentKind.TRAVEL_LETTER, DocumentKind.PASSPORT)
"""On what citizens are sent home, the usual first (UU 6/2011 Ps 24 and 28)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deportee:
    """What a line of a convoy's list says beside the document."""

    case: ReturnCase
    way: ReturnWay = ReturnWay.DEPORTATION
    is_child: bool = False
    province: str = ""
    sector: str = ""
    """In what he worked."""
    depot: str = ""
    """From which depot of the neighbour he comes, such as Semuja."""
    onward: Onward = Onward.SOCIAL_SERVICE


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a line of a convoy's list says of the document; of a collective one all say the same."""

    kind: DocumentKind
    number: str
    expires_on: date | None
    """Nobody passes by the one key whose letter's last day nobody wrote down."""

    def of(self, name: str, sex: Sex, birth_year: int | None) -> TravelDocument:
        """The document, as one of its bearers presents it."""
        born = None if birth_year is None else PartialDate(birth_year)
        holder = Holder(name=PersonName(name.strip()), nationality=INDONESIA, sex=sex, born=born)
        return TravelDocument(
            kind=self.kind,
            issuer=INDONESIA,
            number=self.number.strip(),
            holder=holder,
            expires_on=self.expires_on,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvoyCounts:
    """What stands at the foot of a convoy's list."""

    people: int
    children: int
    by_sex: Mapping[Sex, int]
    by_case: Mapping[ReturnCase, int]
    by_onward: Mapping[Onward, int]


def counts_of(lines: Iterable[tuple[Sex, Deportee]]) -> ConvoyCounts:
    """Count a list; children are among the people, for each stands on it by himself."""
    known = tuple(lines)
    return ConvoyCounts(
        people=len(known),
        children=sum(line.is_child for _sex, line in known),
        by_sex=Tally(sex for sex, _line in known),
        by_case=Tally(line.case for _sex, line in known),
        by_onward=Tally(line.onward for _sex, line in known),
    )
