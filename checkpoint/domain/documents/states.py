"""The codes of Doc 9303-3 §5 that ISO 3166-1 does not have, and what they stand for.

Issuer and nationality are three letters in a machine-readable zone. Most are ISO 3166-1
alpha-3; the rest, which no list of countries knows, are in the table below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

FILLER = "<"


class StateKind(StrEnum):
    """What a code names, where it does not name a state of ISO 3166-1."""

    STATE = "state"
    """A state whose code is not ISO's (Part A)."""
    BRITISH_NATIONALITY = "british_nationality"
    """A class of British nationality without right of abode in the United Kingdom (Part A)."""
    ORGANIZATION = "organization"
    """A body that issues travel documents to its officials (Parts B and D)."""
    UNITED_NATIONS = "united_nations"
    """Documents of the United Nations (Part C)."""
    WITHOUT_NATIONALITY = "without_nationality"
    """Stateless persons, refugees, nationality not stated (Part E)."""
    WITHDRAWN = "withdrawn"
    """No longer in ISO 3166 (Part F), or never was, but found on documents."""
    NOT_RECOGNIZED = "not_recognized"
    """Stands on documents that hardly any state accepts; in no standard."""
    SPECIMEN = "specimen"
    """Made for samples (Part G): on a real counter, a sign of a false document."""


@dataclass(frozen=True, slots=True)
class StateCode:
    """One code and what it stands for."""

    code: str
    name: str
    kind: StateKind
    same_as: str = ""
    """The ISO code that means the same, under which it is written everywhere but in the zone."""


_ROWS = (
    StateCode("D", "Germany", StateKind.STATE, "DEU"),
    StateCode("RKS", "Kosovo", StateKind.STATE),
    StateCode("GBD", "British Overseas Territories Citizen", StateKind.BRITISH_NATIONALITY),
    StateCode("GBN", "British National (Overseas)", StateKind.BRITISH_NATIONALITY),
    StateCode("GBO", "British Overseas Citizen", StateKind.BRITISH_NATIONALITY),
    StateCode("GBP", "British Protected Person", StateKind.BRITISH_NATIONALITY),
    StateCode("GBS", "British Subject", StateKind.BRITISH_NATIONALITY),
    StateCode("EUE", "European Union", StateKind.ORGANIZATION),
    StateCode("UNO", "United Nations Organization", StateKind.UNITED_NATIONS),
    StateCode("UNA", "United Nations specialized agency", StateKind.UNITED_NATIONS),
    StateCode(
        "UNK",
        "Resident of Kosovo, by the United Nations Interim Administration (UNMIK)",
        StateKind.UNITED_NATIONS,
    ),
    StateCode("XBA", "African Development Bank (ADB)", StateKind.ORGANIZATION),
    StateCode("XIM", "African Export-Import Bank (AFREXIM)", StateKind.ORGANIZATION),
    StateCode("XCC", "Caribbean Community (CARICOM)", StateKind.ORGANIZATION),
    StateCode("XCE", "Council of Europe", StateKind.ORGANIZATION),
    StateCode(
        "XCO",
        "Common Market for Eastern and Southern Africa (COMESA)",
        StateKind.ORGANIZATION,
    ),
    StateCode("XEC", "Economic Community of West African States (ECOWAS)", StateKind.ORGANIZATION),
    StateCode(
        "XPO", "International Criminal Police Organization (INTERPOL)", StateKind.ORGANIZATION
    ),
    StateCode("XES", "Organization of Eastern Caribbean States (OECS)", StateKind.ORGANIZATION),
    StateCode("XMP", "Parliamentary Assembly of the Mediterranean (PAM)", StateKind.ORGANIZATION),
    StateCode("XOM", "Sovereign Military Order of Malta", StateKind.ORGANIZATION),
    StateCode("XDC", "Southern African Development Community", StateKind.ORGANIZATION),
    StateCode("XXA", "Stateless person (1954 Convention)", StateKind.WITHOUT_NATIONALITY),
    StateCode("XXB", "Refugee (1951 Convention)", StateKind.WITHOUT_NATIONALITY),
    StateCode("XXC", "Refugee, other", StateKind.WITHOUT_NATIONALITY),
    StateCode("XXX", "Person of unspecified nationality", StateKind.WITHOUT_NATIONALITY),
    StateCode("ANT", "Netherlands Antilles", StateKind.WITHDRAWN),
    StateCode("NTZ", "Neutral Zone", StateKind.WITHDRAWN),
    # Beyond the table of Doc 9303: ISO's code of East Timor until 2002, and codes that
    # documents bear though ISO withdrew them or never gave them.
    StateCode("TMP", "East Timor", StateKind.WITHDRAWN, "TLS"),
    StateCode("ROM", "Romania", StateKind.WITHDRAWN, "ROU"),
    StateCode("ZIM", "Zimbabwe", StateKind.WITHDRAWN, "ZWE"),
    StateCode("XCT", "Northern Cyprus", StateKind.NOT_RECOGNIZED),
    StateCode("WSA", "World Service Authority", StateKind.NOT_RECOGNIZED),
    StateCode("UTO", "Utopia", StateKind.SPECIMEN),
)

STATE_CODES: Mapping[str, StateCode] = MappingProxyType({row.code: row for row in _ROWS})
"""By code, as the zone bears it without fillers."""

_GERMANY = STATE_CODES["D"]


def state_of(printed: str) -> str:
    """Take a code as a zone bears it for the code it is known by: ``D<<`` is DEU."""
    code = printed.strip(FILLER)
    row = STATE_CODES.get(code)
    return row.same_as if row and row.same_as else code


def printed_state(code: str) -> str:
    """Write a code as a zone bears it, without fillers: Germany alone is written otherwise."""
    return _GERMANY.code if code == _GERMANY.same_as else code


def is_organization(code: str) -> bool:
    """Whether an issuer is no state: the United Nations, or another body with officials."""
    row = STATE_CODES.get(code)
    return row is not None and row.kind in (StateKind.ORGANIZATION, StateKind.UNITED_NATIONS)


def is_without_nationality(code: str) -> bool:
    """Whether a nationality code says that its bearer is a citizen of no state."""
    row = STATE_CODES.get(code)
    return row is not None and row.kind is StateKind.WITHOUT_NATIONALITY
