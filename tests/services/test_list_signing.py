"""Whose signatures on lists count, and when a list that was looked at may still come in force."""

from __future__ import annotations

from typing import Any

import pytest

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.alerts.signing import (
    ListKeyGone,
    ListKeyKnown,
    ListKeyNameTaken,
    ListKeyUnreadable,
    ListRules,
    ListSignerGone,
    ListUnsigned,
)
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_signing import ListSigningService
from tests.alert_book import every_alert
from tests.builders import A_DAY, NOON, a_lead, an_administrator, an_alert, an_id, an_officer
from tests.fakes import FakeClock, MemoryStorage

ADMINISTRATOR = an_administrator()
LEAD = a_lead()
ONLY_SIGNED = ListRules(only_signed=True)


@pytest.fixture
def storage() -> MemoryStorage:
    storage = MemoryStorage()
    with storage.writing() as store:
        store.staff.put(ADMINISTRATOR)
    return storage


@pytest.fixture
def signing(storage: MemoryStorage) -> ListSigningService:
    def read_key(content: bytes) -> bytes:
        if len(content) != 1:
            raise ListKeyUnreadable
        return content * 32

    return ListSigningService(
        storage=storage, read_key=read_key, clock=FakeClock(NOON), new_id=an_id
    )


@pytest.fixture
def lists(storage: MemoryStorage) -> ListImportService:
    return ListImportService(storage=storage, clock=FakeClock(NOON))


def add(signing: ListSigningService, content: bytes = b"a", **more: Any) -> None:
    said = {"name": "Wasdakim", "owner": "Surat 12/2026", **more}
    signing.add_key(ADMINISTRATOR, content, name=said["name"], owner=said["owner"])


def acts(storage: MemoryStorage) -> list[str]:
    return [entry.act.action.value for entry in storage.kept.audit.chain]


def looked_at(lists: ListImportService, signed_by: str = "") -> Preview:
    rows = iter([ListRow(2, an_alert(reference="T-1"))])
    return lists.prepare(LEAD, "Tangkal", OpenList(rows, signed_by=signed_by))


def standing(storage: MemoryStorage) -> list[Alert]:
    with storage.reading() as store:
        return every_alert(store)


def test_a_key_that_was_put_in_is_trusted_and_audited_with_from_whom_it_came(
    signing: ListSigningService, storage: MemoryStorage
) -> None:
    add(signing, name="  Wasdakim ", owner="Surat\n12/2026")

    (key,) = signing.keys(ADMINISTRATOR)
    assert (key.name, key.owner, key.content) == ("Wasdakim", "Surat 12/2026", b"a" * 32)
    assert signing.trust().keys == (key,)
    (entry,) = storage.kept.audit.chain
    assert (entry.act.action, entry.act.subject) == ("list_key_added", str(key.id))
    assert entry.act.detail == {
        "named": "Wasdakim",
        "owner": "Surat 12/2026",
        "fingerprint": "3BA3 F5F4 3B92 6026 83C1 9AEE 62A2 0342",
    }


def test_a_key_is_trusted_once_and_a_name_means_one_key(signing: ListSigningService) -> None:
    add(signing)

    with pytest.raises(ListKeyKnown):
        add(signing, name="Kemlu")
    with pytest.raises(ListKeyNameTaken):
        add(signing, b"b", name="WASDAKIM")
    assert len(signing.keys(ADMINISTRATOR)) == 1


def test_the_name_of_a_key_that_was_taken_away_is_given_to_no_other(
    signing: ListSigningService,
) -> None:
    add(signing)
    (key,) = signing.keys(ADMINISTRATOR)
    signing.withdraw_key(ADMINISTRATOR, key.id, "Bocor")

    with pytest.raises(ListKeyNameTaken):
        add(signing, b"b", name=key.name.upper())
    assert signing.trust().keys == ()


@pytest.mark.parametrize("blank", [{"name": " "}, {"owner": ""}])
def test_a_key_has_a_name_and_came_from_somebody(
    signing: ListSigningService, blank: dict[str, Any]
) -> None:
    with pytest.raises(InvalidValue):
        add(signing, **blank)


def test_what_is_no_key_is_not_put_in(signing: ListSigningService) -> None:
    with pytest.raises(ListKeyUnreadable):
        add(signing, b"kunci")
    assert signing.keys(ADMINISTRATOR) == []


def test_a_key_that_was_taken_away_is_trusted_no_more_and_may_come_back(
    signing: ListSigningService, storage: MemoryStorage
) -> None:
    add(signing)
    (key,) = signing.keys(ADMINISTRATOR)
    signing.withdraw_key(ADMINISTRATOR, key.id, " Bocor ")

    assert signing.trust().keys == ()
    assert storage.kept.audit.chain[-1].act.detail == {"reason": "Bocor"}
    with pytest.raises(ListKeyGone):
        signing.withdraw_key(ADMINISTRATOR, key.id, "lagi")
    add(signing)
    assert len(signing.trust().keys) == 1


def test_taking_a_key_away_takes_a_reason(signing: ListSigningService) -> None:
    add(signing)
    with pytest.raises(InvalidValue):
        signing.withdraw_key(ADMINISTRATOR, signing.trust().keys[0].id, " ")
    assert signing.trust().keys


def test_rules_hold_once_set_and_are_audited_when_they_change(
    signing: ListSigningService, storage: MemoryStorage
) -> None:
    signing.set_rules(ADMINISTRATOR, ListRules())
    assert acts(storage) == []

    signing.set_rules(ADMINISTRATOR, ONLY_SIGNED)
    assert signing.rules() == ONLY_SIGNED
    assert signing.trust().only_signed
    assert storage.kept.audit.chain[-1].act.detail == {"only_signed": "yes", "takes_signed": "no"}


@pytest.mark.parametrize("actor", [LEAD, an_officer()])
def test_nobody_but_an_administrator_says_whose_signatures_count(
    signing: ListSigningService, storage: MemoryStorage, actor: object
) -> None:
    for act in (
        lambda: signing.keys(actor),  # type: ignore[arg-type]
        lambda: signing.add_key(actor, b"a", name="A", owner="B"),  # type: ignore[arg-type]
        lambda: signing.withdraw_key(actor, an_id(), "x"),  # type: ignore[arg-type]
        lambda: signing.set_rules(actor, ONLY_SIGNED),  # type: ignore[arg-type]
    ):
        with pytest.raises(NotPermitted):
            act()
    assert acts(storage) == []


def test_an_administrator_who_was_put_out_of_service_meanwhile_changes_nothing(
    signing: ListSigningService, storage: MemoryStorage
) -> None:
    add(signing)
    (key,) = signing.trust().keys
    with storage.writing() as store:
        store.staff.put(an_administrator(id=ADMINISTRATOR.id, is_active=False))

    for act in (
        lambda: add(signing, b"b", name="Lain"),
        lambda: signing.withdraw_key(ADMINISTRATOR, key.id, "x"),
        lambda: signing.set_rules(ADMINISTRATOR, ONLY_SIGNED),
    ):
        with pytest.raises(NotPermitted):
            act()
    assert signing.trust().keys == (key,)
    assert signing.rules() == ListRules()


def test_a_list_in_force_says_on_the_audit_trail_by_whom_it_was_signed(
    signing: ListSigningService, lists: ListImportService, storage: MemoryStorage
) -> None:
    add(signing)
    lists.take_over(LEAD, looked_at(lists, "Wasdakim"))
    assert storage.kept.audit.chain[-1].act.detail["signed_by"] == "Wasdakim"

    lists.take_over(LEAD, looked_at(lists))
    assert "signed_by" not in storage.kept.audit.chain[-1].act.detail


def test_a_list_whose_key_was_taken_away_while_it_was_looked_at_does_not_come_in_force(
    signing: ListSigningService, lists: ListImportService, storage: MemoryStorage
) -> None:
    add(signing)
    preview = looked_at(lists, "Wasdakim")
    signing.withdraw_key(ADMINISTRATOR, signing.trust().keys[0].id, "Bocor")

    with pytest.raises(ListSignerGone):
        lists.take_over(LEAD, preview)
    assert standing(storage) == []


def test_an_unsigned_list_does_not_come_in_force_once_the_post_takes_signed_ones_only(
    signing: ListSigningService, lists: ListImportService, storage: MemoryStorage
) -> None:
    preview = looked_at(lists)
    signing.set_rules(ADMINISTRATOR, ONLY_SIGNED)

    with pytest.raises(ListUnsigned):
        lists.take_over(LEAD, preview)
    assert standing(storage) == []


def test_a_keys_fingerprint_is_in_groups_that_can_be_read_out(signing: ListSigningService) -> None:
    add(signing)
    groups = signing.keys(ADMINISTRATOR)[0].fingerprint.split()
    assert [len(group) for group in groups] == [4] * 8


def test_the_newest_key_comes_first(storage: MemoryStorage) -> None:
    clock = FakeClock(NOON)
    signing = ListSigningService(
        storage=storage, read_key=lambda content: content * 32, clock=clock, new_id=an_id
    )
    add(signing)
    clock.forward(A_DAY)
    add(signing, b"b", name="Kemlu")
    assert [key.name for key in signing.keys(ADMINISTRATOR)] == ["Kemlu", "Wasdakim"]
