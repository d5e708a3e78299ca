"""Screening and postponement in words, chosen so that nobody who reads them is hurt."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.cases.screening import Company, Screening, Suggestion
from checkpoint.domain.inspection.findings import DeparturePostponed, ScreeningProposed
from checkpoint.domain.inspection.proposing import Cause
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.enums import ground_words
from checkpoint.words.papers import indicator_words

CAUSES: Mapping[Cause, str] = {
    Cause.CHILD: QT_TRANSLATE_NOOP("screening", "under 18"),
    Cause.OF_INTEREST: QT_TRANSLATE_NOOP("screening", "on a list of people at risk"),
    Cause.POSTPONED_BEFORE: QT_TRANSLATE_NOOP("screening", "departure postponed before"),
    Cause.SHARED_CONTACT: QT_TRANSLATE_NOOP("screening", "contact of an earlier case"),
    Cause.SAME_STORY: QT_TRANSLATE_NOOP("screening", "same story as others behind one leader"),
}

COMPANIES: Mapping[Company, str] = {
    Company.PARENT: QT_TRANSLATE_NOOP("screening", "With a parent or guardian"),
    Company.OTHER_ADULT: QT_TRANSLATE_NOOP("screening", "With another adult"),
    Company.ALONE: QT_TRANSLATE_NOOP("screening", "Alone"),
}

SUGGESTIONS: Mapping[Suggestion, str] = {
    Suggestion.FURTHER_INTERVIEW: QT_TRANSLATE_NOOP(
        "screening", "Suggested: further interview, aside. No single sign proves anything."
    ),
}


def company_words(company: Company, words: Catalogue) -> str:
    """With whom a child is."""
    return words.translate("screening", COMPANIES[company])


def suggestion_words(screening: Screening, words: Catalogue) -> str:
    """What a screening suggests; empty where it suggests nothing."""
    found = screening.suggestion
    return words.translate("screening", SUGGESTIONS[found]) if found else ""


def screening_words(screening: Screening, words: Catalogue) -> str:
    """What was written down, in one paragraph: signs first, then what was said."""
    translate = words.translate
    named = (
        ("", company_words(screening.company, words) if screening.company else ""),
        (translate("screening", "companions"), screening.companions),
        (translate("screening", "recruiter"), screening.recruiter),
        (translate("screening", "telephone"), screening.phone),
        (translate("screening", "destination"), screening.destination),
    )
    parts = [
        "; ".join(indicator_words(one, words) for one in screening.ticks),
        *(f"{name}: {said}" if name else said for name, said in named if said),
        screening.remarks,
        *(f"{one.question} – {one.answer}" for one in screening.interview),
        suggestion_words(screening, words),
    ]
    return " · ".join(filter(None, parts))


def screening_finding_words(
    finding: DeparturePostponed | ScreeningProposed, post: Post, words: Catalogue
) -> tuple[str, str]:
    """What is found, and what to do; of a protected case not more than must be known."""
    if isinstance(finding, ScreeningProposed):
        return _proposed(finding, words)
    record, lift = finding.postponement.record, finding.postponement.lift
    when = moment_words(post.local(record.crossing.crossed_at), words.language)
    if lift is not None:
        text = words.translate(
            "screening", "Departure was postponed {when}; recommendation {number} of {day}, {who}"
        )
        day = day_words(lift.given_on, words.language)
        told = text.format(when=when, number=lift.number, day=day, who=lift.issuer)
        return told, ""
    ground = record.crossing.decision.ground
    why = ground_words(ground, words) if ground and not finding.is_protected else ""
    what = words.translate("screening", "Departure was postponed {when}").format(when=when)
    do = words.translate(
        "screening",
        "Ask for the recommendation; its number is put in at the second line (Ctrl+R). Nobody is"
        " refused for this.",
    )
    return (f"{what}: {why}" if why else what), do


def _proposed(finding: ScreeningProposed, words: Catalogue) -> tuple[str, str]:
    causes = ", ".join(words.translate("screening", CAUSES[one]) for one in finding.causes)
    what = words.translate("screening", "A talk aside is suggested: {causes}")
    do = (
        words.translate(
            "screening",
            "Is a parent there? If not, another officer who is trained for children talks with the"
            " child, in the second line.",
        )
        if Cause.CHILD in finding.causes
        else words.translate(
            "screening", "In the second line, if you think so too. Nothing is decided by this."
        )
    )
    return what.format(causes=causes), do
