"""A paper and the files that go with it, for partners whose programs load the figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from checkpoint.domain.alerts.signing import SIGNATURE_SUFFIX
from checkpoint.paper_file import write_paper

PAPER = ".pdf"
Sign: TypeAlias = Callable[[bytes], bytes]
"""Makes the signature of a file."""


def signed_files(paper: bytes, files: Mapping[str, bytes], sign: Sign) -> Mapping[str, bytes]:
    """All that goes with a paper, by the endings of the names: its files, each with a signature."""
    beside: dict[str, bytes] = {}
    for ending, content in files.items():
        beside[ending] = content
        beside[f"{ending}{SIGNATURE_SUFFIX}"] = sign(content)
    beside[f"{PAPER}{SIGNATURE_SUFFIX}"] = sign(paper)
    return beside


def write_bundle(path: Path, paper: bytes, beside: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write a paper and what goes with it; raises PaperNotSaved or one of its leaves.

    The paper itself comes last: where a stick is pulled out before, none was given out.
    """
    written = []
    for ending, content in beside.items():
        place = path.with_name(f"{path.name.removesuffix(PAPER)}{ending}")
        write_paper(place, content)
        written.append(place)
    write_paper(path, paper)
    return (*written, path)
