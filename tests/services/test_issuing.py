"""Numbers, and the key, of whatever paper it is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from checkpoint.domain.alerts.signing import fingerprint_of
from checkpoint.domain.audit.trail import Action
from checkpoint.domain.posts.numbering import PaperSeries
from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.subject import OtherPaper, PaperSubject
from checkpoint.domain.statistics.question import Period
from checkpoint.security.report_keys import PostReportKey
from checkpoint.services.issuing import Issuing, Leaves
from checkpoint.services.report_key import ReportKey
from tests.builders import A_DAY, TODAY, a_post, an_id
from tests.report_key import FixedReportKey
from tests.services.worlds import World

PATTERN = "{number}/{partner}/{post}/{month_roman}/{year}"
COUNTING = a_post(papers=PaperForm(numbers=((PaperSeries.DAY, PATTERN),)))
TOLD = {"headlines||Entries": 3}


@pytest.fixture
def world() -> World:
    return World()


def issuing(world: World, key: ReportKey | None = None) -> Issuing:
    return Issuing(
        storage=world.storage, clock=world.clock, new_id=an_id, key=key or FixedReportKey()
    )


def subject(
    partner: Partner = Partner.CUSTOMS, days: timedelta = timedelta(0), post: Post = COUNTING
) -> PaperSubject:
    return PaperSubject(post=post, paper=partner, period=Period.of_day(TODAY + days))


def number(world: World, of: PaperSubject, told: dict[str, int] | None = None) -> str:
    """Let a paper leave."""
    desk, tells = issuing(world), told or TOLD
    issue = desk.draft(world.lead, of, lambda _issue: tells, is_to_leave=True)
    desk.note(world.lead, of, issue, tells, Leaves(content=b"%PDF"))
    return issue.number


def test_papers_of_a_series_count_without_gaps_whichever_were_looked_at(world: World) -> None:
    desk = issuing(world)
    for days in (1, 2, 3):
        looked_at = desk.draft(world.lead, subject(days=days * A_DAY), lambda _issue: TOLD)
        assert looked_at.number == "1/BC/ETK/III/2026"

    assert number(world, subject(days=2 * A_DAY)) == "1/BC/ETK/III/2026"
    assert number(world, subject(days=A_DAY)) == "2/BC/ETK/III/2026"


def test_each_partner_and_each_month_count_by_themselves(world: World) -> None:
    assert number(world, subject()) == "1/BC/ETK/III/2026"
    assert number(world, subject(Partner.BNPP)) == "1/BNPP/ETK/III/2026"
    assert number(world, subject(days=30 * A_DAY)) == "1/BC/ETK/IV/2026"
    assert number(world, subject(days=A_DAY)) == "2/BC/ETK/III/2026"


def test_partners_without_a_name_in_the_number_share_one_count(world: World) -> None:
    post = a_post(papers=PaperForm(numbers=((PaperSeries.DAY, "{number}/{year}"),)))
    given = [number(world, subject(one, post=post)) for one in Partner]
    assert given == [f"{place}/2026" for place in range(1, len(Partner) + 1)]


def test_a_new_version_keeps_its_number_and_takes_no_other_file(world: World) -> None:
    assert number(world, subject()) == "1/BC/ETK/III/2026"
    assert number(world, subject(), {"headlines||Entries": 4}) == "1/BC/ETK/III/2026"

    desk = issuing(world)
    second = desk.draft(world.lead, subject(), lambda _issue: {"headlines||Entries": 4})
    assert (second.version, second.file_name) == (2, "1-BC-ETK-III-2026-v2")
    assert [one.before for one in second.changes] == [3]


def test_a_number_that_was_given_stays_with_a_paper_that_did_not_leave(world: World) -> None:
    desk = issuing(world)
    for _ in range(2):
        issue = desk.draft(world.lead, subject(), lambda _issue: TOLD, is_to_leave=True)
        assert issue.number == "1/BC/ETK/III/2026"
    assert number(world, subject(days=A_DAY)) == "2/BC/ETK/III/2026"


def test_whoever_needs_the_key_first_stands_on_the_trail_once(world: World, tmp_path: Path) -> None:
    key = PostReportKey(tmp_path / "report.key")
    desk = issuing(world, key)
    for _ in range(2):
        desk.draft(world.lead, subject(), lambda _issue: TOLD)

    with world.storage.reading() as store:
        acts = [entry.act for entry in store.audit.entries()]
    made = [one for one in acts if one.action is Action.REPORT_KEY_MADE]
    assert [(one.actor, one.subject) for one in made] == [
        (str(world.lead.id), fingerprint_of(key.public()))
    ]


def test_one_pattern_for_all_papers_leaves_no_empty_place(world: World) -> None:
    numbers = tuple((one, PATTERN) for one in PaperSeries)
    post = a_post(papers=PaperForm(numbers=numbers))
    post.papers.check()
    given = [
        number(world, PaperSubject(post=post, paper=one, period=Period.of_day(TODAY)))
        for one in (OtherPaper.TIMPORA, OtherPaper.INCIDENTS_OF_DAY, Partner.CUSTOMS)
    ]
    assert given == ["1/TIMPORA/ETK/III/2026", "1/KEJ/ETK/III/2026", "1/BC/ETK/III/2026"]
