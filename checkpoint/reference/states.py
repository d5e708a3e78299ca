"""Every code that may stand as issuer or nationality on a document that is in use."""

from __future__ import annotations

import re

from babel.core import get_global

from checkpoint.domain.documents.states import STATE_CODES, StateKind

_USER_ASSIGNED = re.compile(r"AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]")
"""Codes that ISO 3166-1 leaves to its users (§8.1.3) and Unicode's tables fill with its own."""

_RESERVED = frozenset({"ASC", "CPT", "DGA", "TAA"})
"""Islands and places whose code is reserved in ISO 3166-1, but which are no entry of it."""

_WITHDRAWN = frozenset(
    {"ANT", "BUR", "DDR", "FXX", "NTZ", "SCG", "SUN", "TMP", "YMD", "YUG", "ZAR"}
)
"""States of ISO 3166-3: they are no more, and no document of theirs is still good."""

_NOT_IN_USE = frozenset({StateKind.WITHDRAWN, StateKind.NOT_RECOGNIZED, StateKind.SPECIMEN})
"""Kinds of code that are known, and are all the same to be noticed at a counter."""


def known_states() -> frozenset[str]:
    """ISO 3166-1 alpha-3 and what Doc 9303-3 §5 adds to it, as `Holder.nationality` writes them."""
    return frozenset(_iso_states() | _states_beyond_iso())


def _iso_states() -> set[str]:
    """The alpha-3 codes of ISO 3166-1, which Unicode's CLDR keeps as aliases of the alpha-2."""
    aliases = {name for name in get_global("territory_aliases") if re.fullmatch("[A-Z]{3}", name)}
    states = {name for name in aliases if not _USER_ASSIGNED.fullmatch(name)}
    return states - _RESERVED - _WITHDRAWN


def _states_beyond_iso() -> set[str]:
    rows = STATE_CODES.values()
    return {row.code for row in rows if row.kind not in _NOT_IN_USE and not row.same_as}
