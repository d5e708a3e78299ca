"""Whether a paper is the post's, whether it still holds, and what is wrong with it."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter

from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.codes import NoPaperCode, read_code
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.proof import PaperUnreadable, Proof, Standing
from checkpoint.domain.reporting.told import Told
from checkpoint.reports import daily_report
from checkpoint.reports.reading import read_paper
from checkpoint.services.issuing import Issuing
from checkpoint.services.proving import ProvingService
from checkpoint.services.reporting import ReportService
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import TODAY, a_post, an_id
from tests.report_key import FixedReportKey
from tests.reports.papers import ENGLISH
from tests.services.worlds import World, a_zone

NUMBER = "ETK/HARIAN/BC/2026-03-14/1"


@pytest.fixture
def world() -> World:
    world = World()
    cross(world, "K11111111")
    return world


def cross(world: World, number: str) -> None:
    found = world.read(a_zone(number=number))
    world.record(found)  # type: ignore[arg-type]  # a good passport always gives an inspection


def give_out(world: World, reports: ReportService | None = None) -> tuple[bytes, str]:
    """The customs paper of the day as given out, and the code on it."""
    reports = reports or world.reports
    counted = reports.day(world.lead, a_post(), TODAY)
    issue = reports.draft(world.lead, counted, Partner.CUSTOMS)
    pdf = daily_report(counted, Partner.CUSTOMS, issue, ENGLISH)
    reports.note_issued(world.lead, issue, counted, Partner.CUSTOMS, pdf)
    return pdf, issue.code


def prove(world: World, what: bytes | str) -> Proof:
    if isinstance(what, str):
        return world.proving.code(world.lead, what)
    return world.proving.file(world.lead, what)


def saved_anew(pdf: bytes) -> bytes:
    """The same pages in other bytes, as another program writes them."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def test_a_paper_and_its_code_are_genuine_and_the_newest(world: World) -> None:
    pdf, code = give_out(world)

    for what in (pdf, code):
        proof = prove(world, what)
        assert (proof.standing, proof.number) == (Standing.NEWEST, NUMBER)


def test_a_paper_that_was_replaced_is_genuine_and_names_its_successor(world: World) -> None:
    old = give_out(world)
    cross(world, "K22222222")
    give_out(world)

    for what in old:
        proof = prove(world, what)
        assert proof.standing is Standing.REPLACED
        assert proof.newest is not None
        assert proof.newest.version == 2


def test_every_copy_of_a_version_is_genuine(world: World) -> None:
    first, second = give_out(world), give_out(world)

    assert {prove(world, what).standing for what in (*first, *second)} == {Standing.NEWEST}


def test_a_paper_that_was_only_looked_at_was_never_given_out(world: World) -> None:
    counted = world.reports.day(world.lead, a_post(), TODAY)
    issue = world.reports.draft(world.lead, counted, Partner.CUSTOMS)

    assert prove(world, issue.code).standing is Standing.NEVER_ISSUED


def test_a_paper_of_another_post_was_never_given_out_here(world: World) -> None:
    elsewhere = World()
    cross(elsewhere, "K99999999")
    pdf, code = give_out(elsewhere)

    for what in (pdf, code):
        assert prove(world, what).standing is Standing.NEVER_ISSUED


def test_a_code_with_another_figure_behind_it_is_altered(world: World) -> None:
    _pdf, code = give_out(world)
    forged = code.replace(":1:", ":1:").split(":")
    forged[3] = ("A" if forged[3][0] != "A" else "B") + forged[3][1:]

    proof = prove(world, ":".join(forged))

    assert proof.standing is Standing.ALTERED
    assert proof.number == NUMBER


def test_a_paper_signed_by_a_key_that_was_since_made_anew_stays_genuine(world: World) -> None:
    pdf, code = give_out(world)
    renewed = ProvingService(
        storage=world.storage,
        clock=world.clock,
        key=FixedReportKey(8),
        is_signed_by=lambda *_: False,
        read_paper=read_paper,
    )

    assert renewed.code(world.lead, code).standing is Standing.NEWEST
    assert renewed.file(world.lead, pdf).standing is Standing.NEWEST


def test_the_same_pages_in_another_file_are_told_as_a_copy(world: World) -> None:
    pdf, _code = give_out(world)

    proof = prove(world, saved_anew(pdf))

    assert (proof.standing, proof.differs) == (Standing.OTHER_FILE, ())


def test_a_forged_figure_is_found_and_named(world: World) -> None:
    _pdf, code = give_out(world)
    counted = world.reports.day(world.lead, a_post(), TODAY)
    issue = world.reports.draft(world.lead, counted, Partner.CUSTOMS)
    for _ in range(40):
        cross(world, f"K4{_:07}")
    more = world.reports.day(world.lead, a_post(), TODAY)
    forged = daily_report(more, Partner.CUSTOMS, issue, ENGLISH)
    assert read_code(code) == read_code(issue.code)

    proof = prove(world, forged)

    assert more.total(Direction.ENTRY) == 41
    assert proof.standing is Standing.ALTERED
    assert "customs.by_papers|Total|Total" in {one.key for one in proof.differs}


def test_a_scan_of_a_paper_is_known_by_its_code(world: World) -> None:
    pdf, code = give_out(world)

    assert read_paper(as_picture(pdf)).code == code
    assert prove(world, as_picture(pdf)).standing is Standing.OTHER_FILE


def as_picture(pdf: bytes) -> bytes:
    """A scan at 200 dpi, in grey."""
    import pypdfium2  # noqa: PLC0415

    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=200 / 72, grayscale=True).to_pil()
    written = BytesIO()
    picture.save(written, "PDF", resolution=200)
    return written.getvalue()


@pytest.mark.parametrize("language", Language)
def test_the_figures_of_a_genuine_paper_are_all_found_in_its_text(
    world: World, language: Language
) -> None:
    counted = world.reports.day(world.lead, a_post(), TODAY)
    for partner in Partner:
        issue = world.reports.draft(world.lead, counted, partner)
        pdf = daily_report(counted, partner, issue, load_catalogue(language))
        told: Told = world.reports._tell(counted, partner, issue)
        assert read_paper(pdf).missing(told) == ()


def test_a_paper_of_practice_is_none_of_the_post(world: World) -> None:
    storage = World().storage
    practice = ReportService(
        storage=storage,
        clock=world.clock,
        tell=world.reports._tell,
        issuing=Issuing(
            storage=storage,
            clock=world.clock,
            new_id=an_id,
            key=FixedReportKey(9),
            is_practice=True,
        ),
    )
    _pdf, real = give_out(world)
    counted = world.reports.day(world.lead, a_post(), TODAY)
    invented = practice.draft(world.lead, counted, Partner.CUSTOMS)

    assert invented.number == read_code(real).number
    assert prove(world, invented.code).standing is Standing.ALTERED


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 no more", b"PK\x03\x04"])
def test_what_is_no_pdf_is_refused(world: World, content: bytes) -> None:
    with pytest.raises(PaperUnreadable):
        prove(world, content)


def test_a_pdf_without_a_code_is_no_paper(world: World) -> None:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    written = BytesIO()
    writer.write(written)

    with pytest.raises(NoPaperCode):
        prove(world, written.getvalue())


def test_only_who_gives_papers_out_proves_them_here(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.proving.code(world.officer, "CPR1:A:1:A:A")


def test_the_code_stands_in_the_file_too(world: World) -> None:
    pdf, code = give_out(world)

    about = PdfReader(BytesIO(pdf)).metadata
    assert about is not None
    assert about.keywords == code
