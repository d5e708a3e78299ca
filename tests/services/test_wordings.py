"""The post's own wordings: tried, kept version by version, and gone back to."""

from __future__ import annotations

import pytest

from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.papers.faults import Misfit, WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.services.wordings import WordingAsBefore
from tests.builders import NOON
from tests.services.worlds import World

KIND = PaperKind.ENTRY_NOTICE


@pytest.fixture
def world() -> World:
    return World()


def test_at_first_the_program_words_its_papers_itself(world: World) -> None:
    (ours,) = world.wordings.history(world.administrator, KIND)

    assert (ours.version, ours.by, ours.kept_at) == (0, "", None)
    assert "PEMBERITAHUAN PENOLAKAN MASUK" in ours.text


def test_each_edit_is_a_version_with_who_and_when(world: World) -> None:
    for text in ("satu {{ name }}", "dua {{ name }}"):
        world.wordings.keep(world.administrator, KIND, text)

    newest, older, ours = world.wordings.history(world.administrator, KIND)

    assert [newest.version, older.version, ours.version] == [2, 1, 0]
    assert (newest.text, newest.by, newest.kept_at) == ("dua {{ name }}", "Citra Dewi", NOON)
    assert older.text == "satu {{ name }}"
    assert world.acts == ["wording_kept", "wording_kept"]


def test_going_back_is_a_new_version_of_the_old_text(world: World) -> None:
    for text in ("satu", "dua", "satu"):
        world.wordings.keep(world.administrator, KIND, text)

    texts = [one.text for one in world.wordings.history(world.administrator, KIND)]

    assert texts[:3] == ["satu", "dua", "satu"]


def test_a_wording_that_makes_no_paper_is_refused_and_the_old_one_stays(world: World) -> None:
    world.wordings.keep(world.administrator, KIND, "baik")

    with pytest.raises(WordingRefused) as caught:
        world.wordings.keep(world.administrator, KIND, "satu\n{{ nama }}")

    assert (caught.value.fault.misfit, caught.value.fault.line) == (Misfit.UNKNOWN_PLACE, 2)
    assert world.wordings.history(world.administrator, KIND)[0].text == "baik"


def test_the_same_wording_again_is_no_new_version(world: World) -> None:
    ours = world.wordings.history(world.administrator, KIND)[0].text

    with pytest.raises(WordingAsBefore):
        world.wordings.keep(world.administrator, KIND, ours)


def test_wordings_are_the_administrators_alone(world: World) -> None:
    for officer in (world.officer, world.lead):
        with pytest.raises(NotPermitted):
            world.wordings.keep(officer, KIND, "baik")
        with pytest.raises(NotPermitted):
            world.wordings.history(officer, KIND)
        with pytest.raises(NotPermitted):
            world.wordings.sample(officer, KIND, "baik")


def test_a_wording_is_seen_as_a_paper_before_it_is_kept(world: World) -> None:
    pdf = world.wordings.sample(world.administrator, KIND, "= COBA\n{{ name }}")

    assert pdf.startswith(b"%PDF")
    assert world.acts == []
