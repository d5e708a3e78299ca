"""One entry of an alert list: whom it means, in which direction, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from checkpoint.domain.alerts.validity import LawfulTerm, ValidityDoubt, last_day_of
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex, plain_number
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction

ENDING_NOTICE = timedelta(days=7)
"""How long before its end an entry is shown as ending."""

URGENT_TERM = timedelta(days=20)
"""How long an urgent exit ban stands without a decision (Permenimipas 13/2025 Ps 9)."""


class AlertKind(StrEnum):
    """What an entry is, by the names the field gives it."""

    CEGAH = "cegah"
    """Pencegahan, exit ban on anyone: at most 6 months, extended once by at most 6 months
    (UU 63/2024 Ps 97(1)). It ends by law where no extension is decided."""
    CEGAH_MENDESAK = "cegah_mendesak"
    """Urgent exit ban, asked of an officer at the post: lapses by law after 20 days, not to be
    extended (Permenimipas 13/2025 Ps 9 and 11)."""
    TANGKAL = "tangkal"
    """Penangkalan, entry ban on foreigners: at most 10 years, extended by 10, for some for life
    (UU 63/2024; reasons in Permenimipas 13/2025 Ps 17). A citizen is never barred."""
    DPO = "dpo"
    """Daftar pencarian orang, wanted by the police."""
    LOST_DOCUMENT = "lost_document"
    """A document lost, stolen or revoked; the holder's name need not be known."""
    SOI = "soi"
    """Subject of interest, such as a suspected non-procedural worker: attention, not a ban."""
    TPPO = "tppo"
    """Risk of trafficking in persons (UU 21/2007): attention and protection, not a ban."""
    LOCAL = "local"
    """A note of this post alone."""

    @property
    def usual_direction(self) -> AlertDirection:
        """The direction an entry applies to where its list says none."""
        return _USUAL_DIRECTION.get(self, AlertDirection.BOTH)


class AlertDirection(StrEnum):
    """Which way a traveller must go for an entry to apply."""

    ENTRY = "entry"
    EXIT = "exit"
    BOTH = "both"

    def covers(self, direction: Direction) -> bool:
        """Whether a traveller who goes this way is meant."""
        return self is AlertDirection.BOTH or self.value == direction.value

    def rules_out(self, other: AlertDirection) -> bool:
        """Whether no traveller can be meant by both."""
        return {self, other} == {AlertDirection.ENTRY, AlertDirection.EXIT}


class AlertState(StrEnum):
    """Where in its life an entry stands on a day."""

    NOT_YET = "not_yet"
    IN_FORCE = "in_force"
    ENDING = "ending"
    """In force, with at most seven days left: the shift lead asks the requester (akan berakhir)."""
    ENDED = "ended"
    """Kept as history; it never blocks."""

    @property
    def is_in_force(self) -> bool:
        """Whether the entry applies."""
        return self in {AlertState.IN_FORCE, AlertState.ENDING}


_USUAL_DIRECTION = {
    AlertKind.CEGAH: AlertDirection.EXIT,
    AlertKind.CEGAH_MENDESAK: AlertDirection.EXIT,
    AlertKind.TANGKAL: AlertDirection.ENTRY,
}
"""The bans; for them the law leaves no other direction, whatever a list writes."""

LAWFUL_TERMS = {
    AlertKind.CEGAH: LawfulTerm(months=6, extension_months=6, source="UU 63/2024 Ps 97(1)"),
    AlertKind.TANGKAL: LawfulTerm(
        months=120, extension_months=120, source="UU 63/2024", may_be_for_life=True
    ),
}
"""The kinds that are not here have no term by law, save the urgent one, which ends itself."""


def last_day_in_force(kind: AlertKind, first: date | None, last: date | None) -> date | None:
    """The last day on which an entry of these dates applies; None where nothing ends it.

    An urgent exit ban is in force for twenty days in all, its first day counted, even where
    the list bears a later day or none (Permenimipas 13/2025 Ps 9). An exit ban whose last day
    nobody named ends by law too (UU 63/2024 Ps 97(1)): on the last day that an extension can
    give it, so that none is lost that was extended.
    """
    if first is None:
        return last
    if kind is AlertKind.CEGAH_MENDESAK:
        lapses_after = last_day_of(first, URGENT_TERM)
        return min(lapses_after, last or lapses_after)
    term = LAWFUL_TERMS.get(kind)
    if last is None and term is not None and not term.may_be_for_life:
        return term.longest_from(first)
    return last


class ListedDocument(NamedTuple):
    """A document by which a list knows a person."""

    number: str
    issuer: str = ""
    """Three letters, or empty where the list names a number without its state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsoKnown:
    """What a list says of one person besides the usual: lists of the world name several of each."""

    weak_names: tuple[str, ...] = ()
    """Names of which the list itself is not sure (the UN calls them low quality)."""
    births: tuple[PartialDate, ...] = ()
    """Other dates he may be born on; of a span of years each is one."""
    nationalities: tuple[str, ...] = ()
    documents: tuple[ListedDocument, ...] = ()
    national_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One entry of one list.

    The fields are those of the request for a ban (Permenimipas 13/2025 Ps 9 and 13); lists of
    other origin know fewer. An unknown text is empty.
    """

    id: UUID
    """Made when the entry first came in; a later version of the same entry keeps it."""
    list_name: str
    reference: str = ""
    """What the list calls the entry: unique within the list, such as the decree's number."""
    kind: AlertKind
    name: str = ""
    aliases: tuple[str, ...] = ()
    born: PartialDate | None = None
    sex: Sex = Sex.UNSPECIFIED
    nationality: str = ""
    """Three letters, as on documents."""
    place_of_birth: str = ""
    document_number: str = ""
    document_issuer: str = ""
    """Three letters, or empty where the list names a number without its state."""
    national_number: str = ""
    direction: AlertDirection
    valid_from: date | None = None
    valid_to: date | None = None
    """The last day in force."""
    requester: str = ""
    """Who asked for it, and answers for its truth (Permenkumham 38/2021)."""
    reason: str = ""
    instruction: str = ""
    """What the requester asks the officer to do."""
    also: AlsoKnown = AlsoKnown()
    decision: str = ""
    """The number of the decision that made an exit ban of an urgent request, told at the post."""
    extension: str = ""
    """The number of the decision that extended it, where it was extended at the post."""

    def __post_init__(self) -> None:
        if not self._identifies_something:
            raise InvalidValue("an alert has a name, a document number or a national number")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise InvalidValue("an alert cannot end before it begins")
        if self.direction.rules_out(self.kind.usual_direction):
            raise InvalidValue("a cegah binds on exit only, a tangkal on entry only")

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias, also those of which the list is not sure."""
        every = (self.name, *self.aliases, *self.also.weak_names)
        return tuple(name for name in every if name.strip())

    @property
    def births(self) -> tuple[PartialDate, ...]:
        """Every date he may be born on; empty where none is known."""
        return (*((self.born,) if self.born else ()), *self.also.births)

    @property
    def nationalities(self) -> tuple[str, ...]:
        """Every nationality he may have."""
        return tuple(filter(None, (self.nationality, *self.also.nationalities)))

    @property
    def documents(self) -> tuple[ListedDocument, ...]:
        """Every document he is known by."""
        first = ListedDocument(self.document_number, self.document_issuer)
        return tuple(one for one in (first, *self.also.documents) if plain_number(one.number))

    @property
    def national_numbers(self) -> tuple[str, ...]:
        """Every number that a state knows him by."""
        numbers = (self.national_number, *self.also.national_numbers)
        return tuple(number for number in numbers if plain_number(number))

    @property
    def last_day(self) -> date | None:
        """The last day in force, if it has one, by its list or by law."""
        return last_day_in_force(self.kind, self.valid_from, self.valid_to)

    @property
    def lacks_start(self) -> bool:
        """Whether the law ends it, but counts from a first day that nobody named.

        Such an entry would never end; it is not to enter the book before it has that day.
        """
        if self.valid_from is not None:
            return False
        if self.kind is AlertKind.CEGAH_MENDESAK:
            return True
        term = LAWFUL_TERMS.get(self.kind)
        return self.valid_to is None and term is not None and not term.may_be_for_life

    @property
    def validity_doubt(self) -> ValidityDoubt | None:
        """What in its dates the law does not allow; shown to the shift lead, never cut silently."""
        if self.kind is AlertKind.CEGAH_MENDESAK:
            return None if self.valid_from else ValidityDoubt.NO_START
        term = LAWFUL_TERMS.get(self.kind)
        doubt = term.doubt(self.valid_from, self.valid_to) if term else None
        is_answered = doubt is ValidityDoubt.NEEDS_EXTENSION and self.extension
        return None if is_answered else doubt

    def state_on(self, day: date) -> AlertState:
        """Where the entry stands on a day at the post."""
        if self.valid_from is not None and day < self.valid_from:
            return AlertState.NOT_YET
        last = self.last_day
        if last is None:
            return AlertState.IN_FORCE
        if day > last:
            return AlertState.ENDED
        return AlertState.ENDING if last - day <= ENDING_NOTICE else AlertState.IN_FORCE

    def concerns(self, direction: Direction, *, is_citizen: bool, on: date) -> bool:
        """Whether the entry applies to such a traveller on this day.

        Cegah holds on exit, for anyone; tangkal on entry, for foreigners alone: a citizen under
        either comes home freely. What has ended or not begun applies to nobody.
        """
        if self.kind is AlertKind.TANGKAL and is_citizen:
            return False
        is_lawful = self.kind.usual_direction.covers(direction)
        return is_lawful and self.direction.covers(direction) and self.state_on(on).is_in_force

    @property
    def _identifies_something(self) -> bool:
        return bool(self.names or self.documents or self.national_numbers)
