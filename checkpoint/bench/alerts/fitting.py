"""Fits the weights of the evidence on invented pairs, by logistic regression.

Every pair of a traveller and an entry is a row: what agrees and differs, counted as the points
count it. Whoever is meant is a yes, whoever is like an innocent traveller a no; each group of
differences speaks as loud as another. What comes out is in bits, as the points are, and rounded
to a half: a weight that pretends to more has learned the invented people by heart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

import numpy as np
from numpy.typing import NDArray

from checkpoint.bench.alerts.differences import KINDS, Query
from checkpoint.bench.alerts.in_memory import ListInMemory
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.evidence import Evidence, weigh
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.pairing import Pairing, WordPair, WordRelation
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS, Weights

LIKEST = 8
"""Of the entries like an innocent traveller, how many are shown: the others are easy."""
RIDGE = 1.0
"""Holds down what few pairs show."""
STEPS = 30
HALF = 2

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Examples:
    """Rows of what agrees and differs, whether each is one person, and how loud it speaks."""

    columns: tuple[str, ...]
    rows: Matrix
    is_one: Matrix
    loudness: Matrix


def examples(
    book: ListInMemory,
    queries: Iterable[Query],
    innocents: Iterable[Traveller],
    weights: Weights = WEIGHTS,
) -> Examples:
    """Pairs from a list: the best name of each is chosen by the weights there are."""
    entries = {alert.id: alert for alert in book.alerts}
    found: list[tuple[Mapping[str, float], float, str]] = []
    for query in queries:
        entry = entries[query.meant]
        evidence = weigh(query.traveller, entry, book.frequencies, weights)
        row = features(query.traveller, entry, evidence, book.frequencies)
        found.append((row, 1.0, KINDS[query.kind].group))
    for traveller in innocents:
        found += [(row, 0.0, "") for row in _likest(book, traveller, weights)]
    columns = tuple(sorted({name for row, *_ in found for name in row}))
    groups = Counter(group for *_, group in found)
    of_each = len(found) / len(groups)
    return Examples(
        columns=columns,
        rows=np.array([[row.get(name, 0.0) for name in columns] for row, *_ in found]),
        is_one=np.array([is_one for _, is_one, _ in found]),
        loudness=np.array([of_each / groups[group] for *_, group in found]),
    )


def _likest(
    book: ListInMemory, traveller: Traveller, weights: Weights
) -> Iterator[Mapping[str, float]]:
    weighed = [
        (weigh(traveller, entry, book.frequencies, weights), entry)
        for entry in book.candidates(traveller)
    ]
    weighed.sort(key=lambda one: -one[0].points)
    for evidence, entry in weighed[:LIKEST]:
        yield features(traveller, entry, evidence, book.frequencies)


def features(
    traveller: Traveller, alert: Alert, evidence: Evidence, frequencies: Frequencies
) -> Mapping[str, float]:
    """What agrees and differs, so that the points are its sum by weight."""
    row: Counter[str] = Counter()
    if evidence.name is not None:
        row.update(_name_features(evidence.name.pairing, traveller.nationality, frequencies))
    birth = evidence.birth.relation
    row[f"birth {birth}"] = 1
    born = traveller.born
    if birth is BirthRelation.SAME and born and born.month and born.day:
        usual = (born.month, born.day)
        if usual in WEIGHTS.usual_birthdays:
            row[f"usual {usual[0]:02}-{usual[1]:02}"] = 1
    if traveller.nationality and alert.nationalities:
        is_same = traveller.nationality in alert.nationalities
        row["same state"] = int(is_same)
        row["other state"] = int(not is_same)
    row["same sex"] = int(evidence.sex > 0)
    row["other sex"] = int(evidence.sex < 0)
    row["same place"] = int(evidence.place > 0)
    row["other place"] = int(evidence.place < 0)
    return {name: float(value) for name, value in row.items() if value} | (
        {"state bits": evidence.state} if evidence.state > 0 else {}
    )


def _name_features(
    pairing: Pairing, state: str, frequencies: Frequencies
) -> Iterator[str] | Mapping[str, float]:
    row: dict[str, float] = {}

    def add(name: str, value: float) -> None:
        row[name] = row.get(name, 0.0) + value

    for pair in pairing.pairs:
        if pair.relation is not WordRelation.SAME:
            add(f"word {pair.relation}", 1.0)
        if pair.relation is not WordRelation.INITIAL:
            add("word bits", _bits(pair, pairing, state, frequencies))
    if pairing.is_whole:
        add("literal" if pairing.is_literal else "whole", 1.0)
    fewer, more = sorted((pairing.left_mine, pairing.left_theirs), key=len)
    if fewer:
        add("both left", float(len(fewer)))
    for word in sorted(more, key=lambda word: word.is_common)[: len(more) - len(fewer)]:
        add("common left" if word.is_common else "one left", 1.0)
    return row


def _bits(pair: WordPair, pairing: Pairing, state: str, frequencies: Frequencies) -> float:
    sides = (
        [pairing.mine.words[place] for place in pair.mine],
        [pairing.theirs.words[place] for place in pair.theirs],
    )
    return min(
        sum(min(frequencies.bits(fold, state) for fold in word.folds) for word in words)
        for words in sides
    )


def fit(found: Examples, *, ridge: float = RIDGE) -> Mapping[str, float]:
    """The weight of every column, in bits (Newton's method; no constant: a birth is one)."""
    rows, wanted, loudness = found.rows, found.is_one, found.loudness
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (loudness * (wanted - likely)) - ridge * weights
        bend = (rows * (loudness * likely * (1 - likely))[:, None]).T @ rows
        weights = weights + np.linalg.solve(bend + ridge * np.eye(len(weights)), slope)
    return {
        name: float(weight) / log(2) for name, weight in zip(found.columns, weights, strict=True)
    }


def as_weights(bits: Mapping[str, float], before: Weights = WEIGHTS) -> Weights:
    """The table as fitted, rounded; what was not seen stays as it was.

    Births are told from the same day as before: only what lies between two relations counts.
    """
    per_bit = round(bits["word bits"], 2)
    same = f"birth {BirthRelation.SAME}"
    shift = before.births[BirthRelation.SAME] - bits[same]
    births = {
        relation: _rounded(bits[f"birth {relation}"] + shift)
        if f"birth {relation}" in bits
        else points
        for relation, points in before.births.items()
    }
    usual = {
        (month, day): _rounded(-bits.get(f"usual {month:02}-{day:02}", -points))
        for (month, day), points in before.usual_birthdays.items()
    }
    return replace(
        before,
        word_bit=per_bit,
        lost_bits={
            relation: _lost(relation, bits, per_bit, before) for relation in before.lost_bits
        },
        initial=_rounded(bits.get("word initial", before.initial)),
        whole=_rounded(bits.get("whole", before.whole)),
        literal=_rounded(bits.get("literal", before.literal)),
        both_left=_rounded(bits.get("both left", before.both_left)),
        one_left=_rounded(bits.get("one left", before.one_left)),
        common_left=round(bits.get("common left", 0.0) / bits.get("one left", 1.0), 1),
        births=births,
        usual_birthdays=usual,
        other_state=_rounded(bits.get("other state", before.other_state)),
        same_sex=_rounded(bits.get("same sex", before.same_sex)),
        other_sex=_rounded(bits.get("other sex", before.other_sex)),
        same_place=_rounded(bits.get("same place", before.same_place)),
        other_place=_rounded(bits.get("other place", before.other_place)),
    )


def _lost(
    relation: WordRelation, bits: Mapping[str, float], per_bit: float, before: Weights
) -> float:
    name = f"word {relation}"
    if name not in bits:
        return before.lost_bits[relation]
    slip = before.slip if relation.is_slip else 0.0
    return max(0.0, _rounded((slip - bits[name]) / per_bit))


def _rounded(points: float) -> float:
    return round(points * HALF) / HALF


def lines(before: Weights, after: Weights) -> Iterator[str]:
    """The weights there were beside those fitted."""
    for name, old, new in _fields(before, after):
        yield f"{name:<28}{old:8.2f}{new:8.2f}"


def _fields(before: Weights, after: Weights) -> Sequence[tuple[str, float, float]]:
    rows: list[tuple[str, float, float]] = []
    for name in before.__slots__:
        old, new = getattr(before, name), getattr(after, name)
        if isinstance(old, Mapping):
            rows += [(f"{name} {key}", old[key], new[key]) for key in old]
        else:
            rows.append((name, old, new))
    return rows
