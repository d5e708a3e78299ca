"""Finding and reading the zones of a page, in order of what is likely and cheap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from PIL import Image

from checkpoint.domain.documents.pictures import ZoneText
from checkpoint.recognition.zone.bands import SIDES, Band, bands_on
from checkpoint.recognition.zone.cells import cell_evidence
from checkpoint.recognition.zone.crop import crop_of, place_of
from checkpoint.recognition.zone.fit import Fit, best_fit
from checkpoint.recognition.zone.glance import Glance, glances
from checkpoint.recognition.zone.lines import followed, measured, neighbour
from checkpoint.recognition.zone.looks import LOOKS, Track, evidence
from checkpoint.recognition.zone.model import MARKS, recogniser
from checkpoint.recognition.zone.opinions import joined
from checkpoint.recognition.zone.path import Path
from checkpoint.recognition.zone.pixels import Page
from checkpoint.recognition.zone.settling import settled

MOST_BANDS = 8
"""Of those found on one size of a page."""
MOST_TURNED = 3
SLENDER = 24
"""Length over height from which a band may be a line of a zone."""
MOST_ZONES = 4
SURE = 0.55
"""How sure every character must be for one look to be enough."""
SHORTER = 0.55
"""Of the length of a zone that was read: what is shorter is taken for print of its document."""
ENOUGH = 2
"""Looks after which a zone that can be read well is printed wrong, if its check digits are."""
LIKELY = 0.6
"""How sure the characters must be on average for the lines to be taken for a zone's."""
MORE = 0.3
"""Of a line's length, looked at where it seems to go on."""
MOST_LENGTHENINGS = 3
UNLIKE = 1.2
"""How much larger the pitch of a line may be than that of the next, seen aslant."""
CARD_LINE = 33
"""Places up to which a line may be one of three."""


@dataclass(frozen=True, slots=True)
class Found:
    """A zone, and where it lies."""

    fit: Fit
    tracks: tuple[Track, ...]


def zones_on(
    picture: Image.Image, *, page_number: int, may_go_on: Callable[[], bool]
) -> tuple[ZoneText, ...]:
    """Every zone on a page, from top to bottom."""
    recogniser()
    page = Page.of(picture)
    search = _Search(page, may_go_on)
    for side in SIDES:
        search.try_bands(_bands(page, side))
        if search.clear or max(page.size) < side:
            break
    if not search.clear and not search.doubtful:
        search.try_turned()
    return tuple(_text(page, zone, page_number) for zone in search.found())


def _bands(page: Page, side: int) -> list[Band]:
    """Those that run across the page and those that run down it, the likeliest first."""
    bands = [band for way in (True, False) for band in bands_on(page, side=side, upright=way)]
    return sorted(bands, key=lambda band: -band.score)[:MOST_BANDS]


@dataclass
class _Search:
    """What was found on a page so far."""

    page: Page
    may_go_on: Callable[[], bool]
    clear: list[Found] = field(default_factory=list)
    doubtful: list[Found] = field(default_factory=list)
    """Read in part, perhaps along the wrong way: a better band may lead to the same zone."""
    slender: list[Path] = field(default_factory=list)
    """Those of a line's proportions on which nothing like a zone was seen."""

    def try_bands(self, bands: Sequence[Band]) -> None:
        """Look at bands, the likeliest first."""
        for band in bands:
            if not self.may_go_on() or len(self.clear) >= MOST_ZONES:
                break
            if any(_has(zone, band.path) for zone in self.clear):
                continue
            self._try(band.path)

    def try_turned(self) -> None:
        """Look at the long bands upside down: small fillers do not always show their way."""
        for path in self.slender[:MOST_TURNED]:
            if not self.clear and self.may_go_on():
                self._try(path.turned())

    def found(self) -> list[Found]:
        """The zones, from top to bottom; of those in doubt the best, if nothing else was read."""
        best = max(self.doubtful, key=lambda zone: zone.fit.mean_certainty, default=None)
        zones = self.clear or ([] if best is None else [best])
        return sorted(zones, key=lambda zone: place_of(zone.tracks, zone.fit)[0].y)

    def _try(self, path: Path) -> None:
        line = measured(self.page, followed(self.page, path))
        if line is None:
            return
        glance = _seen(self.page, line)
        if glance is None:
            if line.length > SLENDER * line.height:
                self.slender.append(line)
            return
        tracks = _tracks(self.page, glance)
        zone = _read(self.page, tracks, self.may_go_on) if len(tracks) > 1 else None
        if zone is not None:
            (self.clear if zone.fit.is_clear else self.doubtful).append(zone)


def _seen(page: Page, path: Path) -> Glance | None:
    (glance,) = glances(page, [path])
    if glance.is_turned:
        (glance,) = glances(page, [path.turned()])
    for _ in range(MOST_LENGTHENINGS):
        if not glance.is_likely:
            return None
        before, after = glance.goes_on
        if not before and not after:
            break
        longer = glance.path.lengthened(MORE * before, MORE * after)
        (glance,) = glances(page, [followed(page, longer)])
    return glance if glance.is_likely else None


def _tracks(page: Page, base: Glance) -> tuple[Track, ...]:
    """The lines of the zone about one of them, from top to bottom."""
    middle = _track(page, base)
    if middle is None:
        return ()
    sides: dict[int, list[Track]] = {-1: [], 1: []}
    for _ in range(2):
        ways = [way for way in (-1, 1) if len(sides[way]) == _ or not _]
        starts = {way: (sides[way][-1] if sides[way] else middle).path for way in ways}
        near = {way: neighbour(page, start, way) for way, start in starts.items()}
        paths = {way: path for way, path in near.items() if path is not None}
        if not paths:
            break
        for way, glance in zip(paths, glances(page, list(paths.values())), strict=True):
            track = _track(page, glance) if glance.is_likely else None
            if track is not None and _is_like(track, middle):
                sides[way].append(track)
        if middle.comb.count > CARD_LINE and (sides[-1] or sides[1]):
            break
    return (*reversed(sides[-1]), middle, *sides[1])


def _track(page: Page, glance: Glance) -> Track | None:
    if glance.comb is None:
        return None
    return Track(followed(page, glance.measured(), reaches=(0.6,)), glance.comb)


def _is_like(one: Track, other: Track) -> bool:
    """Whether two lines are printed at the same pitch."""
    return 1 / UNLIKE < one.path.height / other.path.height < UNLIKE


def _read(page: Page, tracks: tuple[Track, ...], may_go_on: Callable[[], bool]) -> Found | None:
    """Look at the lines until they are read for sure, or in all the ways there are."""
    tracks = tuple(settled(page, track) for track in tracks)
    sums = [np.zeros((track.places, len(MARKS)), np.float32) for track in tracks]
    forms = [cell_evidence(page, track) for track in tracks]
    fit: Fit | None = None
    for count, look in enumerate(LOOKS, start=1):
        if fit is not None and not may_go_on():
            break
        sums = [old + new for old, new in zip(sums, evidence(page, tracks, look), strict=True)]
        means = [np.asarray(total / count, np.float32) for total in sums]
        fit = best_fit([joined(mean, form) for mean, form in zip(means, forms, strict=True)])
        if fit is None or _is_sure(fit) or (count >= ENOUGH and fit.is_legible):
            break
    if fit is None or fit.mean_certainty < LIKELY:
        return None
    return Found(fit, _own_tracks(fit, tracks))


def _is_sure(fit: Fit) -> bool:
    return fit.is_right and min(min(line) for line in fit.certainty) >= SURE


def _own_tracks(fit: Fit, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
    return tracks[fit.first : fit.first + fit.layout.lines]


def _has(zone: Found, path: Path) -> bool:
    """Whether a band is a line of a zone that was read, or too short to be one of another."""
    xs, ys = zip(*place_of(zone.tracks, zone.fit), strict=True)
    x, y = path.point(0.5)
    lies_on = min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)
    return lies_on or path.length < SHORTER * zone.tracks[0].path.length


def _text(page: Page, zone: Found, page_number: int) -> ZoneText:
    return ZoneText(
        lines=zone.fit.lines,
        certainty=zone.fit.certainty,
        others=zone.fit.others,
        place=place_of(zone.tracks, zone.fit),
        crop=crop_of(page, zone.tracks, zone.fit),
        page=page_number,
        reader="rapidocr",
    )
