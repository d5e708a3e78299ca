"""One Data TPPO: what is told of a case to those who count and help, and under which name.

Without names, a person is a pseudonym under the post's own key: two cases of one person can be
told to be so, and nobody can tell whose they are. Free text is left out then, for people write
names into it. Names go to the agency that took the person over, and to nobody else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.screening import Company
from checkpoint.domain.cases.state import CaseState, Stage
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.crossings.postponement import Postponement
from checkpoint.domain.documents.age import age_on
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.domain.posts.post import Direction, Post

VERSION = 1
"""Of the form; another one is another schema."""

MAY_HAVE_NAMES = frozenset(
    {
        CaseAgency.BP3MI,
        CaseAgency.POLICE,
        CaseAgency.SOCIAL_SERVICE,
        CaseAgency.WOMEN_AND_CHILDREN,
    }
)
"""Who helps or investigates; of the cases that were handed to it, each gets the names."""


class NamesNotFor(NotPermitted):
    """This receiver gets no names, or nobody was named as receiver."""


class AgeGroup(StrEnum):
    """How old somebody was, as nearly as it is told."""

    UNDER_12 = "under_12"
    FROM_12_TO_17 = "12_to_17"
    FROM_18_TO_24 = "18_to_24"
    FROM_25_TO_39 = "25_to_39"
    FROM_40 = "40_and_over"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Who it is; there only where the receiver took the person over."""

    name: str
    born: str
    """As far as it is known: a year, a month or a day."""
    document: str
    national_number: str
    phone: str
    destination: str
    companions: str
    recruiter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenTo:
    """A hand-over, without the receiver's name."""

    agency: CaseAgency
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OneDataCase:
    """A case as it is told."""

    case: str
    """Pseudonym."""
    person: str
    """Pseudonym: the same in every case of the same document or national number."""
    contact: str
    """Pseudonym of the telephone; empty where none was named."""
    opened_on: date
    direction: Direction
    kind: CaseKind
    stage: Stage
    is_protected: bool
    sex: str
    nationality: str
    age: AgeGroup
    company: Company | None
    indicators: tuple[Indicator, ...]
    outcome: Outcome | None
    """Of the last decision; ``None`` while there is none."""
    ground: Ground | None
    may_leave_again_on: date | None
    """The day on which a recommendation was put in."""
    handed_over: tuple[GivenTo, ...]
    named: Named | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneData:
    """An export: what stands above the cases, and the cases."""

    version: int
    post: str
    first_on: date
    last_on: date
    made_on: date
    receiver: CaseAgency | None
    has_names: bool
    is_practice: bool
    cases: tuple[OneDataCase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be told, and to whom."""

    first_on: date
    last_on: date
    receiver: CaseAgency | None = None
    has_names: bool = False

    def must_be_lawful(self) -> None:
        """Raise NamesNotFor where names were to go to somebody who may not have them."""
        if self.has_names and self.receiver not in MAY_HAVE_NAMES:
            raise NamesNotFor


def is_told(state: CaseState) -> bool:
    """Whether it is a case of this kind at all: protected, or screened with something found."""
    screening = state.screening
    return state.is_protected or (screening is not None and screening.suggestion is not None)


def is_named_to(state: CaseState, wanted: Wanted) -> bool:
    """Whether the receiver gets the name: it took this very person over."""
    given = {one.agency for one in state.hand_overs}
    return wanted.has_names and wanted.receiver in given & MAY_HAVE_NAMES


def told(
    state: CaseState,
    post: Post,
    postponements: Iterable[Postponement],
    *,
    case: str,
    person: str,
    is_named: bool,
) -> OneDataCase:
    """A case as it is told; ``case`` and ``person`` are pseudonyms."""
    holder, screening = state.case.document.holder, state.screening
    last = state.decisions[-1] if state.decisions else None
    opened_on = post.local(state.case.opened_at).date()
    lifts = [one.lift for one in postponements if one.lift is not None]
    return OneDataCase(
        case=case,
        person=person,
        contact=screening.contact if screening else "",
        opened_on=opened_on,
        direction=state.case.direction,
        kind=state.kind,
        stage=state.stage,
        is_protected=state.is_protected,
        sex=holder.sex.value,
        nationality=holder.nationality,
        age=age_of(holder.born, opened_on),
        company=screening.company if screening else None,
        indicators=screening.ticks if screening else (),
        outcome=last.outcome if last else None,
        ground=last.ground if last else None,
        may_leave_again_on=post.local(lifts[0].at).date() if lifts else None,
        handed_over=tuple(
            GivenTo(agency=one.agency, on=post.local(one.handed_at).date())
            for one in state.hand_overs
        ),
        named=_named(state) if is_named else None,
    )


def age_of(born: PartialDate | None, on: date) -> AgeGroup:
    """The group; where the day is not known, of the youngest that it may be."""
    years = age_on(born, on)
    if years is None:
        return AgeGroup.UNKNOWN
    return next(group for most, group in _GROUPS if years < most)


_GROUPS = (
    (12, AgeGroup.UNDER_12),
    (18, AgeGroup.FROM_12_TO_17),
    (25, AgeGroup.FROM_18_TO_24),
    (40, AgeGroup.FROM_25_TO_39),
    (10_000, AgeGroup.FROM_40),
)


def _named(state: CaseState) -> Named:
    document, screening = state.case.document, state.screening
    holder = document.holder
    return Named(
        name=holder.name.full,
        born=holder.born.iso() if holder.born else "",
        document=f"{document.issuer} {document.number}".strip(),
        national_number=holder.national_number,
        phone=screening.phone if screening else "",
        destination=screening.destination if screening else "",
        companions=screening.companions if screening else "",
        recruiter=screening.recruiter if screening else "",
    )
