"""What stands in the tables, before it is set on paper."""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Partner
from checkpoint.reports import customs, immigration, quarantine
from checkpoint.reports.listing import Listing, Row, RowKind
from tests.builders import (
    a_crossing,
    a_decision,
    a_document,
    a_pass_document,
    a_record,
    an_amendment_of,
    an_indonesian_passport,
)
from tests.reports.papers import a_paper, crossings

OUT = Direction.EXIT


def cells(listing: Listing) -> list[tuple[str | int, ...]]:
    return [row.cells for row in listing.rows]


def test_the_main_table_counts_sexes_and_directions_and_sums_them() -> None:
    paper = a_paper(
        a_record(document=a_pass_document()),
        a_record(document=an_indonesian_passport()),
        a_record(document=an_indonesian_passport(), direction=OUT),
        a_record(),
    )

    assert cells(immigration.by_nationality(paper)) == [
        ("Indonesia", "Passport", 1, 0, 1, 1, 0, 1, 2),
        ("Indonesia", "PLB", 1, 0, 1, 0, 0, 0, 1),
        ("Citizens (WNI) in all", "", 2, 0, 2, 1, 0, 1, 3),
        ("Malaysia", "Passport", 0, 1, 1, 0, 0, 0, 1),
        ("Foreigners (WNA) in all", "", 0, 1, 1, 0, 0, 0, 1),
        ("Total", "", 2, 1, 3, 1, 0, 1, 4),
    ]


def test_a_column_for_no_stated_sex_stands_only_where_one_was_not_stated() -> None:
    usual = immigration.by_nationality(a_paper(a_record()))
    stated = immigration.by_nationality(a_paper(a_record(document=a_document(sex=Sex.UNSPECIFIED))))

    assert "X" not in [column.head for column in usual.columns]
    assert cells(stated)[-1] == ("Total", "", 0, 0, 1, 1, 0, 0, 0, 0, 1)


def test_passports_and_border_passes_are_named_even_when_nobody_came_on_one() -> None:
    listing = immigration.by_document(a_paper())

    assert cells(listing)[:2] == [("Passport", 0, 0), ("PLB", 0, 0)]


def test_children_are_in_no_total() -> None:
    listing = immigration.by_document(a_paper(a_record(details=Details(children=2))))

    assert listing.rows[-2:] == (
        Row(("Total", 1, 0), RowKind.TOTAL),
        Row(("Children without a document", 2, 0), RowKind.BESIDE),
    )


def test_grounds_stand_under_their_measure_with_their_article() -> None:
    expired = a_decision(outcome=Outcome.REFUSED, ground=Ground.NO_VALID_DOCUMENT)
    worker = a_decision(outcome=Outcome.POSTPONED, ground=Ground.UNPROCEDURAL_WORKER)
    paper = a_paper(
        a_record(decision=expired), a_record(decision=expired), a_record(decision=worker)
    )

    assert cells(immigration.held_back(paper)) == [
        ("Refusal of entry", 2),
        ("No valid and current travel document (UU 6/2011 Ps 13 ayat (1) huruf b)", 2),
        ("Refusal of exit", 0),
        ("Postponement of departure", 1),
        ("Signs of a migrant worker without procedure (T-3)", 1),
        ("Exits after the stay ran out", 0),
    ]


def test_records_tell_how_they_came_about_and_what_was_put_right() -> None:
    wrong = a_crossing()
    right = an_amendment_of(wrong)
    paper = a_paper(a_record(crossing=wrong, amended_by=right.id), a_record(crossing=right))

    assert cells(immigration.records(paper)) == [
        ("Scanned", 1),
        ("Typed", 0),
        ("From the post's register of passes", 0),
        ("Verdict: Green", 1),
        ("Verdict: Amber", 0),
        ("Verdict: Red", 0),
        ("Corrections", 1),
        ("Cancellations", 0),
    ]


def test_what_was_entered_afterwards_is_told_on_the_day_on_which_it_was() -> None:
    paper = a_paper(a_record(), a_record(capture=Capture.LATE))

    assert ("Entered afterwards", 1) in cells(immigration.records(paper))


def test_stamps_beyond_the_first_ranges_are_counted_together() -> None:
    numbers = [f"A{2 * place}" for place in range(immigration.MOST_RUNS + 3)]
    paper = a_paper(*(a_record(details=Details(stamp_number=one)) for one in numbers))

    listing = immigration.stamps(paper)

    assert cells(listing)[0] == ("A0", 1)
    assert cells(listing)[-2:] == [("and 3 more range(s)", 3), ("Total", len(numbers))]


def test_counters_are_named_with_what_they_let_through() -> None:
    paper = a_paper(a_record(counter="2"), a_record(counter="1"), a_record(counter="2"))

    assert cells(immigration.counters(paper)) == [("1", 1), ("2", 2)]


def test_every_document_is_a_passport_a_pass_or_another_paper_to_customs() -> None:
    assert set(customs.PAPERS) == set(DocumentKind)


def test_customs_reads_passes_apart_from_passports() -> None:
    paper = a_paper(
        a_record(document=a_pass_document(), direction=OUT),
        a_record(document=a_document(kind=DocumentKind.CROSSING_PASS)),
        a_record(),
    )

    assert cells(customs.by_papers(paper)) == [
        ("WNI", "Passport", 0, 0, 0),
        ("WNI", "Border pass", 0, 1, 1),
        ("WNI", "Other papers", 0, 0, 0),
        ("WNA", "Passport", 1, 0, 1),
        ("WNA", "Border pass", 1, 0, 1),
        ("WNA", "Other papers", 0, 0, 0),
        ("Total", "", 2, 1, 3),
    ]


def test_customs_sees_small_groups_without_their_nationality_where_asked() -> None:
    day = crossings({"MYS": 5, "SGP": 3, "BRN": 2, "AUS": 1, "IDN": 1})
    paper = a_paper(*day, partner=Partner.CUSTOMS, mask_below=3)

    assert cells(customs.foreigners(paper)) == [
        ("Malaysia", 5, 0, 5),
        ("Singapore", 3, 0, 3),
        ("Others (each with a count under 3)", 3, 0, 3),
        ("Total", 11, 0, 11),
    ]


def test_quarantine_sees_small_groups_without_their_nationality_where_asked() -> None:
    day = crossings({"IDN": 4, "MYS": 5, "BRN": 2})
    paper = a_paper(*day, partner=Partner.QUARANTINE, mask_below=3)

    assert cells(quarantine.arrivals_by_nationality(paper)) == [
        ("Indonesia", 4),
        ("Malaysia", 5),
        ("Others (each with a count under 3)", 2),
        ("Total", 11),
    ]


def test_immigration_sees_every_nationality_whatever_is_masked_for_others() -> None:
    paper = a_paper(*crossings({"MYS": 5, "BRN": 1}), mask_below=3)

    assert "Brunei" in [row[0] for row in cells(immigration.by_nationality(paper))]


def test_arrivals_nobody_asked_make_up_the_total() -> None:
    paper = a_paper(
        a_record(details=Details(last_country="BRN")),
        a_record(details=Details()),
        a_record(details=Details(), direction=OUT),
    )

    assert cells(quarantine.arrivals_by_country(paper)) == [
        ("Brunei", 1),
        ("Not asked", 1),
        ("Total", 2),
    ]


def test_goods_are_told_as_far_as_they_are_known() -> None:
    certified = Referral(
        agency=Agency.QUARANTINE,
        note="Pak Budi",
        commodity="ikan asin",
        amount="50 kg",
        origin="Biawak",
        has_certificate=True,
    )
    bare = Referral(agency=Agency.QUARANTINE, commodity="durian", has_certificate=False)
    paper = a_paper(a_record(details=Details(referrals=(certified, bare))))

    assert cells(quarantine.goods(paper)) == [
        ("ikan asin", "50 kg", "Biawak", "Yes"),
        ("durian", "–", "–", "No"),
    ]
