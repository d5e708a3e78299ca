"""What a decision prints, under which number, in whose wording, and what is noted of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import HandedOver
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import GROUNDS, Ground, Measure
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.papers.faults import Misfit
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import PaperFacts
from checkpoint.domain.papers.particulars import Indicator, Particulars
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.decision_papers import (
    Given,
    NoSuchPaper,
    PaperProtected,
)
from tests.builders import (
    A_MINUTE,
    NOON,
    a_case,
    a_case_event,
    a_document,
    a_duty,
    a_post,
    a_wording,
    an_alert,
    an_id,
    an_indonesian_passport,
)
from tests.services.worlds import World

LEAVING = a_duty(direction=Direction.EXIT)
SECRET = "sesuai daftar tangkal nomor R-77 dari Interpol"


@pytest.fixture
def world() -> World:
    return World()


def refused(world: World, ground: Ground = Ground.NO_VISA, reason: str = "tanpa visa") -> Recorded:
    """A foreigner whose entry is refused."""
    ruling = Ruling(outcome=Outcome.REFUSED, ground=ground, reason=reason)
    return world.record(world.inspect(a_document()), ruling, lead=world.lead)


def postponed(world: World) -> Recorded:
    ruling = Ruling(
        outcome=Outcome.POSTPONED, ground=Ground.UNPROCEDURAL_WORKER, reason="tanpa kontrak"
    )
    found = world.inspect(an_indonesian_passport(), LEAVING)
    return world.record(found, ruling, Details(), lead=world.lead)


def issue(world: World, record: Recorded, kind: PaperKind, **added: object) -> Given:
    particulars = Particulars(**added)  # type: ignore[arg-type]
    return world.papers.issue(world.officer, record.crossing.id, kind, particulars)


def read(given: Given) -> str:
    """What stands on the paper, line ends and all counted as spaces."""
    pages = PdfReader(BytesIO(given.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_who_is_refused_entry_takes_along_why_and_by_which_article_in_two_languages(
    world: World,
) -> None:
    text = read(issue(world, refused(world), PaperKind.ENTRY_NOTICE, waits_at="Ruang tunggu"))

    assert "NUR AISYAH ROSLI" in text
    assert "UU 6/2011 Ps 13 ayat (1) huruf d" in text
    assert "Law 6/2011 Article 13 paragraph (1) letter d" in text
    assert "Tidak memiliki visa" in text
    assert "No visa, and not exempt from it" in text
    assert text.count("Ruang tunggu") == 2
    assert "Ps 13 ayat (2)" in text


@pytest.mark.parametrize("rule", GROUNDS, ids=lambda rule: rule.ground.value)
def test_every_ground_has_its_notice_and_its_record(world: World, rule: object) -> None:
    ground = next(one for one in GROUNDS if one is rule)
    papers = {
        Measure.REFUSE_ENTRY: (PaperKind.ENTRY_NOTICE, PaperKind.ENTRY_RECORD),
        Measure.REFUSE_EXIT: (PaperKind.EXIT_NOTICE, PaperKind.EXIT_RECORD),
        Measure.POSTPONE: (PaperKind.POSTPONEMENT_NOTICE, PaperKind.POSTPONEMENT_RECORD),
    }[ground.measure]
    outcome = Outcome.POSTPONED if ground.measure is Measure.POSTPONE else Outcome.REFUSED
    document = a_document() if ground.for_foreigners else an_indonesian_passport()
    duty = a_duty() if ground.measure is Measure.REFUSE_ENTRY else LEAVING
    ruling = Ruling(outcome=outcome, ground=ground.ground, reason="uraian")
    record = world.record(world.inspect(document, duty), ruling, Details(), lead=world.lead)

    for kind in papers:
        assert ground.article in read(issue(world, record, kind))


def test_the_record_of_a_postponement_holds_all_that_was_found_out(world: World) -> None:
    told = {
        "ticks": (Indicator.NO_CONTRACT,),
        "interview": "Dijanjikan kerja di kedai.",
        "companions": "Sinta",
        "recruiter": "Pak Amin",
        "phone": "0812 3456",
        "destination": "Kuching",
        "handed_to": "BP3MI",
        "receiver": "Dewi Anggraini",
        "receiver_function": "Pengantar kerja",
        "recommendation": "B-12/2026",
    }
    text = read(issue(world, postponed(world), PaperKind.POSTPONEMENT_RECORD, **told))

    for words in (*(one for one in told.values() if isinstance(one, str)), "Budi Siregar"):
        assert words in text
    assert "tanpa kontrak" in text
    assert "2026-03-14/1" in text


def test_numbers_run_by_kind_and_begin_anew_with_the_posts_own_year(world: World) -> None:
    record = refused(world)
    numbers = [
        issue(world, record, kind).paper.number
        for kind in (PaperKind.ENTRY_NOTICE, PaperKind.ENTRY_NOTICE, PaperKind.ENTRY_RECORD)
    ]
    world.clock.at = datetime(2026, 12, 31, 17, 0, tzinfo=UTC)  # midnight has struck at the post

    numbers.append(issue(world, record, PaperKind.ENTRY_NOTICE).paper.number)

    assert numbers == [
        "0001/SP-TM/ETK/2026",
        "0002/SP-TM/ETK/2026",
        "0001/BA-TM/ETK/2026",
        "0001/SP-TM/ETK/2027",
    ]


def test_a_copy_says_what_the_paper_said_and_that_it_is_one(world: World) -> None:
    first = issue(world, refused(world), PaperKind.ENTRY_NOTICE)
    with world.storage.writing() as store:
        store.wordings.add(a_wording())
    world.clock.forward(A_MINUTE)

    copy = world.papers.copy(world.lead, first.paper.id)

    assert copy.paper == first.paper
    assert "PEMBERITAHUAN PENOLAKAN MASUK" in read(copy)
    assert "SALINAN" in read(copy) or "COPY" in read(copy)
    assert "COPY" not in read(first)
    assert "Budi Siregar" in read(copy)
    assert world.acts[-2:] == ["paper_issued", "paper_copied"]


def test_the_trail_says_which_paper_it_was_but_names_nobody(world: World) -> None:
    given = issue(world, refused(world), PaperKind.ENTRY_NOTICE)

    entry = list(world.storage.kept.audit.entries())[-1]

    assert entry.act.detail["number"] == given.paper.number
    assert entry.act.detail["wording"] == "0"
    assert "ROSLI" not in str(entry)


@pytest.mark.parametrize("kind", [PaperKind.ENTRY_NOTICE, PaperKind.HAND_OVER])
def test_no_paper_that_leaves_the_post_says_what_a_list_says(world: World, kind: PaperKind) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert(instruction="Hubungi Densus")], at=NOON)
    record = refused(world, Ground.ON_ENTRY_BAN_LIST, SECRET)

    text = read(issue(world, record, kind))

    assert "R-77" not in text
    assert "Densus" not in text
    assert "huruf a" in text


def test_the_posts_own_record_keeps_the_officers_words(world: World) -> None:
    record = refused(world, Ground.ON_ENTRY_BAN_LIST, SECRET)

    assert "R-77" in read(issue(world, record, PaperKind.ENTRY_RECORD))


def test_a_wording_that_fails_at_printing_gives_way_to_ours_and_it_is_said(world: World) -> None:
    broken = a_wording(version=4, text="{% if name %}")
    with world.storage.writing() as store:
        store.wordings.add(broken)

    given = issue(world, refused(world), PaperKind.ENTRY_NOTICE)

    assert given.fault is not None
    assert given.fault.misfit is Misfit.BROKEN
    assert given.paper.version == 0
    assert "PEMBERITAHUAN PENOLAKAN MASUK" in read(given)


def test_the_version_of_the_posts_wording_stands_on_the_paper(world: World) -> None:
    with world.storage.writing() as store:
        store.wordings.add(a_wording(version=1, text="lama"))
        store.wordings.add(a_wording(version=2))

    given = issue(world, refused(world), PaperKind.ENTRY_NOTICE)

    assert (given.paper.version, given.fault) == (2, None)
    assert "DITOLAK Nama : NUR AISYAH ROSLI" in read(given)


def test_what_somebody_typed_cannot_forge_a_line_of_the_paper(world: World) -> None:
    typed = "~ Menteri :: Palsu\n= BATAL\n- satu"
    given = issue(world, postponed(world), PaperKind.POSTPONEMENT_RECORD, interview=typed)

    assert "~ Menteri :: Palsu" in read(given)


def test_a_record_has_no_paper_of_another_decision(world: World) -> None:
    record = refused(world)
    for kind in (PaperKind.EXIT_NOTICE, PaperKind.POSTPONEMENT_RECORD, PaperKind.OTHER_PROOF):
        with pytest.raises(NoSuchPaper):
            issue(world, record, kind)
    with pytest.raises(NoSuchPaper):
        world.papers.issue(world.officer, an_id(), PaperKind.ENTRY_NOTICE)


def test_a_cancelled_refusal_has_no_papers_any_more(world: World) -> None:
    record = refused(world)
    world.journal.cancel(
        world.lead, a_post(), record.crossing.id, "salah orang", confirmed=world.signed()
    )

    with pytest.raises(NoSuchPaper):
        issue(world, record, PaperKind.ENTRY_NOTICE)


def test_of_a_case_that_is_marked_for_protection_only_who_may_see_it_prints(world: World) -> None:
    record = postponed(world)
    first = issue(world, record, PaperKind.POSTPONEMENT_NOTICE)
    with world.storage.writing() as store:
        document = record.crossing.document
        store.cases.open(a_case(kind=CaseKind.POSSIBLE_TRAFFICKING, document=document))

    with pytest.raises(PaperProtected):
        world.papers.issue(world.officer, record.crossing.id, PaperKind.POSTPONEMENT_NOTICE)
    with pytest.raises(PaperProtected):
        world.papers.copy(world.officer, first.paper.id)
    with pytest.raises(PaperProtected):
        world.papers.issued(world.officer, record.crossing.id)
    assert world.papers.issued(world.lead, record.crossing.id) == [first.paper]


def test_an_administrator_prints_no_travellers_papers(world: World) -> None:
    record = refused(world)

    with pytest.raises(NotPermitted):
        world.papers.issue(world.administrator, record.crossing.id, PaperKind.ENTRY_NOTICE)


def test_a_case_hands_over_by_its_own_facts(world: World) -> None:
    facts = PaperFacts(
        post=a_post(),
        document=an_indonesian_passport(),
        direction=Direction.EXIT,
        counter="",
        decided_at=NOON,
        record="K-7/2026",
        officer="Ayu Lestari",
        added=Particulars(receiver="Ipda Rahmat", handed_to="Polsek Entikong", goods="2 paspor"),
    )

    text = read(world.papers.issue_of(world.officer, an_id(), PaperKind.HAND_OVER, facts))

    for words in ("Ipda Rahmat", "Polsek Entikong", "2 paspor", "K-7/2026", "0001/BAST/ETK/2026"):
        assert words in text


TO_POLICE = HandOver(
    agency=CaseAgency.POLICE,
    receiver="Ipda Rahmat",
    function="Kanit Reskrim",
    what="Orang, 2 paspor",
    handed_at=NOON,
    office="Polsek Entikong",
)


def handed_over(world: World, kind: CaseKind = CaseKind.DOCUMENT_DOUBT) -> Case:
    case = a_case(kind=kind)
    with world.storage.writing() as store:
        store.cases.open(case)
        event = a_case_event(case, officer=world.lead.id, what=HandedOver(TO_POLICE))
        store.cases.add(event)
    return case


def test_the_record_of_a_case_says_who_gave_whom_and_what_to_whom_and_when(world: World) -> None:
    given = world.papers.issue_hand_over(world.officer, handed_over(world).id, TO_POLICE)

    text = read(given)
    for words in (
        "NUR AISYAH ROSLI",
        "Orang, 2 paspor",
        "Yang menyerahkan : Budi Siregar",
        "Ipda Rahmat",
        "Kanit Reskrim",
        "Kepolisian (Polri), Polsek Entikong",
        "14 Mar 2026 12:00 WIB",
        "0001/BAST/ETK/2026",
    ):
        assert words in text
    assert "Foto lain" not in text, "why he is in the second line stays at the post"
    copy = read(world.papers.copy(world.officer, given.paper.id))
    assert "SALINAN" in copy
    assert "0001/BAST/ETK/2026" in copy
    assert world.acts[-2:] == ["paper_issued", "paper_copied"]


def test_what_was_never_handed_over_has_no_record(world: World) -> None:
    other = replace(TO_POLICE, receiver="Orang lain")

    for subject in (handed_over(world).id, an_id()):
        with pytest.raises(NotFound):
            world.papers.issue_hand_over(world.officer, subject, other)


def test_the_record_of_a_protected_case_is_printed_only_by_who_may_see_it(world: World) -> None:
    case = handed_over(world, CaseKind.POSSIBLE_TRAFFICKING)

    with pytest.raises(PaperProtected):
        world.papers.issue_hand_over(world.officer, case.id, TO_POLICE)
    assert "ROSLI" in read(world.papers.issue_hand_over(world.lead, case.id, TO_POLICE))


def test_a_citizen_on_a_bad_document_comes_home_and_the_note_says_what_he_showed(
    world: World,
) -> None:
    found = world.inspect(an_indonesian_passport(expires_on=NOON.date().replace(year=2025)))
    ruling = Ruling(outcome=Outcome.ADMITTED, reason="WNI")
    record = world.record(found, ruling, Details(other_proof="KTP 6103"), lead=world.lead)

    text = read(issue(world, record, PaperKind.OTHER_PROOF))

    assert "KTP 6103" in text
    assert "UU 6/2011 Ps 14" in text
