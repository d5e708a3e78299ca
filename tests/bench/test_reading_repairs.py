from __future__ import annotations

from checkpoint.bench.reading_repairs import repairs_figures


def test_what_check_digits_can_show_is_shown_and_no_repair_is_wrong() -> None:
    figures = list(repairs_figures(zones=20, seed=3))

    assert [figure.name for figure in figures if not figure.is_kept] == []
    assert sum(figure.target is not None for figure in figures) == 4


def test_the_same_seed_gives_the_same_zones() -> None:
    once, again = (list(repairs_figures(zones=2, seed=9)) for _ in range(2))

    assert once == again
