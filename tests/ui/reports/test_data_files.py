"""The figures of a paper as files for a partner's program, saved from the screen."""

from __future__ import annotations

import json
from pathlib import Path

from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import Way
from tests.ui.reports.driver import Desk

NAME = "ETK-HARIAN-IMI-2026-03-14-1"
ENDINGS = (".pdf", ".json", ".csv", ".xlsx")


def test_one_key_saves_data_files_with_the_paper_and_each_is_signed(
    desk: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()

    desk.press("Shift+F8")
    assert "PDF + " in desk.words
    desk.screen.desk.save_to(out / f"{NAME}.pdf")
    desk.settle()

    wanted = {f"{NAME}{ending}{more}" for ending in ENDINGS for more in ("", ".sig")}
    assert {one.name for one in out.iterdir()} == wanted
    said = json.loads((out / f"{NAME}.json").read_bytes())
    assert said["number"] == desk.issued[0].number
    assert (out / f"{NAME}.json.sig").read_bytes() == desk.world.reports.sign(
        desk.world.lead, (out / f"{NAME}.json").read_bytes()
    )
    assert [one.way for one in desk.issued] == [Way.FILES]


def test_all_papers_get_their_data_files_at_once(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    desk.press("Shift+F8")

    desk.screen.desk.save_all_in(out)
    desk.settle()

    assert len(list(out.iterdir())) == len(Partner) * len(ENDINGS) * 2
    assert {one.way for one in desk.issued} == {Way.FILES}


def test_the_paper_comes_last_so_that_none_was_given_out_where_a_file_cannot_lie(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / f"{NAME}.xlsx").mkdir()
    desk.press("Shift+F8")

    desk.screen.desk.save_to(tmp_path / f"{NAME}.pdf")
    desk.settle()

    assert f"{NAME}.xlsx tidak boleh ditulis" in desk.words
    assert not (tmp_path / f"{NAME}.pdf").exists()
    assert desk.issued == []


def test_the_key_pressed_again_saves_papers_alone(desk: Desk, tmp_path: Path) -> None:
    desk.press("Shift+F8", "Shift+F8")

    desk.screen.desk.save_to(tmp_path / "paper.pdf")
    desk.settle()

    assert [one.name for one in tmp_path.glob("paper*")] == ["paper.pdf"]
    assert [one.way for one in desk.issued] == [Way.SAVED]
