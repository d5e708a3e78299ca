"""Every parser takes what strangers send, sound or spoilt; the long hunt is `make fuzz`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from random import Random
from time import monotonic

import pytest

from tests.fuzz.mutation import spoilt
from tests.fuzz.targets import TARGETS, reader

SECONDS = 0.2


@pytest.fixture(scope="module", autouse=True)
def _one_process() -> Iterator[None]:
    yield
    reader().close()


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_comes_is_read_or_refused(name: str) -> None:
    target, ends_at = TARGETS[name], monotonic() + SECONDS
    chance = Random(name)  # noqa: S311 - to be repeatable, not unguessable
    inputs = spoilt(target.seeds(), chance, longest=target.longest)

    for number, content in enumerate(inputs):
        target.takes(content)
        if number > 0 and monotonic() > ends_at:
            break


@pytest.mark.parametrize("name", [name for name in TARGETS if name != "page"])
def test_the_sound_inputs_are_read_and_not_refused(name: str) -> None:
    for seed in TARGETS[name].seeds():
        TARGETS[name].feed(seed)


def test_what_is_spoilt_by_chance_is_the_same_for_the_same_seed() -> None:
    chances = (Random(1), Random(1))  # noqa: S311 - as above
    once, again = (
        list(islice(spoilt([b"one", b"another"], chance, longest=20), 50)) for chance in chances
    )

    assert once == again
    assert len(set(once)) > 30
    assert max(map(len, once)) <= 20
