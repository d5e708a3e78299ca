"""Persons in FollowTheMoney's JSON lines, as OpenSanctions publishes them, whole or as a delta.

::

    {"id": "NK-…", "schema": "Person", "properties": {"name": ["…"], …}, "target": true, …}
    {"op": "ADD" | "MOD" | "DEL", "entity": {…}}

The first is a list, the second what changed since an earlier version. A person's passports may be
entities of their own, so the file is gone through twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListRow,
    ListTooLarge,
    OpenList,
    RowFault,
)
from checkpoint.lists.intake import Intake
from checkpoint.lists.lines import Line, lines_of, text_of_line
from checkpoint.lists.opensanctions import PERSON, Notes, may_be_a_number
from checkpoint.lists.person import LONGEST_NAME, Person, each_once, row_of, sex_of
from checkpoint.lists.source import ListSource

LARGEST_FILE = 16 * 1024**3
"""Bytes; the whole of OpenSanctions has some three thousand million."""
LONGEST_LINE = 4 * 1024 * 1024
MOST_PAPERS = 1_000_000

_HEAD = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{[^\n]*"(?:schema|op)"\s*:\s*"[A-Za-z]+"')
_PAPER = re.compile(rb'"schema"\s*:\s*"(Passport|Identification)"')
_PASSPORT = "Passport"
_NAMES = ("name", "alias", "previousName")
_DELETE, _CHANGES = "DEL", ("ADD", "MOD")


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether the first line is an entity, or a change of one."""
    return bool(_HEAD.search(head))


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    if source.size > LARGEST_FILE:
        raise ListTooLarge(size=source.size, limit=LARGEST_FILE)
    first = next(lines_of(source, longest=LONGEST_LINE), Line(1, b""))
    entity = _parsed(first)
    is_delta = entity is not None and "op" in entity
    rows = _read_lines(source, intake, is_delta=is_delta)
    return OpenList(each_once(rows), is_delta=is_delta)


@dataclass(frozen=True, slots=True)
class _Papers:
    """What a person's entities of their own say of passports and numbers."""

    documents: Mapping[str, tuple[ListedDocument, ...]]
    numbers: Mapping[str, tuple[str, ...]]


def _read_lines(source: ListSource, intake: Intake, *, is_delta: bool) -> Iterator[ListRow]:
    papers = _papers(source)
    for line in lines_of(source, longest=LONGEST_LINE):
        if line.is_cut and _parsed(line) is None:
            raise ListBrokenOff(file=source.name, line=line.number)
        if line.content is None:
            yield _faulty(line, FaultWhy.CELL_TOO_LONG)
        elif line.content.strip():
            yield _take(line, papers, intake, is_delta=is_delta)


def _take(line: Line, papers: _Papers, intake: Intake, *, is_delta: bool) -> ListRow:
    content = line.content or b""
    if not is_delta and _is_other_entity(content.strip()):
        return ListRow(line.number, None)
    told = _parsed(line)
    if told is None or ("op" in told) is not is_delta:
        return _faulty(line, FaultWhy.ENTRY_BROKEN)
    if is_delta:
        return _change(line, told, papers, intake)
    if not _is_sound(told):
        return _faulty(line, FaultWhy.ENTRY_BROKEN)
    return _row(line, told, papers, intake) if _is_meant(told) else ListRow(line.number, None)


def _is_other_entity(content: bytes) -> bool:
    """Told before it is parsed, which takes most of the time: most entities are no persons."""
    is_entity = content.startswith(b"{") and content.endswith(b"}") and b'"schema"' in content
    return is_entity and b'"Person"' not in content


def _change(line: Line, told: Mapping[str, Any], papers: _Papers, intake: Intake) -> ListRow:
    """A line of a delta. Who was on the list, and is changed to what is none of it, is gone."""
    operation, entity = told["op"], told.get("entity")
    if not isinstance(entity, dict) or not isinstance(entity.get("id"), str) or not entity["id"]:
        return _faulty(line, FaultWhy.ENTRY_BROKEN)
    if operation == _DELETE:
        return ListRow(line.number, None, gone=_storable(entity["id"]))
    if operation not in _CHANGES or not _is_sound(entity):
        return _faulty(line, FaultWhy.ENTRY_BROKEN, _storable(entity["id"]))
    if _is_meant(entity):
        return _row(line, entity, papers, intake)
    return ListRow(line.number, None, gone=_storable(entity["id"]) if operation == "MOD" else "")


def _is_sound(entity: Mapping[str, Any]) -> bool:
    is_named = all(isinstance(entity.get(key), str) and entity[key] for key in ("id", "schema"))
    return is_named and isinstance(entity.get("properties", {}), dict)


def _is_meant(entity: Mapping[str, Any]) -> bool:
    """Whether it is a person who is on a list, and not only known to somebody who is."""
    return entity["schema"] == PERSON and entity.get("target", True) is not False


def _row(line: Line, entity: Mapping[str, Any], papers: _Papers, intake: Intake) -> ListRow:
    reference = _storable(entity["id"])
    notes = Notes(line.number, reference)
    person = Person(
        reference=reference,
        names=notes.names("name", _names(entity)),
        weak_names=notes.names("weakAlias", _values(entity, "weakAlias")),
        births=notes.births("birthDate", _values(entity, "birthDate")),
        sex=sex_of(next(iter(_values(entity, "gender")), "")),
        nationalities=_nationalities(entity, notes),
        place_of_birth=next(iter(_values(entity, "birthPlace")), ""),
        documents=(
            *map(ListedDocument, _numbers(entity, "passportNumber", notes)),
            *papers.documents.get(reference, ()),
        ),
        national_numbers=(
            *_numbers(entity, "idNumber", notes),
            *papers.numbers.get(reference, ()),
        ),
        requester=", ".join(_strings(entity.get("datasets"))[:5]),
        reason="; ".join((*_values(entity, "topics"), *_values(entity, "notes"))),
    )
    made = row_of(person, line.number, intake)
    return ListRow(line.number, made.alert, made.faults, notes.noted)


def _names(entity: Mapping[str, Any]) -> tuple[str, ...]:
    """Every name; the one under which the entity is shown goes first."""
    names = [name for key in _NAMES for name in _values(entity, key)]
    caption = entity.get("caption")
    first = [caption] if isinstance(caption, str) and caption in names else []
    if not names:
        parts = (next(iter(_values(entity, key)), "") for key in ("firstName", "lastName"))
        names = [" ".join(filter(None, parts))]
    return tuple(dict.fromkeys([*first, *names]))


def _nationalities(entity: Mapping[str, Any], notes: Notes) -> tuple[str, ...]:
    """What is said to be one; a state that he has to do with only where nothing else is said."""
    said = (*_values(entity, "nationality"), *_values(entity, "citizenship"))
    key = "nationality" if said else "country"
    return notes.states(key, said or _values(entity, "country"))


def _numbers(entity: Mapping[str, Any], key: str, notes: Notes) -> Iterator[str]:
    return filter(may_be_a_number, notes.few(key, _values(entity, key)))


def _values(entity: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return _strings(entity.get("properties", {}).get(key))


def _strings(said: object) -> tuple[str, ...]:
    """The texts in a list; JSON may hold anything else in their place."""
    several = said if isinstance(said, list) else [said]
    return tuple(_storable(one) for one in several if isinstance(one, str))


def _storable(text: str) -> str:
    """Without NUL and halves of characters, which JSON can say and no database keeps."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _papers(source: ListSource) -> _Papers:
    documents: dict[str, tuple[ListedDocument, ...]] = {}
    numbers: dict[str, tuple[str, ...]] = {}
    for line in lines_of(source, longest=LONGEST_LINE):
        found = _PAPER.search(line.content) if line.content else None
        entity = _entity(line) if found and len(documents) + len(numbers) < MOST_PAPERS else None
        if entity is None or not _is_sound(entity):
            continue
        said = filter(may_be_a_number, (*_values(entity, "number"),
                                        *_values(entity, "passportNumber")))  # fmt: skip
        states = Notes(line.number, "").states("country", _values(entity, "country"))
        issuer = states[0] if len(states) == 1 else ""
        taken = tuple(dict.fromkeys(said))
        for holder in _values(entity, "holder"):
            if entity["schema"] == _PASSPORT:
                papers = tuple(ListedDocument(number, issuer) for number in taken)
                documents[holder] = (*documents.get(holder, ()), *papers)
            else:
                numbers[holder] = (*numbers.get(holder, ()), *taken)
    return _Papers(documents, numbers)


def _entity(line: Line) -> dict[str, Any] | None:
    """The entity of a line, also of a change; of one that is taken away nothing is of use."""
    told = _parsed(line)
    if told is None or "op" not in told:
        return told
    entity = told.get("entity")
    return entity if isinstance(entity, dict) and told["op"] != _DELETE else None


def _parsed(line: Line) -> dict[str, Any] | None:
    """The object that a line is; None for anything else, however deep it lies."""
    try:
        told = json.loads(text_of_line(line.content or b"", line.number))
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _faulty(line: Line, why: FaultWhy, reference: str = "") -> ListRow:
    fault = RowFault(line=line.number, column="", why=why, reference=reference[:LONGEST_NAME])
    return ListRow(line.number, None, (fault,))
