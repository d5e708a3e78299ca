"""What the process that reads does for itself, whatever its decoders do."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

import pytest

from checkpoint.domain.documents.pictures import ReadingStopped
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.recognition.worker.limits import MEGABYTE, Limits
from tests.recognition.worker.test_keeper import file_of, unruly

AS_THE_WORKER = """
import os, time
from checkpoint.recognition.worker import __main__ as worker
read = worker.read
{changed}
worker.main()
"""


def worker(tmp_path: Path, changed: str, limits: Limits | None = None) -> PictureReader:
    """The process as it is, but for what is changed in it."""
    script = tmp_path / "worker.py"
    script.write_text(AS_THE_WORKER.format(changed=changed))
    return PictureReader(limits, command=(sys.executable, str(script)))


def test_what_a_library_prints_does_not_come_among_the_answers(tmp_path: Path) -> None:
    prints = "worker.read = lambda *how, **more: os.write(1, b'chatter') and read(*how, **more)"
    with worker(tmp_path, prints) as pictures:
        assert pictures.read(file_of("ETK1")).symbols[0].text == "ETK1"


def test_a_decoder_that_hangs_is_ended_also_where_the_program_has_gone(tmp_path: Path) -> None:
    hangs = "worker.GIVE_UP_S = 0.3; worker.read = lambda *how, **more: time.sleep(60)"
    with worker(tmp_path, hangs, Limits(read_s=30)) as pictures:
        began = monotonic()
        with pytest.raises(ReadingStopped):
            pictures.read(b"harmful")

    assert monotonic() - began < 15


def test_one_that_takes_too_much_memory_is_ended_at_once() -> None:
    limits = Limits(start_s=10, read_s=30, memory=200 * MEGABYTE)
    with unruly("eats memory", limits) as pictures:
        began = monotonic()
        with pytest.raises(ReadingStopped):
            pictures.read(b"harmful")

    assert monotonic() - began < 15


def test_strange_code_in_the_folder_the_program_is_started_in_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "checkpoint.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    with PictureReader() as pictures:
        assert pictures.read(file_of("ETK1")).symbols[0].text == "ETK1"


def test_each_who_asks_gets_the_answer_to_his_own_picture() -> None:
    texts = [f"ETK{number}" for number in range(8)]
    files = [file_of(text) for text in texts]
    with PictureReader() as pictures, ThreadPoolExecutor(len(files)) as several:
        pictures.warm_up()
        read = [reading.symbols[0].text for reading in several.map(pictures.read_only, files)]

    assert read == texts
