"""What a post has told of its lists is kept under names that nobody need spell twice alike."""

from __future__ import annotations

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField
from checkpoint.domain.alerts.list_habits import FoundList, ListHabits, SavedMapping

MAPPING = ColumnMapping(columns={ListField.NAME: ("Nama",)}, kind=AlertKind.DPO)
SAVED = SavedMapping(name="Polda Kalbar", headings=("No", "Nama"), mapping=MAPPING)


def test_a_mapping_is_found_by_its_name_however_it_is_typed() -> None:
    habits = ListHabits().with_mapping(SAVED)

    assert habits.named("  polda  KALBAR ") == SAVED
    assert habits.named("Polda Papua") is None


def test_a_mapping_kept_anew_takes_the_place_of_that_of_its_name() -> None:
    anew = SavedMapping(name="POLDA KALBAR", mapping=MAPPING)
    habits = ListHabits().with_mapping(SAVED).with_mapping(anew)

    assert habits.mappings == (anew,)


def test_a_table_is_known_again_by_its_headings_and_never_without_any() -> None:
    assert SAVED.is_made_for(["No", "Nama"])
    assert not SAVED.is_made_for(["Nama", "No"])
    assert not SavedMapping(name="x", mapping=MAPPING).is_made_for([])


def test_the_kind_of_a_list_is_remembered_beside_the_others() -> None:
    habits = ListHabits().with_kind("DPO", AlertKind.DPO).with_kind("Cekal", AlertKind.CEGAH)

    assert habits.kinds == {"DPO": AlertKind.DPO, "Cekal": AlertKind.CEGAH}
    assert FoundList().saved is None
