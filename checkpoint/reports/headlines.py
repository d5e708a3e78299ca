"""The three figures at the top of a paper, by which a day is grasped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint.domain.crossings.details import Agency
from checkpoint.domain.groups.deportee import Onward
from checkpoint.domain.posts.post import Direction
from checkpoint.reports.paper import Paper
from checkpoint.reports.tallies import in_and_out
from checkpoint.words.reports import Text, children_words, not_asked_words, travellers_words


@dataclass(frozen=True, slots=True)
class Headline:
    """One figure, and what it is made of."""

    label: str
    number: int
    detail: str


def entries(paper: Paper) -> Headline:
    """Everybody who came in."""
    return _crossed(paper, Text.ENTRIES, Direction.ENTRY)


def exits(paper: Paper) -> Headline:
    """Everybody who went out."""
    return _crossed(paper, Text.EXITS, Direction.EXIT)


def travellers(paper: Paper) -> Headline:
    """Everybody, and the children beside them."""
    children = sum(paper.figures.children.values())
    detail = children_words(children, paper.catalogue) if children else _who(paper, None)
    return Headline(paper.say(Text.TRAVELLERS), paper.figures.total(), detail)


def arrivals(paper: Paper) -> Headline:
    """Everybody who came in, for those whom exits do not concern."""
    return _crossed(paper, Text.ARRIVALS, Direction.ENTRY)


def vehicles(paper: Paper) -> Headline:
    """Vehicles both ways."""
    counted = paper.figures.vehicles
    ways = {
        way: sum(count for (direction, _kind), count in counted.items() if direction is way)
        for way in Direction
    }
    detail = _two(paper, (Text.IN, Text.OUT), in_and_out(ways))
    return Headline(paper.say(Text.VEHICLES), sum(ways.values()), detail)


def goods_referred(paper: Paper) -> Headline:
    """Referrals to quarantine, and how many people they are."""
    figures = paper.figures
    people = figures.referred.get(Agency.QUARANTINE, 0)
    detail = travellers_words(people, paper.catalogue) if people else ""
    return Headline(paper.say(Text.GOODS_REFERRED), len(figures.quarantine_referrals), detail)


def without_certificate(paper: Paper) -> Headline:
    """Goods that came without a health certificate."""
    certificates = [one.has_certificate for one in paper.figures.quarantine_referrals]
    unknown = certificates.count(None)
    detail = not_asked_words(unknown, paper.catalogue) if unknown else ""
    return Headline(paper.say(Text.NO_CERTIFICATE), certificates.count(False), detail)


def _crossed(paper: Paper, label: Text, direction: Direction) -> Headline:
    return Headline(paper.say(label), paper.figures.total(direction), _who(paper, direction))


def _who(paper: Paper, direction: Direction | None) -> str:
    count = paper.figures.total
    numbers = (count(direction, citizens=True), count(direction, citizens=False))
    return _two(paper, (Text.CITIZENS, Text.FOREIGNERS), numbers)


def _two(paper: Paper, labels: tuple[Text, Text], numbers: Sequence[int]) -> str:
    """What a figure is made of; nothing is made of nothing."""
    if not any(numbers):
        return ""
    pairs = zip(labels, numbers, strict=True)
    return " · ".join(f"{paper.say(label)} {paper.number(number)}" for label, number in pairs)


def entries_alone(paper: Paper) -> Headline:
    """Everybody who came in, and nothing of who they are."""
    return Headline(paper.say(Text.ENTRIES), paper.figures.total(Direction.ENTRY), "")


def exits_alone(paper: Paper) -> Headline:
    """Everybody who went out, and nothing of who they are."""
    return Headline(paper.say(Text.EXITS), paper.figures.total(Direction.EXIT), "")


def all_alone(paper: Paper) -> Headline:
    """Everybody, and nothing of who they are."""
    return Headline(paper.say(Text.TRAVELLERS), paper.figures.total(), "")


def arrivals_alone(paper: Paper) -> Headline:
    """Everybody who came in, for whom citizenship is nothing."""
    return Headline(paper.say(Text.ARRIVALS), paper.figures.total(Direction.ENTRY), "")


def undeclared(paper: Paper) -> Headline:
    """Who came in without the declaration."""
    return Headline(paper.say(Text.UNDECLARED), paper.figures.undeclared, "")


def health_referred(paper: Paper) -> Headline:
    """Who was passed on to port health."""
    return Headline(paper.say(Text.REFERRED), sum(paper.figures.health_referred.values()), "")


def returned(paper: Paper) -> Headline:
    """Whom the neighbour sent back."""
    return Headline(paper.say(Text.RETURNED), sum(paper.figures.returned.values()), "")


def returned_children(paper: Paper) -> Headline:
    """The children among them."""
    children = (n for one, n in paper.figures.returned.items() if one.line.is_child)
    return Headline(paper.say(Text.CHILDREN_OF_LIST), sum(children), "")


def returned_own_way(paper: Paper) -> Headline:
    """Those of them whom nobody takes over."""
    alone = (n for one, n in paper.figures.returned.items() if one.line.onward is Onward.OWN_WAY)
    return Headline(paper.say(Text.GO_OWN_WAY), sum(alone), "")


def postponed(paper: Paper) -> Headline:
    """Whose departure was put off."""
    return Headline(paper.say(Text.POSTPONED), sum(paper.figures.postponed.values()), "")


def sent_to_bp3mi(paper: Paper) -> Headline:
    """Whom the counter passed on to BP3MI."""
    return Headline(paper.say(Text.REFERRED), paper.figures.referred.get(Agency.BP3MI, 0), "")
