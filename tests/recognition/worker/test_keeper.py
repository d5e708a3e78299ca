"""Whatever a picture does to its decoder, the program goes on and says so."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import psutil
import pytest

from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    NotAPicture,
    NothingOnPicture,
    ReadingStopped,
    Symbology,
)
from checkpoint.recognition.worker.__main__ import trace_of
from checkpoint.recognition.worker.keeper import PictureReader, ReaderBroken
from checkpoint.recognition.worker.limits import MEGABYTE, Limits
from checkpoint.specimens.codes import code_picture

UNRULY = Path(__file__).with_name("unruly.py")
IMPATIENT = Limits(start_s=5, read_s=0.5, glance_s=0.5, memory=200 * MEGABYTE)


def file_of(text: str) -> bytes:
    file = BytesIO()
    code_picture(text, Symbology.QR).save(file, "PNG")
    return file.getvalue()


def unruly(how: str, limits: Limits = IMPATIENT) -> PictureReader:
    return PictureReader(limits, command=(sys.executable, str(UNRULY), how))


@pytest.fixture(scope="module")
def pictures() -> Iterator[PictureReader]:
    with PictureReader() as reader:
        yield reader


def processes() -> set[psutil.Process]:
    return set(psutil.Process().children())


def test_a_picture_is_read_beside_the_program(pictures: PictureReader) -> None:
    reading = pictures.read(file_of("ETK004512"))

    assert [symbol.text for symbol in reading.symbols] == ["ETK004512"]
    assert reading.shown.startswith(b"\xff\xd8"), "a small JPEG to be shown and kept"


def test_a_camera_picture_is_read_without_being_kept(pictures: PictureReader) -> None:
    grey = code_picture("ETK004512", Symbology.QR).convert("L")
    bare = b"P5 %d %d 255\n" % grey.size + grey.tobytes()

    for reading in (pictures.glance(bare), pictures.peek(bare)):
        assert [symbol.text for symbol in reading.symbols] == ["ETK004512"]
        assert reading.shown == b""


@pytest.mark.parametrize(
    ("content", "failure"), [(b"", EmptyPicture), (b"no picture", NotAPicture)]
)
def test_what_is_wrong_with_a_file_is_said_as_it_is(
    pictures: PictureReader, content: bytes, failure: type[Exception]
) -> None:
    with pytest.raises(failure):
        pictures.read(content)


@pytest.mark.parametrize(
    "how", ["hangs", "dies", "talks nonsense", "breaks off", "never ends", "eats memory"]
)
def test_a_picture_that_ruins_the_decoder_costs_a_message_and_the_next_is_read(how: str) -> None:
    with unruly(how) as pictures:
        began = monotonic()
        with pytest.raises(ReadingStopped):
            pictures.read(b"harmful")
        assert monotonic() - began < 20

        with pytest.raises(NothingOnPicture):
            pictures.read(b"harmless")


def test_a_process_that_never_begins_is_given_up() -> None:
    with (
        unruly("never begins", Limits(start_s=0.3)) as pictures,
        pytest.raises(ReadingStopped),
    ):
        pictures.read(b"harmless")


def test_a_process_that_was_ended_by_others_is_begun_again() -> None:
    before = processes()
    with PictureReader() as pictures:
        pictures.warm_up()
        (process,) = processes() - before
        process.kill()
        process.wait()

        assert pictures.read(file_of("A1234567")).symbols[0].text == "A1234567"


def test_one_that_is_ended_while_it_reads_is_noticed() -> None:
    with unruly("hangs", Limits()) as pictures:
        end = Thread(target=_end_soon, args=(processes(),))
        end.start()
        with pytest.raises(ReadingStopped):
            pictures.read(b"harmful")
        end.join()


def _end_soon(before: set[psutil.Process]) -> None:
    while not (begun := processes() - before):
        sleep(0.01)
    sleep(0.2)
    begun.pop().kill()


def test_reading_stands_back_behind_the_window() -> None:
    before = processes()
    with PictureReader() as pictures:
        pictures.warm_up()
        (process,) = processes() - before

        assert process.nice() > psutil.Process().nice()


def test_a_closed_reader_leaves_no_process_behind() -> None:
    before = processes()
    with PictureReader() as pictures:
        pictures.warm_up()
        assert processes() != before

    assert processes() == before


def test_a_bug_in_the_reading_code_is_a_bug_in_the_program(tmp_path: Path) -> None:
    script = tmp_path / "buggy.py"
    script.write_text(
        "import sys\n"
        "from checkpoint.recognition.worker.wire import receive, send\n"
        "send(sys.stdout.buffer, b'ready')\n"
        "receive(sys.stdin.buffer)\n"
        'send(sys.stdout.buffer, b\'{"trace": "the line that broke"}\')\n'
    )
    with (
        PictureReader(command=(sys.executable, str(script))) as pictures,
        pytest.raises(ReaderBroken, match="the line that broke"),
    ):
        pictures.read(b"anything")


def test_the_trace_of_a_bug_names_its_place_and_nothing_that_was_read() -> None:
    with pytest.raises(ValueError, match="SUPARMAN") as caught:
        int("SUPARMAN")

    trace = trace_of(caught.value)
    assert "test_keeper.py" in trace
    assert trace.endswith("ValueError")
    assert "invalid literal" not in trace
