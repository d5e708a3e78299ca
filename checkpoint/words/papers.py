"""The papers of decisions in words: what stands in their places, and what each place is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import OURS, Handed, PaperFacts
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.domain.papers.places import Place
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words, weekday_words
from checkpoint.words.enums import (
    direction_words,
    document_kind_words,
    ground_words,
    sex_words,
)

Said: TypeAlias = "str | tuple[str, ...]"

KINDS: Mapping[PaperKind, str] = {
    PaperKind.ENTRY_NOTICE: QT_TRANSLATE_NOOP("papers", "Notice of refusal of entry"),
    PaperKind.ENTRY_RECORD: QT_TRANSLATE_NOOP("papers", "Record of refusal of entry"),
    PaperKind.EXIT_NOTICE: QT_TRANSLATE_NOOP("papers", "Notice of refusal of exit"),
    PaperKind.EXIT_RECORD: QT_TRANSLATE_NOOP("papers", "Record of refusal of exit"),
    PaperKind.POSTPONEMENT_NOTICE: QT_TRANSLATE_NOOP("papers", "Notice of postponed departure"),
    PaperKind.POSTPONEMENT_RECORD: QT_TRANSLATE_NOOP("papers", "Record of postponed departure"),
    PaperKind.HAND_OVER: QT_TRANSLATE_NOOP("papers", "Hand-over record (BAST)"),
    PaperKind.OTHER_PROOF: QT_TRANSLATE_NOOP("papers", "Note of other proof"),
}

INDICATORS: Mapping[Indicator, str] = {
    Indicator.OTHER_HOLDS_DOCUMENT: QT_TRANSLATE_NOOP("papers", "Somebody else holds the document"),
    Indicator.OTHER_ANSWERS: QT_TRANSLATE_NOOP("papers", "Another person answers"),
    Indicator.FEAR_OR_INJURY: QT_TRANSLATE_NOOP("papers", "Fear, injury, or watched by another"),
    Indicator.NO_DESTINATION: QT_TRANSLATE_NOOP(
        "papers", "Cannot name destination, employer or purpose"
    ),
    Indicator.ANSWERS_CHANGE: QT_TRANSLATE_NOOP("papers", "Answers change or sound learnt"),
    Indicator.NO_MEANS: QT_TRANSLATE_NOOP("papers", "No return ticket, lodging or money"),
    Indicator.STAY_UNCLEAR: QT_TRANSLATE_NOOP("papers", "Length of stay unclear"),
    Indicator.PAID_BY_OTHERS: QT_TRANSLATE_NOOP("papers", "Journey arranged or paid by others"),
    Indicator.NO_CONTRACT: QT_TRANSLATE_NOOP("papers", "Job promised without contract or visa"),
    Indicator.NO_PERMISSION: QT_TRANSLATE_NOOP("papers", "No recommendation or permission"),
    Indicator.EARLIER_POSTPONEMENT: QT_TRANSLATE_NOOP("papers", "Departure postponed before"),
    Indicator.GROUP_OF_ONE_LEADER: QT_TRANSLATE_NOOP("papers", "Group of one leader, same story"),
    Indicator.SHORT_CROSSINGS: QT_TRANSLATE_NOOP("papers", "Repeated short crossings"),
    Indicator.KNOWN_MODUS: QT_TRANSLATE_NOOP(
        "papers", "Pilgrimage, study, internship or marriage as a pretext"
    ),
    Indicator.CHILD_NOT_WITH_PARENTS: QT_TRANSLATE_NOOP("papers", "Child not with parents"),
    Indicator.STORY_DOES_NOT_FIT: QT_TRANSLATE_NOOP("papers", "Belongings do not fit the story"),
    Indicator.PASSPORT_FROM_FAR: QT_TRANSLATE_NOOP("papers", "New passport issued far from home"),
    Indicator.KNOWN_CONTACT: QT_TRANSLATE_NOOP("papers", "Contact of an earlier case"),
}

PLACES: Mapping[Place, str] = {
    Place.POST: QT_TRANSLATE_NOOP("papers", "Name of the post"),
    Place.REGENCY: QT_TRANSLATE_NOOP("papers", "Regency and province"),
    Place.DAY: QT_TRANSLATE_NOOP("papers", "Day of the decision"),
    Place.TIME: QT_TRANSLATE_NOOP("papers", "Time of the decision, with zone"),
    Place.COUNTER: QT_TRANSLATE_NOOP("papers", "Counter"),
    Place.RECORD: QT_TRANSLATE_NOOP("papers", "Day and number in the journal"),
    Place.DIRECTION: QT_TRANSLATE_NOOP("papers", "Way: in or out"),
    Place.NAME: QT_TRANSLATE_NOOP("papers", "Traveller's name"),
    Place.SEX: QT_TRANSLATE_NOOP("papers", "Sex"),
    Place.BORN: QT_TRANSLATE_NOOP("papers", "Date of birth"),
    Place.BIRTH_PLACE: QT_TRANSLATE_NOOP("papers", "Place of birth"),
    Place.NATIONALITY: QT_TRANSLATE_NOOP("papers", "Nationality"),
    Place.DOCUMENT: QT_TRANSLATE_NOOP("papers", "Kind of document"),
    Place.DOCUMENT_NUMBER: QT_TRANSLATE_NOOP("papers", "Number of the document"),
    Place.DOCUMENT_EXPIRY: QT_TRANSLATE_NOOP("papers", "Last day of the document"),
    Place.GROUND: QT_TRANSLATE_NOOP("papers", "Ground, in words"),
    Place.ARTICLE: QT_TRANSLATE_NOOP("papers", "Article of law"),
    Place.REASON: QT_TRANSLATE_NOOP(
        "papers", "Officer's reason; empty where it could be that of an alert list"
    ),
    Place.OTHER_PROOF: QT_TRANSLATE_NOOP("papers", "What a citizen showed instead of a document"),
    Place.OFFICER: QT_TRANSLATE_NOOP("papers", "Officer at the counter"),
    Place.LEAD: QT_TRANSLATE_NOOP("papers", "Shift lead who approved"),
    Place.WAITS_AT: QT_TRANSLATE_NOOP("papers", "Where the traveller waits"),
    Place.INDICATORS: QT_TRANSLATE_NOOP("papers", "Ticked indicators, a list"),
    Place.INTERVIEW: QT_TRANSLATE_NOOP("papers", "Summary of the interview"),
    Place.COMPANIONS: QT_TRANSLATE_NOOP("papers", "Companions"),
    Place.RECRUITER: QT_TRANSLATE_NOOP("papers", "Recruiter"),
    Place.PHONE: QT_TRANSLATE_NOOP("papers", "Telephone"),
    Place.DESTINATION: QT_TRANSLATE_NOOP("papers", "Destination of the journey"),
    Place.HANDED_TO: QT_TRANSLATE_NOOP("papers", "Agency that received"),
    Place.RECEIVER: QT_TRANSLATE_NOOP("papers", "Receiver's name"),
    Place.RECEIVER_FUNCTION: QT_TRANSLATE_NOOP("papers", "Receiver's function"),
    Place.HANDED_AT: QT_TRANSLATE_NOOP("papers", "Day and time of the hand-over"),
    Place.GOODS: QT_TRANSLATE_NOOP("papers", "Documents and goods handed over"),
    Place.MAY_LEAVE: QT_TRANSLATE_NOOP("papers", "Day from which departure is possible again"),
    Place.RECOMMENDATION: QT_TRANSLATE_NOOP("papers", "Number of the recommendation"),
    Place.PEOPLE: QT_TRANSLATE_NOOP("papers", "Several who are handed over together, a list"),
}

_ENGLISH = "_en"
_ARTICLES = (("UU ", "Law "), ("Ps ", "Article "), ("ayat", "paragraph"), ("huruf", "letter"))


def paper_kind_words(kind: PaperKind, words: Catalogue) -> str:
    """What a paper is called."""
    return words.translate("papers", KINDS[kind])


def indicator_words(indicator: Indicator, words: Catalogue) -> str:
    """A sign of trafficking, as it is ticked."""
    return words.translate("papers", INDICATORS[indicator])


def place_words(place: Place, words: Catalogue) -> str:
    """What stands in a place."""
    name = place.value.removesuffix(_ENGLISH)
    said = words.translate("papers", PLACES[Place(name)])
    in_english = words.translate("papers", "{place}, in English")
    return in_english.format(place=said) if name != place.value else said


def said_in(
    kind: PaperKind, facts: PaperFacts, own: Catalogue, english: Catalogue
) -> Mapping[str, Said]:
    """What stands in every place of a kind of paper; ``own`` is the Indonesian catalogue."""
    in_own = {place.value: said for place, said in _both(facts, own).items()}
    in_english = {f"{p.value}{_ENGLISH}": said for p, said in _both(facts, english).items()}
    once = {place.value: said for place, said in _once(kind, facts, own).items()}
    return {**in_own, **in_english, **once}


def _both(facts: PaperFacts, words: Catalogue) -> Mapping[Place, Said]:
    """What is said in both languages."""
    document, language = facts.document, words.language
    holder, rule = document.holder, facts.rule
    article = rule.article if rule else ""
    own: Mapping[Place, Said] = {
        Place.SEX: sex_words(holder.sex, words),
        Place.BORN: birth_words(holder.born, language),
        Place.NATIONALITY: country_name(holder.nationality, language),
        Place.DOCUMENT: document_kind_words(document.kind, words),
        Place.DOCUMENT_EXPIRY: _day(document.expires_on, words),
    }
    return {
        # What is one's own is said of nobody where several stand on the paper.
        **(dict.fromkeys(own, "") if facts.people else own),
        Place.DAY: weekday_words(facts.post.local(facts.decided_at).date(), language),
        Place.DIRECTION: direction_words(facts.direction, words),
        Place.GROUND: ground_words(facts.ground, words) if facts.ground else "",
        Place.ARTICLE: article if language == "id" else _article_in_english(article),
    }


def _once(kind: PaperKind, facts: PaperFacts, words: Catalogue) -> Mapping[Place, Said]:
    """Names and what people typed."""
    added, post, document, people = facts.added, facts.post, facts.document, facts.people
    names = tuple(one.document.holder.name.full for one in people)
    return {
        Place.POST: post.name,
        Place.REGENCY: f"{post.regency}, {post.province}",
        Place.TIME: _time(facts, facts.decided_at),
        Place.COUNTER: facts.counter,
        Place.RECORD: facts.record,
        Place.NAME: names or document.holder.name.full,
        Place.BIRTH_PLACE: "" if people else document.holder.place_of_birth,
        Place.DOCUMENT_NUMBER: "" if people else document.number,
        Place.REASON: facts.reason_on(kind),
        Place.OTHER_PROOF: facts.other_proof,
        Place.OFFICER: facts.officer,
        Place.LEAD: facts.lead,
        Place.WAITS_AT: added.waits_at,
        Place.INDICATORS: tuple(indicator_words(one, words) for one in added.ticks),
        Place.INTERVIEW: added.interview,
        Place.COMPANIONS: added.companions,
        Place.RECRUITER: added.recruiter,
        Place.PHONE: added.phone,
        Place.DESTINATION: added.destination,
        Place.HANDED_TO: _receiving(facts, words),
        Place.RECEIVER: added.receiver,
        Place.RECEIVER_FUNCTION: added.receiver_function,
        Place.HANDED_AT: _moment(facts, added.handed_at, words),
        Place.GOODS: added.goods,
        Place.MAY_LEAVE: _day(added.may_leave_on, words),
        Place.RECOMMENDATION: added.recommendation,
        Place.PEOPLE: tuple(_handed(one, words) for one in people),
    }


def _receiving(facts: PaperFacts, words: Catalogue) -> str:
    """The agency, and its office where one was named; of another agency the office says all."""
    usual = facts.agency is not None and facts.agency is not CaseAgency.OTHER
    agency = case_agency_words(facts.agency, words) if facts.agency and usual else ""
    return ", ".join(filter(None, (agency, facts.added.handed_to)))


def _handed(one: Handed, words: Catalogue) -> str:
    """One of several, in a line."""
    document = one.document
    holder = document.holder
    kind = document_kind_words(document.kind, words)
    return " · ".join(
        (
            holder.name.full,
            sex_words(holder.sex, words),
            birth_words(holder.born, words.language),
            f"{kind} {document.number}",
            one.record,
            *_children_with(one, words),
        )
    )


def _children_with(one: Handed, words: Catalogue) -> Iterator[str]:
    """Counted, and as far as anybody knows them; they have no names of their own here."""
    if one.children:
        known = (
            f"{sex_words(child.sex, words)} {child.birth_year or '–'}" for child in one.children
        )
        text = words.translate("papers", "children without a document: {count} ({known})")
        yield text.format(count=len(one.children), known=", ".join(known))


def _day(day: date | None, words: Catalogue) -> str:
    return day_words(day, words.language) if day else ""


def _time(facts: PaperFacts, at: datetime) -> str:
    return f"{facts.post.local(at):%H:%M} {facts.post.zone.value}"


def _moment(facts: PaperFacts, at: datetime | None, words: Catalogue) -> str:
    if at is None:
        return ""
    return f"{_day(facts.post.local(at).date(), words)} {_time(facts, at)}"


def _article_in_english(article: str) -> str:
    """The same numbers, by the English names of the parts of a law."""
    for own, english in _ARTICLES:
        article = article.replace(own, english)
    return article


class PaperText(StrEnum):
    """The fixed texts around a wording."""

    NUMBER = QT_TRANSLATE_NOOP("papers", "Number")
    COPY = QT_TRANSLATE_NOOP("papers", "COPY")


def paper_text(text: PaperText, words: Catalogue) -> str:
    """A fixed text."""
    return words.translate("papers", text.value)


def wording_words(version: int, words: Catalogue) -> str:
    """In whose wording a paper is."""
    if version == OURS:
        return words.translate("papers", "wording of the program")
    return words.translate("papers", "wording {version} of the post").format(version=version)
