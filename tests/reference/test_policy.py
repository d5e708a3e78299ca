from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.policy import BorderPassRule, Policy, VisaFree
from checkpoint.reference.policy import POLICY, PolicyUnreadable, load_policy
from checkpoint.reference.posts import load_posts
from checkpoint.reference.states import known_states

TODAY = date(2026, 3, 2)
OURS = load_policy(known_states())

NOT_OPERATING = {"SKL", "LNW"}
TIMOR_POSTS = ("OEP", "NPN", "WIN", "MTN", "MTM")
PAPUA_POSTS = ("SKW", "YTK", "STA")
MALAYSIA_POSTS = ("SRS", "ARK", "JGB", "ETK", "BDU", "LMD", "LBG", "SBT")

A_PASS = """\
[[border_passes]]
post = "ETK"
kind = "border_pass"
issuer = "IDN"
districts = ["Entikong"]
stay_days = 30
source = "Surat 12/3"
is_verified = true
"""


def terms(post: str, kind: DocumentKind, issuer: str) -> list[BorderPassRule]:
    return list(OURS.border_pass_rules(post, kind, issuer, TODAY))


def with_file(folder: Path, name: str, text: str) -> Policy:
    (folder / name).write_text(text, encoding="utf-8")
    return load_policy(known_states(), (POLICY, folder))


# --- what comes with the program


@pytest.mark.parametrize(
    "code",
    [template.post.code for template in load_posts() if template.post.code not in NOT_OPERATING],
)
def test_every_operating_post_has_terms_for_the_indonesian_pass_and_its_neighbours(
    code: str,
) -> None:
    neighbour = next(t.post.neighbour for t in load_posts() if t.post.code == code)
    of_the_neighbour = {row.issuer for row in OURS.border_passes if row.post == code}

    assert terms(code, DocumentKind.BORDER_PASS, "IDN")
    assert neighbour in of_the_neighbour


def test_terms_are_only_for_posts_that_can_be_chosen() -> None:
    chosen = {template.post.code for template in load_posts()}

    assert {row.post for row in OURS.border_passes} == chosen - NOT_OPERATING


def test_entikong_takes_the_pass_of_its_two_districts_for_fourteen_days() -> None:
    (row,) = terms("ETK", DocumentKind.BORDER_PASS, "IDN")

    assert (row.districts, row.stay_days) == (("Entikong", "Sekayam"), 14)
    assert row.neighbour_accepts
    assert not row.is_verified


@pytest.mark.parametrize("post", TIMOR_POSTS)
def test_timor_leste_does_not_take_the_pass_at_present(post: str) -> None:
    (row,) = terms(post, DocumentKind.BORDER_PASS, "IDN")

    assert not row.neighbour_accepts
    assert "2026" in row.source
    assert not row.is_verified


@pytest.mark.parametrize("post", TIMOR_POSTS)
def test_the_timorese_pass_is_for_the_people_of_eleven_sub_districts(post: str) -> None:
    (row,) = terms(post, DocumentKind.BORDER_PASS, "TLS")

    assert (len(row.districts), row.stay_days, row.is_verified) == (11, 10, True)


@pytest.mark.parametrize(
    ("post", "home"),
    [
        ("OEP", "Amfoang Timur"),
        ("NPN", "Bikomi Utara"),
        ("WIN", "Insana Utara"),
        ("MTN", "Tasifeto Timur"),
        ("MTM", "Kobalima Timur"),
        ("LMD", "Krayan Barat"),
        ("LBG", "Lumbis Pansiangan"),
        ("SBT", "Sebatik Utara"),
        ("ARK", "Sajingan Besar"),
        ("JGB", "Jagoi Babang"),
    ],
)
def test_the_people_of_the_district_in_which_the_post_lies_may_use_it(post: str, home: str) -> None:
    (row,) = terms(post, DocumentKind.BORDER_PASS, "IDN")

    assert home in row.districts


@pytest.mark.parametrize("post", MALAYSIA_POSTS)
def test_the_malaysian_pass_is_taken_at_the_border_with_malaysia(post: str) -> None:
    assert terms(post, DocumentKind.CROSSING_PASS, "MYS")


@pytest.mark.parametrize("post", PAPUA_POSTS)
@pytest.mark.parametrize("issuer", ["IDN", "PNG"])
def test_the_traditional_card_of_both_sides_is_taken_in_papua(post: str, issuer: str) -> None:
    assert terms(post, DocumentKind.BORDER_CARD, issuer)


def test_thirteen_nationalities_enter_without_a_visa_for_thirty_days() -> None:
    days = {row.nationality: OURS.visa_free_days(row.nationality, TODAY) for row in OURS.visa_free}

    assert set(days) == {
        *("BRN", "PHL", "KHM", "LAO", "MYS", "MMR", "SGP", "THA", "VNM", "TLS"),
        *("SUR", "COL", "HKG"),
    }
    assert set(days.values()) == {30}


def test_papua_new_guinea_is_not_free_of_visa_nor_was_anyone_before_the_regulation() -> None:
    assert OURS.visa_free_days("PNG", TODAY) is None
    assert OURS.visa_free_days("MYS", date(2024, 8, 28)) is None


def test_a_foreigners_document_must_run_six_months_more() -> None:
    assert [row.months for row in OURS.months_of_validity] == [6]
    assert [(row.days, row.is_verified) for row in OURS.expiry_notices] == [(30, False)]
    assert OURS.known_states == known_states()


def test_a_pass_runs_for_three_years_by_law_and_for_one_at_the_border_with_timor_leste() -> None:
    limits = {row.validity_months: row for row in OURS.travel_documents if row.validity_months}

    assert set(limits) == {36, 12}
    assert set(limits[12].posts) == set(TIMOR_POSTS)
    assert all(row.is_verified for row in limits.values())


# --- what a post puts in its place


def test_a_file_of_the_post_stands_in_place_of_ours_and_the_others_stay(tmp_path: Path) -> None:
    policy = with_file(tmp_path, "border_passes.toml", A_PASS)

    assert policy.border_passes == (
        BorderPassRule(
            post="ETK",
            kind=DocumentKind.BORDER_PASS,
            issuer="IDN",
            districts=("Entikong",),
            stay_days=30,
            source="Surat 12/3",
            is_verified=True,
        ),
    )
    assert policy.visa_free == OURS.visa_free


def test_a_post_that_said_so_in_its_older_file_goes_on_counting_without_the_arrival(
    tmp_path: Path,
) -> None:
    number = "[expiry_notice_days]\nvalue=14\nsource='Surat 4'\nis_verified=false\n"
    choice = "[arrival_counts]\nvalue=false\nsource='Surat 9'\nis_verified=false\n"
    policy = with_file(tmp_path, "documents.toml", number + choice)

    assert {(row.arrival_counts, row.source) for row in policy.stay_rules} == {(False, "Surat 9")}


def test_a_post_may_ask_for_other_months_and_list_other_states(tmp_path: Path) -> None:
    number = "value = {}\nsource = 'Surat 4'\nis_verified = false\n"
    values = {"validity_months": 3, "expiry_notice_days": 14}
    tables = (f"[{name}]\n{number.format(value)}" for name, value in values.items())
    with_file(tmp_path, "documents.toml", "".join(tables))
    row = "nationality='PNG'\ndays=14\nsource='Surat 5'\nis_verified=true\nvalid_to=2026-12-31"
    policy = with_file(tmp_path, "visa_free.toml", f"[[visa_free]]\n{row}\n")

    assert [(row.months, row.source) for row in policy.months_of_validity] == [(3, "Surat 4")]
    assert [(row.days, row.source) for row in policy.expiry_notices] == [(14, "Surat 4")]
    assert policy.visa_free == (
        VisaFree(
            nationality="PNG",
            days=14,
            source="Surat 5",
            is_verified=True,
            valid_to=date(2026, 12, 31),
        ),
    )


def test_without_files_of_its_own_a_post_has_ours(tmp_path: Path) -> None:
    assert load_policy(known_states(), (POLICY, tmp_path)) == OURS
    assert load_policy(known_states(), (POLICY, tmp_path / "never made")) == OURS


@pytest.mark.parametrize(
    ("right", "wrong", "line", "told"),
    [
        ('"ETK"', '" "', 2, "border_passes.post: name the post by its code"),
        ('"border_pass"', '"passport"', 3, "border_passes.kind: passport is not a border pass"),
        ('"border_pass"', '"plb"', 3, "border_passes.kind: Input should be 'passport', "),
        ('"IDN"', '"INA"', 4, "border_passes.issuer: INA is not the three-letter code of a state"),
        ('["Entikong"]', '[""]', 5, "border_passes.districts: a district has a name"),
        ("districts", "kecamatan", 5, "border_passes.kecamatan: there is no such entry"),
        ("= 30", "= 0", 6, "border_passes.stay_days: a stay has at least one day"),
        ("Surat 12/3", "", 7, "border_passes.source: say on what authority the row stands"),
        ("is_verified = true", "", 1, "border_passes.is_verified: this entry is missing"),
        (
            "stay_days = 30",
            "valid_from = 2026-02-01\nvalid_to = 2026-01-31",
            7,
            "border_passes.valid_to: the row would end before it begins",
        ),
        ("= 30", "= thirty", 6, "Invalid value"),
    ],
)
def test_a_wrong_row_of_a_pass_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, told: str
) -> None:
    with pytest.raises(PolicyUnreadable) as raised:
        with_file(tmp_path, "border_passes.toml", A_PASS.replace(right, wrong, 1))

    assert raised.value.file == str(tmp_path / "border_passes.toml")
    assert raised.value.line == line
    assert told in raised.value.what


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("kind='no_document'", "travel_documents.kind: nobody travels on no document"),
        ("kind='passport'\nbearers=[]", "travel_documents.bearers: leave the entry out"),
        ("kind='passport'\nbearers=['tourist']", "travel_documents.bearers: Input should be"),
        ("kind='passport'\nissuers=['INA']", "travel_documents.issuers: INA is not the three"),
        ("kind='passport'\nposts=['']", "travel_documents.posts: name the post by its code"),
        ("kind='border_pass'\nvalidity_months=0", "travel_documents.validity_months: a document"),
    ],
)
def test_a_wrong_row_of_travel_documents_is_told(tmp_path: Path, row: str, told: str) -> None:
    text = f"[[travel_documents]]\n{row}\nsource='x'\nis_verified=false\n"

    with pytest.raises(PolicyUnreadable, match=told):
        with_file(tmp_path, "travel_documents.toml", text)


def test_a_table_by_which_nobody_could_cross_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyUnreadable, match="name the kinds of document people may cross on"):
        with_file(tmp_path, "travel_documents.toml", "travel_documents = []\n")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('nationality="MAS"\ndays=30', "visa_free.nationality: MAS is not the three-letter code"),
        ('nationality="MYS"\ndays=0', "visa_free.days: a stay has at least one day"),
    ],
)
def test_a_wrong_row_of_visa_freedom_is_told(tmp_path: Path, row: str, told: str) -> None:
    text = f"[[visa_free]]\n{row}\nsource='x'\nis_verified=false\n"

    with pytest.raises(PolicyUnreadable, match=told):
        with_file(tmp_path, "visa_free.toml", text)


def test_the_second_row_is_told_from_the_first(tmp_path: Path) -> None:
    with pytest.raises(PolicyUnreadable) as raised:
        with_file(tmp_path, "border_passes.toml", A_PASS + A_PASS.replace("IDN", "INA"))

    assert raised.value.line == 12


A_STAY = """[[stay]]
arrival_counts = false
fee_per_day = 500_000
most_days_by_fee = 30
valid_to = 2026-03-31
source = "PP lama"
is_verified = false

[[stay]]
fee_per_day = 2_000_000
valid_from = 2026-04-01
source = "PP baru"
is_verified = true
"""


def test_an_overstay_costs_a_million_a_day_for_sixty_days_which_nobody_has_verified() -> None:
    (rule,) = OURS.stay_rules

    assert (rule.arrival_counts, rule.fee_per_day, rule.most_days_by_fee) == (True, 1_000_000, 60)
    assert not rule.is_verified


def test_each_day_has_its_own_row_of_how_a_stay_is_counted(tmp_path: Path) -> None:
    policy = with_file(tmp_path, "stay.toml", A_STAY)

    found = [policy.stay_rule(date(2026, month, day)).source for month, day in ((3, 31), (4, 1))]
    assert found == ["PP lama", "PP baru"]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("2026-04-01", "2026-03-31", "stay.valid_from: the row begins on the day after"),
        ("2026-04-01", "2026-04-02", "stay.valid_from: the row begins on the day after"),
        ("valid_to = 2026-03-31", "", "stay.valid_from: the row begins on the day after"),
        ("valid_from = 2026-04-01", "valid_to = 2027-01-01", "stay.valid_from: the row begins"),
        (
            "valid_from = 2026-04-01",
            "valid_from = 2026-04-01\nvalid_to = 2027-01-01",
            "stay.valid_to: the last row has no end",
        ),
        ("500_000", "-1", "stay.fee_per_day: less than nothing cannot be"),
        ("= 30", "= -1", "stay.most_days_by_fee: less than nothing cannot be"),
        ("PP lama", " ", "stay.source: say on what authority the row stands"),
    ],
)
def test_rows_of_the_stay_that_leave_a_day_open_or_count_it_twice_are_refused(
    tmp_path: Path, right: str, wrong: str, told: str
) -> None:
    with pytest.raises(PolicyUnreadable, match=told):
        with_file(tmp_path, "stay.toml", A_STAY.replace(right, wrong, 1))


def test_a_file_that_says_nothing_of_stays_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyUnreadable, match="say how a stay is counted"):
        with_file(tmp_path, "stay.toml", "stay = []\n")


def test_a_number_below_nought_is_refused(tmp_path: Path) -> None:
    ours = (POLICY / "expiry_notice.toml").read_text(encoding="utf-8")
    told = "expiry_notice.days: less than nothing cannot be"
    with pytest.raises(PolicyUnreadable, match=told):
        with_file(tmp_path, "expiry_notice.toml", ours.replace("days = 30", "days = -6"))


def test_a_table_of_another_name_is_no_table_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(PolicyUnreadable, match="visa_free: this entry is missing"):
        with_file(tmp_path, "visa_free.toml", "[[visa_freed]]\nnationality='MYS'\n")


def test_a_file_with_a_misspelt_name_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(PolicyUnreadable, match=r"border_pass\.toml: policy files are named"):
        with_file(tmp_path, "border_pass.toml", A_PASS)
