"""Where papers go: who may say so, what holds, and two who say it at once."""

from __future__ import annotations

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.reporting.delivery import Delivery, DeliveryChanged, Receiver
from tests.builders import a_post, an_officer
from tests.services.worlds import World

POST = a_post()
STICK = Delivery(outbox="/media/bc", has_files=True, printer="Brother", copies=2)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def admin(world: World) -> Officer:
    admin = an_officer(role=Role.ADMINISTRATOR, login="wijaya", name="D. Wijaya")
    with world.storage.writing() as store:
        store.staff.put(admin)
    return admin


def test_what_a_lead_keeps_holds_for_every_counter_and_is_on_the_trail(world: World) -> None:
    world.deliveries.keep(world.lead, POST, Receiver.CUSTOMS, STICK, seen=None)

    standing = world.deliveries.look(world.lead, POST)[Receiver.CUSTOMS]
    assert (standing.how, standing.by) == (STICK, world.lead.name)
    assert world.acts[-1] == Action.DELIVERY_KEPT
    assert world.deliveries.every(world.lead, POST)[Receiver.BNPP] == Delivery()


def test_who_keeps_the_program_may_say_it_too_but_not_who_works_a_counter(
    world: World, admin: Officer
) -> None:
    for act in (
        lambda: world.deliveries.look(world.officer, POST),
        lambda: world.deliveries.keep(world.officer, POST, Receiver.BNPP, STICK, seen=None),
    ):
        with pytest.raises(NotPermitted):
            act()

    world.deliveries.keep(admin, POST, Receiver.BNPP, STICK, seen=None)
    assert world.deliveries.every(world.lead, POST)[Receiver.BNPP] == STICK


def test_the_settings_of_the_computer_hold_until_somebody_keeps_another_way(world: World) -> None:
    world.of_file[Receiver.CUSTOMS] = Delivery(outbox="/srv/bc")
    standing = world.deliveries.look(world.lead, POST)[Receiver.CUSTOMS]
    assert (standing.how.outbox, standing.is_of_file) == ("/srv/bc", True)

    world.deliveries.keep(world.lead, POST, Receiver.CUSTOMS, Delivery(), seen=standing.seen)

    standing = world.deliveries.look(world.lead, POST)[Receiver.CUSTOMS]
    assert (standing.how, standing.is_of_file) == (Delivery(), False)


def test_of_two_who_change_one_way_at_once_the_second_is_told_who_was_first(
    world: World, admin: Officer
) -> None:
    seen = world.deliveries.look(world.lead, POST)[Receiver.CUSTOMS].seen
    world.deliveries.keep(admin, POST, Receiver.CUSTOMS, STICK, seen=seen)

    with pytest.raises(DeliveryChanged) as told:
        world.deliveries.keep(world.lead, POST, Receiver.CUSTOMS, Delivery(), seen=seen)

    assert told.value.by == admin.name
    assert world.deliveries.every(world.lead, POST)[Receiver.CUSTOMS] == STICK


def test_what_stands_already_is_not_kept_again(world: World) -> None:
    world.deliveries.keep(world.lead, POST, Receiver.CUSTOMS, STICK, seen=None)
    seen = world.deliveries.look(world.lead, POST)[Receiver.CUSTOMS].seen

    world.deliveries.keep(world.lead, POST, Receiver.CUSTOMS, STICK, seen=seen)

    assert world.acts.count(Action.DELIVERY_KEPT) == 1


@pytest.mark.parametrize(
    "wrong", [{"copies": 0}, {"copies": 10}, {"outbox": "/" + "x" * 2000}, {"printer": "x" * 2000}]
)
def test_copies_are_a_digit_and_places_have_an_end(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidValue):
        Delivery(**wrong)  # type: ignore[arg-type]  # what is wrong is the point


def test_every_partner_is_a_receiver() -> None:
    partners = [one.partner for one in Receiver]

    assert [one for one in partners if one is not None] == list(type(partners[0]))  # type: ignore[arg-type]
    assert Receiver.TIMPORA.partner is None


def test_who_was_put_out_of_service_keeps_nothing(world: World) -> None:
    gone = an_officer(role=world.lead.role, login="gone")

    with pytest.raises(NotPermitted):
        world.deliveries.keep(gone, POST, Receiver.BNPP, STICK, seen=None)
