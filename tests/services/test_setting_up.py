from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Counter
from checkpoint.services.access import AccessService, WeakPassword
from checkpoint.services.setting_up import AlreadySetUp, LockWaits, Place, SetUpService
from tests.builders import NOON, a_lock, a_post, an_id, an_officer
from tests.fakes import FakeClock, MemoryStorage, PlainPasswordHasher

PLACE = Place(a_post(), (Counter("1"), Counter("2")))
FIRST = {"login": "dewi", "name": "Citra Dewi", "password": "kata sandi yang panjang"}


@pytest.fixture
def storage() -> MemoryStorage:
    return MemoryStorage()


@pytest.fixture
def service(storage: MemoryStorage) -> SetUpService:
    return SetUpService(
        storage=storage, hasher=PlainPasswordHasher(), clock=FakeClock(NOON), new_id=an_id
    )


def test_a_new_database_has_no_post_and_no_way_in(
    service: SetUpService, storage: MemoryStorage
) -> None:
    assert service.place() is None
    assert storage.kept.staff.every() == []


def test_the_first_start_makes_the_post_and_its_first_administrator(
    service: SetUpService, storage: MemoryStorage
) -> None:
    first = service.set_up(PLACE, **FIRST)

    place = service.place()
    assert place is not None
    assert (place.post, list(place.counters)) == (PLACE.post, list(PLACE.counters))
    assert first.role is Role.ADMINISTRATOR
    access = AccessService(
        storage=storage, hasher=PlainPasswordHasher(), clock=FakeClock(NOON), new_id=an_id
    )
    assert access.sign_in("dewi", FIRST["password"]) == first


def test_nothing_is_set_up_with_a_weak_password_or_without_counters(
    service: SetUpService,
) -> None:
    with pytest.raises(WeakPassword):
        service.set_up(PLACE, **FIRST | {"password": "pendek"})
    for counters in ((), (Counter("1"), Counter("1"))):
        with pytest.raises(InvalidValue):
            service.set_up(Place(PLACE.post, counters), **FIRST)

    assert service.place() is None


def test_a_post_is_set_up_once(service: SetUpService) -> None:
    service.set_up(PLACE, **FIRST)

    with pytest.raises(AlreadySetUp):
        service.set_up(PLACE, **FIRST | {"login": "lain"})


def test_only_its_administrator_changes_the_post(service: SetUpService) -> None:
    first = service.set_up(PLACE, **FIRST)
    longer = Place(replace(PLACE.post, code="ETK-1"), (Counter("1"), Counter("2"), Counter("3")))

    with pytest.raises(NotPermitted):
        service.change(an_officer(), longer)
    service.change(first, longer)

    place = service.place()
    assert place is not None
    assert (place.post.code, len(place.counters)) == ("ETK-1", 3)


@pytest.mark.parametrize(
    "changed",
    [
        Place(replace(PLACE.post, code="ABC"), PLACE.counters),
        Place(PLACE.post, (Counter("A"), Counter("2"))),
    ],
)
def test_a_counter_that_waits_for_a_shift_lead_keeps_its_name(
    service: SetUpService, storage: MemoryStorage, changed: Place
) -> None:
    first = service.set_up(PLACE, **FIRST)
    with storage.writing() as store:
        store.locks.add(a_lock(post=PLACE.post.code, counter="1"))

    with pytest.raises(LockWaits):
        service.change(first, changed)
    renamed = Place(replace(PLACE.post, name="PLBN Lain"), (Counter("1"), Counter("B")))
    assert service.change(first, renamed) == renamed
