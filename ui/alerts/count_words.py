"""The line above the book: how many entries there are, what asks for a look, how old it all is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.posts.post import Post
from checkpoint.services.alert_terms import MOST_ENDED
from checkpoint.words.dates import moment_words
from ui.alerts.book import Book
from ui.language import catalogue, locale

translate = QCoreApplication.translate


def count_words(book: Book, shown: int, post: Post, *, is_narrowed: bool) -> str:
    """Of a book of which so many entries are shown."""
    every = translate("BrowsePage", "%n entry(ies)", None, len(book.entries))
    every = _grouped(every, len(book.entries))
    if is_narrowed:
        text = translate("BrowsePage", "{shown} of {every}")
        every = text.format(shown=locale().toString(shown), every=every)
    return " · ".join((every, *_due(book), *_age(book, post)))


def ended_count_words(shown: int, read: int) -> str:
    """Of what has ended, as far as it is shown."""
    text = translate("BrowsePage", "Lapsed or taken off: {count}")
    said = text.format(count=locale().toString(shown))
    if read < MOST_ENDED:
        return said
    more = translate("BrowsePage", "only the last {most} taken off; type more of the name")
    return f"{said} · {more.format(most=MOST_ENDED)}"


def _due(book: Book) -> list[str]:
    parts = []
    if book.ending:
        parts.append(translate("BrowsePage", "%n ending within 7 days", None, book.ending))
    if book.lapsed:
        text = translate("BrowsePage", "lapsed since yesterday: {count}")
        parts.append(text.format(count=book.lapsed))
    return parts


def _age(book: Book, post: Post) -> list[str]:
    at = book.version.listed_at
    if at is None:
        return []
    moment = moment_words(post.local(at), catalogue().language)
    return [translate("BrowsePage", "lists as of {moment}").format(moment=moment)]


def _grouped(text: str, number: int) -> str:
    """A counted phrase with its number written as the language groups digits."""
    return text.replace(str(number), locale().toString(number), 1)
