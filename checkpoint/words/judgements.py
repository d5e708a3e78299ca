"""What was judged of a hit, the comparison it was judged by, and the figures, in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.alerts.comparison import Agreement, Facet
from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words

FACETS: Mapping[Facet, str] = {
    Facet.NAME: QT_TRANSLATE_NOOP("judgements", "Name"),
    Facet.BORN: QT_TRANSLATE_NOOP("judgements", "Born"),
    Facet.SEX: QT_TRANSLATE_NOOP("judgements", "Sex"),
    Facet.NATIONALITY: QT_TRANSLATE_NOOP("judgements", "Nationality"),
    Facet.PLACE_OF_BIRTH: QT_TRANSLATE_NOOP("judgements", "Place of birth"),
    Facet.DOCUMENT: QT_TRANSLATE_NOOP("judgements", "Document"),
    Facet.NATIONAL_NUMBER: QT_TRANSLATE_NOOP("judgements", "National number (NIK)"),
}

AGREEMENTS: Mapping[Agreement, str] = {
    Agreement.AGREES: QT_TRANSLATE_NOOP("judgements", "agrees"),
    Agreement.CLOSE: QT_TRANSLATE_NOOP("judgements", "close"),
    Agreement.DIFFERS: QT_TRANSLATE_NOOP("judgements", "differs"),
    Agreement.UNKNOWN: QT_TRANSLATE_NOOP("judgements", "not known"),
}


def facet_words(facet: Facet, words: Catalogue) -> str:
    """What is compared."""
    return words.translate("judgements", FACETS[facet])


def agreement_words(agreement: Agreement, words: Catalogue) -> str:
    """How the two sides stand to each other."""
    return words.translate("judgements", AGREEMENTS[agreement])


def judged_words(judged: Judged, post: Post, words: Catalogue) -> str:
    """Who judged, when and why, such as "judged the same person by B. Siregar, 12 Nov 2026: …"."""
    text = (
        words.translate("judgements", "judged the same person by {who}, {day}: {reason}")
        if judged.judgement.is_same
        else words.translate("judgements", "judged not the same person by {who}, {day}: {reason}")
    )
    return text.format(
        who=judged.by or "–",
        day=day_words(post.local(judged.judgement.at).date(), words.language),
        reason=judged.judgement.reason,
    )


def share_words(figures: ListFigures) -> str:
    """The share of somebody else among the judged, in percent; a dash before any was judged."""
    share = figures.false_share
    return "–" if share is None else f"{share:.0%}"
