"""Travellers in whom each rule finds something: the manual is made by examining them.

An example changes the one thing that its rule looks at, in a traveller with whom nothing is the
matter. Who he is, which way he goes and on what he travels comes from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.judgement import Judged, Judgement
from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Crossing, Decision, Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.postponement import Lift, Postponement
from checkpoint.domain.documents.claims import ClaimSource, claims_of
from checkpoint.domain.documents.mrz import (
    FaultKind,
    Field,
    Place,
    Repair,
    Tidying,
    Zone,
    ZoneFault,
)
from checkpoint.domain.documents.mrz.formats import Format
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.seals import (
    BrokenSeal,
    CheckedSeal,
    Fact,
    Seal,
    SealCheck,
    SealFault,
    SealForm,
    SealKind,
    SealOutcome,
)
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.inspection.earlier import Earlier
from checkpoint.domain.inspection.rules import Rule
from checkpoint.domain.inspection.rules.alerts import listed_traveller
from checkpoint.domain.inspection.rules.border_pass import border_pass_terms, pass_of_the_own_state
from checkpoint.domain.inspection.rules.history import (
    held_back_before,
    locked_elsewhere,
    perhaps_same_person,
    same_direction_twice,
)
from checkpoint.domain.inspection.rules.patterns import (
    contact_of_case,
    first_exit_on_new_passport,
    many_young_companions,
    repeat_short_crossings,
)
from checkpoint.domain.inspection.rules.screening import departure_postponed, screening_proposed
from checkpoint.domain.inspection.rules.seal import seal_signature, sealed_paper_validity
from checkpoint.domain.inspection.rules.sources import label_is_of_today, sources_agree
from checkpoint.domain.inspection.rules.stay import stay_exceeded
from checkpoint.domain.inspection.rules.travel_document import longest_validity, travel_document
from checkpoint.domain.inspection.rules.validity import document_validity, months_of_validity
from checkpoint.domain.inspection.rules.visa import visa_on_entry
from checkpoint.domain.inspection.rules.zone import (
    keyboard_fits,
    known_states,
    read_for_sure,
    zone_integrity,
)
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.journeys.person import Basis, OtherDocument, Person
from checkpoint.domain.patterns.sign import (
    Companion,
    ContactKind,
    Facts,
    Pattern,
    SharedContact,
    Sign,
    Trip,
)
from checkpoint.domain.posts.post import Direction

Example: TypeAlias = Callable[[Subject], Subject]

NOBODY = UUID(int=0)
A_DAY = timedelta(days=1)
A_PLACE = Place(1, 0, 0)


def _with_document(**changes: Any) -> Example:  # noqa: ANN401 - fields of any kind
    return lambda subject: replace(subject, document=replace(subject.document, **changes))


def _on_the_day(field: str, after: timedelta) -> Example:
    """The document bears a day so long after today, or before it."""
    return lambda subject: _with_document(**{field: subject.today + after})(subject)


def _bearing(**changes: Any) -> Example:  # noqa: ANN401 - as above
    """The holder is another one."""

    def example(subject: Subject) -> Subject:
        holder = replace(subject.document.holder, **changes)
        return replace(subject, document=replace(subject.document, holder=holder))

    return example


def _listed(
    kind: AlertKind, band: Band = Band.SAME, *, has_ended: bool = False, is_other: bool = False
) -> Example:
    def example(subject: Subject) -> Subject:
        name = subject.document.holder.name.full
        number = subject.document.number if kind is AlertKind.LOST_DOCUMENT else ""
        alert = Alert(
            id=UUID(int=1),
            list_name="",
            kind=kind,
            name=name,
            document_number=number,
            direction=kind.usual_direction,
            valid_to=subject.today - A_DAY if has_ended else None,
        )
        match = AlertMatch(alert=alert, band=band, score=95, matched_name=name, parts=())
        judged = {alert.id: _judged_other(subject, match)} if is_other else {}
        return replace(subject, matches=(match,), judged=judged)

    return example


def _judged_other(subject: Subject, match: AlertMatch) -> Judged:
    said = Judgement(
        id=UUID(int=2),
        alert=match.alert.id,
        content="",
        document=subject.document.key,
        band=match.band,
        is_same=False,
        reason="–",
        officer=NOBODY,
        lead=UUID(int=3),
        at=subject.at,
    )
    return Judged(said, "")


def _zone(**changes: Any) -> Example:  # noqa: ANN401 - as above
    def example(subject: Subject) -> Subject:
        document = subject.document
        zone = Zone(
            code="P",
            issuer=document.issuer,
            number=document.number,
            name=document.holder.name,
            nationality=document.holder.nationality,
            format=Format.TD3,
            lines=("", ""),
        )
        changed = {name: made(zone) for name, made in changes.items()}
        return replace(subject, zone=replace(zone, **changed))

    return example


def _fault(_zone: Zone) -> tuple[ZoneFault, ...]:
    return (ZoneFault(kind=FaultKind.CHECK_DIGIT, field=Field.NUMBER, place=A_PLACE, found="7"),)


def _repair(_zone: Zone) -> tuple[Repair, ...]:
    return (Repair(field=Field.BORN, place=A_PLACE, found="O", proven="0"),)


def _undone(_zone: Zone) -> tuple[Tidying, ...]:
    return (Tidying.KEYBOARD_UNDONE,)


def _another(zone: Zone) -> Zone:
    return replace(zone, name=PersonName("YUSUF"))


def _sealed(outcome: SealOutcome, facts: Mapping[Fact, str] | None = None) -> Example:
    form, kind = SealForm.VDS, SealKind.VISA
    seal = Seal(form=form, kind=kind, issuer="IDN", signer="IDVI", facts=facts or {})
    shown = CheckedSeal(seal=seal, check=SealCheck(outcome=outcome))
    return lambda subject: replace(subject, seals=(shown,))


def _broken_seal(subject: Subject) -> Subject:
    broken = BrokenSeal(SealFault.CUT_SHORT)
    check = SealCheck(outcome=SealOutcome.UNREADABLE)
    return replace(subject, seals=(CheckedSeal(seal=broken, check=check),))


def _expired_visa(subject: Subject) -> Subject:
    until = (subject.today - A_DAY).isoformat()
    return _sealed(SealOutcome.VALID, {Fact.EXPIRES: until})(subject)


def _contradicted(*, is_sealed: bool) -> Example:
    def example(subject: Subject) -> Subject:
        one = claims_of(subject.document, ClaimSource.ZONE)
        source = ClaimSource.SEAL if is_sealed else ClaimSource.CODE
        other = replace(one, source=source, number="X000", is_proven=is_sealed)
        return replace(subject, claims=(one, other))

    return example


def _old_label(subject: Subject) -> Subject:
    said = claims_of(subject.document, ClaimSource.SEAL)
    label = replace(said, number="X000", is_proven=True, noted_on=subject.today - 90 * A_DAY)
    register = replace(said, source=ClaimSource.REGISTER, noted_on=subject.today)
    return replace(subject, claims=(label, register))


def _last_time(
    *, same_way: bool, days_ago: int, outcome: Outcome = Outcome.ADMITTED, days: int | None = None
) -> Example:
    def example(subject: Subject) -> Subject:
        way = subject.direction if same_way else subject.direction.opposite
        at = subject.at - days_ago * A_DAY
        return replace(subject, history=(_record(subject, way, at, outcome, days),))

    return example


def _record(
    subject: Subject, way: Direction, at: datetime, outcome: Outcome, days: int | None
) -> Recorded:
    crossing = Crossing(
        id=UUID(int=4),
        post=subject.duty.post.code,
        counter=subject.duty.counter.name,
        direction=way,
        lane=subject.duty.lane,
        document=subject.document,
        capture=Capture.SCANNED,
        details=Details(days_granted=days),
        verdict=Verdict.GREEN,
        checks=(),
        alert_version=0,
        decision=Decision(outcome=outcome, officer=NOBODY),
        crossed_at=at,
    )
    day: date = subject.duty.post.day_of(at)
    return Recorded(crossing=crossing, number=1, day_on=day, recorded_at=at)


def _alike(subject: Subject) -> Subject:
    """Somebody of the same name and birthday was here on another document."""
    last = _record(subject, subject.direction, subject.at - A_DAY, Outcome.ADMITTED, None)
    document = replace(subject.document, number="A0000001")
    other = OtherDocument(
        document=document, last=last, basis=Basis.NAME_AND_BIRTH, beside=subject.document.key
    )
    return replace(subject, person=Person(proposed=(other,)))


def _postponed(*, is_lifted: bool) -> Example:
    def example(subject: Subject) -> Subject:
        at = subject.at - 30 * A_DAY
        record = _record(subject, Direction.EXIT, at, Outcome.POSTPONED, None)
        lift = Lift(
            id=UUID(int=5),
            crossing=record.crossing.id,
            number="B-12/BP3MI",
            issuer="BP3MI",
            given_on=at.date(),
            officer=NOBODY,
            at=at,
        )
        one = Postponement(record=record, lift=lift if is_lifted else None)
        return replace(subject, earlier=Earlier(postponements=(one,)))

    return example


def _locked_elsewhere(subject: Subject) -> Subject:
    return replace(subject, earlier=Earlier(locked_at=("2",)))


def _unsure(subject: Subject) -> Subject:
    return replace(subject, certainty={Field.NAME: 0.1})


def _just_issued(subject: Subject) -> Subject:
    return replace(subject, document=replace(subject.document, issued_on=subject.today - 9 * A_DAY))


def _signs(subject: Subject) -> Subject:
    """Everything that is looked for in the background, found of him."""
    days = [subject.at - 3 * number * A_DAY for number in range(1, 8)]
    facts = {
        Pattern.SHORT_CROSSINGS: Facts(trips=tuple(Trip(at, at + A_DAY) for at in days)),
        Pattern.YOUNG_COMPANIONS: Facts(
            companions=tuple(Companion(f"–:{at.day}", at) for at in days)
        ),
        Pattern.SHARED_CONTACT: Facts(
            contacts=(SharedContact(ContactKind.ADDRESS, "–", days[0], days[-1]),)
        ),
    }
    signs = tuple(
        Sign(id=NOBODY, pattern=one, document=subject.document.key, facts=its, found_at=subject.at)
        for one, its in facts.items()
    )
    return replace(subject, signs=signs)


EXAMPLES: Mapping[Rule, Sequence[Example]] = {
    listed_traveller: (
        *(_listed(kind) for kind in AlertKind),
        _listed(AlertKind.TANGKAL, Band.POSSIBLE),
        _listed(AlertKind.CEGAH, Band.POSSIBLE),
        _listed(AlertKind.LOCAL, has_ended=True),
        _listed(AlertKind.DPO, is_other=True),
    ),
    travel_document: tuple(
        _with_document(kind=kind)
        for kind in (
            DocumentKind.NO_DOCUMENT,
            DocumentKind.IDENTITY_CARD,
            DocumentKind.RECOMMENDATION_LETTER,
        )
    ),
    longest_validity: (_on_the_day("expires_on", 9999 * A_DAY),),
    document_validity: (
        _on_the_day("expires_on", -3 * A_DAY),
        _on_the_day("expires_on", 20 * A_DAY),
        _with_document(expires_on=None),
    ),
    months_of_validity: (_on_the_day("expires_on", 100 * A_DAY),),
    visa_on_entry: (lambda subject: subject, _bearing(nationality="IND")),
    border_pass_terms: (
        _with_document(district="–"),
        _with_document(kind=DocumentKind.BORDER_CARD),
        lambda subject: subject,
    ),
    pass_of_the_own_state: (_bearing(nationality="IND"), _bearing(nationality="IDN")),
    stay_exceeded: (
        _last_time(same_way=False, days_ago=40, days=30),
        _last_time(same_way=False, days_ago=120, days=30),
    ),
    zone_integrity: (_zone(faults=_fault), _zone(repairs=_repair)),
    keyboard_fits: (_zone(tidied=_undone), _zone(tidied=_undone, otherwise=_another)),
    read_for_sure: (_unsure,),
    known_states: (_with_document(issuer="XYZ"), _with_document(issuer="UTO")),
    sources_agree: (_contradicted(is_sealed=False), _contradicted(is_sealed=True)),
    label_is_of_today: (_old_label,),
    seal_signature: (
        *(_sealed(outcome) for outcome in SealOutcome if outcome is not SealOutcome.UNREADABLE),
        _broken_seal,
    ),
    sealed_paper_validity: (_expired_visa,),
    same_direction_twice: (_last_time(same_way=True, days_ago=1),),
    perhaps_same_person: (_alike,),
    held_back_before: (_last_time(same_way=True, days_ago=1, outcome=Outcome.REFUSED),),
    locked_elsewhere: (_locked_elsewhere,),
    departure_postponed: (_postponed(is_lifted=False), _postponed(is_lifted=True)),
    screening_proposed: (_bearing(born=PartialDate(2015)),),
    repeat_short_crossings: (_signs,),
    many_young_companions: (_signs,),
    first_exit_on_new_passport: (_just_issued,),
    contact_of_case: (_signs,),
}
"""By rule, those that bring out each of its findings."""
