"""How commands print what may be long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checkpoint.cli.frame import PAGE, print_json, print_json_array, say_lines
from tests.builders import an_alert


@pytest.mark.parametrize("length", [0, 1, PAGE, PAGE + 1])
def test_an_array_that_is_printed_as_it_comes_reads_as_one_printed_at_once(
    capsys: pytest.CaptureFixture[str], length: int
) -> None:
    facts = [{"state": "ending", "alert": an_alert(reason="baris\nsatu")} for _ in range(length)]
    print_json(facts)
    at_once = capsys.readouterr().out
    print_json_array(iter(facts))

    assert capsys.readouterr().out == at_once


def test_lines_are_printed_before_the_last_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[str] = []

    def lines() -> Iterator[str]:
        for number in range(PAGE + 1):
            seen.append(capsys.readouterr().out)
            yield str(number)

    say_lines(lines())
    assert seen[-1].splitlines() == [str(number) for number in range(PAGE)]
    assert capsys.readouterr().out == f"{PAGE}\n"
