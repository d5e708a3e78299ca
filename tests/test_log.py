from __future__ import annotations

import ast
import logging
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.domain.errors import InvalidValue
from checkpoint.log import WITHHELD, DiscreetFormatter, LogLevel, LogNotWritable, set_up_logging

ROOT = Path(__file__).resolve().parents[1]
ID = UUID("0199d0f4-7c3a-7000-8000-00000000002a")
AT = datetime(2026, 3, 2, 7, 15, tzinfo=UTC)

LESTARI = TravelDocument(
    kind=DocumentKind.BORDER_PASS,
    issuer="IDN",
    number="P4471902",
    holder=Holder(
        name=PersonName("LESTARI", "AYU"),
        nationality="IDN",
        sex=Sex.FEMALE,
        born=PartialDate(1991, 4, 17),
        national_number="6103055704910002",
        place_of_birth="BALAI KARANGAN",
    ),
    expires_on=date(2027, 8, 9),
    district="Sekayam",
)
SECRETS = (
    *("LESTARI", "AYU", "P4471902", "6103055704910002", "BALAI KARANGAN", "Sekayam"),
    *("1991", "2027-08-09"),
)

log = logging.getLogger("checkpoint.services.counter")


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Put the log of the whole process back, which a program sets up once."""
    loggers = [logging.getLogger(name) for name in (None, "checkpoint", "ui")]
    levels = [logger.level for logger in loggers]
    handlers = list(loggers[0].handlers)
    loggers[0].handlers = []
    yield
    for handler in loggers[0].handlers:
        handler.close()
    loggers[0].handlers = handlers
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def written(folder: Path, part: str = "window") -> str:
    return (folder / f"{part}.log").read_text(encoding="utf-8")


def line_of(message: Any, *arguments: object, name: str = log.name, error: Any = None) -> str:
    record = logging.LogRecord(
        name, logging.INFO, "journal.py", 30, message, arguments, (type(error), error, None)
    )
    return DiscreetFormatter().format(record)


def fail_on(document: TravelDocument) -> None:
    cause = InvalidValue(f"no such date: {document.holder.born}")
    raise KeyError(document.holder.name.primary) from cause


# --- where it goes


def test_a_line_says_when_in_utc_how_grave_and_where(tmp_path: Path) -> None:
    set_up_logging(tmp_path / "log", LogLevel.INFO, part="window")

    log.warning("crossing %s recorded", ID)

    assert re.fullmatch(
        rf"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{{3}}\+00:00 WARNING  "
        rf"checkpoint\.services\.counter: crossing {ID} recorded\n",
        written(tmp_path / "log"),
    )


def test_only_what_is_grave_enough_is_written(tmp_path: Path) -> None:
    set_up_logging(tmp_path, LogLevel.WARNING, part="window")
    log.info("not this")
    set_up_logging(tmp_path, LogLevel.DEBUG, part="window")
    log.debug("but this")

    assert "not this" not in written(tmp_path)
    assert written(tmp_path).count("but this") == 1


def test_the_command_line_shows_warnings_and_keeps_a_file_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(tmp_path, LogLevel.INFO, part="cli")
    log.info("list read")
    log.warning("list is old")

    told = capsys.readouterr()
    assert told.out == ""
    assert "list is old" in told.err
    assert "list read" not in told.err
    assert "list read" in written(tmp_path, "cli")


def test_the_window_writes_nothing_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(tmp_path, LogLevel.INFO, part="window")
    log.error("the printer does not answer")

    assert capsys.readouterr().err == ""


def test_a_full_file_gives_way_to_a_new_one_and_five_old_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checkpoint.log.LARGEST_FILE", 200)
    set_up_logging(tmp_path, LogLevel.INFO, part="window")
    for number in range(60):
        log.info("line %s", number)

    old = [f"window.log.{number}" for number in range(1, 6)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["window.log", *old]
    assert "line 59" in written(tmp_path)


def test_a_folder_in_which_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "log"
    in_the_way.touch()

    with pytest.raises(LogNotWritable, match="cannot be written: "):
        set_up_logging(in_the_way, LogLevel.INFO, part="window")


def test_the_time_of_a_line_does_not_depend_on_the_clock_on_the_wall() -> None:
    record = logging.LogRecord("ui", logging.INFO, "app.py", 3, "ready", (), None)
    record.created = AT.timestamp()

    assert DiscreetFormatter().format(record).startswith("2026-03-02T07:15:00.000+00:00 INFO ")


# --- what never stands in it


def test_the_log_of_a_working_day_names_nobody(tmp_path: Path) -> None:
    set_up_logging(tmp_path, LogLevel.DEBUG, part="window")

    log.info("signed in as %s", ID)
    log.info("document read: %s", LESTARI)
    log.info("%s of %s born %s", LESTARI.kind, LESTARI.holder.name.full, LESTARI.holder.born)
    log.warning("pass %s expires on %s", LESTARI.number, LESTARI.expires_on)
    log.info("crossing %(id)s of %(who)s", {"id": ID, "who": LESTARI.holder.name})
    log.error(LESTARI.holder)  # the whole message may be a thing
    try:
        fail_on(LESTARI)
    except KeyError:
        log.exception("not recorded")
    logging.getLogger("sqlalchemy.engine").warning("[parameters: ('%s')]", LESTARI.number)

    text = written(tmp_path)
    assert text.count(str(ID)) == 2
    assert text.count("border_pass of ") == 1
    assert [secret for secret in SECRETS if secret in text] == []


@given(st.text(min_size=1))
def test_no_text_gets_in_as_an_argument_or_with_an_exception(text: str) -> None:
    expected = line_of("traveller %s", "", error=ValueError(""))

    line = line_of("traveller %s", text, error=ValueError(text))

    assert _timeless(line) == _timeless(expected)
    assert WITHHELD in line


@pytest.mark.parametrize(
    ("argument", "shown"),
    [
        (ID, str(ID)),
        (214, "214"),
        (DocumentKind.PASSPORT, "passport"),
        (AT, "2026-03-02 07:15:00+00:00"),
        (timedelta(seconds=3), "0:00:03"),
        (None, "None"),
        (AT.replace(tzinfo=None), WITHHELD),
        (AT.date(), WITHHELD),
        (PartialDate(1991), WITHHELD),
        ("214", WITHHELD),
        ([ID], WITHHELD),
        (b"P<IDN", WITHHELD),
    ],
)
def test_ids_counts_and_instants_are_shown_and_all_else_is_withheld(
    argument: object, shown: str
) -> None:
    assert line_of("it is %s", argument).endswith(f": it is {shown}")


def test_of_other_packages_only_the_place_is_told() -> None:
    line = line_of("no font for LESTARI", name="reportlab.fonts")

    assert line.endswith(" reportlab.fonts: said at journal:30")


def test_a_crash_tells_its_kind_and_the_way_it_took_from_the_first_cause_on() -> None:
    line = ""
    try:
        try:
            Path("/LESTARI/none").read_text(encoding="utf-8")
        except OSError as cause:
            raise RuntimeError("for AYU LESTARI") from cause
    except RuntimeError as error:
        line = line_of("crashed", error=error)

    first, second = line.index("builtins.FileNotFoundError [errno 2]"), line.index("RuntimeError")
    assert first < second
    assert f"{__file__}:" in line
    assert " in test_a_crash_tells_its_kind" in line
    assert "LESTARI" not in line


def test_every_message_in_the_code_is_constant_text_with_plain_places_for_arguments() -> None:
    """What the formatter cannot see: a name that was put into the message itself."""
    faults = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for package in ("checkpoint", "ui")
        for path in sorted((ROOT / package).rglob("*.py"))
        for call in _log_calls(path.read_text(encoding="utf-8"))
        if not _is_plain(call)
    ]

    assert faults == []


@pytest.mark.parametrize(
    ("call", "is_plain"),
    [
        ('log.info("crossing %s recorded", id)', True),
        ('log.log(10, "crossing %s recorded", id)', True),
        ('log.info(f"crossing of {name}")', False),
        ('log.info("crossing of " + name)', False),
        ("log.info(name)", False),
        ("logging.getLogger().info(name)", False),
        ('log.info("%d crossings", count)', False),
        ('log.info("100%")', True),
    ],
)
def test_that_last_test_finds_what_it_looks_for(call: str, is_plain: bool) -> None:  # noqa: FBT001 - a table
    code = f"import logging\nlog = logging.getLogger(__name__)\n{call}\nmath.log(2)\n"

    (found,) = _log_calls(code)

    assert _is_plain(found) is is_plain


METHODS = {"debug", "info", "warning", "error", "critical", "exception", "log"}


def _log_calls(code: str) -> list[ast.Call]:
    """The calls on what a module got from `logging.getLogger`."""
    if "getLogger" not in code:
        return []
    tree = list(ast.walk(ast.parse(code)))
    loggers = {
        target.id
        for node in tree
        if isinstance(node, ast.Assign) and "getLogger" in ast.unparse(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return [
        node
        for node in tree
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in METHODS
        and (
            ast.unparse(node.func.value) in loggers
            or ast.unparse(node.func.value).startswith("logging.getLogger(")
        )
    ]


def _is_plain(call: ast.Call) -> bool:
    assert isinstance(call.func, ast.Attribute)
    message = call.args[1 if call.func.attr == "log" else 0]
    if not isinstance(message, ast.Constant) or not isinstance(message.value, str):
        return False
    has_arguments = call.args[-1] is not message
    return not has_arguments or not re.search(r"%(?!s|%|\(\w+\)s)", message.value)


def _timeless(line: str) -> str:
    return line.partition(" ")[2]
