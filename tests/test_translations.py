"""Every text of the program stands in the translators' files, and is translated."""

from __future__ import annotations

import ast
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from checkpoint.resources import RESOURCES

ROOT = RESOURCES.parent
FILES = RESOURCES / "translations"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
SOURCES = [path for folder in ("checkpoint", "ui") for path in (ROOT / folder).rglob("*.py")]
TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def messages(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and every form of the translation."""
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            name = context.findtext("name", "")
            yield name, message.findtext("source", ""), forms or [translation.text or ""]


@pytest.fixture(scope="module", params=["id", "en"])
def brought_up(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """A language's file as it is kept, and as lupdate would make it from today's source."""
    kept = FILES / f"checkpoint_{request.param}.ts"
    fresh = tmp_path_factory.mktemp("ts") / kept.name
    shutil.copy(kept, fresh)
    plural = ["-pluralonly"] if request.param == "en" else []
    call: list[str | Path] = [
        LUPDATE,
        "-silent",
        "-extensions",
        "py",
        "-locations",
        "none",
        "-no-obsolete",
    ]
    call += [ROOT / "checkpoint", ROOT / "ui", *plural, "-ts", fresh]
    subprocess.run(call, check=True, capture_output=True)  # noqa: S603 - Qt's own tool
    return kept, fresh


def test_the_translators_files_are_up_to_date(brought_up: tuple[Path, Path]) -> None:
    kept, fresh = ({text[:2] for text in messages(path)} for path in brought_up)

    assert fresh - kept == set(), "run `make translations`, and translate what is new"
    assert kept - fresh == set(), "run `make translations`: these texts are no longer there"


def test_every_text_is_translated(brought_up: tuple[Path, Path]) -> None:
    empty = [text[:2] for text in messages(brought_up[0]) if not all(text[2])]

    assert empty == []


def test_a_translation_keeps_the_places_that_are_filled_in(brought_up: tuple[Path, Path]) -> None:
    for _context, source, forms in messages(brought_up[0]):
        for form in forms:
            assert places_in(form) == places_in(source), source


def places_in(text: str) -> set[str]:
    named = {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}
    return named | ({"%n"} if "%n" in text else set())


def test_no_text_hides_in_an_f_string_where_lupdate_does_not_look() -> None:
    hidden = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in SOURCES
        for part in ast.walk(parsed(path))
        if isinstance(part, ast.JoinedStr)
        for call in ast.walk(part)
        if isinstance(call, ast.Call) and name_of(call.func) in TRANSLATORS
    ]

    assert hidden == []


def test_every_text_is_found_by_lupdate() -> None:
    known = {source for _context, source, _forms in messages(FILES / "checkpoint_id.ts")}

    missed = [
        f"{path.relative_to(ROOT)}: {text}"
        for path in SOURCES
        for text in literals_in(path)
        if text not in known
    ]

    assert missed == [], "lupdate does not see these; see Catalogue.tr"


def literals_in(path: Path) -> Iterator[str]:
    """The texts that a source file hands to a translator."""
    for call in ast.walk(parsed(path)):
        if isinstance(call, ast.Call) and name_of(call.func) in TRANSLATORS:
            place = 0 if name_of(call.func) == "tr" else 1
            match call.args[place : place + 1]:
                case [ast.Constant(value=str(text))]:
                    yield text


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""
