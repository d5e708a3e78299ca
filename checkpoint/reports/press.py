"""Wordings become papers here: the post's, and those that come with the program."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from checkpoint.domain.papers.faults import Misfit, WordingFault, WordingRefused
from checkpoint.domain.papers.kinds import MOST_PAGES, PaperKind
from checkpoint.domain.papers.paper import DecisionPaper, PaperFacts, Reprint
from checkpoint.domain.papers.samples import a_long_sample, a_sample, a_sample_paper
from checkpoint.domain.posts.post import Post
from checkpoint.resources import RESOURCES
from checkpoint.words.catalogue import Catalogue, Language, load_catalogue
from checkpoint.words.papers import said_in

if TYPE_CHECKING:
    from checkpoint.reports.decision_paper import Letter

FOLDER = RESOURCES / "papers"


class PaperPress:
    """Fills wordings in, proves them, and prints."""

    def ours(self, kind: PaperKind) -> str:
        """The wording that comes with the program."""
        return _ours(kind)

    def fill_in(self, kind: PaperKind, text: str, facts: PaperFacts) -> str:
        """What a paper says; raises WordingRefused where the wording cannot be used."""
        # Jinja2 is loaded with the first paper: start-up does not wait for it.
        from checkpoint.reports.wordings import fill_in  # noqa: PLC0415

        said = said_in(kind, facts, _words(Language.INDONESIAN), _words(Language.ENGLISH))
        return fill_in(kind, text, said)

    def prove(self, kind: PaperKind, text: str, post: Post) -> None:
        """Raise WordingRefused unless it makes a paper, of the longest names and reasons too."""
        from checkpoint.reports.decision_paper import pages_needed  # noqa: PLC0415

        self.fill_in(kind, text, a_sample(kind, post))
        longest = a_long_sample(kind, post)
        paper = a_sample_paper(kind, post, self.fill_in(kind, text, longest))
        if pages_needed(_letter(paper, post)) > MOST_PAGES[kind]:
            raise WordingRefused(WordingFault(misfit=Misfit.TOO_MANY_PAGES))

    def sample(self, kind: PaperKind, text: str, post: Post) -> bytes:
        """The paper of an invented traveller, as PDF; raises WordingRefused."""
        filled = self.fill_in(kind, text, a_sample(kind, post))
        return self.print(replace(a_sample_paper(kind, post, filled), is_practice=True), post)

    def print(self, paper: DecisionPaper, post: Post, *, reprint: Reprint | None = None) -> bytes:
        """A paper as PDF; the same one gives the same bytes."""
        from checkpoint.reports.decision_paper import compose_letter  # noqa: PLC0415

        return compose_letter(_letter(paper, post, reprint))


def _letter(paper: DecisionPaper, post: Post, reprint: Reprint | None = None) -> Letter:
    from checkpoint.reports.decision_paper import Letter  # noqa: PLC0415 - with ReportLab

    return Letter(
        paper=paper,
        post=post,
        own=_words(Language.INDONESIAN),
        english=_words(Language.ENGLISH),
        reprint=reprint,
    )


@cache
def _ours(kind: PaperKind) -> str:
    return (FOLDER / f"{kind.value}.txt").read_text(encoding="utf-8")


@cache
def _words(language: Language) -> Catalogue:
    """Papers are of the office and the law, whatever language the screen speaks."""
    return load_catalogue(language)
