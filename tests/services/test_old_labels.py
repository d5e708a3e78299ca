"""Labels of border passes that were registered anew since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.inspection.findings import SourcesDiffer
from checkpoint.domain.inspection.seal_findings import LabelSuperseded, SealValid
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.presented import Presented
from tests.builders import (
    A_DAY,
    TODAY,
    a_border_pass,
    a_duty,
    a_pass_document,
)
from tests.services.test_seals import elsewhere, inspected, kinds, label, scan_of
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    world = World()
    with world.storage.writing() as store:
        store.passes.add(a_border_pass())
    return world


def renewed(world: World, **changed: Any) -> None:
    """The same pass is registered anew, with other data."""
    document = a_pass_document(**changed)
    with world.storage.writing() as store:
        store.passes.add(a_border_pass(document=document, registered_at=world.clock()))


def test_a_label_of_before_the_pass_was_renewed_is_old_and_not_forged(world: World) -> None:
    old = label(world)
    world.clock.forward(A_DAY)
    renewed(world, expires_on=date(2029, 1, 1))

    found = inspected(world, old, direction=Direction.EXIT)

    assert found.verdict is Verdict.AMBER
    (told,) = (one for one in found.findings if isinstance(one, LabelSuperseded))
    assert (told.signed_on, told.registered_on) == (TODAY, TODAY + A_DAY)
    assert SealValid in kinds(found)
    assert SourcesDiffer in kinds(found), "what is other is still told"

    assert LabelSuperseded not in kinds(inspected(world, label(world)))


def test_a_label_that_is_not_older_than_what_it_contradicts_locks(world: World) -> None:
    new = label(world)
    renewed(world, expires_on=date(2029, 1, 1))

    found = inspected(world, new, direction=Direction.EXIT)

    assert found.verdict is Verdict.RED
    assert LabelSuperseded not in kinds(found)


def test_what_neither_an_old_label_nor_the_register_says_locks(world: World) -> None:
    """A renewed date of expiry is no reason to believe an altered name."""
    old = label(world)
    world.clock.forward(A_DAY)
    renewed(world, expires_on=date(2029, 1, 1))
    page = a_pass_document(expires_on=date(2029, 1, 1), name=PersonName("BUDI SANTOSO"))
    presented = Presented(document=page, capture=Capture.SCANNED, scan=scan_of(world, old))

    found = world.counter.inspect(world.officer, a_duty(direction=Direction.EXIT), presented)

    assert found.verdict is Verdict.RED
    assert LabelSuperseded in kinds(found)


def test_the_label_of_another_post_is_not_held_for_old(world: World) -> None:
    other = elsewhere()
    exported = world.seals.own(world.administrator).certificate.content
    other.seals.import_from(other.administrator, exported, trusts_itself=True)
    old = label(world)
    other.clock.forward(A_DAY)
    renewed(other, expires_on=date(2029, 1, 1))

    found = inspected(other, old, direction=Direction.EXIT)

    assert found.verdict is Verdict.RED


@pytest.mark.parametrize(
    ("outcome", "ground", "kept"),
    [
        (Outcome.ADMITTED, None, date(2029, 1, 1)),
        (Outcome.REFERRED, None, date(2027, 5, 1)),
        (Outcome.REFUSED, Ground.EXIT_NO_VALID_DOCUMENT, date(2027, 5, 1)),
    ],
)
def test_only_who_passes_changes_what_the_register_says_against_a_label(
    world: World, outcome: Outcome, ground: Ground | None, kept: date
) -> None:
    """Else an altered pass that was held back would make its genuine label the old one."""
    page = a_pass_document(expires_on=date(2029, 1, 1))
    presented = Presented(document=page, capture=Capture.TYPED, scan=scan_of(world, label(world)))
    found = world.counter.inspect(world.officer, a_duty(direction=Direction.EXIT), presented)

    details = replace(found.foreseen, referrals=(Referral(agency=Agency.SECOND_LINE),))
    ruling = Ruling(outcome=outcome, ground=ground, reason="Tanggal pas lain.")
    world.record(found, ruling, details, lead=world.lead)

    with world.storage.reading() as store:
        (registered,) = store.passes.find("ETK004512")
    assert registered.document.expires_on == kept
