"""Which papers a decision has."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.posts.post import Direction


class PaperKind(StrEnum):
    """One kind of paper; each has a wording, and a series of numbers by the year."""

    ENTRY_NOTICE = "entry_notice"
    """What a foreigner who is refused entry takes along (UU 6/2011 Ps 13)."""
    ENTRY_RECORD = "entry_record"
    """Berita acara of the same, which the post keeps."""
    EXIT_NOTICE = "exit_notice"
    """What a traveller who is refused exit takes along (UU 6/2011 Ps 16)."""
    EXIT_RECORD = "exit_record"
    POSTPONEMENT_NOTICE = "postponement_notice"
    POSTPONEMENT_RECORD = "postponement_record"
    """Reasons, checklist, interview, companions, and to whom the citizen was handed."""
    HAND_OVER = "hand_over"
    """Berita Acara Serah Terima (BAST): who hands over whom or what to whom."""
    OTHER_PROOF = "other_proof"
    """What a citizen without a good document showed instead (UU 6/2011 Ps 14)."""


CODES: Mapping[PaperKind, str] = {
    PaperKind.ENTRY_NOTICE: "SP-TM",
    PaperKind.ENTRY_RECORD: "BA-TM",
    PaperKind.EXIT_NOTICE: "SP-TK",
    PaperKind.EXIT_RECORD: "BA-TK",
    PaperKind.POSTPONEMENT_NOTICE: "SP-TB",
    PaperKind.POSTPONEMENT_RECORD: "BA-TB",
    PaperKind.HAND_OVER: "BAST",
    PaperKind.OTHER_PROOF: "CT-BL",
}
"""How a paper's number names its series: surat pemberitahuan, berita acara or catatan of tolak
masuk, tolak keluar, tunda berangkat or bukti lain. No official list was published."""

FOR_TRAVELLERS = frozenset(
    {PaperKind.ENTRY_NOTICE, PaperKind.EXIT_NOTICE, PaperKind.POSTPONEMENT_NOTICE}
)
"""One page in Indonesian and English, and nothing on it of what only the post may read."""

HOLDS_BACK = frozenset(PaperKind) - {PaperKind.HAND_OVER, PaperKind.OTHER_PROOF}
"""The papers of a measure against the traveller himself."""

MOST_PAGES: Mapping[PaperKind, int] = {
    kind: 1 if kind in FOR_TRAVELLERS or kind is PaperKind.OTHER_PROOF else 3 for kind in PaperKind
}

_OF_REFUSAL: Mapping[Direction, tuple[PaperKind, ...]] = {
    Direction.ENTRY: (PaperKind.ENTRY_NOTICE, PaperKind.ENTRY_RECORD, PaperKind.HAND_OVER),
    Direction.EXIT: (PaperKind.EXIT_NOTICE, PaperKind.EXIT_RECORD, PaperKind.HAND_OVER),
}


def papers_of(crossing: Crossing) -> tuple[PaperKind, ...]:
    """The papers that a record can have, the one that is wanted first at the front."""
    if crossing.is_cancellation:
        return ()
    match crossing.decision.outcome:
        case Outcome.REFUSED:
            return _OF_REFUSAL[crossing.direction]
        case Outcome.POSTPONED:
            return (
                PaperKind.POSTPONEMENT_NOTICE,
                PaperKind.POSTPONEMENT_RECORD,
                PaperKind.HAND_OVER,
            )
        case Outcome.REFERRED:
            return (PaperKind.HAND_OVER,)
        case Outcome.ADMITTED:
            return _of_passage(crossing)


def _of_passage(crossing: Crossing) -> tuple[PaperKind, ...]:
    is_home = crossing.direction is Direction.ENTRY and crossing.document.holder.is_citizen
    return (PaperKind.OTHER_PROOF,) if is_home and crossing.details.other_proof else ()


def paper_number(kind: PaperKind, *, post: str, year: int, serial: int) -> str:
    """A paper's number as it is printed, such as ``0007/SP-TM/ETK/2026``."""
    return f"{serial:04}/{CODES[kind]}/{post}/{year}"
