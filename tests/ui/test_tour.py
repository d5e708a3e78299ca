"""The tour: it goes through every screen, and what it leaves behind can be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from checkpoint.settings import Settings, Theme
from checkpoint.words.catalogue import Language
from ui import language, theme
from ui.theme import ThemeName
from ui.tour.guide import LOOKS, SIZE
from ui.tour.walk import walk

LOOK = (Language.INDONESIAN, ThemeName.LIGHT)
FEWEST_COLOURS = 12
"""More than a bare ground and its frame have."""


@pytest.fixture(scope="module")
def written(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Sequence[Path]:
    """What one tour left behind, in one look."""
    settings = Settings(
        data_dir=tmp_path_factory.mktemp("data"), language=LOOK[0], theme=Theme.LIGHT
    )
    written = walk(settings, tmp_path_factory.mktemp("tour"), [LOOK])
    theme.apply(qapp, theme.load_theme(ThemeName.LIGHT))
    language.install(qapp, Language.INDONESIAN)
    return written


def test_it_is_taken_in_both_languages_and_both_colours() -> None:
    assert set(LOOKS) == {(spoken, worn) for spoken in Language for worn in ThemeName}


def test_every_picture_is_there_numbered_and_of_the_whole_window(written: Sequence[Path]) -> None:
    pictures = [path for path in written if path.suffix == ".png"]
    numbers = [int(path.name.partition("-")[0]) for path in pictures]
    assert numbers == list(range(1, len(pictures) + 1))
    assert len(pictures) > 50
    for path in pictures:
        assert path.name.endswith(".id.light.png")
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE
        assert colours_of(picture) > FEWEST_COLOURS, path.name


@pytest.mark.parametrize(
    "screen",
    [
        "administration-codes",
        "seals",
        "counter-camera",
        "counter-enter-afterwards",
        "group",
        "journal-person",
        "counter-from-camera",
        "journal-evidence",
        "journal-label",
        "journal-register",
        "border-pass-seal-genuine",
        "border-pass-seal-forged",
    ],
)
def test_the_screens_for_reading_documents_are_among_them(
    written: Sequence[Path], screen: str
) -> None:
    assert screen in {path.name.partition("-")[2].partition(".")[0] for path in written}


@pytest.mark.parametrize("screen", ["list-keys-trust", "list-keys", "alerts-who-is-here"])
def test_the_screens_for_keeping_lists_are_among_them(written: Sequence[Path], screen: str) -> None:
    assert screen in {path.name.partition("-")[2].partition(".")[0] for path in written}


@pytest.mark.parametrize("screen", ["counter-papers", "wordings"])
def test_the_papers_of_decisions_are_among_them(written: Sequence[Path], screen: str) -> None:
    assert screen in {path.name.partition("-")[2].partition(".")[0] for path in written}


@pytest.mark.parametrize("screen", ["second-line-screening", "counter-pattern"])
def test_the_signs_of_trafficking_are_among_them(written: Sequence[Path], screen: str) -> None:
    assert screen in {path.name.partition("-")[2].partition(".")[0] for path in written}


def test_no_two_pictures_that_follow_each_other_are_the_same(written: Sequence[Path]) -> None:
    """A step that did nothing would leave the picture of the step before."""
    pictures = [path for path in written if path.suffix == ".png"]
    same = [
        later.name
        for earlier, later in pairwise(pictures)
        if earlier.read_bytes() == later.read_bytes()
    ]
    assert same == []


@pytest.mark.parametrize(
    ("partner", "title"),
    [
        ("immigration", "Laporan Harian Perlintasan"),
        ("customs", "Bea dan Cukai"),
        ("quarantine", "Karantina"),
    ],
)
def test_every_partner_has_a_paper(written: Sequence[Path], partner: str, title: str) -> None:
    (paper,) = [path for path in written if path.name == f"report-{partner}.pdf"]
    text = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    assert title in text


def colours_of(picture: QImage) -> int:
    """How many colours stand on every tenth point."""
    points = (
        picture.pixel(x, y)
        for x in range(0, picture.width(), 10)
        for y in range(0, picture.height(), 10)
    )
    return len(set(points))


@pytest.mark.parametrize("screen", ["report-any-days", "reports-ways", "reports-given"])
def test_the_ways_of_papers_are_among_them(written: Sequence[Path], screen: str) -> None:
    assert screen in {path.name.partition("-")[2].partition(".")[0] for path in written}


@pytest.mark.parametrize("screen", ["statistics", "statistics-compared"])
def test_the_figures_are_among_them(written: Sequence[Path], screen: str) -> None:
    assert screen in {path.name.partition("-")[2].partition(".")[0] for path in written}
