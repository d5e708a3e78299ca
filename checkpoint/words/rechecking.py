"""Who is here and may be meant by a new alert, in words."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.presence import Whereabouts
from checkpoint.domain.inspection.rechecking import Bearing, Met, Recheck
from checkpoint.domain.posts.post import Post
from checkpoint.words.alert_findings import BANDS
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import alert_kind_words
from checkpoint.words.matches import match_words

WHEREABOUTS: dict[Whereabouts, str] = {
    Whereabouts.INSIDE: QT_TRANSLATE_NOOP(
        "rechecking", "inside, entered {when} at counter {counter}"
    ),
    Whereabouts.LOCKED: QT_TRANSLATE_NOOP(
        "rechecking", "at counter {counter}, which is locked since {when}"
    ),
    Whereabouts.REFERRED: QT_TRANSLATE_NOOP(
        "rechecking", "waiting, referred {when} from counter {counter}"
    ),
    Whereabouts.POSTPONED: QT_TRANSLATE_NOOP(
        "rechecking", "departure put off {when} at counter {counter}"
    ),
}


@dataclass(frozen=True, slots=True)
class MetSaying:
    """Somebody who is here, as the shift lead reads it."""

    who: str
    """Name, document, where and since when, with what vehicle."""
    evidence: str
    """How surely it is the person of which entry, and why."""
    do: str
    """What to do next."""


def met_words(met: Met, post: Post, words: Catalogue) -> MetSaying:
    """Say who it is, why, and what to do."""
    document = met.present.document
    when = moment_words(post.local(met.present.since), words.language)
    where = words.translate("rechecking", WHEREABOUTS[met.present.whereabouts])
    parts = [
        f"{document.holder.name.full}, {document.issuer} {document.number}".rstrip(),
        where.format(when=when, counter=met.present.counter),
    ]
    if met.plate:
        parts.append(words.translate("rechecking", "plate {plate}").format(plate=met.plate))
    band = words.translate("findings", BANDS[met.match.band])
    kind = alert_kind_words(met.match.alert.kind, words)
    evidence = f"{band.format(kind=kind)}: {match_words(met.match, words)}"
    return MetSaying(" · ".join(parts), evidence, _to_do(met, words))


def recheck_words(recheck: Recheck, words: Catalogue) -> str:
    """How many may be meant, of how many who are here."""
    count = len(recheck.met) or recheck.withheld
    if recheck.withheld:
        text = words.translate(
            "rechecking",
            "May be meant: {count} of {held} who are inside or waiting. Have the shift lead choose"
            " the entry and press F10.",
        )
    elif recheck.met:
        text = words.translate(
            "rechecking", "May be meant: {count} of {held} who are inside or waiting."
        )
    elif not recheck.held:
        text = words.translate("rechecking", "Nobody is inside or waiting.")
    else:
        text = words.translate(
            "rechecking", "Nobody of the {held} who are inside or waiting is meant."
        )
    return text.format(count=count, held=recheck.held)


def _to_do(met: Met, words: Catalogue) -> str:
    alert, bearing = met.match.alert, met.bearing
    if bearing is Bearing.NOT_YET:
        text = words.translate(
            "rechecking", "The entry is not in force yet: nobody may be held for it."
        )
    elif bearing is Bearing.NOT_THIS_WAY and alert.kind is AlertKind.TANGKAL:
        text = words.translate(
            "rechecking",
            "An entry ban (tangkal) holds back nobody who leaves. Tell {who} that the traveller is"
            " here.",
        )
    elif bearing is Bearing.NOT_THIS_WAY:
        text = words.translate(
            "rechecking",
            "The entry does not hold in this direction. Let pass, and tell {who}.",
        )
    elif met.present.whereabouts is Whereabouts.INSIDE:
        text = words.translate(
            "rechecking",
            "Every counter will know the traveller on the way out. Tell {who} now: the traveller"
            " may leave elsewhere.",
        )
    else:
        text = words.translate(
            "rechecking", "Go there before the traveller is let go, and tell {who}."
        )
    who = alert.requester or words.translate("findings", "the requester")
    done = text.format(who=who)
    return f"{done} {alert.instruction}".strip() if bearing is Bearing.BINDS else done
