"""The procedures of the second line, as they lie in files: ours, and the post's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

from pydantic import ConfigDict, TypeAdapter

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.sop import NOTHING_SAID, BothWays, Sop, SopStep
from checkpoint.domain.errors import FileUnusable
from checkpoint.resources import RESOURCES
from checkpoint.toml_file import read_toml

SOPS = RESOURCES / "sop"
MOST_MINUTES = 7 * 24 * 60
LONGEST_TEXT = 400
"""Signs of one step: it is read while somebody waits."""

_STRICT = ConfigDict(extra="forbid")


class SopUnusable(FileUnusable):
    """A procedure that cannot be followed until somebody corrects its file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Both:
    __pydantic_config__: ClassVar = _STRICT
    id: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    __pydantic_config__: ClassVar = _STRICT
    code: str
    agency: str
    id: str
    en: str
    source: str
    is_verified: bool
    call_id: str = ""
    call_en: str = ""
    limit_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    __pydantic_config__: ClassVar = _STRICT
    kind: str
    title: _Both
    steps: tuple[_Step, ...]


_FILE = TypeAdapter(_File)


def load_sops(folders: Sequence[Path] = (SOPS,)) -> Mapping[CaseKind, Sop]:
    """The procedure of every kind; a file of a later folder stands in place of an earlier one's.

    A kind without a file, or a file that is no kind's, is refused too: a procedure that nobody
    finds is followed by nobody. Raises SopUnusable.
    """
    found: dict[CaseKind, Sop] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            sop = _sop_in(path)
            found[sop.kind] = sop
    for kind in CaseKind:
        if kind not in found:
            raise SopUnusable(str(folders[0]), None, f"there is no procedure {kind.value}.toml")
    return found


def _sop_in(path: Path) -> Sop:
    file = read_toml(path, SopUnusable)
    shaped = file.shaped(_FILE)
    if shaped.kind not in set(CaseKind):
        raise file.fault(("kind",), f"one of {', '.join(CaseKind)}")
    if shaped.kind != path.stem:
        raise file.fault(("kind",), f"the file of this procedure is called {shaped.kind}.toml")
    if not shaped.title.id.strip() or not shaped.title.en.strip():
        raise file.fault(("title",), "in both languages")
    if not shaped.steps:
        raise file.fault(("steps",), "at least one step")
    for number, what in _faults(shaped.steps):
        raise file.fault(("steps", number, what[0]), what[1])
    return Sop(
        kind=CaseKind(shaped.kind),
        title=BothWays(id=shaped.title.id.strip(), en=shaped.title.en.strip()),
        steps=tuple(_step(one) for one in shaped.steps),
    )


def _faults(steps: Sequence[_Step]) -> Iterator[tuple[int, tuple[str, str]]]:
    """What is wrong with the steps: the number of each, its entry, and the sentence."""
    seen: set[str] = set()
    for number, step in enumerate(steps):
        if not step.code.strip() or step.code in seen:
            yield number, ("code", "a word of its own for each step")
        seen.add(step.code)
        if step.agency not in set(CaseAgency):
            yield number, ("agency", f"one of {', '.join(CaseAgency)}")
        for name, text in (("id", step.id), ("en", step.en), ("source", step.source)):
            if not 0 < len(text.strip()) <= LONGEST_TEXT:
                yield number, (name, f"a sentence of {LONGEST_TEXT} signs at most")
        if bool(step.call_id.strip()) != bool(step.call_en.strip()):
            yield number, ("call_id", "whom to call is said in both languages")
        if step.limit_minutes is not None and not 0 < step.limit_minutes <= MOST_MINUTES:
            yield number, ("limit_minutes", f"from 1 to {MOST_MINUTES}")


def _step(row: _Step) -> SopStep:
    minutes = row.limit_minutes
    has_call = bool(row.call_id.strip())
    return SopStep(
        code=row.code,
        agency=CaseAgency(row.agency),
        text=BothWays(id=row.id.strip(), en=row.en.strip()),
        call=BothWays(id=row.call_id.strip(), en=row.call_en.strip()) if has_call else NOTHING_SAID,
        limit=None if minutes is None else timedelta(minutes=minutes),
        source=row.source.strip(),
        is_verified=row.is_verified,
    )
