"""Of who may be a victim only named roles read more than that somebody crossed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.masking import MASK, masked
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.people.officer import Officer
from checkpoint.services.counter import Ruling
from checkpoint.services.decision_papers import PaperProtected
from checkpoint.services.journal import Correction
from tests.builders import (
    A_MINUTE,
    TODAY,
    a_document,
    a_post,
    an_indonesian_passport,
)
from tests.counting import figures_of
from tests.services.worlds import World, a_zone

VICTIM = a_document(number="A11122233", national_number="")
REFER = Ruling(outcome=Outcome.REFERRED, reason="Takut.", case_kind=CaseKind.POSSIBLE_TRAFFICKING)
REFER_PLAINLY = replace(REFER, case_kind=CaseKind.LOST_DOCUMENT)
ASIDE = Details(referrals=(Referral(agency=Agency.SECOND_LINE, note="Takut."),))


@pytest.fixture
def world() -> World:
    """A victim and somebody else crossed, and the victim was referred."""
    world = World()
    world.record(world.inspect(VICTIM))
    world.record(world.inspect(an_indonesian_passport()), details=Details())
    world.record(world.inspect(VICTIM), REFER, ASIDE)
    return world


def read_by(world: World, actor: Officer) -> list[Recorded]:
    return list(world.journal.day(actor, a_post(), TODAY))


def test_the_counter_reads_that_somebody_crossed_and_neither_who_nor_why(world: World) -> None:
    first, other, referred = read_by(world, world.officer)

    assert other.crossing.document == an_indonesian_passport()
    for one in (first, referred):
        assert one.crossing.document.holder.name.full == MASK
        for secret in ("A11122233", "AISYAH", "ROSLI", "Takut", "KUCHING", "MYS", "1990"):
            assert secret not in repr(one), secret


def test_a_shift_lead_reads_all_of_it(world: World) -> None:
    assert [one.crossing.document for one in read_by(world, world.lead)] == [
        VICTIM,
        an_indonesian_passport(),
        VICTIM,
    ]


def test_the_figures_of_the_day_do_not_tell_that_somebody_is_hidden(world: World) -> None:
    seen, all_of_it = read_by(world, world.officer), read_by(world, world.lead)

    assert [one.number for one in seen] == [one.number for one in all_of_it]
    hidden, whole = (figures_of(a_post(), TODAY, one) for one in (seen, all_of_it))
    assert hidden.by_hour == whole.by_hour
    assert sum(hidden.crossed.values()) == sum(whole.crossed.values()) == 2


def test_a_correction_to_another_document_uncovers_nobody(world: World) -> None:
    record = read_by(world, world.lead)[0]
    corrected: TravelDocument = replace(VICTIM, number="A11122234")
    world.journal.correct(
        world.lead,
        a_post(),
        record.crossing.id,
        Correction(
            document=corrected,
            direction=record.crossing.direction,
            details=record.crossing.details,
            reason="Nomor A11122234.",
        ),
        confirmed=world.signed(),
    )

    assert "A1112223" not in repr(read_by(world, world.officer))


def test_what_is_masked_finds_nobody(world: World) -> None:
    record = read_by(world, world.officer)[0]

    known = world.linking.look_up(world.officer, record.crossing.document)
    assert not known.history
    assert not known.person.every


def test_the_history_of_a_person_is_for_named_roles_too(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.linking.look_up(world.officer, VICTIM)
    assert len(world.linking.look_up(world.lead, VICTIM).history) == 2


def test_what_the_document_was_read_from_is_for_named_roles_too() -> None:
    world = World()
    found = world.read(a_zone())
    record = world.record(found, REFER, ASIDE)  # type: ignore[arg-type]

    with pytest.raises(NotPermitted):
        world.evidence.view(world.officer, record.crossing.id)
    world.evidence.view(world.lead, record.crossing.id)


def test_a_correction_opens_neither_the_page_nor_the_papers_of_who_is_protected() -> None:
    world = World()
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Visa tidak ada.", ground=Ground.NO_VISA)
    found = world.read(a_zone())
    refused = world.record(found, refusal, lead=world.lead)  # type: ignore[arg-type]
    world.clock.forward(A_MINUTE)
    world.record(world.read(a_zone()), REFER, ASIDE)  # type: ignore[arg-type]
    document = refused.crossing.document
    corrected = world.journal.correct(
        world.lead,
        a_post(),
        refused.crossing.id,
        Correction(
            document=replace(document, number="K12345679"),
            direction=refused.crossing.direction,
            details=refused.crossing.details,
            reason="Nomor salah baca.",
        ),
        confirmed=world.signed(),
    ).crossing.id

    with pytest.raises(NotPermitted):
        world.evidence.view(world.officer, corrected)
    with pytest.raises(PaperProtected):
        world.papers.issued(world.officer, corrected)
    assert world.papers.issued(world.lead, corrected) == []


def test_masking_changes_nothing_of_when_where_and_which_way(world: World) -> None:
    for one in read_by(world, world.lead):
        crossing, hidden = one.crossing, masked(one).crossing
        assert (hidden.id, hidden.crossed_at, hidden.direction, hidden.counter, hidden.lane) == (
            crossing.id,
            crossing.crossed_at,
            crossing.direction,
            crossing.counter,
            crossing.lane,
        )


def test_one_victim_without_a_document_does_not_hide_everybody_without_one() -> None:
    world = World()
    nobody = a_document(kind=DocumentKind.NO_DOCUMENT, issuer="", number="")
    world.record(world.inspect(nobody), REFER, ASIDE)
    world.record(world.inspect(nobody), REFER_PLAINLY, ASIDE)

    first, second = read_by(world, world.officer)
    assert first.crossing.document.holder.name.full == MASK
    assert second.crossing.document.holder.name.full != MASK
