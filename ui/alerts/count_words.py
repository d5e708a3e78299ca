"""The line above the book: how many entries there are, what asks for a look, how old it all is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.posts.post import Post
from checkpoint.services.alert_terms import MOST_ENDED
from checkpoint.services.alerts import MOST_FOUND
from checkpoint.words.dates import moment_words
from ui.alerts.book import Book
from ui.language import catalogue, locale

translate = QCoreApplication.translate


class Counted(NamedTuple):
    """What is shown of the book."""

    shown: int | None = None
    """How many entries, where that is not all of the book."""
    is_cut: bool = False
    """More is found than is shown."""


def count_words(book: Book, counted: Counted, post: Post) -> str:
    """The line of the book that lies open."""
    every = _entries(book.count)
    if counted.shown is not None:
        text = translate("BrowsePage", "{shown} of {every}")
        every = text.format(shown=locale().toString(counted.shown), every=every)
    cut = _cut_words() if counted.is_cut else ""
    parts = (every, cut, _ending(book), _lapsed(book), _age(book, post))
    return " · ".join(filter(None, parts))


def looking_words(book: Book) -> str:
    """While all of a large book is looked through."""
    text = translate("BrowsePage", "Looking through all {count} entries…")
    return text.format(count=locale().toString(book.count))


def ended_count_words(shown: int, read: int, *, is_cut: bool = False) -> str:
    """Of what has ended, as far as it is shown."""
    text = translate("BrowsePage", "Lapsed or taken off: {count}")
    parts = [text.format(count=locale().toString(shown))]
    if is_cut:
        parts.append(_cut_words())
    if read >= MOST_ENDED:
        more = translate("BrowsePage", "only the last {most} taken off; type more of the name")
        parts.append(more.format(most=MOST_ENDED))
    return " · ".join(parts)


def _cut_words() -> str:
    text = translate("BrowsePage", "only the newest {most} found; type more of the name")
    return text.format(most=MOST_FOUND)


def _ending(book: Book) -> str:
    text = translate("BrowsePage", "{count} ending within 7 days")
    return text.format(count=book.asking.ending) if book.asking.ending else ""


def _lapsed(book: Book) -> str:
    text = translate("BrowsePage", "lapsed since yesterday: {count}")
    return text.format(count=book.asking.lapsed) if book.asking.lapsed else ""


def _age(book: Book, post: Post) -> str:
    at = book.version.listed_at
    if at is None:
        return ""
    moment = moment_words(post.local(at), catalogue().language)
    return translate("BrowsePage", "lists as of {moment}").format(moment=moment)


def _entries(number: int) -> str:
    one, many = translate("BrowsePage", "{count} entry"), translate("BrowsePage", "{count} entries")
    return (one if number == 1 else many).format(count=locale().toString(number))
