"""Whether two people who are known by name, and perhaps by birthday, may be one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import sqrt

from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.evidence import birth_points, name_points
from checkpoint.domain.alerts.explaining import birth_reason, name_parts
from checkpoint.domain.alerts.frequencies import Counts, Frequencies
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.pairing import Pairing, pair_names
from checkpoint.domain.alerts.reasons import Reason, Trait
from checkpoint.domain.documents.partial_date import PartialDate

NO_LIST = Counts({}, {})
"""How common names are where there is no list to count on."""
ALIKE = 100.0
"""The score of a name with itself; what is rarer in it is worth a little more."""
RARITY = 0.01
PROBABLE_FROM, POSSIBLE_FROM = 60.0, 25.0
BIRTH_POINT = 4.0
"""What a point of the birthday is worth on the scale of names."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one of the two."""

    name: str
    born: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of it."""

    score: float
    """About 100 for one name, 0 and less for two; a birthday known on both sides adds or takes."""
    band: Band | None
    reasons: tuple[Reason, ...]


def compare_people(one: Known, other: Known, frequencies: Frequencies = NO_LIST) -> Comparison:
    """Hold two people against each other; it is no matter which is which."""
    pairings = [pair_names(*names) for names in product(readings(one.name), readings(other.name))]
    if not pairings:
        return Comparison(0.0, None, (Trait.NAME_DIFFERENT,))
    score, pairing = max(
        ((_likeness(pairing, frequencies), pairing) for pairing in pairings),
        key=lambda found: found[0],
    )
    birth = birth_points(one.born, other.born)
    is_known = birth.relation is not BirthRelation.UNKNOWN
    score += BIRTH_POINT * birth.points if is_known else 0.0
    return Comparison(
        score=score,
        band=_band(pairing, birth.relation, score),
        reasons=tuple(_reasons(pairing, birth.relation, is_known=is_known)),
    )


def _likeness(pairing: Pairing, frequencies: Frequencies) -> float:
    """What both names have in common, measured by what each has in common with itself."""
    points = name_points(pairing, "", frequencies)
    own = [name_points(pair_names(name, name), "", frequencies) for name in pairing.names]
    most = sqrt(max(1.0, own[0]) * max(1.0, own[1]))
    return ALIKE * points / most + RARITY * most


def _band(pairing: Pairing, relation: BirthRelation, score: float) -> Band | None:
    if not pairing.pairs or relation is BirthRelation.DIFFERENT:
        return None
    if pairing.is_one_name and relation is BirthRelation.SAME:
        return Band.SAME
    if score >= PROBABLE_FROM:
        return Band.PROBABLE
    return Band.POSSIBLE if score >= POSSIBLE_FROM else None


def _reasons(pairing: Pairing, relation: BirthRelation, *, is_known: bool) -> Iterator[Reason]:
    for part in name_parts(pairing, "", NO_LIST):
        if not part.is_exact_word:
            yield part.reason
    if is_known:
        yield birth_reason(relation)
