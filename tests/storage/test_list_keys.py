from __future__ import annotations

from checkpoint.domain.alerts.signing import ListRules
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, a_list_key, an_id


def test_a_key_comes_back_as_it_was_put_in_the_newest_first(storage: Storage) -> None:
    old, new = a_list_key(), a_list_key(added_at=NOON + A_DAY, content=bytes(range(32, 64)))
    with storage.writing() as store:
        store.list_keys.add(new)
        store.list_keys.add(old)
        store.list_keys.add(old)

    with storage.reading() as store:
        assert store.list_keys.every() == [new, old]


def test_a_key_that_was_taken_away_stays_readable_and_is_taken_away_once(
    storage: Storage,
) -> None:
    key, other = a_list_key(), a_list_key(added_at=NOON - A_DAY)
    with storage.writing() as store:
        store.list_keys.add(key)
        store.list_keys.add(other)
        store.list_keys.withdraw(key.id, at=NOON + A_DAY)
        store.list_keys.withdraw(key.id, at=NOON + 2 * A_DAY)
        store.list_keys.withdraw(an_id(), at=NOON)

    with storage.reading() as store:
        found, standing = store.list_keys.every()
        assert found.withdrawn_at == NOON + A_DAY
        assert (found.stands, standing.stands) == (False, True)


def test_the_rules_that_were_set_last_hold_and_nothing_is_asked_before(storage: Storage) -> None:
    with storage.reading() as store:
        assert store.list_keys.rules() == ListRules()
    asked = ListRules(only_signed=True)
    with storage.writing() as store:
        for rules in (ListRules(takes_signed=True), asked):
            store.list_keys.set_rules(rules, officer=an_id(), at=NOON)

    with storage.reading() as store:
        assert store.list_keys.rules() == asked
