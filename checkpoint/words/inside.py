"""Who is inside, and how it stands with his stay, in words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.journeys.noted import Why
from checkpoint.domain.journeys.resident import InsideList, Resident, Which
from checkpoint.domain.journeys.roll import Roll
from checkpoint.words.cases import case_kind_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words
from checkpoint.words.enums import document_kind_short, ground_words, purpose_words
from checkpoint.words.reports import issued_words, number_words


class InsideText(StrEnum):
    """The fixed texts of the list, on paper and on the screen; the value is the English."""

    TITLE = QT_TRANSLATE_NOOP("inside", "Foreigners inside")
    RECIPIENT = QT_TRANSLATE_NOOP("inside", "For TIMPORA (Permenimipas 2/2025, Art. 53)")
    ELSEWHERE = QT_TRANSLATE_NOOP(
        "inside",
        "An exit through another post is not known here: who stands on this list may have left.",
    )
    COUNTED_ON = QT_TRANSLATE_NOOP("inside", "Stays counted on {day}")
    ASKED_AT = QT_TRANSLATE_NOOP("inside", "Register as of {moment}")
    THEN = QT_TRANSLATE_NOOP(
        "inside",
        "Who was inside as that day ended (24:00 {zone}), by the register as of {moment}: what was"
        " recorded late or put right since is in it.",
    )
    INSIDE = QT_TRANSLATE_NOOP("inside", "Inside")
    PEOPLE = QT_TRANSLATE_NOOP("inside", "The people on the list")
    ENDING = QT_TRANSLATE_NOOP("inside", "Stay ends within {count} days")
    OVERSTAYED = QT_TRANSLATE_NOOP("inside", "Overstayed")
    PASS_HOLDERS = QT_TRANSLATE_NOOP("inside", "Border pass holders")
    PASS_OVER = QT_TRANSLATE_NOOP("inside", "Border pass holders past their days")
    UNKNOWN = QT_TRANSLATE_NOOP("inside", "Days granted not known")
    NO_ADDRESS = QT_TRANSLATE_NOOP("inside", "Address not known")
    NOT_GIVEN = QT_TRANSLATE_NOOP("inside", "not known")
    OTHERS = QT_TRANSLATE_NOOP("inside", "All others")
    PROTECTED = QT_TRANSLATE_NOOP("inside", "Counted and not named, for their protection: {count}")
    NOT_LISTED = QT_TRANSLATE_NOOP(
        "inside",
        "This paper names {listed} people of {all}. Not named here: {count}. Ask the post for the"
        " file, which names all of them.",
    )
    NOTED = QT_TRANSLATE_NOOP("inside", "Refused or doubted, {first} to {last}")
    NOTED_PEOPLE = QT_TRANSLATE_NOOP("inside", "Who was refused or doubted")
    REFUSED = QT_TRANSLATE_NOOP("inside", "Refused")
    SUSPECTED = QT_TRANSLATE_NOOP("inside", "Doubted in the second line")
    WHEN = QT_TRANSLATE_NOOP("inside", "When")
    WAY = QT_TRANSLATE_NOOP("inside", "Way")
    WHY = QT_TRANSLATE_NOOP("inside", "Why")
    FEE = QT_TRANSLATE_NOOP("inside", "Fee (Rp)")
    FIGURES = QT_TRANSLATE_NOOP("inside", "By stay")
    BY_NATIONALITY = QT_TRANSLATE_NOOP("inside", "By nationality")
    BY_PURPOSE = QT_TRANSLATE_NOOP("inside", "By purpose")
    ENDS_SOON = QT_TRANSLATE_NOOP("inside", "Ends soon")
    NOT_ASKED = QT_TRANSLATE_NOOP("inside", "Not asked")
    NAME = QT_TRANSLATE_NOOP("inside", "Name")
    BORN = QT_TRANSLATE_NOOP("inside", "Born")
    NATIONALITY = QT_TRANSLATE_NOOP("inside", "Nationality")
    DOCUMENT = QT_TRANSLATE_NOOP("inside", "Document")
    PURPOSE = QT_TRANSLATE_NOOP("inside", "Purpose")
    ADDRESS = QT_TRANSLATE_NOOP("inside", "Address")
    ENTERED = QT_TRANSLATE_NOOP("inside", "Came in")
    UNTIL = QT_TRANSLATE_NOOP("inside", "Stay until")
    DAYS = QT_TRANSLATE_NOOP("inside", "Days")
    COUNT = QT_TRANSLATE_NOOP("inside", "Count")


WHICH: Mapping[Which, InsideText] = {
    Which.EVERYBODY: InsideText.INSIDE,
    Which.ENDING: InsideText.ENDING,
    Which.OVERSTAYED: InsideText.OVERSTAYED,
    Which.PASS_HOLDERS: InsideText.PASS_HOLDERS,
    Which.PASS_OVER: InsideText.PASS_OVER,
    Which.UNKNOWN: InsideText.UNKNOWN,
    Which.NO_ADDRESS: InsideText.NO_ADDRESS,
}


def inside_words(text: InsideText, words: Catalogue) -> str:
    """A fixed text."""
    return words.translate("inside", text.value)


def which_words(which: Which, days: int, words: Catalogue) -> str:
    """Of whom a list is."""
    return inside_words(WHICH[which], words).format(count=days)


def asked_words(listed: InsideList | Roll, words: Catalogue) -> str:
    """By which register it is told, and of a day that has passed, by what of it."""
    moment = issued_words(listed.at, listed.post, words.language)
    text = InsideText.ASKED_AT if listed.until is None else InsideText.THEN
    return inside_words(text, words).format(moment=moment, zone=listed.post.zone)


def why_words(why: Why, words: Catalogue) -> str:
    """On what ground somebody was refused, or for what doubt he was looked at."""
    if why is None:
        return "–"
    return case_kind_words(why, words) if isinstance(why, CaseKind) else ground_words(why, words)


def fee_words(one: Resident, words: Catalogue) -> str:
    """What an overstay costs by the policy; where no fee settles it, that (UU 6/2011 Ps 78)."""
    if one.stay is None or not one.stay.days_over:
        return "–"
    if not one.stay.is_settled_by_fee:
        return words.translate("inside", "deportation")
    return number_words(one.stay.fee, words.language) if one.stay.fee else "–"


def address_words(one: Resident, words: Catalogue) -> str:
    """Where he stays; that nobody knows is said, for it is what is looked for."""
    return one.entry.details.address or inside_words(InsideText.NOT_GIVEN, words)


def days_words(one: Resident, words: Catalogue) -> str:
    """How many days are left, or over; that a clock was wrong goes before."""
    if one.is_ahead:
        return words.translate("inside", "came in later than now: clock wrong")
    if one.stay is None:
        return words.translate("inside", "not known")
    if one.stay.days_over:
        return words.translate("inside", "{count} over").format(count=one.stay.days_over)
    if one.stay.days_left:
        return words.translate("inside", "{count} left").format(count=one.stay.days_left)
    return words.translate("inside", "last day today")


def counted_words(stay: Stay, words: Catalogue) -> str:
    """By which rule the days were counted."""
    if stay.counted_by.arrival_counts:
        return words.translate("inside", "The day of arrival counts as the first day")
    return words.translate("inside", "The day after arrival counts as the first day")


def until_words(one: Resident, words: Catalogue) -> str:
    """The last lawful day."""
    return day_words(one.stay.last_day, words.language) if one.stay else "–"


def bore_words(one: Resident, words: Catalogue) -> str:
    """On what document he came in."""
    return document_words(one.entry.document, words)


def document_words(document: TravelDocument, words: Catalogue) -> str:
    """Its kind, issuer and number; a number that begins with the kind says it for both."""
    kind = document_kind_short(document.kind, words)
    if document.number.upper().startswith(kind.upper()):
        return f"{document.number} {document.issuer}"
    return f"{kind} {document.issuer} {document.number}".strip()


def for_what_words(one: Resident, words: Catalogue) -> str:
    """Why he came, if it was asked."""
    purpose = one.entry.details.purpose
    return purpose_words(purpose, words) if purpose else "–"
