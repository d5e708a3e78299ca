"""The rules in words: what each checks, and what each of its findings is called."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.inspection import findings as f
from checkpoint.domain.inspection import pattern_findings as p
from checkpoint.domain.inspection import seal_findings as s
from checkpoint.domain.inspection.decision import code_of
from checkpoint.domain.inspection.findings import Finding
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
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

RULES: Mapping[Rule, tuple[str, str]] = {
    listed_traveller: (
        QT_TRANSLATE_NOOP("rules", "On an alert list"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Document and name are looked up in every alert list. An exit ban binds on the way"
            " out, an entry ban on a foreigner's way in; what has ended, or does not concern this"
            " direction, is told and stops nobody.",
        ),
    ),
    travel_document: (
        QT_TRANSLATE_NOOP("rules", "A document to travel on"),
        QT_TRANSLATE_NOOP(
            "rules",
            "What was shown is of a kind on which this person may cross, this way, at this post. A"
            " citizen who comes home without one is not refused: other proof is asked for.",
        ),
    ),
    longest_validity: (
        QT_TRANSLATE_NOOP("rules", "No longer than it is ever made out for"),
        QT_TRANSLATE_NOOP(
            "rules",
            "From its day of issue to its last day the document runs no longer than its kind does.",
        ),
    ),
    document_validity: (
        QT_TRANSLATE_NOOP("rules", "Not expired"),
        QT_TRANSLATE_NOOP(
            "rules",
            "The document is good today; one that soon ends is mentioned. A citizen who comes home"
            " on an expired one is not refused.",
        ),
    ),
    months_of_validity: (
        QT_TRANSLATE_NOOP("rules", "Months still to run"),
        QT_TRANSLATE_NOOP(
            "rules",
            "A foreigner who enters has a document that runs for some months more; a citizen who"
            " leaves on less is told, for the other side asks the same.",
        ),
    ),
    visa_on_entry: (
        QT_TRANSLATE_NOOP("rules", "A visa, unless free of it"),
        QT_TRANSLATE_NOOP(
            "rules",
            "A foreigner who enters on a passport is of a nationality that is free of a visa;"
            " if not, a visa or a stay permit is looked for.",
        ),
    ),
    border_pass_terms: (
        QT_TRANSLATE_NOOP("rules", "The terms of border passes at this post"),
        QT_TRANSLATE_NOOP(
            "rules",
            "This post takes this kind of pass, the holder's district is named for it, and the"
            " other side takes it at present.",
        ),
    ),
    pass_of_the_own_state: (
        QT_TRANSLATE_NOOP("rules", "A border pass of the holder's own state"),
        QT_TRANSLATE_NOOP("rules", "The holder is a national of the state that made the pass out."),
    ),
    stay_exceeded: (
        QT_TRANSLATE_NOOP("rules", "No longer than was granted"),
        QT_TRANSLATE_NOOP(
            "rules", "A foreigner who leaves does so by the last day of the stay that was granted."
        ),
    ),
    zone_integrity: (
        QT_TRANSLATE_NOOP("rules", "The machine-readable zone adds up"),
        QT_TRANSLATE_NOOP(
            "rules", "Its check digits agree; what they prove to be misread is put right and shown."
        ),
    ),
    keyboard_fits: (
        QT_TRANSLATE_NOOP("rules", "The scanner's keyboard layout"),
        QT_TRANSLATE_NOOP(
            "rules", "The scanner types by the layout that the computer is set to, or it is undone."
        ),
    ),
    read_for_sure: (
        QT_TRANSLATE_NOOP("rules", "Read for sure"),
        QT_TRANSLATE_NOOP(
            "rules",
            "What no check digit covers, such as the name, was read without doubt.",
        ),
    ),
    known_states: (
        QT_TRANSLATE_NOOP("rules", "States that there are"),
        QT_TRANSLATE_NOOP(
            "rules", "Issuer and nationality are codes that some state or organisation bears."
        ),
    ),
    sources_agree: (
        QT_TRANSLATE_NOOP("rules", "All that speaks of the document agrees"),
        QT_TRANSLATE_NOOP(
            "rules", "Zone, code, seal, page and the post's own register say the same."
        ),
    ),
    label_is_of_today: (
        QT_TRANSLATE_NOOP("rules", "The label is of the newest registration"),
        QT_TRANSLATE_NOOP(
            "rules", "The signed label says what the pass was last registered with at this post."
        ),
    ),
    seal_signature: (
        QT_TRANSLATE_NOOP("rules", "Seals are genuine"),
        QT_TRANSLATE_NOOP(
            "rules", "Each signed seal holds, and its signer is one whom the post trusts."
        ),
    ),
    sealed_paper_validity: (
        QT_TRANSLATE_NOOP("rules", "What a seal is printed on has not expired"),
        QT_TRANSLATE_NOOP("rules", "A visa with a seal is good through the day that it states."),
    ),
    same_direction_twice: (
        QT_TRANSLATE_NOOP("rules", "In and out by turns"),
        QT_TRANSLATE_NOOP(
            "rules", "Who came in last goes out next, and the other way round; else a record lacks."
        ),
    ),
    perhaps_same_person: (
        QT_TRANSLATE_NOOP("rules", "One person on several documents"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Who bears the name and birthday, or the number, of somebody who crossed on another"
            " document may be that person: an officer says so once, and both have one history.",
        ),
    ),
    held_back_before: (
        QT_TRANSLATE_NOOP("rules", "Held back the last time"),
        QT_TRANSLATE_NOOP(
            "rules", "Who was refused, postponed or referred the last time is looked at again."
        ),
    ),
    locked_elsewhere: (
        QT_TRANSLATE_NOOP("rules", "Locked at another counter"),
        QT_TRANSLATE_NOOP(
            "rules", "Who stands at a locked counter does not pass at the next one meanwhile."
        ),
    ),
    departure_postponed: (
        QT_TRANSLATE_NOOP("rules", "A departure that was postponed"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Whose departure was put off for the traveller's own good leaves after a recommendation"
            " was shown; the second line enters its number.",
        ),
    ),
    screening_proposed: (
        QT_TRANSLATE_NOOP("rules", "A screening that is suggested"),
        QT_TRANSLATE_NOOP(
            "rules",
            "A child, somebody on a list of people at risk, whose departure was put off, or whose"
            " contact or story is that of other cases: a talk aside is suggested. Origin, sex and"
            " means play no part, and nobody is refused for it.",
        ),
    ),
    repeat_short_crossings: (
        QT_TRANSLATE_NOOP("rules", "Short crossings again and again"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Who sets out anew after many crossings of a day or two is asked why. Crossings on a"
            " border pass do not count: it is made for coming and going.",
        ),
    ),
    many_young_companions: (
        QT_TRANSLATE_NOOP("rules", "One companion of many young people"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Beside whom many different young people crossed, at one counter within minutes and"
            " with the same plate or address, is asked who they are.",
        ),
    ),
    first_exit_on_new_passport: (
        QT_TRANSLATE_NOOP("rules", "First exit on a new passport"),
        QT_TRANSLATE_NOOP(
            "rules",
            "A citizen of whom the post has no crossing, and whose passport is new, is asked where"
            " he goes and who arranged it.",
        ),
    ),
    contact_of_case: (
        QT_TRANSLATE_NOOP("rules", "A contact that belongs to a case"),
        QT_TRANSLATE_NOOP(
            "rules",
            "An address, plate or telephone number given before is that of a case of somebody"
            " else. Nothing of the case is shown but its day.",
        ),
    ),
}
"""By rule, its name and what it checks."""

FINDINGS: Mapping[type[Finding], str] = {
    f.AlertHit: QT_TRANSLATE_NOOP("rules", "On the alert list"),
    f.AlertJudgedOther: QT_TRANSLATE_NOOP("rules", "Judged another person"),
    f.AlertNotBinding: QT_TRANSLATE_NOOP("rules", "Alert without force here"),
    f.TravelDocumentMissing: QT_TRANSLATE_NOOP("rules", "Not a travel document"),
    f.TravelDocumentInDoubt: QT_TRANSLATE_NOOP("rules", "Travel document in doubt"),
    f.OtherProofNeeded: QT_TRANSLATE_NOOP("rules", "Citizen without a good document"),
    f.DocumentRunsTooLong: QT_TRANSLATE_NOOP("rules", "Document good for too long a time"),
    f.DocumentExpired: QT_TRANSLATE_NOOP("rules", "Document expired"),
    f.DocumentExpiresSoon: QT_TRANSLATE_NOOP("rules", "Document expires soon"),
    f.ExpiryUnknown: QT_TRANSLATE_NOOP("rules", "Expiry date not known"),
    f.ValidityTooShort: QT_TRANSLATE_NOOP("rules", "Document good for too short a time"),
    f.VisaNeeded: QT_TRANSLATE_NOOP("rules", "Not free of a visa"),
    f.PassNotTaken: QT_TRANSLATE_NOOP("rules", "Pass not taken at this post"),
    f.PassOtherDistrict: QT_TRANSLATE_NOOP("rules", "Pass of another district"),
    f.PassOfAnotherState: QT_TRANSLATE_NOOP("rules", "Pass not of the holder's state"),
    f.NeighbourRefusesPass: QT_TRANSLATE_NOOP("rules", "Pass not taken on the other side"),
    f.StayExceeded: QT_TRANSLATE_NOOP("rules", "Stay exceeded (overstay)"),
    f.ZoneFaulty: QT_TRANSLATE_NOOP("rules", "Machine-readable zone does not add up"),
    f.ZoneRepaired: QT_TRANSLATE_NOOP("rules", "Misread characters put right"),
    f.KeyboardUndone: QT_TRANSLATE_NOOP("rules", "Scanner with another keyboard layout"),
    f.FieldsDoubtful: QT_TRANSLATE_NOOP("rules", "Hard to read on the picture"),
    f.StateUnknown: QT_TRANSLATE_NOOP("rules", "Code of no known state"),
    f.SpecimenState: QT_TRANSLATE_NOOP("rules", "Specimen document"),
    f.SourcesDiffer: QT_TRANSLATE_NOOP("rules", "Sources contradict each other"),
    f.SameDirectionTwice: QT_TRANSLATE_NOOP("rules", "Same direction twice running"),
    f.PerhapsSamePerson: QT_TRANSLATE_NOOP("rules", "Perhaps known by another document"),
    f.HeldBackBefore: QT_TRANSLATE_NOOP("rules", "Not let through the last time"),
    f.LockedElsewhere: QT_TRANSLATE_NOOP("rules", "Another counter was locked on him"),
    f.DeparturePostponed: QT_TRANSLATE_NOOP("rules", "Departure postponed before"),
    f.ScreeningProposed: QT_TRANSLATE_NOOP("rules", "A talk aside was suggested"),
    f.LockStands: QT_TRANSLATE_NOOP("rules", "Locked before"),
    p.RepeatShortCrossings: QT_TRANSLATE_NOOP("rules", "Many short crossings"),
    p.ManyYoungCompanions: QT_TRANSLATE_NOOP("rules", "Many young companions"),
    p.FirstExitOnNewPassport: QT_TRANSLATE_NOOP("rules", "New passport and first exit"),
    p.ContactOfCase: QT_TRANSLATE_NOOP("rules", "Contact of a case"),
    s.LabelSuperseded: QT_TRANSLATE_NOOP("rules", "Label older than the registration"),
    s.SealValid: QT_TRANSLATE_NOOP("rules", "Signed seal genuine"),
    s.SealForged: QT_TRANSLATE_NOOP("rules", "Signed seal FORGED"),
    s.SealSignerUnknown: QT_TRANSLATE_NOOP("rules", "Signer of the seal unknown"),
    s.SealOutOfDate: QT_TRANSLATE_NOOP("rules", "Seal signed out of date"),
    s.SealUnreadable: QT_TRANSLATE_NOOP("rules", "Signed seal not readable"),
    s.SealedPaperExpired: QT_TRANSLATE_NOOP("rules", "Sealed paper expired"),
}
"""What each is called, in the manual and wherever a record keeps that it was found."""

_BY_CODE = {
    **{code_of(kind): text for kind, text in FINDINGS.items()},
    # No rule finds it: it is put beside what they find.
    "entered_late": QT_TRANSLATE_NOOP("rules", "Entered afterwards: no list was asked"),
}


def rule_name(rule: Rule, words: Catalogue) -> str:
    """What a rule is called."""
    return words.translate("rules", RULES[rule][0])


def rule_words(rule: Rule, words: Catalogue) -> str:
    """What a rule checks, in a sentence or two."""
    return words.translate("rules", RULES[rule][1])


def finding_name(code: str, words: Catalogue) -> str:
    """What a finding is called, by the code that records keep of it."""
    return words.translate("rules", _BY_CODE.get(code, code))
