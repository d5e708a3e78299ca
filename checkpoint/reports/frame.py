"""What stands around the figures: title, headlines, remarks, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from typing_extensions import override

from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.paper_form import Signer
from checkpoint.reports.flow import BlockRole, Canvas, Fixed
from checkpoint.reports.foot import Footed
from checkpoint.reports.headlines import Headline
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    THIN,
    lines_to_fit,
    size_to_fit,
    width_of,
)
from checkpoint.reports.paper import Paper
from checkpoint.reports.voice import Voice
from checkpoint.words.dates import day_words, period_words
from checkpoint.words.reports import Text, issued_words, recipient_words, span_words

MOST_TITLES, MOST_NAMES = 2, 2
"""Lines of a title and of a name over a signature; what is longer is set smaller."""


class TitleBlock(Fixed):
    """What the paper is and for whom at the left; its number, day and hours at the right."""

    role = BlockRole.TITLE
    ROW = 4.2 * MM
    LEFT = 0.48
    """Share of the width that the title takes."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(17 * MM)
        say, post, issue = paper.say, paper.post, paper.issue
        self._title = paper.title
        self._recipient = recipient_words(paper.partner, paper.catalogue)
        self._day = paper.marked(period_words(paper.figures.period, paper.language))
        version = Text.VERSION if issue.version == 1 else Text.REPLACES
        self._facts = (
            (say(Text.NUMBER), issue.number),
            ("", say(version).format(version=issue.version)),
            (say(Text.HOURS_COVERED), self._span(paper)),
            (say(Text.PRINTED), issued_words(issue.issued_at, post, paper.language)),
        )

    @staticmethod
    def _span(paper: Paper) -> str:
        period, until = paper.figures.period, paper.issue.issued_at
        return span_words(paper.post, period, paper.language, until=until)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Title and facts, their first lines level."""
        room = width * self.LEFT - 4 * MM
        lines = ((self._title, BOLD, 15, 5), (self._recipient, REGULAR, 9.5, 9.8))
        for text, font, size, below in (*lines, (self._day, BOLD, 10.5, 15.6)):
            canvas.setFont(font, size_to_fit(text, font, size, room))
            canvas.drawString(0, self.height - below * MM, text)
        self._draw_facts(canvas, width)

    def _draw_facts(self, canvas: Canvas, width: float) -> None:
        left, label = width * self.LEFT, 21 * MM
        for row, (name, value) in enumerate(self._facts):
            y = self.height - 3 * MM - row * self.ROW
            canvas.setFont(REGULAR, size_to_fit(name, REGULAR, 7.5, label - MM))
            canvas.drawString(left, y, name)
            canvas.setFont(BOLD, size_to_fit(value, BOLD, 7.5, width - left - label))
            canvas.drawString(left + label, y, value)


class HeadlineBand(Fixed):
    """The three figures, large, between two rules."""

    def __init__(self, headlines: Sequence[Headline], paper: Voice) -> None:
        super().__init__(19 * MM)
        self._cells = [(one.label, paper.number(one.number), one.detail) for one in headlines]

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Label, figure, and what it is made of, in cells of one width."""
        canvas.setStrokeColorRGB(*BLACK)
        canvas.setLineWidth(THIN)
        canvas.line(0, 0, width, 0)
        canvas.line(0, self.height, width, self.height)
        cell = width / len(self._cells)
        for place, texts in enumerate(self._cells):
            if place:
                canvas.setLineWidth(HAIRLINE)
                canvas.line(place * cell, 2 * MM, place * cell, self.height - 2 * MM)
            self._draw_cell(canvas, place * cell + (3 * MM if place else 0), cell - 5 * MM, texts)

    def _draw_cell(
        self, canvas: Canvas, x: float, room: float, texts: tuple[str, str, str]
    ) -> None:
        styles = ((BOLD, 8.5, 4.4), (BOLD, 24, 12.8), (REGULAR, 7.5, 17))
        for text, (font, size, below) in zip(texts, styles, strict=True):
            canvas.setFont(font, size_to_fit(text, font, size, room))
            canvas.drawString(x, self.height - below * MM, text)


class Remarks(Fixed):
    """What must be known of the records to read the figures right; a line."""

    def __init__(self, text: str) -> None:
        super().__init__(3.6 * MM)
        self._text = text

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """As large as the tables' smallest text, or smaller where it would be cut."""
        canvas.setFont(BOLD, size_to_fit(self._text, BOLD, 7.5, width))
        canvas.drawString(0, 1 * MM, self._text)


class Signatures(Fixed):
    """Made by the officer, checked by the shift lead, known to the head of the post.

    Whoever issued the paper finds the name under the own role; the others write theirs.
    """

    def __init__(self, paper: Footed, note: str = "") -> None:
        super().__init__(28 * MM)
        say, local, form = paper.say, paper.post.local(paper.issue.issued_at), paper.post.papers
        signed_in = form.signed_in or paper.post.name
        self._place = f"{signed_in}, {day_words(local.date(), paper.language)}"
        self._note = note
        self._staff_number = say(Text.STAFF_NUMBER)
        issuer, role = paper.issue.issued_by, paper.issue.issuer_role
        made = Signer(name=issuer if role is Role.COUNTER_OFFICER else "")
        lead = issuer if role is Role.SHIFT_LEAD else ""
        checked = form.checked if form.checked.name else replace(form.checked, name=lead)
        self._columns = (
            (say(Text.MADE_BY), _titled(made, say(Text.OFFICER))),
            (say(Text.CHECKED_BY), _titled(checked, say(Text.SHIFT_LEAD))),
            (say(Text.KNOWN_TO), _titled(form.known, say(Text.HEAD_OF_POST))),
        )

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """What was counted, then three columns with room to sign, place and day over the last."""
        gutter = 12 * MM
        column = (width - 2 * gutter) / 3
        for place, (act, signer) in enumerate(self._columns):
            self._draw_column(canvas, place * (column + gutter), column, act, signer)
        left = min(2 * (column + gutter), width - width_of(self._place, REGULAR, 8))
        left = max(left, width / 3)
        canvas.setFont(REGULAR, size_to_fit(self._place, REGULAR, 8, width - left))
        canvas.drawString(left, self.height - 2 * MM, self._place)
        canvas.setFont(REGULAR, size_to_fit(self._note, REGULAR, 7, left - gutter / 2))
        canvas.drawString(0, self.height - 2 * MM, self._note)

    def _draw_column(self, canvas: Canvas, x: float, room: float, act: str, signer: Signer) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawString(x, self.height - 7 * MM, f"{act},")
        titles, size = lines_to_fit(signer.title, BOLD, 8, room, most=MOST_TITLES)
        canvas.setFont(BOLD, size)
        for row, line in enumerate(titles):
            canvas.drawString(x, self.height - (10.8 + row * 3.2) * MM, line)
        names, size = lines_to_fit(signer.name, BOLD, 8, room, most=MOST_NAMES)
        canvas.setFont(BOLD, size)
        for row, line in enumerate(names, start=1):
            canvas.drawString(x, (5.4 + (len(names) - row) * 3.4) * MM, line)
        canvas.setLineWidth(HAIRLINE)
        canvas.line(x, 4.4 * MM, x + room, 4.4 * MM)
        number = f"{self._staff_number} {signer.staff_number}".strip()
        canvas.setFont(REGULAR, size_to_fit(number, REGULAR, 7, room))
        canvas.drawString(x, 1.2 * MM, number)


def _titled(signer: Signer, usual: str) -> Signer:
    return signer if signer.title else replace(signer, title=usual)
