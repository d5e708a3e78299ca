"""Measure what the matching finds and what it takes for somebody else. Run it by hand:

python -m tests.domain.alerts.measure_matching [alerts, 10000 where not said] [seed]

It prints the share of slips found, by kind, and the false hits among 1,000 innocents. The people
are invented by the same hand as the rules: real logs are the judge.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.documents.partial_date import PartialDate
from tests.domain.alerts.lookup import ListInMemory
from tests.domain.alerts.population import (
    BIRTH_SLIPS,
    HARD_SLIPS,
    NAME_SLIPS,
    Person,
    Slip,
    a_person,
    an_alert_on,
    as_traveller,
    repeatable,
)

TRIALS, INNOCENTS = 300, 5000


def a_list(size: int, rng: random.Random) -> list[tuple[Person, Alert]]:
    """Of nine in a hundred the list knows only the year of birth, of six none."""
    people = [a_person(rng) for _ in range(size)]
    return [(one, an_alert_on(one, rng, born=_known_birth(one, rng))) for one in people]


def _known_birth(person: Person, rng: random.Random) -> PartialDate | None:
    share = rng.random()
    if share < 0.06 or person.born is None:
        return None
    return PartialDate(person.born.year) if share < 0.15 else person.born


def found_by(
    slip: Slip, listed: list[tuple[Person, Alert]], book: ListInMemory, rng: random.Random
) -> Counter[Band | None]:
    found: Counter[Band | None] = Counter()
    for _ in range(100 * TRIALS):
        person, alert = rng.choice(listed)
        changed = slip(person, rng)
        if changed is not None:
            matches = book.matches(as_traveller(changed))
            found[next((m.band for m in matches if m.alert.id == alert.id), None)] += 1
        if found.total() == TRIALS:
            break
    return found


def main(size: int, seed: int, say: Callable[[str], object]) -> None:
    rng = repeatable(seed)
    listed = a_list(size, rng)
    book = ListInMemory(alert for _, alert in listed)
    by_birth: Mapping[str, Callable[[Alert], bool]] = {
        "birthday listed": lambda alert: alert.born is not None and alert.born.is_full,
        "year listed": lambda alert: alert.born is not None and not alert.born.is_full,
        "no birth listed": lambda alert: alert.born is None,
    }
    for name, is_such in by_birth.items():
        such = [(person, alert) for person, alert in listed if is_such(alert)]
        slips = NAME_SLIPS | BIRTH_SLIPS | HARD_SLIPS if name == "birthday listed" else NAME_SLIPS
        for kind, slip in slips.items():
            found = found_by(slip, such, book, rng)
            say(f"{name:16} {kind:26} {_shares(found)}\n")
    false_hits = Counter(_surest(book, a_person(rng)) for _ in range(INNOCENTS))
    per_thousand = {str(band): 1000 * n / INNOCENTS for band, n in false_hits.items() if band}
    say(f"false hits among 1,000 innocents: {per_thousand}\n")


def _shares(found: Counter[Band | None]) -> str:
    all_of_them = found.total()
    sure = (found[Band.SAME] + found[Band.PROBABLE]) / all_of_them
    any_band = 1 - found[None] / all_of_them
    return f"same or probable {sure:.3f}  any {any_band:.3f}  of {all_of_them}"


def _surest(book: ListInMemory, innocent: Person) -> Band | None:
    matches: Iterable[tuple[int, Band]] = (
        (match.score, match.band) for match in book.matches(as_traveller(innocent))
    )
    return max(matches, default=(0, None))[1]


if __name__ == "__main__":
    size, seed = (*(int(word) for word in sys.argv[1:]), *(10_000, 1)[len(sys.argv) - 1 :])
    main(size, seed, sys.stdout.write)
