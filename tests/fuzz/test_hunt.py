"""A hunt that finds nothing is worth something only if it would find what there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.__main__ import hunt


@pytest.mark.parametrize("name", ["raises", "raises_by_chance", "hangs", "dies"])
def test_what_ends_a_parser_is_kept_and_told(name: str, tmp_path: Path) -> None:
    done = hunt(f"tests.fuzz.unruly:{name}", 0.5, tmp_path, grace_s=1.5)

    assert not done.is_sound
    assert any(b"fatal" in found.read_bytes() for found in done.findings)
    assert str(done.findings[0]) in done.line()


def test_what_a_parser_may_refuse_is_no_finding(tmp_path: Path) -> None:
    done = hunt("tests.fuzz.unruly:refuses", 0.2, tmp_path)

    assert (done.is_sound, done.findings) == (True, ())
    assert done.runs > 2
    assert done.line().endswith("sound")
