"""What others may read of an incident: initials on copies, and of some persons nothing at all.

In copies persons are named by initials (the border guard's practice). Who may be a victim is
named to those alone who may see his case, and an informant to no reader of a report whatsoever;
as people also name each other in what they write, texts are gone through for those names too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any
from uuid import UUID

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.incidents.events import (
    Corrected,
    GoodsAdded,
    HandedOver,
    PersonAdded,
    Reported,
    What,
)
from checkpoint.domain.incidents.incident import Report
from checkpoint.domain.incidents.person import Goods, InvolvedPerson
from checkpoint.domain.incidents.state import IncidentState, folded

_SMALL = frozenset({"bin", "binti", "bt", "anak", "al"})
_NOBODYS = _SMALL | {"pak", "bapak", "ibu", "haji", "hajah", "encik"}
"""Words of names that are not anybody's own."""
_SHORTEST = 3
"""Letters of a word that is looked for by itself; a shorter one stands in too many others."""
_WORD = re.compile(r"\w[\w'’-]*")


def initials(name: str) -> str:
    """Such as ``A. b. Y.`` of Ahmad bin Yusuf: small for the words that are nobody's own."""
    return " ".join(_initial(word) for word in _WORD.findall(name))


@dataclass(frozen=True, slots=True)
class Veil:
    """Takes names out of texts, whole and word by word, whatever their letter case."""

    instead: Mapping[str, str]
    """What stands in place of a name, by the name in small letters."""

    @classmethod
    def over(cls, hidden: Iterable[str], shortened: Iterable[str] = ()) -> Veil:
        """Hide some names altogether, and leave of others the initials."""
        instead = {part: initials(part) for name in shortened for part in _parts(name)}
        instead |= {part: MASK for name in hidden for part in _parts(name)}
        return cls(instead)

    def __call__(self, text: str) -> str:
        """A text without those names."""
        if not self.instead or not text:
            return text
        longest = sorted(self.instead, key=len, reverse=True)
        names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
        return re.sub(rf"(?<!\w)(?:{names})(?!\w)", self._short, text, flags=re.IGNORECASE)

    def _short(self, found: re.Match[str]) -> str:
        return self.instead.get(_plain(found[0]), MASK)


def for_reader(
    state: IncidentState, *, informants: Collection[str], victims: Collection[UUID]
) -> IncidentState:
    """As an officer reads it who must know neither of these informants nor of these persons."""
    veiling = _Hidden.among(state, informants, victims)
    veil = Veil.over(veiling.names)

    def person(one: InvolvedPerson) -> InvolvedPerson:
        return _masked(one) if one.id in veiling.persons else _veiled(one, veil)

    return _through(state, veil, person)


def for_copy(
    state: IncidentState, *, informants: Collection[str], victims: Collection[UUID]
) -> IncidentState:
    """As it leaves the post on a copy: initials, and of possible victims not even those."""
    veiling = _Hidden.among(state, informants, victims)
    shortened = [one.name for one in _everybody(state) if one.id not in veiling.persons]
    veil = Veil.over(veiling.names, [*_owners(state), *shortened])

    def person(one: InvolvedPerson) -> InvolvedPerson:
        if one.id in veiling.persons:
            return _masked(one)
        born = one.born and replace(one.born, month=None, day=None)
        number = MASK if one.number else ""
        return replace(_veiled(one, veil), name=initials(one.name), born=born, number=number)

    return _through(state, veil, person)


def unmasked(report: Report, state: IncidentState) -> Report:
    """A correction by somebody who was shown masks, with the persons behind them as they are."""
    known = {one.id: one for one in state.report.persons}
    persons = (known.get(one.id, one) if one.name == MASK else one for one in report.persons)
    return replace(report, persons=tuple(persons))


@dataclass(frozen=True, slots=True)
class _Hidden:
    """Who of an incident is not to be known, and by which names."""

    persons: frozenset[UUID]
    names: tuple[str, ...]

    @classmethod
    def among(
        cls, state: IncidentState, informants: Collection[str], victims: Collection[UUID]
    ) -> _Hidden:
        """An informant who also stands among the persons is hidden there too."""
        told = {_plain(name) for name in informants}
        hidden = [one for one in _everybody(state) if one.id in victims or _plain(one.name) in told]
        names = (*informants, *(one.name for one in hidden))
        return cls(frozenset(one.id for one in hidden), names)


def _everybody(state: IncidentState) -> Iterator[InvolvedPerson]:
    """All who were ever named in it: a correction takes no name out of what was told before."""
    for report in _reports(state):
        yield from report.persons
    for event in state.events:
        if isinstance(event.what, PersonAdded):
            yield event.what.person


def _owners(state: IncidentState) -> Iterator[str]:
    for report in _reports(state):
        yield from (goods.owner for goods in report.goods)


def _reports(state: IncidentState) -> Iterator[Report]:
    yield state.report
    for event in state.events:
        if isinstance(event.what, Reported | Corrected):
            yield event.what.report


def _masked(one: InvolvedPerson) -> InvolvedPerson:
    """That somebody was there, and no more."""
    return InvolvedPerson(id=one.id, part=one.part, name=MASK)


def _veiled(one: InvolvedPerson, veil: Veil) -> InvolvedPerson:
    """What is written beside his name, without the names of others."""
    return replace(one, origin=veil(one.origin), note=veil(one.note))


def _through(
    state: IncidentState, veil: Veil, person: Callable[[InvolvedPerson], InvolvedPerson]
) -> IncidentState:
    """The same incident, told anew; the names of who received something at an agency stay."""
    events = (replace(one, what=_said(one.what, veil, person)) for one in state.events)
    return folded(state.incident, events)


def _said(what: What, veil: Veil, person: Callable[[InvolvedPerson], InvolvedPerson]) -> What:
    match what:
        case Reported(report=told):
            return Reported(_told(told, veil, person))
        case Corrected(report=told):
            return replace(what, report=_told(told, veil, person), reason=veil(what.reason))
        case PersonAdded(person=one):
            return PersonAdded(person(one))
        case GoodsAdded(goods=goods):
            return GoodsAdded(_kept(goods, veil))
        case HandedOver(hand_over=given):
            return HandedOver(replace(given, what=veil(given.what)))
        case _:
            said = {one.name: getattr(what, one.name) for one in fields(what)}
            texts: dict[str, Any] = {
                name: veil(text) for name, text in said.items() if isinstance(text, str)
            }
            return replace(what, **texts)


def _told(report: Report, veil: Veil, person: Callable[[InvolvedPerson], InvolvedPerson]) -> Report:
    place = report.place
    return replace(
        report,
        place=replace(place, path=veil(place.path), near=veil(place.near)),
        facts=veil(report.facts),
        action=veil(report.action),
        persons=tuple(map(person, report.persons)),
        goods=tuple(_kept(one, veil) for one in report.goods),
    )


def _kept(goods: Goods, veil: Veil) -> Goods:
    return replace(goods, what=veil(goods.what), owner=veil(goods.owner))


def _initial(word: str) -> str:
    return f"{word[0].lower() if word.lower() in _SMALL else word[0].upper()}."


def _parts(name: str) -> Iterator[str]:
    """A name as it may stand in a text: whole, and each word that is its bearer's own."""
    whole = _plain(name)
    if whole:
        yield whole
    for word in _WORD.findall(whole):
        if len(word) >= _SHORTEST and word not in _NOBODYS:
            yield word


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
