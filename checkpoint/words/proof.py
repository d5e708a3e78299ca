"""What a paper proved to be, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.reporting.proof import Difference, Proof, Standing
from checkpoint.domain.reporting.told import PART
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.reports import issued_words, number_words

MOST_DIFFERENCES = 10
"""Figures that are named; of a paper on which more are wrong, nothing can be believed."""

STANDINGS: Mapping[Standing, str] = {
    Standing.NEWEST: QT_TRANSLATE_NOOP(
        "proof", "Genuine, and the newest: {number} was given out on {moment}."
    ),
    Standing.REPLACED: QT_TRANSLATE_NOOP(
        "proof",
        "Genuine, but replaced: {number} was given out on {moment}. Version {newest} has taken its"
        " place: ask for that one.",
    ),
    Standing.NEVER_ISSUED: QT_TRANSLATE_NOOP(
        "proof", "Never given out: this post gave out no such paper as {number}."
    ),
    Standing.ALTERED: QT_TRANSLATE_NOOP(
        "proof", "Altered: this is not what was given out as {number} on {moment}."
    ),
    Standing.OTHER_FILE: QT_TRANSLATE_NOOP(
        "proof",
        "The code is genuine, of {number}, given out on {moment}. But the file is another: a scan"
        " or a copy, or altered. Compare its figures with those of the post.",
    ),
}

_MISSING = QT_TRANSLATE_NOOP("proof", "Should be on it and is not: {figure} {count}")
_MORE = QT_TRANSLATE_NOOP("proof", "And other figures: {count}")
_SIGNED = QT_TRANSLATE_NOOP(
    "proof",
    "The holder of this key signed the code of {number}, version {version}. Whether a newer"
    " version was given out, only the post knows; compare the figures with the paper it gave you.",
)
_NOT_SIGNED = QT_TRANSLATE_NOOP(
    "proof", "The code of {number} is not signed with this key: it is forged, or of another post."
)

_FILE_SIGNED = QT_TRANSLATE_NOOP("proof", "The holder of this key signed this very file.")
_FILE_NOT_SIGNED = QT_TRANSLATE_NOOP(
    "proof", "The signature beside the file is not of this file by this key: it was altered."
)

WAYS: Mapping[Way, str] = {
    Way.PRINTED: QT_TRANSLATE_NOOP("proof", "printed"),
    Way.SAVED: QT_TRANSLATE_NOOP("proof", "saved"),
    Way.FILES: QT_TRANSLATE_NOOP("proof", "saved with files"),
}


def way_words(way: Way, words: Catalogue) -> str:
    """How a paper left."""
    return words.translate("proof", WAYS[way])


def proof_words(proof: Proof, post: Post, words: Catalogue) -> str:
    """What it is, in a sentence or two."""
    moment = "–"
    if proof.issued is not None:
        moment = issued_words(proof.issued.issued_at, post, words.language)
    return words.translate("proof", STANDINGS[proof.standing]).format(
        number=proof.number,
        moment=moment,
        newest="–" if proof.newest is None else proof.newest.version,
    )


def difference_lines(differs: tuple[Difference, ...], words: Catalogue) -> Iterator[str]:
    """A line for each figure that should be there."""
    for one in differs[:MOST_DIFFERENCES]:
        yield words.translate("proof", _MISSING).format(
            figure=_figure(one.key, words), count=number_words(one.count, words.language)
        )
    if len(differs) > MOST_DIFFERENCES:
        yield words.translate("proof", _MORE).format(count=len(differs) - MOST_DIFFERENCES)


def signed_words(number: str, version: int, words: Catalogue, *, is_signed: bool) -> str:
    """What the public key alone can say of a code."""
    text = words.translate("proof", _SIGNED if is_signed else _NOT_SIGNED)
    return text.format(number=number, version=version)


def file_words(words: Catalogue, *, is_signed: bool) -> str:
    """What the signature beside a file says of it."""
    return words.translate("proof", _FILE_SIGNED if is_signed else _FILE_NOT_SIGNED)


def _figure(key: str, words: Catalogue) -> str:
    """Row and column of it; what is a text of the paper in the language of the screen."""
    _table, *parts = key.split(PART)
    return " – ".join(words.translate("reports", part) for part in parts if part)
