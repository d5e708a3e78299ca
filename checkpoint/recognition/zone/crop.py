"""Where on the page a zone lies, and the piece of it that the officer is shown."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from checkpoint.domain.documents.pictures import Place, Point
from checkpoint.recognition.zone.fit import Fit
from checkpoint.recognition.zone.looks import BEYOND, Track
from checkpoint.recognition.zone.pixels import Page

WIDTH, HEIGHT_OF_LINE = 880, 54
"""Pixels of the piece, at most: small enough to be kept with every crossing."""
MARGIN = 1.2
"""Heights of a capital about the zone."""
QUALITY = 80


def place_of(tracks: Sequence[Track], fit: Fit) -> Place:
    """The corners of the zone, in the order in which it is read."""
    upper, lower = tracks[0], tracks[-1]
    starts = fit.starts[0], fit.starts[-1]
    ends = [start + fit.layout.width for start in starts]
    corners = (
        _corner(upper, starts[0], -1),
        _corner(upper, ends[0], -1),
        _corner(lower, ends[1], 1),
        _corner(lower, starts[1], 1),
    )
    one, two, three, four = (Point(round(x), round(y)) for x, y in corners)
    return one, two, three, four


def _corner(track: Track, edge: int, way: int) -> tuple[float, float]:
    along = float(track.at(np.array([edge - BEYOND - 0.5]))[0])
    return track.path.point(along, way * 0.75 * track.path.height)


def crop_of(page: Page, tracks: Sequence[Track], fit: Fit) -> bytes:
    """The zone with a little about it, made straight, as a JPEG file."""
    place = np.array(place_of(tracks, fit), np.float32)
    size = (WIDTH, HEIGHT_OF_LINE * fit.layout.lines)
    margin = round(MARGIN * HEIGHT_OF_LINE / 4)
    inner = np.array(
        [
            (margin, margin),
            (size[0] - margin, margin),
            (size[0] - margin, size[1] - margin),
            (margin, size[1] - margin),
        ],
        np.float32,
    )
    shrink = WIDTH / max(float(np.hypot(*(place[1] - place[0]))), 1.0)
    copy, across, upright = page.at_scale(min(1.0, shrink))
    turn = cv2.getPerspectiveTransform(place * np.array([across, upright], np.float32), inner)
    piece = cv2.warpPerspective(copy, turn, size, borderMode=cv2.BORDER_REPLICATE)
    _, content = cv2.imencode(".jpg", piece, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return content.tobytes()
