"""The line above the book: how many entries there are, what asks for a look, how old it all is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.posts.post import Post
from checkpoint.services.alert_terms import MOST_ENDED
from checkpoint.words.dates import moment_words
from ui.alerts.book import Book
from ui.language import catalogue, locale

translate = QCoreApplication.translate


class Counted(NamedTuple):
    """What is counted, as the page says it in the forms of the language."""

    every: str
    """How many entries the book has."""
    ending: str = ""
    """How many end within seven days, if any do."""
    shown: int | None = None
    """How many are shown, where that is not all of the book."""


def count_words(book: Book, counted: Counted, post: Post) -> str:
    """The line of the book that lies open."""
    every = _grouped(counted.every, len(book.entries))
    if counted.shown is not None:
        text = translate("BrowsePage", "{shown} of {every}")
        every = text.format(shown=locale().toString(counted.shown), every=every)
    parts = (every, counted.ending, _lapsed(book), _age(book, post))
    return " · ".join(filter(None, parts))


def ended_count_words(shown: int, read: int) -> str:
    """Of what has ended, as far as it is shown."""
    text = translate("BrowsePage", "Lapsed or taken off: {count}")
    said = text.format(count=locale().toString(shown))
    if read < MOST_ENDED:
        return said
    more = translate("BrowsePage", "only the last {most} taken off; type more of the name")
    return f"{said} · {more.format(most=MOST_ENDED)}"


def _lapsed(book: Book) -> str:
    text = translate("BrowsePage", "lapsed since yesterday: {count}")
    return text.format(count=book.lapsed) if book.lapsed else ""


def _age(book: Book, post: Post) -> str:
    at = book.version.listed_at
    if at is None:
        return ""
    moment = moment_words(post.local(at), catalogue().language)
    return translate("BrowsePage", "lists as of {moment}").format(moment=moment)


def _grouped(text: str, number: int) -> str:
    """A counted phrase with its number written as the language groups digits."""
    return text.replace(str(number), locale().toString(number), 1)
