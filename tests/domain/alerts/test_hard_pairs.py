"""Pairs of names that people really meet at this border, each with its story."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from checkpoint.domain.alerts.bands import FITTED_ON, Band, thresholds_for
from checkpoint.domain.alerts.frequencies import Counts
from checkpoint.domain.alerts.matching import Yardstick, compare
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.mrz.names import printed_name, read_name
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from tests.domain.alerts.samples import BORN, an_alert
from tests.fake_alerts import MemoryAlertFile

MANY_BEAR = {fold: {"IDN": 30} for fold in ("AMINA", "FAUSI", "SUGENG")}
"""Beside the words that are known to be common; any other is rare."""
YARDSTICK = Yardstick(Counts(MANY_BEAR, {}), thresholds_for(FITTED_ON))
LISTED_BIRTHS: Mapping[str, PartialDate | None] = {
    "same": BORN,
    "swapped": PartialDate(1985, 12, 3),
    "digit": PartialDate(1985, 3, 13),
    "beside": PartialDate(1986, 3, 12),
    "year": PartialDate(1985),
    "none": None,
    "other": PartialDate(1962, 10, 30),
}
NOT_FOUND = "none"

with (Path(__file__).parent / "hard_pairs.csv").open(encoding="utf-8", newline="") as file:
    PAIRS = tuple(csv.DictReader(file))


def at_the_counter(row: Mapping[str, str]) -> Traveller:
    """The traveller with his name as the zone of his document has room for it."""
    name = PersonName(row["document"])
    if row["room"]:
        read = read_name(printed_name(name, int(row["room"])))
        assert read is not None
        name = read
    return Traveller(
        names=(name.full,),
        is_name_truncated=name.is_truncated,
        born=BORN,
        sex=Sex(row["sexes"][0]) if row["sexes"] else Sex.UNSPECIFIED,
    )


def found(row: Mapping[str, str]) -> Band | None:
    """As sure as a counter of a post with a long list is."""
    sex = Sex(row["sexes"][1]) if row["sexes"] else Sex.UNSPECIFIED
    alert = an_alert(name=row["listed"], born=LISTED_BIRTHS[row["births"]], sex=sex)
    traveller = at_the_counter(row)
    if not likely(traveller, MemoryAlertFile({1: alert}), YARDSTICK):
        return None
    match = compare(traveller, alert, YARDSTICK)
    return match.band if match else None


@pytest.mark.parametrize("row", PAIRS, ids=[row["story"] for row in PAIRS])
def test_a_hard_pair_is_told_as_its_story_demands(row: Mapping[str, str]) -> None:
    band = found(row)

    if row["expected"] == NOT_FOUND:
        assert band is None
    else:
        assert band is not None
        assert band.rank >= Band(row["expected"]).rank
