"""How the post's papers look: letterhead, who signs, numbers; set by its administrator.

What is left empty is as it comes with the program. Every change of it is a new row of the post.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.numbering import PaperSeries, check_patterns, usual_pattern

LONGEST_LINE = 120
"""Letters of a line; it is set smaller where it would be cut."""
LARGEST_LOGO = 200 * 1024
"""Bytes: it lies in every PDF."""


class PaperFormRefused(InvalidValue):
    """A line that is too long or is none, or a logo that is too large."""


class LogoRefused(InvalidValue):
    """The file is no picture of the kinds that a letterhead may bear, or a far too large one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The lines over every paper, from top to bottom."""

    ministry: str = ""
    directorate: str = ""
    office: str = ""
    """To which the post belongs; without one, the line is left out."""
    place: str = ""
    """The post as its letters call it."""
    address: str = ""
    contact: str = ""
    """Telephone, mail; without any, the line is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs at a place of a paper; without a name, it is written by hand."""

    title: str = ""
    name: str = ""
    staff_number: str = ""
    """NIP."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperForm:
    """All that is set of the post's papers."""

    letterhead: Letterhead = Letterhead()
    signed_in: str = ""
    """Before the day over the signatures; empty for the name of the post."""
    checked: Signer = Signer()
    """Who checks a paper; whoever leads a shift, if nobody is named."""
    known: Signer = Signer()
    """Who takes note of it ("Mengetahui")."""
    numbers: tuple[tuple[PaperSeries, str], ...] = ()
    """The patterns that the post has set, by series."""
    left_out: tuple[str, ...] = ()
    """Papers that the closing of a day does not make, by the words of their kinds."""
    logo: bytes = field(default=b"", repr=False)
    """A PNG, as `reports.logo` makes it; empty for none."""

    def __post_init__(self) -> None:
        lines = [text for one in (self.letterhead, self.checked, self.known) for text in _of(one)]
        for line in (*lines, self.signed_in):
            if len(line) > LONGEST_LINE or not (line.isprintable() or not line):
                raise PaperFormRefused("a line is too long, or is none")
        if len(self.logo) > LARGEST_LOGO:
            raise PaperFormRefused("the logo is too large")

    def pattern_of(self, series: PaperSeries) -> str:
        """By which a series is numbered."""
        return dict(self.numbers).get(series) or usual_pattern(series)

    def check(self) -> None:
        """Raise NumberRefused where a pattern cannot be used.

        It is asked when a form is kept and not when it is read: a post must not be lost for a
        pattern that a later version would refuse.
        """
        check_patterns(dict(self.numbers))


def _of(one: Letterhead | Signer) -> list[str]:
    return [getattr(one, each.name) for each in fields(one)]


USUAL_FORM = PaperForm()
"""Nothing is set."""
