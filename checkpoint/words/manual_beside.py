"""What an officer looks up beside the rules: grounds to hold back, and what no rule judges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checkpoint.domain.crossings.grounds import Ground
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

EVIDENCE: Mapping[Ground, str] = {
    Ground.ON_ENTRY_BAN_LIST: QT_TRANSLATE_NOOP("manual", "The entry of the list and its decree."),
    Ground.NO_VALID_DOCUMENT: QT_TRANSLATE_NOOP(
        "manual", "Which document, its last day, its damage; on entry also less than six months."
    ),
    Ground.FORGED_DOCUMENT: QT_TRANSLATE_NOOP("manual", "What the examination has shown."),
    Ground.NO_VISA: QT_TRANSLATE_NOOP("manual", "The nationality, and which visa it would need."),
    Ground.UNTRUE_STATEMENT: QT_TRANSLATE_NOOP(
        "manual", "What was stated to get the visa, and what contradicts it."
    ),
    Ground.INFECTIOUS_DISEASE: QT_TRANSLATE_NOOP("manual", "The note of the health quarantine."),
    Ground.INTERNATIONAL_CRIME: QT_TRANSLATE_NOOP("manual", "The letter of the authority."),
    Ground.WANTED_ABROAD: QT_TRANSLATE_NOOP("manual", "The request, or the notice of Interpol."),
    Ground.PLOT_AGAINST_STATE: QT_TRANSLATE_NOOP("manual", "The request of the authority."),
    Ground.TRAFFICKING_NETWORK: QT_TRANSLATE_NOOP(
        "manual", "The report and the signs; never of who may be a victim."
    ),
    Ground.EXIT_NO_VALID_DOCUMENT: QT_TRANSLATE_NOOP(
        "manual", "Which document, its last day, its damage."
    ),
    Ground.EXIT_INVESTIGATION: QT_TRANSLATE_NOOP("manual", "The request of the investigators."),
    Ground.ON_EXIT_BAN_LIST: QT_TRANSLATE_NOOP("manual", "The entry of the list and its decree."),
    Ground.EXIT_OBLIGATIONS: QT_TRANSLATE_NOOP("manual", "Which obligation, and who says so."),
    Ground.PAPERS_INCOMPLETE: QT_TRANSLATE_NOOP("manual", "Which papers lack for the journey."),
    Ground.RISKY_DESTINATION: QT_TRANSLATE_NOOP("manual", "Where to, and what is known of it."),
    Ground.UNPROCEDURAL_WORKER: QT_TRANSLATE_NOOP(
        "manual", "Who promised which work, and which papers of a worker lack."
    ),
}
"""What is written down of each ground, for the notice and the record."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What happens at a counter and is nobody's fault, and what is done."""

    what: str
    do: str
    why: str = ""
    is_verified: bool = True
    """Whether the text of ``why`` was seen."""


SITUATIONS: tuple[Situation, ...] = (
    Situation(
        QT_TRANSLATE_NOOP("manual", "The counter is locked"),
        QT_TRANSLATE_NOOP(
            "manual",
            "The officer who met it never releases it: another one with the right to do so signs"
            " in and writes why. The traveller need not see the screen.",
        ),
        "praktik BCM",
        is_verified=False,
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "Somebody may be a victim of trafficking"),
        QT_TRANSLATE_NOOP(
            "manual",
            "Refer to the second line, where he is marked for protection: no penalty and no fee,"
            " and only shift leads see who he is.",
        ),
        "UU 6/2011 Ps 86",
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "A child without a document of its own"),
        QT_TRANSLATE_NOOP(
            "manual",
            "Record it with the adult as an accompanying child: it is counted apart. If it is"
            " alone, or not with its parents, refer it.",
        ),
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "Deportees on one collective travel letter"),
        QT_TRANSLATE_NOOP(
            "manual",
            "Open a group in the lane of deportees and enter line by line: sex, child, province,"
            " case, sector, and who takes them over.",
        ),
        "UU 6/2011 Ps 28",
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "The same person crosses twice a day"),
        QT_TRANSLATE_NOOP("manual", "No fault: the last crossing is shown."),
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "An urgent exit ban of twenty days ago"),
        QT_TRANSLATE_NOOP(
            "manual",
            "It lapses by itself without a decision and stops nobody any more; the shift lead sees"
            " beforehand which will.",
        ),
        "Permenimipas 13/2025 Ps 9",
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "Only the age or the year of birth is known"),
        QT_TRANSLATE_NOOP(
            "manual", "Type what the document says and leave the rest open; it is searched with."
        ),
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "One name, or a name that is not divided"),
        QT_TRANSLATE_NOOP(
            "manual", "Type it as it stands: names are compared word by word, in any order."
        ),
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "The reader fails, or the power"),
        QT_TRANSLATE_NOOP(
            "manual",
            "Type by hand; without power write on the blank sheet. What stands there is entered"
            " afterwards with its own time and the reason, and is marked.",
        ),
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "The clock is wrong"),
        QT_TRANSLATE_NOOP(
            "manual",
            "While it is behind the last record, nothing is recorded: have it set right first.",
        ),
    ),
    Situation(
        QT_TRANSLATE_NOOP("manual", "Somebody crosses after closing"),
        QT_TRANSLATE_NOOP("manual", "It counts for the operational day that the post has set."),
    ),
)
"""The cases of the domain notes, section 9, that no rule finds."""


def evidence_words(ground: Ground, words: Catalogue) -> str:
    """What is to be written down of a ground."""
    return words.translate("manual", EVIDENCE[ground])
