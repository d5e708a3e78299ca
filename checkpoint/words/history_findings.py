"""What was found in what the register knows of a traveller."""

from __future__ import annotations

from checkpoint.domain.inspection.findings import (
    DeparturePostponed,
    HeldBackBefore,
    LockedElsewhere,
    LockStands,
    SameDirectionTwice,
    ScreeningProposed,
    StayExceeded,
)
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import outcome_words
from checkpoint.words.journeys import rupiah_words, stay_dates_words
from checkpoint.words.screening import screening_finding_words


def history_words(
    finding: SameDirectionTwice
    | HeldBackBefore
    | StayExceeded
    | LockStands
    | LockedElsewhere
    | DeparturePostponed
    | ScreeningProposed,
    post: Post,
    words: Catalogue,
) -> tuple[str, str]:
    """What to say of what was before, and what to do."""
    translate = words.translate
    if isinstance(finding, DeparturePostponed | ScreeningProposed):
        return screening_finding_words(finding, post, words)
    if isinstance(finding, StayExceeded):
        return _stay(finding, words)
    if isinstance(finding, LockStands):
        return (
            translate("findings", "The counter locked on this traveller before"),
            translate(
                "findings",
                "What locked it is no longer found; a shift lead must answer all the same.",
            ),
        )
    if isinstance(finding, LockedElsewhere):
        return (
            translate("findings", "Counter {counter} is locked on this traveller").format(
                counter=finding.counter
            ),
            translate("findings", "Ask the shift lead, who answers the lock first."),
        )
    if isinstance(finding, HeldBackBefore):
        return (
            translate("findings", "Last time here: {outcome}, {when}").format(
                outcome=outcome_words(finding.outcome, words),
                when=moment_words(post.local(finding.last_at), words.language),
            ),
            translate("findings", "Ask the second line how it ended."),
        )
    what = (
        translate(
            "findings", "Came in twice without going out: last entry {when}, counter {counter}"
        )
        if finding.direction is Direction.ENTRY
        else translate(
            "findings", "Went out twice without coming in: last exit {when}, counter {counter}"
        )
    )
    return (
        what.format(
            when=moment_words(post.local(finding.last_at), words.language),
            counter=finding.last_counter,
        ),
        translate(
            "findings",
            "A record is missing: ask when and where, and enter it afterwards (F3); or write"
            " down what you hear.",
        ),
    )


def _stay(finding: StayExceeded, words: Catalogue) -> tuple[str, str]:
    translate, stay = words.translate, finding.stay
    what = words.tr("Stay ran out %n day(s) ago", None, stay.days_over)
    if finding.is_waived:
        do = translate(
            "findings",
            "No fee and no administrative action: this traveller may be a victim (UU 6/2011"
            " Ps 86-87).",
        )
    elif stay.is_settled_by_fee:
        do = translate("findings", "Refer for the overstay fee of {fee}; note the receipt.")
        do = do.format(fee=rupiah_words(stay.fee, words.language))
    else:
        do = translate(
            "findings", "More than {count} days: refer for administrative action (TAK)."
        ).format(count=stay.charged_by.most_days_by_fee)
    return f"{what} ({stay_dates_words(stay, words)})", do
