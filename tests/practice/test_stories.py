"""Each document shows what its story says, on every day for which the world holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from checkpoint.domain.documents.payloads import Declaration
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertNotBinding,
    DeparturePostponed,
    DocumentExpired,
    DocumentExpiresSoon,
    HeldBackBefore,
    PassOtherDistrict,
    SameDirectionTwice,
    StateUnknown,
    ValidityTooShort,
    VisaNeeded,
    ZoneFaulty,
    ZoneRepaired,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Duty
from checkpoint.practice.documents import PracticeDocument, documents_of
from checkpoint.practice.preparing import LASTS
from checkpoint.program import Program
from checkpoint.services.presented import Reading, UnknownPass
from checkpoint.settings import Settings
from checkpoint.words.catalogue import Language
from tests.builders import NOON, TODAY, an_officer
from tests.practice.worlds import at_work

DOCUMENTS = {document.slug: document for document in documents_of(TODAY)}

SHOWS = {
    "paspor-kurang-6-bulan": ValidityTooShort,
    "paspor-hampir-habis": ValidityTooShort,
    "paspor-habis-pulang": DocumentExpired,
    "zona-salah-baca": ZoneRepaired,
    "zona-diubah": ZoneFaulty,
    "negara-tak-dikenal": StateUnknown,
    "dua-kali-masuk": SameDirectionTwice,
    "pernah-ditolak": HeldBackBefore,
    "pernah-ditunda": DeparturePostponed,
    "plb-hampir-habis": DocumentExpiresSoon,
    "plb-habis": DocumentExpired,
    "plb-kecamatan-lain": PassOtherDistrict,
    "cegah": AlertHit,
    "cegah-pulang": AlertNotBinding,
    "cegah-mendesak": AlertHit,
    "cegah-akan-berakhir": AlertHit,
    "cegah-berakhir": AlertNotBinding,
    "tangkal-ejaan": AlertHit,
    "dokumen-hilang": AlertHit,
    "dpo-ejaan-lama": AlertHit,
    "mirip-nama": AlertHit,
    "soi": AlertHit,
    "risiko-tppo": AlertHit,
    "catatan-pos": AlertHit,
    "paspor-papua-nugini": VisaNeeded,
}


@pytest.fixture(params=[NOON, NOON + LASTS], ids=["first day", "last day"], scope="module")
def at(request: pytest.FixtureRequest) -> datetime:
    day: datetime = request.param
    return day


@pytest.fixture(scope="module")
def program(ready: Settings, at: datetime) -> Iterator[Program]:
    with at_work(ready, at) as opened:
        yield opened


def shown(program: Program, document: PracticeDocument) -> Reading:
    place = program.setting_up.place()
    assert place is not None
    duty = Duty(
        post=place.post,
        counter=place.counters[0],
        direction=document.direction,
        lane=document.lane,
    )
    scanned = ScannedText(kind=TextKind.BARCODE, text=document.text)
    scan = Scan(source=ScanSource.KEYBOARD_WEDGE, texts=(scanned,), at=program.clock())
    officer: Officer = an_officer()
    found = program.counter.preview(officer, duty, scan)
    assert not isinstance(found, Declaration)
    return found


@pytest.mark.parametrize("slug", DOCUMENTS)
def test_a_document_comes_to_the_verdict_of_its_story(program: Program, slug: str) -> None:
    found = shown(program, DOCUMENTS[slug])
    verdict = found.verdict if isinstance(found, Inspection) else None
    assert verdict is DOCUMENTS[slug].verdict
    assert (verdict is None) is isinstance(found, UnknownPass)


@pytest.mark.parametrize("slug", SHOWS)
def test_a_document_shows_what_its_story_is_about(program: Program, slug: str) -> None:
    found = shown(program, DOCUMENTS[slug])
    assert isinstance(found, Inspection)
    assert SHOWS[slug] in {type(finding) for finding in found.findings}


def test_the_others_show_nothing_that_asks_for_attention(program: Program) -> None:
    for slug in DOCUMENTS.keys() - SHOWS.keys() - {"plb-baru"}:
        found = shown(program, DOCUMENTS[slug])
        assert isinstance(found, Inspection)
        assert found.findings == (), slug


def test_a_day_tripper_has_a_history_and_is_met_by_the_code_alone(program: Program) -> None:
    found = shown(program, DOCUMENTS["plb-kode-qr"])
    assert isinstance(found, Inspection)
    assert len(found.subject.history) == 4


@pytest.mark.parametrize("language", Language)
def test_every_document_says_what_it_shows_in_both_languages(language: Language) -> None:
    for document in DOCUMENTS.values():
        assert document.title(language).strip()
        assert document.story(language).strip().endswith(".")


def test_no_document_and_no_name_is_there_twice() -> None:
    assert len(DOCUMENTS) == len(documents_of(TODAY)) > 30
    assert len({one.document.number for one in DOCUMENTS.values()}) == len(DOCUMENTS)
