"""Fits the weights of the evidence on invented pairs, by logistic regression.

Every pair of a traveller and an entry is a row: what agrees and differs, counted as the points
count it. Whoever is meant is a yes, whoever is like an innocent traveller a no; each group of
differences speaks as loud as it matters. Only the noes that come near a bar are shown, for there
the weights are to tell them apart. What comes out is in bits, as the points are, and rounded to a
half: a weight that pretends to more has learned the invented people by heart.

Some columns are given and not fitted, since invented people cannot teach them: that a word is
spelled in another way says nothing here, for two invented people never differ in a spelling alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from types import MappingProxyType
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from checkpoint.bench.alerts.differences import KINDS, Query
from checkpoint.bench.alerts.in_memory import ListInMemory
from checkpoint.bench.alerts.measuring import Search
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.evidence import Evidence, weigh
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.left_over import left_over
from checkpoint.domain.alerts.pairing import Pairing, WordPair
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS, Weights
from checkpoint.domain.alerts.word_relations import WordRelation

LIKEST = 6
"""Of the entries like an innocent traveller, how many are shown at most."""
NEAR = -2.0
"""Points from which an entry is near a bar; what has fewer is easy."""
LOUDNESS: Mapping[str, float] = MappingProxyType(
    {"A": 3.0, "B": 1.5, "C": 1.0, "D": 0.7, "E": 2.0, "": 8.0}
)
"""How loud each group of differences speaks, and all innocent travellers together."""
GIVEN: Mapping[str, float] = MappingProxyType(
    {
        "state bits": 1.0,
        "same place": 4.0,
        "other place": -3.0,
        "literal": 0.5,
        "by alias": -1.5,
        **dict.fromkeys(
            (
                "word old_spelling",
                "word spelling",
                "word shortened",
                "word joined",
                "word truncated",
            ),
            0.0,
        ),
    }
)
"""Columns that are not fitted, with their weights."""
RIDGE = 1.0
"""Holds down what few pairs show."""
STEPS = 25
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
    of_each = {group: LOUDNESS[group] / count for group, count in groups.items()}
    mean = sum(LOUDNESS[group] for group in groups) / len(found)
    return Examples(
        columns=columns,
        rows=np.array([[row.get(name, 0.0) for name in columns] for row, *_ in found]),
        is_one=np.array([is_one for _, is_one, _ in found]),
        loudness=np.array([of_each[group] / mean for *_, group in found]),
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
        if evidence.points < NEAR:
            return
        yield features(traveller, entry, evidence, book.frequencies)


def features(
    traveller: Traveller, alert: Alert, evidence: Evidence, frequencies: Frequencies
) -> Mapping[str, float]:
    """What agrees and differs, so that the points are its sum by weight."""
    row: dict[str, float] = {}
    if evidence.name is not None:
        row |= _name_features(evidence.name.pairing, traveller.nationality, frequencies)
        row["by alias"] = float(evidence.name.name != alert.name)
    birth = evidence.birth.relation
    row[f"birth {birth}"] = 1.0
    born = traveller.born
    if birth is BirthRelation.SAME and born and born.month and born.day:
        usual = (born.month, born.day)
        if usual in WEIGHTS.usual_birthdays:
            row[f"usual {usual[0]:02}-{usual[1]:02}"] = 1.0
    if traveller.nationality and alert.nationalities:
        is_same = traveller.nationality in alert.nationalities
        row["other state"] = float(not is_same)
        row["state bits"] = evidence.state if is_same else 0.0
    row["other sex"] = float(evidence.sex < 0)
    row["same place"] = float(evidence.place > 0)
    row["other place"] = float(evidence.place < 0)
    return {name: value for name, value in row.items() if value}


def _name_features(pairing: Pairing, state: str, frequencies: Frequencies) -> dict[str, float]:
    row: dict[str, float] = {}

    def add(name: str, value: float) -> None:
        row[name] = row.get(name, 0.0) + value

    for pair in pairing.pairs:
        if pair.relation is not WordRelation.SAME:
            add(f"word {pair.relation}", 1.0)
        if pair.relation not in {WordRelation.INITIAL, WordRelation.FAR}:
            add("word bits", _bits(pair, pairing, state, frequencies))
    if pairing.is_literal:
        add("literal", 1.0)
    if pairing.is_of_one_word:
        add("single", 1.0)
    left = left_over(pairing)
    if left.contradictions:
        add("both left", float(left.contradictions))
    for word in left.lost:
        add("common left" if word.is_common else "one left", 1.0)
    if left.is_father_lost:
        add("father left", 1.0)
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
    given = np.array([GIVEN.get(name, 0.0) for name in found.columns]) * log(2)
    free = [place for place, name in enumerate(found.columns) if name not in GIVEN]
    rows, ahead = found.rows[:, free], found.rows @ given
    weights = np.zeros(len(free))
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-np.clip(rows @ weights + ahead, -30, 30)))
        slope = rows.T @ (found.loudness * (found.is_one - likely)) - ridge * weights
        bend = (rows * (found.loudness * likely * (1 - likely))[:, None]).T @ rows
        weights = weights + np.linalg.solve(bend + ridge * np.eye(len(weights)), slope)
    bits = (weights / log(2)).tolist()
    return dict(GIVEN) | {found.columns[place]: bit for place, bit in zip(free, bits, strict=True)}


def rounded(bits: Mapping[str, float]) -> Mapping[str, float]:
    """To a half; what is counted for each bit, to a hundredth."""
    return {
        name: round(weight, 2) if name == "word bits" else round(weight * HALF) / HALF
        for name, weight in bits.items()
    }


def search_by(book: ListInMemory, bits: Mapping[str, float]) -> Search:
    """A search that counts what agrees and differs by these weights."""

    def search(traveller: Traveller) -> Sequence[tuple[UUID, float]]:
        found = []
        for entry in book.candidates(traveller):
            evidence = weigh(traveller, entry, book.frequencies)
            row = features(traveller, entry, evidence, book.frequencies)
            found.append((entry.id, sum(value * bits.get(name, 0) for name, value in row.items())))
        return found

    return search


def present(weights: Weights = WEIGHTS) -> Mapping[str, float]:
    """The weights there are, by column."""
    days = weights.usual_birthdays.items()
    return {
        "word bits": weights.word_bit,
        **{f"word {relation}": weights.relations.get(relation, 0.0) for relation in WordRelation},
        "word initial": weights.initial,
        "word far": weights.far,
        "single": weights.single,
        "literal": weights.literal,
        "by alias": weights.alias,
        "both left": weights.both_left,
        "one left": weights.one_left,
        "common left": weights.one_left * weights.common_left,
        "father left": weights.father_left,
        **{f"birth {relation}": points for relation, points in weights.births.items()},
        **{f"usual {month:02}-{day:02}": -points for (month, day), points in days},
        "other state": weights.other_state,
        "state bits": 1.0,
        "other sex": weights.other_sex,
        "same place": weights.same_place,
        "other place": weights.other_place,
    }


def lines(fitted: Mapping[str, float], before: Mapping[str, float]) -> Iterator[str]:
    """The weights there are beside those fitted, births told from the same day of both."""
    same = f"birth {BirthRelation.SAME}"
    shift = before[same] - fitted.get(same, 0.0)
    for name in sorted({*fitted, *before}):
        old = f"{before[name]:8.2f}" if name in before else "        "
        is_birth = name.startswith("birth")
        new = fitted[name] + (shift if is_birth else 0.0) if name in fitted else None
        mark = " given" if name in GIVEN else ""
        yield f"{name:<20}{old}" + (f"{new:8.2f}{mark}" if new is not None else "")
