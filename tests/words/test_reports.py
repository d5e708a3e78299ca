from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from checkpoint.domain.posts.post import PostZone
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.statistics.question import Period
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.reports import (
    RECIPIENTS,
    Text,
    children_words,
    hour_words,
    issued_words,
    not_asked_words,
    number_words,
    recipient_words,
    runs_left_words,
    say,
    span_words,
    travellers_words,
)
from tests.builders import A_MINUTE, AN_HOUR, NOON, TODAY, a_post

INDONESIAN, ENGLISH = Language.INDONESIAN, Language.ENGLISH
ON = date(2026, 11, 22)
LATER = datetime(2026, 12, 1, tzinfo=UTC)


def test_every_text_of_a_paper_is_looked_up_in_its_language() -> None:
    catalogue = Catalogue(
        INDONESIAN, {("reports", text.value): (f"«{text.value}»",) for text in Text}
    )

    assert [say(text, catalogue) for text in Text] == [f"«{text.value}»" for text in Text]


@pytest.mark.parametrize("partner", Partner)
def test_every_partner_reads_for_whom_the_paper_is(partner: Partner) -> None:
    catalogue = Catalogue(
        INDONESIAN, {("reports", text): (f"«{text}»",) for text in RECIPIENTS.values()}
    )

    assert recipient_words(partner, catalogue) == f"«{RECIPIENTS[partner]}»"


@pytest.mark.parametrize(
    "count_words", [children_words, travellers_words, not_asked_words, runs_left_words]
)
@pytest.mark.parametrize("count", [1, 12])
def test_a_counted_text_names_its_count(
    count_words: Callable[[int, Catalogue], str], count: int
) -> None:
    assert str(count) in count_words(count, Catalogue(INDONESIAN, {})).split()


def test_thousands_are_marked_as_each_language_does() -> None:
    assert number_words(4969, INDONESIAN) == "4.969"
    assert number_words(4969, ENGLISH) == "4,969"


def test_a_day_from_midnight_is_told_in_its_zone() -> None:
    post = a_post(zone=PostZone.WITA)

    assert span_words(post, Period.of_day(ON), INDONESIAN, until=LATER) == "00:00–24:00 WITA"


def test_a_day_that_turns_over_in_the_morning_names_both_its_days() -> None:
    post = a_post(day_starts_at=time(6))

    assert span_words(post, Period.of_day(date(2026, 5, 31)), INDONESIAN, until=LATER) == (
        "31 Mei 2026 06:00 – 1 Jun 2026 06:00 WIB"
    )


@pytest.mark.parametrize(
    ("day_starts_at", "until", "told"),
    [
        (time(0), NOON, "00:00–12:00 WIB"),
        (time(0), NOON + 12 * AN_HOUR - A_MINUTE, "00:00–23:59 WIB"),
        (time(0), NOON + 12 * AN_HOUR, "00:00–24:00 WIB"),
        (time(6), NOON, "14 Mar 2026 06:00 – 14 Mar 2026 12:00 WIB"),
        (time(6), NOON + 15 * AN_HOUR, "14 Mar 2026 06:00 – 15 Mar 2026 03:00 WIB"),
    ],
)
def test_a_day_that_still_runs_is_told_as_far_as_it_has_run(
    day_starts_at: time, until: datetime, told: str
) -> None:
    post = a_post(day_starts_at=day_starts_at)

    assert span_words(post, Period.of_day(TODAY), INDONESIAN, until=until) == told


@pytest.mark.parametrize(
    ("until", "told"),
    [
        (LATER, "16 Nov 2026 00:00 – 22 Nov 2026 24:00 WIB"),
        (datetime(2026, 11, 19, 5, tzinfo=UTC), "16 Nov 2026 00:00 – 19 Nov 2026 12:00 WIB"),
    ],
)
def test_several_days_are_told_from_the_first_to_the_last_or_as_far_as_they_have_run(
    until: datetime, told: str
) -> None:
    week = Period(date(2026, 11, 16), ON)

    assert span_words(a_post(), week, INDONESIAN, until=until) == told


def test_the_last_hour_of_the_day_ends_at_twenty_four() -> None:
    assert (hour_words(7), hour_words(23)) == ("07:00–08:00", "23:00–24:00")


def test_a_paper_is_issued_at_the_time_of_the_post() -> None:
    post = a_post(zone=PostZone.WIT)

    assert issued_words(NOON, post, INDONESIAN) == "14 Mar 2026, 14:00 WIT"
