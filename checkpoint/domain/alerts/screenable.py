"""Whether the very person of an alert would be found by what the list says of him.

SUGENG without a birthday would not: the list's owner must say more, or hear of it. This is asked
of every entry of an import, of which there may be a million; so nothing is compared that need not.
"""

from __future__ import annotations

import re

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.evidence import birth_points, name_points
from checkpoint.domain.alerts.matching import Yardstick
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.pairing import pair_names
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.documents.travel_document import plain_number

_LETTER = re.compile("[A-Za-z]")
"""With one, a name has a reading in any case."""


def is_screenable(alert: Alert, yardstick: Yardstick) -> bool:
    """Whether he would be found by a number or by his name."""
    return is_found_by_number(alert) or is_found_by_name(alert, yardstick)


def is_found_by_number(alert: Alert) -> bool:
    """Whether there is a number of a document, or a national one: the same is always told."""
    numbers = (*(document.number for document in alert.documents), *alert.national_numbers)
    return any(map(plain_number, numbers))


def is_found_by_name(alert: Alert, yardstick: Yardstick) -> bool:
    """Whether the name and what is known beside it suffice.

    One full name and one full birthday are told on however long a list.
    """
    if any(born.is_full for born in alert.births):
        return any(_LETTER.search(text) or readings(text) for text in alert.names)
    names = {text: found for text in alert.names if (found := readings(text))}
    frequencies, state = yardstick.frequencies, alert.nationality
    beside = max(birth_points(born, born).points for born in alert.births or (None,))
    beside += frequencies.state_bits(state) if state else 0.0
    for text, found in names.items():
        points = beside + (0.0 if text == alert.name else WEIGHTS.alias)
        points += WEIGHTS.weak_name if text in alert.also.weak_names else 0.0
        own = max(name_points(pair_names(one, one), state, frequencies) for one in found)
        if points + own >= yardstick.thresholds.possible:
            return True
    return False
