from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from argon2 import extract_parameters
from argon2.profiles import CHEAPEST, RFC_9106_LOW_MEMORY
from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.security.passwords import Argon2PasswordHasher

PASSWORD = "jembatan merah 7"
HASHER = Argon2PasswordHasher(CHEAPEST)
"""Fast, for what does not depend on the cost."""

DEAR = replace(CHEAPEST, memory_cost=16_384)


def seconds(work: Callable[[], object]) -> float:
    def once() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return min(once() for _ in range(3))


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_only_the_password_itself_opens(password: str) -> None:
    kept = HASHER.hash(password)

    assert HASHER.matches(kept, password)
    assert not HASHER.matches(kept, f"{password}x")


def test_the_password_cannot_be_read_from_what_is_kept_and_nobody_sees_who_shares_one() -> None:
    one, other = HASHER.hash(PASSWORD), HASHER.hash(PASSWORD)

    assert PASSWORD not in one
    assert one != other


def test_a_letter_is_the_same_on_every_keyboard() -> None:
    composed, wide = "rahasia \u00e9 7", "rahasia e\u0301 \uff17"

    assert HASHER.matches(HASHER.hash(composed), wide)


def test_a_name_that_nobody_bears_has_no_password() -> None:
    assert not HASHER.matches("", "")
    assert not HASHER.matches("", PASSWORD)


def test_the_time_an_answer_takes_does_not_tell_whether_the_name_exists() -> None:
    hasher = Argon2PasswordHasher(DEAR)

    assert extract_parameters(hasher._decoy) == extract_parameters(hasher.hash(PASSWORD))
    assert seconds(lambda: hasher.matches("", PASSWORD)) > 5 * seconds(
        lambda: HASHER.matches("", PASSWORD)
    )


def test_passwords_are_kept_as_rfc_9106_recommends() -> None:
    kept = Argon2PasswordHasher().hash(PASSWORD)

    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert extract_parameters(kept) == RFC_9106_LOW_MEMORY


def test_a_hash_of_weaker_parameters_is_to_be_renewed() -> None:
    hasher = Argon2PasswordHasher()

    assert hasher.must_renew(HASHER.hash(PASSWORD))
    assert not hasher.must_renew(hasher.hash(PASSWORD))


def test_a_weaker_hash_still_opens_so_that_it_can_be_renewed() -> None:
    assert Argon2PasswordHasher().matches(HASHER.hash(PASSWORD), PASSWORD)
