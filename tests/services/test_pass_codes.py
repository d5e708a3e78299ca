from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.documents.payload_mappings import NumberMapping
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.reference.pass_codes import PASS_CODES, OwnPassCodes, PassCodesNotKept
from checkpoint.reference.policy import POLICY
from checkpoint.services.pass_codes import PassCodeService
from checkpoint.services.presented import UnknownPass
from tests.builders import an_officer
from tests.services.worlds import World

ROWS = (NumberMapping(form="PLB[######]"),)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def service(world: World, tmp_path: Path) -> PassCodeService:
    file = OwnPassCodes(tmp_path, POLICY)
    return PassCodeService(
        storage=world.storage, file=file, in_force=world.pass_codes, clock=world.clock
    )


def test_an_administrator_keeps_rows_and_the_trail_notes_it(
    world: World, service: PassCodeService
) -> None:
    service.keep(world.administrator, ROWS)

    assert service.rows(world.administrator) == ROWS
    assert world.acts == ["pass_codes_kept"]


def test_what_is_kept_holds_at_the_very_next_scan(
    world: World, service: PassCodeService, tmp_path: Path
) -> None:
    def number() -> str:
        found = world.read("PLB004512")
        assert isinstance(found, UnknownPass)
        return found.fields.number if found.fields else ""

    assert number() == ""
    service.keep(world.administrator, ROWS)
    assert number() == "004512"

    (tmp_path / f"{PASS_CODES}.new").mkdir()
    with pytest.raises(PassCodesNotKept):
        service.keep(world.administrator, ())
    assert number() == "004512", "what could not be kept does not hold"


def test_nobody_else_sees_or_changes_them(world: World, service: PassCodeService) -> None:
    for officer in (world.officer, world.lead):
        with pytest.raises(NotPermitted):
            service.rows(officer)
        with pytest.raises(NotPermitted):
            service.keep(officer, ROWS)
    stranger = an_officer(role=world.administrator.role)
    with pytest.raises(NotPermitted):
        service.keep(stranger, ROWS)

    assert service.rows(world.administrator) == ()


def test_a_row_that_reads_nothing_is_not_kept(world: World, service: PassCodeService) -> None:
    with pytest.raises(InvalidValue):
        service.keep(world.administrator, (NumberMapping(form="["),))

    assert world.acts == []


def test_what_the_disk_refuses_is_not_on_the_trail(
    world: World, service: PassCodeService, tmp_path: Path
) -> None:
    (tmp_path / f"{PASS_CODES}.new").mkdir()

    with pytest.raises(PassCodesNotKept):
        service.keep(world.administrator, ROWS)

    assert world.acts == []
