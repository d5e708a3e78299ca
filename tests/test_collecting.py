"""Long work is not held up by looking for garbage."""

from __future__ import annotations

import gc

import pytest

from checkpoint.collecting import SELDOM, collected_seldom


def test_while_it_lasts_garbage_is_looked_for_seldom_and_then_as_before() -> None:
    before = gc.get_threshold()
    with collected_seldom():
        assert gc.get_threshold() == SELDOM
    assert gc.get_threshold() == before


def test_work_that_fails_leaves_it_as_it_was() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="broken"), collected_seldom():
        raise ValueError("broken")
    assert gc.get_threshold() == before
