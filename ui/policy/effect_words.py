"""What an edit of the policy would change, in words: counts, never names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.inspection.policy_effect import Asking, Effect
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import lane_words, verdict_words
from checkpoint.words.questions import question_words
from checkpoint.words.rules import finding_name
from ui.language import catalogue

translate = QCoreApplication.translate


def effect_words(effect: Effect) -> str:
    """One line for each thing that would come out otherwise."""
    return "\n".join(_lines(effect, catalogue()))


def _lines(effect: Effect, words: Catalogue) -> Iterator[str]:
    if effect.is_found_later:
        yield translate(
            "PolicyEffect",
            "Patterns are looked for anew when the post has closed: what comes of this is not"
            " known before.",
        )
    if not effect.examined:
        yield translate("PolicyEffect", "No crossing of the last 7 days to try it on.")
        return
    if not effect.changed and not effect.unlawful:
        if not effect.is_found_later:
            text = translate(
                "PolicyEffect",
                "Crossings of the last 7 days: {count}. None would come out otherwise.",
            )
            yield text.format(count=effect.examined)
        return
    text = translate(
        "PolicyEffect",
        "Crossings of the last 7 days: {count}. Otherwise would come out: {changed}.",
    )
    yield text.format(count=effect.examined, changed=effect.changed)
    yield from _judged(effect, words)
    yield from _asked(effect, words)
    yield from _stayed(effect)


def _judged(effect: Effect, words: Catalogue) -> Iterator[str]:
    for (before, after), count in effect.verdicts.items():
        text = translate("PolicyEffect", "{before} would be {after}: {count}")
        yield text.format(
            before=verdict_words(before, words), after=verdict_words(after, words), count=count
        )
    for codes, text in (
        (effect.more, translate("PolicyEffect", "more often: {finding} ({count})")),
        (effect.fewer, translate("PolicyEffect", "less often: {finding} ({count})")),
    ):
        for code, count in codes.items():
            yield text.format(finding=finding_name(code, words), count=count)
    if effect.unlawful:
        text = translate("PolicyEffect", "permit or days that would not be granted: {count}")
        yield text.format(count=effect.unlawful)


def _asked(effect: Effect, words: Catalogue) -> Iterator[str]:
    texts = {
        Asking.MORE: translate("PolicyEffect", "asked besides, {lane}: {question} ({count})"),
        Asking.LESS: translate("PolicyEffect", "asked no more, {lane}: {question} ({count})"),
        Asking.MUST: translate("PolicyEffect", "must be answered, {lane}: {question} ({count})"),
        Asking.MAY: translate("PolicyEffect", "need not be answered, {lane}: {question} ({count})"),
    }
    for (asking, lane, question), count in effect.questions.items():
        said = question_words(question, words)
        yield texts[asking].format(lane=lane_words(lane, words), question=said, count=count)


def _stayed(effect: Effect) -> Iterator[str]:
    if effect.last_days:
        text = translate("PolicyEffect", "stays with another last day: {count}")
        yield text.format(count=effect.last_days)
    if effect.overstays:
        text = translate(
            "PolicyEffect", "overstays with other days, another fee or another end: {count}"
        )
        yield text.format(count=effect.overstays)
