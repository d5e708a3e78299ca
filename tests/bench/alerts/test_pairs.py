"""Pairs of names are labelled as they are, and judged at the best threshold."""

from __future__ import annotations

from collections import Counter

import pytest

from checkpoint.bench.alerts.in_memory import counted
from checkpoint.bench.alerts.lists import listed
from checkpoint.bench.alerts.pairs import (
    SAME,
    WRITTEN,
    NamePair,
    judge,
    likeness_by,
    lines,
    name_pairs,
)

PAIRS = list(name_pairs("test", of_each=8))


def test_as_many_pairs_are_of_one_person_as_of_two() -> None:
    assert Counter(pair.is_one for pair in PAIRS) == {True: len(PAIRS) / 2, False: len(PAIRS) / 2}


def test_every_kind_of_difference_is_among_them() -> None:
    kinds = {pair.kind for pair in PAIRS if pair.is_one}
    assert kinds == {*SAME, *(f"from {script}" for script in WRITTEN)}


def test_two_people_never_have_one_name() -> None:
    for pair in PAIRS:
        if not pair.is_one:
            assert sorted(pair.left.split()) != sorted(pair.right.split())


def test_the_threshold_is_that_of_the_best_f1() -> None:
    pairs = [
        NamePair("near", "9", "", is_one=True),
        NamePair("far", "2", "", is_one=True),
        NamePair("other", "5", "", is_one=False),
        NamePair("other", "1", "", is_one=False),
    ]
    judged = judge(pairs, lambda left, _right: float(left))
    assert judged.f1 == pytest.approx(0.8)
    assert judged.threshold == 2.0
    assert {kind: share.value for kind, share in judged.right.items()} == {
        "near": 1.0,
        "far": 1.0,
        "other": 0.5,
    }


def test_names_alone_part_most_pairs() -> None:
    frequencies = counted(one.alert for one in listed(2_000, "pairs"))
    judged = judge(PAIRS, likeness_by(frequencies))
    assert judged.f1 > 0.8
    assert next(lines(judged)).startswith("best F1")


def test_a_name_without_latin_letters_is_like_none() -> None:
    assert likeness_by(counted(()))("1234", "WANG WEI") == 0
