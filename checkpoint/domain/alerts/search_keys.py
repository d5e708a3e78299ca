"""The keys under which an alert is filed, and those under which a traveller is looked for.

An alert that `matching.compare` could report shares at least one key with the traveller; a
database finds it with ``key IN (…)`` on one index, and reads few others. By what is known:

==================  ===============================  ========================================
key                 filed for an alert               asked for a traveller
==================  ===============================  ========================================
``doc:``            its number, look-alikes as one   the same
``nin:``            its national number              the same
``born:DAY``        its full birthday                his, and with day and month changed
``near:SOUND@DAY``  each sound, its full birthday    each sound, every day one slip away
``year:SOUND@YEAR`` each sound, if only a year or    each sound, the year of his birthday
                    month is known
``pair:S+S``        two sounds, if none is known     every two of his sounds
``anyyear:S@YEAR``  each sound, the year             each sound, if only his year is known
``anypair:S+S``     every two sounds                 every two, if no birthday is known
==================  ===============================  ========================================
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import near_days, swapped
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import plain_number


def keys_of_alert(alert: Alert) -> frozenset[str]:
    """Every key under which the alert must be filed."""
    sounds = _sounds(alert.names)
    return frozenset(
        (
            *_number_keys((one.number for one in alert.documents), alert.national_numbers),
            *(f"anypair:{pair}" for pair in _pairs(sounds)),
            *_filed_by_births(alert.births, sounds),
        )
    )


def keys_of_traveller(traveller: Traveller) -> frozenset[str]:
    """Every key under which an alert that means the traveller may be filed."""
    sounds = _sounds(traveller.names)
    return frozenset(
        (
            *_number_keys((traveller.document_number,), (traveller.national_number,)),
            *_asked_by_birth(traveller.born, sounds),
        )
    )


def _number_keys(documents: Iterable[str], national: Iterable[str]) -> Iterator[str]:
    yield from (f"doc:{form}" for number in documents if (form := look_alike_form(number)))
    yield from (f"nin:{form}" for number in national if (form := plain_number(number)))


def _filed_by_births(births: Sequence[PartialDate], sounds: list[frozenset[str]]) -> Iterator[str]:
    if not births:
        yield from (f"pair:{pair}" for pair in _pairs(sounds))
    each = frozenset().union(*sounds)
    for born in births:
        yield from (f"anyyear:{sound}@{born.year}" for sound in each)
        if born.is_full:
            yield f"born:{born.iso()}"
            yield from (f"near:{sound}@{born.iso()}" for sound in each)
        else:
            yield from (f"year:{sound}@{born.year}" for sound in each)


def _asked_by_birth(born: PartialDate | None, sounds: list[frozenset[str]]) -> Iterator[str]:
    if born is None:
        yield from (f"anypair:{pair}" for pair in _pairs(sounds))
        return
    yield from (f"pair:{pair}" for pair in _pairs(sounds))
    each = frozenset().union(*sounds)
    day = born.full()
    if day is None:
        yield from (f"anyyear:{sound}@{born.year}" for sound in each)
        return
    yield f"born:{day}"
    if (changed := swapped(day)) is not None:
        yield f"born:{changed}"
    yield from (f"near:{sound}@{near}" for near in near_days(day) for sound in each)
    yield from (f"year:{sound}@{born.year}" for sound in each)


def _sounds(names: Iterable[str]) -> list[frozenset[str]]:
    """The sounds of each name in each of its readings: two of one name make a pair."""
    return [name.sounds for text in names for name in readings(text)]


def _pairs(sounds: Iterable[frozenset[str]]) -> Iterator[str]:
    for of_name in sounds:
        yield from (f"{one}+{other}" for one, other in combinations(sorted(of_name), 2))
