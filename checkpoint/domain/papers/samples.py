"""Invented travellers to try a wording on: a usual one, and one with the longest of everything."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import OURS, DecisionPaper, PaperFacts
from checkpoint.domain.papers.particulars import LONGEST, Indicator, Particulars
from checkpoint.domain.posts.post import Direction, Post

NOBODY = UUID(int=0)
AT = datetime(2026, 3, 14, 5, 0, tzinfo=UTC)
_LONG_NAME = PersonName("WIJAYAKUSUMANEGARA PRAWIRADINATA", "MUHAMMAD ABDURRAHMAN SALEH")
"""Sixty letters."""
_WORDY = "Perkara ini diperiksa ulang bersama kepala regu, lalu dicatat di sini. "
_GROUNDS = {
    PaperKind.ENTRY_NOTICE: Ground.NO_VISA,
    PaperKind.ENTRY_RECORD: Ground.NO_VISA,
    PaperKind.EXIT_NOTICE: Ground.EXIT_NO_VALID_DOCUMENT,
    PaperKind.EXIT_RECORD: Ground.EXIT_NO_VALID_DOCUMENT,
    PaperKind.POSTPONEMENT_NOTICE: Ground.UNPROCEDURAL_WORKER,
    PaperKind.POSTPONEMENT_RECORD: Ground.UNPROCEDURAL_WORKER,
    PaperKind.HAND_OVER: Ground.UNPROCEDURAL_WORKER,
}
_LONG_GROUNDS = {
    PaperKind.ENTRY_NOTICE: Ground.TRAFFICKING_NETWORK,
    PaperKind.EXIT_NOTICE: Ground.EXIT_OBLIGATIONS,
}
_ENTERING = (PaperKind.ENTRY_NOTICE, PaperKind.ENTRY_RECORD, PaperKind.OTHER_PROOF)


def a_sample(kind: PaperKind, post: Post) -> PaperFacts:
    """A usual traveller."""
    return _facts(
        kind,
        post,
        name=PersonName("TANAKA", "KEIKO"),
        ground=_GROUNDS.get(kind),
        reason="Tidak memiliki visa dan tidak dapat menunjukkan tujuan kunjungan.",
        added=Particulars(
            waits_at="Ruang tunggu pengawasan",
            ticks=(Indicator.NO_DESTINATION, Indicator.PAID_BY_OTHERS, Indicator.NO_CONTRACT),
            interview="Mengaku hendak bekerja di kedai makan; tiket dibayar oleh orang lain.",
            companions="Dua orang dari kampung yang sama",
            recruiter="Seseorang yang disebut Pak Amin",
            phone="0812 0000 0000",
            destination="Kuching",
            handed_to="BP3MI Kalimantan Barat",
            receiver="Dewi Anggraini",
            receiver_function="Pengantar kerja",
            handed_at=AT,
            goods="1 paspor, 1 tas",
            may_leave_on=date(2026, 4, 14),
            recommendation="B-12/BP3MI/2026",
        ),
    )


def a_long_sample(kind: PaperKind, post: Post) -> PaperFacts:
    """One with the longest name, every field full and every indicator ticked."""
    full = (_WORDY * 10)[:LONGEST].strip()
    return _facts(
        kind,
        post,
        name=_LONG_NAME,
        ground=_LONG_GROUNDS.get(kind, _GROUNDS.get(kind)),
        reason=full,
        added=Particulars(
            waits_at=full[:100],
            ticks=tuple(Indicator),
            interview=full * 3,
            companions=full,
            recruiter=full[:100],
            phone="0812 0000 0000",
            destination=full[:100],
            handed_to=full[:100],
            receiver=_LONG_NAME.full,
            receiver_function=full[:60],
            handed_at=AT,
            goods=full,
            may_leave_on=date(2026, 4, 14),
            recommendation="B-0012/BP3MI/KALBAR/PENEMPATAN/III/2026",
        ),
    )


def _facts(
    kind: PaperKind,
    post: Post,
    *,
    name: PersonName,
    ground: Ground | None,
    reason: str,
    added: Particulars,
) -> PaperFacts:
    is_foreigner = kind in (PaperKind.ENTRY_NOTICE, PaperKind.ENTRY_RECORD)
    state = "JPN" if is_foreigner else "IDN"
    return PaperFacts(
        post=post,
        document=TravelDocument(
            kind=DocumentKind.PASSPORT,
            issuer=state,
            number="X0000000",
            holder=Holder(
                name=name,
                nationality=state,
                sex=Sex.FEMALE,
                born=PartialDate(1991, 8, 17),
                place_of_birth="OSAKA" if is_foreigner else "SANGGAU",
            ),
            expires_on=date(2030, 12, 31),
        ),
        direction=Direction.ENTRY if kind in _ENTERING else Direction.EXIT,
        counter="1",
        decided_at=AT,
        record="2026-03-14/12",
        officer="Ayu Lestari",
        lead="Budi Siregar",
        ground=ground,
        reason=reason,
        other_proof="KTP dan kartu keluarga" if kind is PaperKind.OTHER_PROOF else "",
        added=added,
    )


def a_sample_paper(kind: PaperKind, post: Post, text: str) -> DecisionPaper:
    """What was filled in, as if it had been issued."""
    return DecisionPaper(
        id=NOBODY,
        kind=kind,
        post=post.code,
        year=AT.year,
        serial=1,
        subject=NOBODY,
        version=OURS,
        text=text,
        added=Particulars(),
        issued_by=NOBODY,
        issuer="Ayu Lestari",
        issued_at=AT,
    )
