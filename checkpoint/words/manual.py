"""The officer's manual in words: every rule of the table, and the rows of policy in force."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.grounds import GROUNDS, GroundRule
from checkpoint.domain.inspection.manual import (
    EXAMPLE_POST,
    OF_THE_ROW,
    ManualCase,
    ManualRule,
    Whom,
    manual,
)
from checkpoint.domain.inspection.policy import Bearer, BorderPassRule, Policy, PolicyRow
from checkpoint.domain.inspection.policy_book import PolicyKind
from checkpoint.domain.inspection.rules.law import Law
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words
from checkpoint.words.enums import ground_words, measure_words
from checkpoint.words.findings import FindingWords
from checkpoint.words.manual_beside import SITUATIONS, evidence_words
from checkpoint.words.policy import policy_kind_words
from checkpoint.words.policy_rows import marked_words, row_named, row_says, source_words, term_words
from checkpoint.words.rules import rule_name, rule_words


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; 1 is the title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table under its head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    """The share of each column."""


Block: TypeAlias = Heading | Paragraph | Grid

SEVERITIES: Mapping[Severity, str] = {
    Severity.LOCK: QT_TRANSLATE_NOOP("manual", "Red: locks"),
    Severity.ATTENTION: QT_TRANSLATE_NOOP("manual", "Amber"),
    Severity.NOTE: QT_TRANSLATE_NOOP("manual", "Note"),
}
MEANINGS: Mapping[Severity, str] = {
    Severity.LOCK: QT_TRANSLATE_NOOP(
        "manual",
        "The counter locks. The officer may refer the traveller (F5); to let pass, refuse or"
        " postpone, a shift lead signs in and writes the reason (F10).",
    ),
    Severity.ATTENTION: QT_TRANSLATE_NOOP(
        "manual", "Look into it. Who lets the traveller pass writes the reason."
    ),
    Severity.NOTE: QT_TRANSLATE_NOOP("manual", "Worth knowing. Nothing has to be answered."),
}
STEPS: Mapping[Severity, str] = {
    Severity.LOCK: QT_TRANSLATE_NOOP("manual", "Refer (F5), or call the shift lead (F10)."),
    Severity.ATTENTION: QT_TRANSLATE_NOOP("manual", "Look into it, and write the reason."),
    Severity.NOTE: QT_TRANSLATE_NOOP("manual", "Nothing has to be answered."),
}
"""What to do where a finding itself asks for nothing more."""
WHOM: Mapping[tuple[Bearer, Direction], str] = {
    (Bearer.CITIZEN, Direction.ENTRY): QT_TRANSLATE_NOOP("manual", "citizens who come home"),
    (Bearer.CITIZEN, Direction.EXIT): QT_TRANSLATE_NOOP("manual", "citizens who leave"),
    (Bearer.FOREIGNER, Direction.ENTRY): QT_TRANSLATE_NOOP("manual", "foreigners who enter"),
    (Bearer.FOREIGNER, Direction.EXIT): QT_TRANSLATE_NOOP("manual", "foreigners who leave"),
}
BEARERS: Mapping[Bearer, str] = {
    Bearer.CITIZEN: QT_TRANSLATE_NOOP("manual", "citizens, both ways"),
    Bearer.FOREIGNER: QT_TRANSLATE_NOOP("manual", "foreigners, both ways"),
}


def manual_words(
    policy: Policy, on: date, words: Catalogue, *, post: Post | None = None
) -> tuple[Block, ...]:
    """The whole manual as of a day; of a post, with that post's border passes alone."""
    beside = (*_grounds(words), *_situations(words))
    return (*_opening(on, words, post), *_rules(words), *beside, *_policy(policy, on, words, post))


def whom_words(whom: frozenset[Whom], words: Catalogue) -> str:
    """Whom a case means, as shortly as it can be said."""
    with_pass = {(one.bearer, one.direction) for one in whom if one.has_pass}
    with_other = {(one.bearer, one.direction) for one in whom if not one.has_pass}
    said = [
        _groups(with_pass & with_other, "{whom}", words),
        _groups(with_pass - with_other, words.translate("manual", "{whom} (border pass)"), words),
        _groups(
            with_other - with_pass,
            words.translate("manual", "{whom} (passport and other documents)"),
            words,
        ),
    ]
    return "; ".join(filter(None, said))


def law_words(law: Law, words: Catalogue) -> str:
    """The article; one whose text nobody here has seen is marked."""
    return marked_words(law.article, words, is_verified=law.is_verified)


def _groups(ways: set[tuple[Bearer, Direction]], frame: str, words: Catalogue) -> str:
    if not ways:
        return ""
    return frame.format(whom=", ".join(_grouped(ways, words)))


def _grouped(ways: set[tuple[Bearer, Direction]], words: Catalogue) -> Iterator[str]:
    if ways == set(WHOM):
        yield words.translate("manual", "everybody")
        return
    for bearer in Bearer:
        its = [direction for direction in Direction if (bearer, direction) in ways]
        if len(its) == len(Direction):
            yield words.translate("manual", BEARERS[bearer])
        else:
            yield from (words.translate("manual", WHOM[bearer, way]) for way in its)


def _opening(on: date, words: Catalogue, post: Post | None) -> Iterator[Block]:
    translate = words.translate
    yield Heading(1, translate("manual", "Manual of the counter: what is checked, and why"))
    day = day_words(on, words.language)
    about = translate("manual", "As of {day}.").format(day=day)
    if post is not None:
        about = f"{post.name}. {about}"
    yield Paragraph(about)
    yield Paragraph(
        translate(
            "manual",
            "Made from the rules by which the program judges. Where a text of law was not seen by"
            " who wrote them, it says so: ask before relying on it. A citizen is never refused"
            ' entry (UU 6/2011 Ps 14). Names, days and numbers under "What is found" are examples.',
        )
    )
    yield Grid(
        (translate("manual", "Colour"), translate("manual", "What it means")),
        tuple(
            (translate("manual", SEVERITIES[one]), translate("manual", MEANINGS[one]))
            for one in reversed(Severity)
        ),
        (18, 82),
    )


def _rules(words: Catalogue) -> Iterator[Block]:
    yield Heading(2, words.translate("manual", "Rules"))
    for number, one in enumerate(manual(), start=1):
        yield from _rule(number, one, words)


def _rule(number: int, one: ManualRule, words: Catalogue) -> Iterator[Block]:
    translate = words.translate
    yield Heading(3, f"{number}. {rule_name(one.rule, words)}")
    yield Paragraph(rule_words(one.rule, words))
    yield Paragraph(translate("manual", "Why: {law}").format(law=law_words(one.law, words)))
    head = (
        translate("manual", "Colour"),
        translate("manual", "What is found"),
        translate("manual", "For whom"),
        translate("manual", "What to do"),
    )
    yield Grid(head, tuple(_case(case, words) for case in one.cases), (12, 34, 24, 30))


def _case(case: ManualCase, words: Catalogue) -> tuple[str, ...]:
    translate = words.translate
    saying = FindingWords(words, EXAMPLE_POST).say(case.example)
    # The source of a row of policy is that of the row in force, which is printed below.
    is_of_row = not saying.why or saying.why.startswith(OF_THE_ROW)
    found = saying.what if is_of_row else f"{saying.what} [{saying.why}]"
    do = saying.do or translate("manual", STEPS[case.severity])
    return translate("manual", SEVERITIES[case.severity]), found, whom_words(case.whom, words), do


def _grounds(words: Catalogue) -> Iterator[Block]:
    """Why somebody may be refused or postponed at all; for anything else nobody may."""
    translate = words.translate
    yield Heading(2, translate("manual", "Grounds to refuse or to postpone"))
    yield Paragraph(
        translate(
            "manual",
            "On no other ground is anybody held back, and from who may be a victim none is taken"
            " that punishes (UU 6/2011 Ps 86). What is written down stands on the notice and in"
            " the record.",
        )
    )
    head = (
        translate("manual", "Ground"),
        translate("manual", "For whom"),
        translate("manual", "Why"),
        translate("manual", "What is written down"),
    )
    yield Grid(head, tuple(_ground(rule, words) for rule in GROUNDS), (30, 20, 22, 28))


def _ground(rule: GroundRule, words: Catalogue) -> tuple[str, ...]:
    measure, ground = measure_words(rule.measure, words), ground_words(rule.ground, words)
    ways = {
        (bearer, way)
        for bearer, way in WHOM
        if rule.applies(way, is_citizen=bearer is Bearer.CITIZEN)
    }
    article = rule.article or words.translate("manual", "practice at the posts")
    source = marked_words(article, words, is_verified=rule.is_verified)
    whom = ", ".join(_grouped(ways, words))
    return f"{measure}: {ground}", whom, source, evidence_words(rule.ground, words)


def _situations(words: Catalogue) -> Iterator[Block]:
    translate = words.translate
    yield Heading(2, translate("manual", "What no rule judges"))
    head = (
        translate("manual", "What happens"),
        translate("manual", "What to do"),
        translate("manual", "Why"),
    )
    rows = tuple(
        (
            translate("manual", one.what),
            translate("manual", one.do),
            marked_words(one.why, words, is_verified=one.is_verified) or "–",
        )
        for one in SITUATIONS
    )
    yield Grid(head, rows, (28, 50, 22))


def _policy(policy: Policy, on: date, words: Catalogue, post: Post | None) -> Iterator[Block]:
    translate = words.translate
    yield Heading(2, translate("manual", "Policy in force"))
    for kind in PolicyKind:
        rows: Sequence[PolicyRow] = getattr(policy, kind.value)
        holding = tuple(row for row in rows if row.holds_on(on) and _concerns(row, post))
        yield Heading(3, policy_kind_words(kind, words))
        if not holding:
            yield Paragraph(translate("manual", "No row is in force."))
            continue
        yield Grid(
            (
                translate("manual", "For"),
                translate("manual", "What holds"),
                translate("manual", "When"),
                translate("manual", "Legal source"),
            ),
            tuple(
                (
                    row_named(row, words),
                    row_says(row, words),
                    term_words(row, words),
                    source_words(row, words),
                )
                for row in holding
            ),
            (26, 32, 16, 26),
        )


def _concerns(row: PolicyRow, post: Post | None) -> bool:
    is_elsewhere = isinstance(row, BorderPassRule) and post and row.post != post.policy_code
    return not is_elsewhere
