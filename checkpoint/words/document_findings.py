"""What was found of a document itself: how long it runs, whether it is one, whose pass it is."""

from __future__ import annotations

from typing import assert_never

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import (
    DocumentExpired,
    DocumentExpiresSoon,
    DocumentRunsTooLong,
    ExpiryUnknown,
    NeighbourRefusesPass,
    OtherProofNeeded,
    PassNotTaken,
    PassOfAnotherState,
    PassOtherDistrict,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
    ValidityTooShort,
    VisaNeeded,
)
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.enums import document_kind_words
from checkpoint.words.money import money_words


def validity_words(
    finding: DocumentExpired
    | DocumentExpiresSoon
    | ExpiryUnknown
    | OtherProofNeeded
    | ValidityTooShort
    | VisaNeeded,
    words: Catalogue,
) -> tuple[str, str]:
    """What to say of how long a document runs and what else is needed, and what to do."""
    translate = words.translate
    match finding:
        case DocumentExpired():
            what = words.tr("Document expired %n day(s) ago", None, finding.days_ago)
            return f"{what} ({day_words(finding.expired_on, words.language)})", ""
        case DocumentExpiresSoon():
            what = words.tr("Document expires in %n day(s)", None, finding.days_left)
            return f"{what} ({day_words(finding.expires_on, words.language)})", ""
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
            return f"{what} ({day_words(finding.expires_on, words.language)})", ""
        case VisaNeeded():
            return _visa(finding, words)
        case _:
            assert_never(finding)


def _visa(finding: VisaNeeded, words: Catalogue) -> tuple[str, str]:
    translate = words.translate
    country = country_name(finding.nationality, words.language)
    what = translate("findings", "Not free of a visa: {country}").format(country=country)
    if finding.days_on_arrival is None:
        return what, translate("findings", "Look for a visa or a stay permit.")
    do = translate(
        "findings",
        "Look for a visa or a stay permit, or ask whether a visa on arrival is given: {days}"
        " days for {fee}.",
    )
    fee = money_words(finding.fee or 0, words.language)
    return what, do.format(days=finding.days_on_arrival, fee=fee)


def travel_document_words(
    finding: TravelDocumentMissing | TravelDocumentInDoubt | DocumentRunsTooLong, words: Catalogue
) -> tuple[str, str]:
    """What to say of what may be no document to travel on, and what to do."""
    translate = words.translate
    if isinstance(finding, DocumentRunsTooLong):
        what = words.tr("Document runs for more than %n month(s)", None, finding.most_months)
        do = translate("findings", "None is made out for so long: look for signs of tampering.")
        return f"{what} ({day_words(finding.expires_on, words.language)})", do
    kind = document_kind_words(finding.kind, words)
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


def border_pass_words(
    finding: PassNotTaken | PassOtherDistrict | PassOfAnotherState | NeighbourRefusesPass,
    words: Catalogue,
) -> tuple[str, str]:
    """What to say of a pass that is not for this place or person, and what to do."""
    translate = words.translate
    match finding:
        case PassNotTaken():
            return (
                translate("findings", "This post does not take this pass: {kind}, {issuer}").format(
                    kind=document_kind_words(finding.kind, words),
                    issuer=country_name(finding.issuer, words.language),
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
                ).format(issuer=country_name(finding.issuer, words.language)),
                translate("findings", "Ask for a passport."),
            )
        case NeighbourRefusesPass():
            return (
                translate(
                    "findings", "The other side does not take this pass at present: {kind}"
                ).format(kind=document_kind_words(finding.kind, words)),
                translate("findings", "Tell the traveller before he goes."),
            )
        case _:
            assert_never(finding)
