"""Journeys, stays and persons over several documents, in words."""

from __future__ import annotations

from collections.abc import Sequence

from babel.numbers import format_decimal

from checkpoint.domain.inspection.findings import PerhapsSamePerson
from checkpoint.domain.inspection.rules.stay import current_stay
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.journeys.journey import Gap, Journey, gaps_of, journeys_of
from checkpoint.domain.journeys.person import Basis, OtherDocument
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.dates import birth_words, day_words, moment_words
from checkpoint.words.enums import direction_words, document_kind_short


def rupiah_words(amount: int, language: Language) -> str:
    """A sum as it is written on a receipt, such as "Rp5.000.000"."""
    return f"Rp{format_decimal(amount, locale=language.value)}"


def stay_dates_words(stay: Stay, words: Catalogue) -> str:
    """Both dates, for how a stay is counted differs."""
    return words.translate("findings", "entered {entered}, stay until {last}").format(
        entered=day_words(stay.entered_on, words.language),
        last=day_words(stay.last_day, words.language),
    )


def counting_words(stay: Stay, words: Catalogue) -> str:
    """By which rule the days were counted, and what each of them costs."""
    counted = (
        words.translate("findings", "the day of arrival is the first day")
        if stay.counted_by.arrival_counts
        else words.translate("findings", "the day after arrival is the first day")
    )
    fee = words.translate("findings", "{fee} for each day, up to {count} days").format(
        fee=rupiah_words(stay.charged_by.fee_per_day, words.language),
        count=stay.charged_by.most_days_by_fee,
    )
    return f"{counted}; {fee}"


def stay_words(stay: Stay, words: Catalogue) -> str:
    """How it stands with a stay, in one line."""
    dates = stay_dates_words(stay, words)
    day = words.translate("journeys", "day {count} of the stay").format(count=stay.days_inside)
    if stay.days_over:
        left = words.tr("%n day(s) over", None, stay.days_over)
    elif stay.days_left:
        left = words.tr("%n day(s) left", None, stay.days_left)
    else:
        left = words.translate("journeys", "today is the last day")
    return f"{dates} · {day} · {left}"


def journey_words(subject: Subject, words: Catalogue) -> Sequence[str]:
    """How it stands with the traveller's journeys: what is missing, and then his present one."""
    journeys = journeys_of(subject.history, is_citizen=subject.is_citizen)
    gaps = gaps_of(subject.history)
    told = [gap_words(gaps[-1], subject.duty.post, words)] if gaps else []
    if not journeys:
        return told
    stay = current_stay(subject)
    present = _journey(journeys[-1], subject, words) if stay is None else stay_words(stay, words)
    return [*told, present] if present else told


def gap_words(gap: Gap, post: Post, words: Catalogue) -> str:
    """Which record is missing, and between which times it was."""
    since = moment_words(post.local(gap.before.crossing.crossed_at), words.language)
    if gap.after is None:
        return words.translate("journeys", "Record missing: {way} since {since}").format(
            way=direction_words(gap.direction, words), since=since
        )
    until = moment_words(post.local(gap.after.crossing.crossed_at), words.language)
    return words.translate("journeys", "Record missing: {way} between {since} and {until}").format(
        way=direction_words(gap.direction, words), since=since, until=until
    )


def _journey(journey: Journey, subject: Subject, words: Catalogue) -> str:
    post = subject.duty.post
    first, last = journey.crossings[0], journey.crossings[-1]
    since = post.local(first.crossing.crossed_at)
    if journey.is_day_trip and last.day_on == post.day_of(subject.at):
        text = words.translate("journeys", "Day trip before today: {since} to {until}")
        until = post.local(last.crossing.crossed_at)
        return text.format(since=f"{since:%H:%M}", until=f"{until:%H:%M}")
    if not journey.is_under_way:
        return ""
    if (
        first.day_on == post.day_of(subject.at)
        and first.crossing.direction is not subject.direction
    ):
        return words.translate("journeys", "Day trip: since {since} today").format(
            since=f"{since:%H:%M}"
        )
    text = (
        words.translate("journeys", "Abroad since {since}")
        if subject.is_citizen
        else words.translate("journeys", "Here since {since}; the days granted are not known")
    )
    return text.format(since=moment_words(since, words.language))


def perhaps_words(finding: PerhapsSamePerson, words: Catalogue) -> tuple[str, str]:
    """Whom it may be, and how to answer."""
    what = words.translate("findings", "Perhaps the same person as {who}")
    return (
        what.format(who=other_words(finding.other, words)),
        words.translate("findings", "Compare the photographs, and answer with F2."),
    )


def other_words(other: OtherDocument, words: Catalogue) -> str:
    """Another document of a person, as it is told from the rest."""
    document = other.document
    holder = document.holder
    kind = document_kind_short(document.kind, words)
    born = birth_words(holder.born, words.language)
    return f"{holder.name.full} · {born} · {kind} {document.issuer} {document.number}"


def basis_words(basis: Basis, words: Catalogue) -> str:
    """On what two documents are held to be one person's, or may be."""
    if basis is Basis.NATIONAL_NUMBER:
        return words.translate("journeys", "same national number")
    return words.translate("journeys", "same name and birthday")
