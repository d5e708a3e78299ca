"""The recognition model of the ``rapidocr`` package, asked for the characters of a zone only."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

import numpy as np
import onnxruntime

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.recognition.zone.pixels import Floats, Grey

MARKS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" + FILLER
"""The characters of a zone, in the order in which evidence is kept."""
TURNED = ">"
"""What a filler looks like on a page that lies upside down; kept after `MARKS`, then the blank."""
CLASSES = MARKS + TURNED
HEIGHT = 48
"""Rows of the strips the model takes."""
STEP = 8
"""Columns of a strip to a step of the model's answer."""
THREADS = 2
_MODEL = "PP-OCRv6_rec_small.onnx"
_FILLERS = frozenset("<\u2039\u00ab\u226a\u3008\u300a\u27e8\u304f\u3111\u2220({[\uff1c")
_TURNED_FILLERS = frozenset(">\u203a\u00bb\u226b\u3009\u300b\u27e9\uff1e)}]")
"""Angle quotation marks, brackets and the like, of any script."""
_CYRILLIC = "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0405\u0408"
_GREEK = "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
_TWINS = dict(zip(_CYRILLIC + _GREEK, "ABEKMHOPCTXISJABEZHIKMNOPTYX", strict=True))
"""Letters of other scripts that have the same shape."""


class Recogniser:
    """The loaded model."""

    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.inter_op_num_threads = 1
        # Threads that wait must not burn what the counter itself needs.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        content = files("rapidocr").joinpath("models", _MODEL).read_bytes()
        self._session = onnxruntime.InferenceSession(
            content, options, providers=["CPUExecutionProvider"]
        )
        known = self._session.get_modelmeta().custom_metadata_map["character"].split("\n")
        pairs = [(at, _mark(sign)) for at, sign in enumerate(known, start=1)]
        wanted = [(at, CLASSES.index(mark)) for at, mark in pairs if mark]
        self._classes = np.array([0, *(at for at, _ in wanted)])
        self._sums = np.zeros((len(self._classes), len(CLASSES) + 1), np.float32)
        self._sums[0, -1] = 1
        self._sums[np.arange(1, len(self._classes)), [mark for _, mark in wanted]] = 1

    def read(self, strips: Sequence[Grey]) -> Floats:
        """How likely each character was at each step: strips, steps, `CLASSES` and the blank.

        The strips are of one size. What the model took for a sign that no zone has is missing
        from the sum of a step.
        """
        scaled = np.stack(strips).astype(np.float32) / 127.5 - 1
        given = np.repeat(scaled[:, None], 3, axis=1)
        (answer,) = self._session.run(None, {"x": given})
        likely = np.asarray(answer, np.float32)[:, :, self._classes]
        summed: Floats = likely @ self._sums
        return summed


@lru_cache(maxsize=1)
def recogniser() -> Recogniser:
    """The model, loaded once a process."""
    return Recogniser()


def _mark(sign: str) -> str:
    """The character of a zone that a sign of the model's stands for; empty for most."""
    if sign in _FILLERS:
        return FILLER
    if sign in _TURNED_FILLERS:
        return TURNED
    plain = _TWINS.get(sign, unicodedata.normalize("NFKC", sign).upper())
    return plain if plain in CLASSES and len(plain) == 1 else ""
