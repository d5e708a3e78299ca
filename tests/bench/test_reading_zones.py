from __future__ import annotations

from random import Random

from checkpoint.bench.reading_zones import (
    FALSE,
    KINDS,
    Sample,
    altered,
    read_sample,
    sample_of,
    samples,
    some_zone,
    zones_figures,
)
from checkpoint.domain.documents.mrz import Format, Zone, parse
from tests.domain.documents.mrz.zones import TODAY


def test_invented_zones_are_of_every_format_and_without_fault() -> None:
    zones = [parse("\n".join(some_zone(a_chance(seed))), today=TODAY) for seed in range(60)]

    assert all(isinstance(zone, Zone) and not zone.faults for zone in zones)
    assert {zone.format for zone in zones if isinstance(zone, Zone)} == set(Format)


def test_an_altered_zone_is_false_and_differs_in_one_character() -> None:
    lines = some_zone(a_chance(4))

    changed = altered(lines, a_chance(5))

    read = parse("\n".join(changed), today=TODAY)
    assert isinstance(read, Zone)
    assert read.faults
    pairs = zip("".join(lines), "".join(changed), strict=True)
    assert sum(one != other for one, other in pairs) == 1


def test_a_sample_is_what_its_seed_says() -> None:
    one, again = (sample_of("blur", KINDS["blur"], "7", is_genuine=True) for _ in range(2))

    assert one == again
    assert one != sample_of("blur", KINDS["blur"], "8", is_genuine=True)


def test_there_are_as_many_pictures_of_every_kind_as_asked_for() -> None:
    few = {kind: KINDS[kind] for kind in ("flat scan", "blur")}

    kinds = [sample.kind for sample in samples(pictures=2, seed=3, kinds=few)]

    assert kinds == ["flat scan", "flat scan", "blur", "blur", FALSE, FALSE]


def test_another_zone_than_is_printed_counts_as_wrong_however_valid_it_is() -> None:
    sample = sample_of("flat scan", KINDS["flat scan"], "2", is_genuine=True)
    other = Sample(sample.kind, sample.picture, some_zone(a_chance(99)))

    right, wrong = read_sample(sample), read_sample(other)

    assert (right.is_right, right.is_wrong_but_valid) == (True, False)
    assert (wrong.is_right, wrong.is_wrong_but_valid) == (False, True)


def test_figures_tell_of_every_kind_and_of_all() -> None:
    few = {"flat scan": KINDS["flat scan"]}

    names = [figure.name for figure in zones_figures(pictures=1, seed=1, kinds=few)]

    assert names == [
        "zones missed or misread, flat scan",
        f"zones missed or misread, {FALSE}",
        "zones missed or misread, all genuine ones",
        "wrong zones taken for valid",
        "a picture's zone, median",
        "a picture's zone, p95",
    ]


def a_chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - the same every time
