"""What lies beside a closed incident is let go in time, and nobody is shown by its going."""

from __future__ import annotations

from uuid import UUID

import pytest

from checkpoint.domain.errors import StorageFull
from checkpoint.domain.incidents.events import Closed, EvidenceAdded, Reopened
from checkpoint.services.incident_evidence import ExhibitGone
from checkpoint.services.incident_informants import Told
from checkpoint.services.incident_retention import BATCH, IncidentRetention
from tests.builders import A_DAY
from tests.incident_builders import a_report
from tests.services.test_incidents import JPEG, report
from tests.services.worlds import World

FACTS = "Kata Yohanes Sabinus, dua orang lewat."


@pytest.fixture
def world() -> World:
    return World()


def let_go(world: World) -> int:
    retention = IncidentRetention(
        storage=world.storage, clock=world.clock, exhibit_days=365, informant_days=90
    )
    return retention.let_go()


def closed_with(world: World, pictures: int) -> tuple[UUID, list[UUID]]:
    """An incident of which somebody told, with pictures, as a shift lead closed it."""
    incident = report(world, a_report(facts=FACTS)).state.incident.id
    told = Told(name="Yohanes Sabinus", contact="0812 5555 0101", note="Di ujung jalan")
    world.informants.note(world.officer, incident, told)
    for place in range(pictures):
        world.incident_evidence.add(
            world.officer, incident, "Karung", name=f"{place}.jpg", content=JPEG
        )
    state = world.incidents.act(world.lead, incident, Closed()).state
    evidence = (one.what for one in state.events if isinstance(one.what, EvidenceAdded))
    return incident, [one.exhibit for one in evidence if one.exhibit is not None]


def test_pictures_stay_for_their_days_and_then_go_in_small_batches(world: World) -> None:
    incident, (first, *_rest) = closed_with(world, BATCH + 1)
    world.clock.forward(365 * A_DAY)
    let_go(world)
    assert world.incident_evidence.view(world.lead, first).content == JPEG

    world.clock.forward(A_DAY)
    before = len(world.acts)
    assert [let_go(world) for _ in range(3)] == [1, 0, 0]
    assert world.acts[before:] == ["exhibit_released"] * (BATCH + 1)
    with pytest.raises(ExhibitGone):
        world.incident_evidence.view(world.lead, first)
    state = world.incidents.open(world.lead, incident).state
    assert [one.description for one in state.evidence] == ["Karung"] * (BATCH + 1)


def test_who_told_of_it_is_read_no_more_and_still_kept_out_of_what_others_wrote(
    world: World,
) -> None:
    incident, _pictures = closed_with(world, 0)
    world.clock.forward(90 * A_DAY)
    let_go(world)
    assert len(world.informants.read(world.lead, incident)) == 1

    world.clock.forward(A_DAY)
    before = len(world.acts)
    let_go(world)
    assert world.acts[before:] == ["informant_released"]
    assert world.informants.read(world.lead, incident) == ()
    file = world.incidents.open(world.lead, incident)
    assert "Yohanes" not in repr(file)
    assert file.informants == 0
    paper = world.incident_papers.paper(world.lead, incident, is_copy=False)
    assert "Sabinus" not in repr(paper)
    with world.storage.reading() as store:
        *_, entry = store.audit.entries()
    assert "Yohanes" not in repr(entry)


def test_an_incident_that_was_opened_again_keeps_what_it_has(world: World) -> None:
    incident, (picture,) = closed_with(world, 1)
    world.clock.forward(80 * A_DAY)
    world.incidents.act(world.lead, incident, Reopened("Ada keterangan baru"))
    world.clock.forward(800 * A_DAY)
    let_go(world)

    assert world.incident_evidence.view(world.lead, picture).content == JPEG
    assert len(world.informants.read(world.lead, incident)) == 1


def test_where_nothing_is_due_nothing_is_written(world: World) -> None:
    closed_with(world, 1)
    world.storage.write_failure = StorageFull()

    assert let_go(world) == 0
