"""What an edit of the policy would change, in words: counts, never names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.inspection.policy_effect import Effect
from checkpoint.words.enums import verdict_words
from checkpoint.words.rules import finding_name
from ui.language import catalogue

translate = QCoreApplication.translate


def effect_words(effect: Effect) -> str:
    """One line for each thing that would come out otherwise."""
    return "\n".join(_lines(effect))


def _lines(effect: Effect) -> Iterator[str]:
    words = catalogue()
    if not effect.examined:
        yield translate("PolicyEffect", "No crossing of the last 7 days to try it on.")
        return
    if not effect.changed and not effect.unlawful:
        text = translate(
            "PolicyEffect", "Crossings of the last 7 days: {count}. None would come out otherwise."
        )
        yield text.format(count=effect.examined)
        return
    text = translate(
        "PolicyEffect",
        "Crossings of the last 7 days: {count}. Otherwise would come out: {changed}.",
    )
    yield text.format(count=effect.examined, changed=effect.changed)
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
