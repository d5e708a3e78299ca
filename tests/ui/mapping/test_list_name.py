from __future__ import annotations

import pytest

from ui.mapping.list_name import list_name_for


@pytest.mark.parametrize(
    ("file_name", "name"),
    [
        ("Tangkal.csv", "Tangkal"),
        ("Tangkal_2026-03-14.csv", "Tangkal"),
        ("tangkal 20260314 (1).csv", "Tangkal"),
        ("Tangkal v2.csv", "Tangkal"),
        ("Tangkal_pusat_2026.csv", "Tangkal pusat"),
        ("DPO_Polda_Kalbar-14.03.2026.csv", "DPO Polda Kalbar"),
        ("2026-03-14.csv", "2026-03-14"),
        (".csv", ".csv"),
    ],
)
def test_a_file_proposes_the_list_that_its_name_speaks_of(file_name: str, name: str) -> None:
    assert list_name_for(file_name, {"Tangkal", "Tangkal pusat"}) == name
