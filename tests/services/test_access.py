from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from checkpoint.domain.errors import NotPermitted, SignInFailed
from checkpoint.domain.people.credentials import FREE_TRIES, LONGEST_WAIT
from checkpoint.domain.people.officer import Role
from checkpoint.services.access import LastAdministrator, LoginTaken, TooSoon, WeakPassword
from tests.builders import AN_HOUR
from tests.services.worlds import PASSWORD, World

WRONG = "salah sama sekali"
SECOND = timedelta(seconds=1)


@pytest.fixture
def world() -> World:
    return World()


def fail_often(world: World, login: str, times: int) -> None:
    for _ in range(times):
        with pytest.raises(SignInFailed):
            world.access.sign_in(login, WRONG)


def test_the_right_password_opens_whatever_the_letter_case_of_the_name(world: World) -> None:
    assert world.access.sign_in(" LESTARI ", PASSWORD) == world.officer
    assert world.acts == ["signed_in"]


@pytest.mark.parametrize("login", ["lestari", "nobody"])
def test_a_wrong_password_and_an_unknown_name_are_told_alike_and_recorded(
    world: World, login: str
) -> None:
    with pytest.raises(SignInFailed) as refused:
        world.access.sign_in(login, WRONG)

    assert refused.value.args == ()
    assert world.acts == ["sign_in_failed"]


def test_what_was_typed_as_a_name_never_enters_the_trail(world: World) -> None:
    fail_often(world, "my secret password", 1)

    with world.storage.reading() as store:
        assert "secret" not in repr(list(store.audit.entries()))


def test_wrong_passwords_slow_down_and_the_wait_doubles(world: World) -> None:
    fail_often(world, "lestari", FREE_TRIES)
    with pytest.raises(TooSoon) as first:
        world.access.sign_in("lestari", PASSWORD)

    world.clock.at = first.value.until
    fail_often(world, "lestari", 1)
    with pytest.raises(TooSoon) as second:
        world.access.sign_in("lestari", PASSWORD)

    waits = [first.value.until - world.clock.at, second.value.until - world.clock.at]
    assert waits == [timedelta(0), timedelta(seconds=10)]


def test_the_wait_has_an_end_and_the_right_password_forgets_it(world: World) -> None:
    for _ in range(FREE_TRIES + 12):
        fail_often(world, "lestari", 1)
        world.clock.forward(LONGEST_WAIT)

    assert world.access.sign_in("lestari", PASSWORD) == world.officer
    fail_often(world, "lestari", 1)
    assert world.access.sign_in("lestari", PASSWORD) == world.officer


def test_wrong_passwords_of_a_clock_that_was_ahead_keep_nobody_out(world: World) -> None:
    """The shift lead who is to sign for the clock may have slipped by it himself."""
    world.clock.forward(AN_HOUR)
    fail_often(world, "siregar", FREE_TRIES)
    world.clock.forward(-AN_HOUR)

    assert world.access.sign_in("siregar", PASSWORD).login == "siregar"
    world.clock.forward(AN_HOUR)
    fail_often(world, "siregar", FREE_TRIES)
    world.clock.forward(-AN_HOUR)
    fail_often(world, "siregar", 1)
    with pytest.raises(TooSoon):
        world.access.sign_in("siregar", PASSWORD)


def test_slowing_one_name_down_leaves_the_others_alone(world: World) -> None:
    fail_often(world, "lestari", FREE_TRIES)

    assert world.access.sign_in("siregar", PASSWORD) == world.lead


def test_an_officer_out_of_service_does_not_get_in(world: World) -> None:
    world.access.change_officer(
        world.administrator, world.officer, name="Ayu", role=world.officer.role, is_active=False
    )

    with pytest.raises(SignInFailed):
        world.access.sign_in("lestari", PASSWORD)


def test_a_new_officer_signs_in_with_the_password_he_was_given(world: World) -> None:
    new = world.access.add_officer(
        world.administrator,
        login=" wijaya ",
        name="Eko Wijaya",
        role=Role.COUNTER_OFFICER,
        password="panjang sekali",
    )

    assert world.access.sign_in("wijaya", "panjang sekali") == new


def test_a_password_is_long_and_is_not_the_name(world: World) -> None:
    for login, password in (("wijaya", "pendek"), ("eko.wijaya.pos", "Eko.Wijaya.Pos")):
        with pytest.raises(WeakPassword):
            world.access.add_officer(
                world.administrator,
                login=login,
                name="Eko Wijaya",
                role=Role.COUNTER_OFFICER,
                password=password,
            )


def test_a_sign_in_name_belongs_to_one_person(world: World) -> None:
    with pytest.raises(LoginTaken):
        world.access.add_officer(
            world.administrator,
            login="Lestari",
            name="Lain",
            role=Role.SHIFT_LEAD,
            password=PASSWORD,
        )


def test_the_last_administrator_cannot_be_taken_away(world: World) -> None:
    boss = world.administrator

    for change in (
        {"is_active": False, "role": boss.role},
        {"is_active": True, "role": Role.SHIFT_LEAD},
    ):
        with pytest.raises(LastAdministrator):
            world.access.change_officer(boss, boss, name=boss.name, **change)  # type: ignore[arg-type]


def test_only_an_administrator_keeps_the_staff(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.access.staff(world.lead)
    with pytest.raises(NotPermitted):
        world.access.reset_password(world.lead, world.officer, PASSWORD)


def test_who_was_put_out_of_service_keeps_the_staff_no_longer(world: World) -> None:
    other = world.access.add_officer(
        world.administrator, login="citra", name="Citra", role=Role.ADMINISTRATOR, password=PASSWORD
    )
    world.access.change_officer(
        world.administrator, other, name="Citra", role=Role.ADMINISTRATOR, is_active=False
    )
    stayed = world.acts

    with pytest.raises(NotPermitted):
        world.access.change_officer(
            other, other, name="Citra", role=Role.ADMINISTRATOR, is_active=True
        )
    with pytest.raises(NotPermitted):
        world.access.reset_password(other, world.officer, "kata sandi lain")
    with pytest.raises(NotPermitted):
        world.access.add_officer(
            other, login="baru", name="Baru", role=Role.SHIFT_LEAD, password=PASSWORD
        )
    assert world.acts == stayed


def test_a_forgotten_password_is_replaced_and_the_wait_forgotten(world: World) -> None:
    fail_often(world, "lestari", FREE_TRIES)

    world.access.reset_password(world.administrator, world.officer, "kata sandi yang baru")

    assert world.access.sign_in("lestari", "kata sandi yang baru") == world.officer


def test_ones_own_password_is_changed_only_with_the_old_one(world: World) -> None:
    with pytest.raises(SignInFailed):
        world.access.change_own_password(world.officer, WRONG, "kata sandi yang baru")

    world.access.change_own_password(world.officer, PASSWORD, "kata sandi yang baru")
    assert world.access.sign_in("lestari", "kata sandi yang baru") == world.officer


def test_who_was_trained_for_children_stays_marked_so_under_another_name(world: World) -> None:
    role = world.officer.role
    trained = world.access.change_officer(
        world.administrator,
        world.officer,
        name="Ayu Lestari",
        role=role,
        is_active=True,
        is_child_trained=True,
    )
    renamed = world.access.change_officer(
        world.administrator, trained, name="Ayu L. Putri", role=role, is_active=True
    )

    assert trained.is_child_trained
    with world.storage.reading() as store:
        assert store.staff.find(world.officer.id) == renamed == replace(trained, name=renamed.name)
        *_, marked, _renamed = store.audit.entries()
    assert marked.act.detail["child_trained"] == "true"
