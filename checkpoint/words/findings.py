"""What a check found, why it matters and what to do next, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from checkpoint.domain.alerts.matching import Band
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertJudgedOther,
    AlertNotBinding,
    DeparturePostponed,
    DocumentExpired,
    DocumentExpiresSoon,
    DocumentRunsTooLong,
    ExpiryUnknown,
    FieldsDoubtful,
    Finding,
    HeldBackBefore,
    KeyboardUndone,
    LockStands,
    NeighbourRefusesPass,
    OtherProofNeeded,
    PassNotTaken,
    PassOfAnotherState,
    PassOtherDistrict,
    PerhapsSamePerson,
    SameDirectionTwice,
    ScreeningProposed,
    SourcesDiffer,
    SpecimenState,
    StateUnknown,
    StayExceeded,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
    ValidityTooShort,
    VisaNeeded,
    ZoneFaulty,
    ZoneRepaired,
)
from checkpoint.domain.inspection.pattern_findings import PatternFinding
from checkpoint.domain.inspection.seal_findings import SealFinding
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.differing import differing_words, statements_words
from checkpoint.words.documents import fault_words, field_words, repair_words
from checkpoint.words.enums import alert_kind_words, document_kind_words, outcome_words
from checkpoint.words.journeys import (
    counting_words,
    perhaps_words,
    rupiah_words,
    stay_dates_words,
)
from checkpoint.words.judgements import judged_words
from checkpoint.words.matches import match_words
from checkpoint.words.money import money_words
from checkpoint.words.patterns import pattern_facts, pattern_words
from checkpoint.words.screening import screening_finding_words
from checkpoint.words.seals import seal_finding_words


@dataclass(frozen=True, slots=True)
class Saying:
    """A finding as the officer reads it."""

    what: str
    evidence: str
    """What it rests on, such as which alias agrees and how; empty where nothing is to be said."""
    why: str
    """The rule and its source; empty where the finding speaks for itself."""
    do: str
    """What to do next; empty where nothing is asked."""


BANDS: dict[Band, str] = {
    Band.SAME: QT_TRANSLATE_NOOP("findings", "On the list: {kind}"),
    Band.PROBABLE: QT_TRANSLATE_NOOP("findings", "Probably on the list: {kind}"),
    Band.POSSIBLE: QT_TRANSLATE_NOOP("findings", "Resembles someone on the list: {kind}"),
}


class FindingWords:
    """Says findings in one language, at one post."""

    def __init__(self, catalogue: Catalogue, post: Post) -> None:
        self._words = catalogue
        self._post = post

    def say(self, finding: Finding) -> Saying:
        """Put a finding into words."""
        what, do = self._what_and_do(finding)
        evidence = ""
        if isinstance(finding, AlertHit | AlertJudgedOther | AlertNotBinding):
            evidence = self._evidence(finding)
        elif isinstance(finding, StayExceeded) and not finding.is_waived:
            evidence = counting_words(finding.stay, self._words)
        elif isinstance(finding, SourcesDiffer):
            evidence = statements_words(finding, self._words)
        elif isinstance(finding, PatternFinding):
            evidence = pattern_facts(finding, self._post, self._words)
        return Saying(what, evidence, self._why(finding), do)

    def _what_and_do(self, finding: Finding) -> tuple[str, str]:  # noqa: PLR0911 - one a kind
        if isinstance(finding, SealFinding | PatternFinding):
            return self._of_its_own(finding)
        match finding:
            case AlertHit() | AlertJudgedOther() | AlertNotBinding():
                return self._alert(finding)
            case SourcesDiffer():
                return differing_words(finding, self._words)
            case (
                SameDirectionTwice()
                | HeldBackBefore()
                | StayExceeded()
                | LockStands()
                | DeparturePostponed()
                | ScreeningProposed()
            ):
                return self._history(finding)
            case PerhapsSamePerson():
                return perhaps_words(finding, self._words)
            case TravelDocumentMissing() | TravelDocumentInDoubt() | DocumentRunsTooLong():
                return self._travel_document(finding)
            case (
                PassNotTaken() | PassOtherDistrict() | PassOfAnotherState() | NeighbourRefusesPass()
            ):
                return self._border_pass(finding)
            case (
                ZoneFaulty()
                | ZoneRepaired()
                | KeyboardUndone()
                | FieldsDoubtful()
                | StateUnknown()
                | SpecimenState()
            ):
                return self._zone(finding)
            case (
                DocumentExpired()
                | DocumentExpiresSoon()
                | ExpiryUnknown()
                | OtherProofNeeded()
                | ValidityTooShort()
                | VisaNeeded()
            ):
                return self._validity(finding)
            case _:
                assert_never(finding)

    def _of_its_own(self, finding: SealFinding | PatternFinding) -> tuple[str, str]:
        if isinstance(finding, PatternFinding):
            return pattern_words(finding, self._words)
        return seal_finding_words(finding, self._words)

    def _validity(
        self,
        finding: DocumentExpired
        | DocumentExpiresSoon
        | ExpiryUnknown
        | OtherProofNeeded
        | ValidityTooShort
        | VisaNeeded,
    ) -> tuple[str, str]:
        words, translate = self._words, self._words.translate
        match finding:
            case DocumentExpired():
                what = words.tr("Document expired %n day(s) ago", None, finding.days_ago)
                return f"{what} ({self._day(finding.expired_on)})", ""
            case DocumentExpiresSoon():
                what = words.tr("Document expires in %n day(s)", None, finding.days_left)
                return f"{what} ({self._day(finding.expires_on)})", ""
            case ExpiryUnknown():
                return (
                    translate("findings", "The expiry date is not known"),
                    translate("findings", "Look at the document and write down what it says."),
                )
            case OtherProofNeeded():
                return (
                    translate("findings", "A citizen without a good document"),
                    translate(
                        "findings",
                        "Entry may not be refused: ask for other proof and write it down.",
                    ),
                )
            case ValidityTooShort():
                months = finding.months_needed
                what = words.tr("Document runs for less than %n month(s)", None, months)
                return f"{what} ({self._day(finding.expires_on)})", ""
            case VisaNeeded():
                return self._visa(finding)
            case _:
                assert_never(finding)

    def _visa(self, finding: VisaNeeded) -> tuple[str, str]:
        translate = self._words.translate
        country = country_name(finding.nationality, self._words.language)
        what = translate("findings", "Not free of a visa: {country}").format(country=country)
        if finding.days_on_arrival is None:
            return what, translate("findings", "Look for a visa or a stay permit.")
        do = translate(
            "findings",
            "Look for a visa or a stay permit, or ask whether a visa on arrival is given: {days}"
            " days for {fee}.",
        )
        fee = money_words(finding.fee or 0, self._words.language)
        return what, do.format(days=finding.days_on_arrival, fee=fee)

    def _travel_document(
        self, finding: TravelDocumentMissing | TravelDocumentInDoubt | DocumentRunsTooLong
    ) -> tuple[str, str]:
        words, translate = self._words, self._words.translate
        if isinstance(finding, DocumentRunsTooLong):
            what = words.tr("Document runs for more than %n month(s)", None, finding.most_months)
            do = translate("findings", "None is made out for so long: look for signs of tampering.")
            return f"{what} ({self._day(finding.expires_on)})", do
        kind = document_kind_words(finding.kind, self._words)
        if isinstance(finding, TravelDocumentInDoubt):
            return (
                translate("findings", "Perhaps no document to travel on here: {kind}").format(
                    kind=kind
                ),
                translate("findings", "Look at it, and ask the shift lead whether it is taken."),
            )
        what = (
            translate("findings", "No travel document")
            if finding.kind is DocumentKind.NO_DOCUMENT
            else translate("findings", "Not a travel document: {kind}").format(kind=kind)
        )
        return what, translate("findings", "Ask for a passport.")

    def _zone(
        self,
        finding: ZoneFaulty
        | ZoneRepaired
        | KeyboardUndone
        | FieldsDoubtful
        | StateUnknown
        | SpecimenState,
    ) -> tuple[str, str]:
        translate = self._words.translate
        match finding:
            case ZoneFaulty():
                faults = "; ".join(fault_words(fault, self._words) for fault in finding.faults)
                return (
                    translate(
                        "findings", "The machine-readable zone does not add up: {faults}"
                    ).format(faults=faults),
                    translate(
                        "findings",
                        "Scan again; if it stays, compare with the printed page and look for"
                        " signs of tampering.",
                    ),
                )
            case ZoneRepaired():
                repairs = "; ".join(repair_words(one, self._words) for one in finding.repairs)
                return (
                    translate("findings", "Misread characters were put right: {repairs}").format(
                        repairs=repairs
                    ),
                    translate("findings", "Compare with the printed page."),
                )
            case KeyboardUndone():
                return self._keyboard(finding)
            case FieldsDoubtful():
                fields = ", ".join(field_words(field, self._words) for field in finding.fields)
                return (
                    translate("findings", "Hard to read on the picture: {fields}").format(
                        fields=fields
                    ),
                    translate("findings", "Compare letter by letter with the page, or scan again."),
                )
            case StateUnknown():
                return (
                    translate("findings", "No state or organisation has the code {code}").format(
                        code=finding.code
                    ),
                    translate("findings", "Look whether the code was misread."),
                )
            case SpecimenState():
                return (
                    translate(
                        "findings", "A specimen document: {code} is the state of samples"
                    ).format(code=finding.code),
                    translate("findings", "No state issues it: treat it as a false document."),
                )
            case _:
                assert_never(finding)

    def _keyboard(self, finding: KeyboardUndone) -> tuple[str, str]:
        translate = self._words.translate
        if not finding.other_name:
            return (
                translate("findings", "The scanner's keyboard layout does not fit; put right"),
                translate("findings", "Have the scanner set to US English."),
            )
        what = translate(
            "findings",
            "The scanner's keyboard layout does not fit: letters such as Y and Z may be swapped"
            " ({name} or {other})",
        )
        return (
            what.format(name=finding.name, other=finding.other_name),
            translate(
                "findings",
                "Compare every Y and Z with the printed page. Have the scanner set to US English.",
            ),
        )

    def _alert(self, finding: AlertHit | AlertJudgedOther | AlertNotBinding) -> tuple[str, str]:
        translate = self._words.translate
        alert = finding.match.alert
        kind = alert_kind_words(alert.kind, self._words)
        if isinstance(finding, AlertHit):
            what = translate("findings", BANDS[finding.match.band])
            return what.format(kind=kind), alert.instruction
        if isinstance(finding, AlertJudgedOther):
            what = translate("findings", "Resembles someone on the list, and is not: {kind}")
            return what.format(kind=kind), ""
        if finding.has_ended:
            what = translate("findings", "Was on the list, which has ended: {kind}")
            return what.format(kind=kind), ""
        what = translate("findings", "On the list, without force in this direction: {kind}")
        who = alert.requester or translate("findings", "the requester")
        do = translate("findings", "Let pass; tell the shift lead so that {who} is informed.")
        return what.format(kind=kind), do.format(who=who)

    def _evidence(self, finding: AlertHit | AlertJudgedOther | AlertNotBinding) -> str:
        """Who it is on the list, what was judged of it, and what agrees and what does not."""
        likeness = match_words(finding.match, self._words)
        if isinstance(finding, AlertNotBinding) or finding.judged is None:
            return likeness
        return f"{likeness} · {judged_words(finding.judged, self._post, self._words)}"

    def _history(
        self,
        finding: SameDirectionTwice
        | HeldBackBefore
        | StayExceeded
        | LockStands
        | DeparturePostponed
        | ScreeningProposed,
    ) -> tuple[str, str]:
        translate = self._words.translate
        if isinstance(finding, DeparturePostponed | ScreeningProposed):
            return screening_finding_words(finding, self._post, self._words)
        if isinstance(finding, StayExceeded):
            return self._stay(finding)
        if isinstance(finding, LockStands):
            return (
                translate("findings", "The counter locked on this traveller before"),
                translate(
                    "findings",
                    "What locked it is no longer found; a shift lead must answer all the same.",
                ),
            )
        if isinstance(finding, HeldBackBefore):
            return (
                translate("findings", "Last time here: {outcome}, {when}").format(
                    outcome=outcome_words(finding.outcome, self._words),
                    when=self._moment(finding.last_at),
                ),
                translate("findings", "Ask the second line how it ended."),
            )
        what = (
            translate(
                "findings", "Came in twice without going out: last entry {when}, counter {counter}"
            )
            if finding.direction is Direction.ENTRY
            else translate(
                "findings", "Went out twice without coming in: last exit {when}, counter {counter}"
            )
        )
        return (
            what.format(when=self._moment(finding.last_at), counter=finding.last_counter),
            translate(
                "findings",
                "A record is missing: ask when and where, and enter it afterwards (F3); or write"
                " down what you hear.",
            ),
        )

    def _stay(self, finding: StayExceeded) -> tuple[str, str]:
        words, translate, stay = self._words, self._words.translate, finding.stay
        what = words.tr("Stay ran out %n day(s) ago", None, stay.days_over)
        if finding.is_waived:
            do = translate(
                "findings",
                "No fee and no administrative action: this traveller may be a victim (UU 6/2011"
                " Ps 86-87).",
            )
        elif stay.is_settled_by_fee:
            do = translate("findings", "Refer for the overstay fee of {fee}; note the receipt.")
            do = do.format(fee=rupiah_words(stay.fee, words.language))
        else:
            do = translate(
                "findings", "More than {count} days: refer for administrative action (TAK)."
            ).format(count=stay.charged_by.most_days_by_fee)
        return f"{what} ({stay_dates_words(stay, words)})", do

    def _border_pass(
        self,
        finding: PassNotTaken | PassOtherDistrict | PassOfAnotherState | NeighbourRefusesPass,
    ) -> tuple[str, str]:
        translate = self._words.translate
        match finding:
            case PassNotTaken():
                return (
                    translate(
                        "findings", "This post does not take this pass: {kind}, {issuer}"
                    ).format(
                        kind=document_kind_words(finding.kind, self._words),
                        issuer=country_name(finding.issuer, self._words.language),
                    ),
                    translate("findings", "Ask for a passport."),
                )
            case PassOtherDistrict():
                return (
                    translate("findings", "The pass is from another district: {district}").format(
                        district=finding.district or "–"
                    ),
                    translate("findings", "Taken here from: {districts}.").format(
                        districts=", ".join(finding.allowed)
                    ),
                )
            case PassOfAnotherState():
                return (
                    translate(
                        "findings", "The pass is only for nationals of its issuer: {issuer}"
                    ).format(issuer=country_name(finding.issuer, self._words.language)),
                    translate("findings", "Ask for a passport."),
                )
            case NeighbourRefusesPass():
                return (
                    translate(
                        "findings", "The other side does not take this pass at present: {kind}"
                    ).format(kind=document_kind_words(finding.kind, self._words)),
                    translate("findings", "Tell the traveller before he goes."),
                )
            case _:
                assert_never(finding)

    def _why(self, finding: Finding) -> str:
        """The source; one whose text nobody here has seen is marked."""
        if getattr(finding, "is_verified", True):
            return finding.source
        unverified = self._words.translate("findings", "unverified")
        return f"{finding.source} ({unverified})"

    def _day(self, day: date) -> str:
        return day_words(day, self._words.language)

    def _moment(self, at: datetime) -> str:
        return moment_words(self._post.local(at), self._words.language)
