"""What was found on the alert lists."""

from __future__ import annotations

from checkpoint.domain.alerts.matching import Band
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertJudgedOther,
    AlertNotBinding,
)
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.enums import alert_kind_words
from checkpoint.words.judgements import judged_words
from checkpoint.words.matches import match_words

BANDS: dict[Band, str] = {
    Band.SAME: QT_TRANSLATE_NOOP("findings", "On the list: {kind}"),
    Band.PROBABLE: QT_TRANSLATE_NOOP("findings", "Probably on the list: {kind}"),
    Band.POSSIBLE: QT_TRANSLATE_NOOP("findings", "Resembles someone on the list: {kind}"),
}


def alert_words(
    finding: AlertHit | AlertJudgedOther | AlertNotBinding, words: Catalogue
) -> tuple[str, str]:
    """What to say of an entry that may mean the traveller, and what to do."""
    translate = words.translate
    alert = finding.match.alert
    kind = alert_kind_words(alert.kind, words)
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


def alert_evidence(
    finding: AlertHit | AlertJudgedOther | AlertNotBinding, post: Post, words: Catalogue
) -> str:
    """Who it is on the list, what was judged of it, and what agrees and what does not."""
    likeness = match_words(finding.match, words)
    if isinstance(finding, AlertNotBinding) or finding.judged is None:
        return likeness
    return f"{likeness} · {judged_words(finding.judged, post, words)}"
