"""The names of states and nationalities, by the codes that documents bear."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale
from babel.core import get_global

from checkpoint.domain.documents.states import STATE_CODES, state_of
from checkpoint.words.catalogue import Language

IN_INDONESIAN: Mapping[str, str] = {
    "RKS": "Kosovo",
    "GBD": "Warga Teritorial Seberang Laut Inggris",
    "GBN": "Warga Negara Inggris (Seberang Laut)",
    "GBO": "Warga Inggris Seberang Laut",
    "GBP": "Orang dalam Perlindungan Inggris",
    "GBS": "Kawula Inggris",
    "EUE": "Uni Eropa",
    "UNO": "Perserikatan Bangsa-Bangsa",
    "UNA": "Badan khusus PBB",
    "UNK": "Penduduk Kosovo (UNMIK)",
    "XBA": "Bank Pembangunan Afrika (ADB)",
    "XIM": "Bank Ekspor-Impor Afrika (AFREXIM)",
    "XCC": "Komunitas Karibia (CARICOM)",
    "XCE": "Dewan Eropa",
    "XCO": "Pasar Bersama Afrika Timur dan Selatan (COMESA)",
    "XEC": "Komunitas Ekonomi Afrika Barat (ECOWAS)",
    "XPO": "Interpol",
    "XES": "Organisasi Negara-Negara Karibia Timur (OECS)",
    "XMP": "Majelis Parlemen Mediterania (PAM)",
    "XOM": "Ordo Militer Berdaulat Malta",
    "XDC": "Komunitas Pembangunan Afrika Selatan (SADC)",
    "XXA": "Tanpa kewarganegaraan (Konvensi 1954)",
    "XXB": "Pengungsi (Konvensi 1951)",
    "XXC": "Pengungsi lain",
    "XXX": "Kewarganegaraan tidak disebut",
    "ANT": "Antillen Belanda",
    "NTZ": "Zona Netral",
    "XCT": "Siprus Utara",
    "WSA": "World Service Authority",
    "UTO": "Utopia (contoh)",
}
"""What `STATE_CODES` names in English and no list of countries has."""

SHORTER: Mapping[str, Mapping[Language, str]] = {
    "HKG": {Language.INDONESIAN: "Hong Kong", Language.ENGLISH: "Hong Kong"},
    "MAC": {Language.INDONESIAN: "Makau", Language.ENGLISH: "Macao"},
    "MMR": {Language.INDONESIAN: "Myanmar", Language.ENGLISH: "Myanmar"},
    "PSE": {Language.INDONESIAN: "Palestina", Language.ENGLISH: "Palestine"},
}
"""Where CLDR writes more than papers here do."""

_UNKNOWN = "ZZ"
"""CLDR's own code for no territory at all."""


def country_name(code: str, language: Language) -> str:
    """The name of a state or nationality; a code that nobody knows stands for itself."""
    known = state_of(code)
    if known in SHORTER:
        return SHORTER[known][language]
    if known in STATE_CODES:
        names = IN_INDONESIAN if language is Language.INDONESIAN else {}
        return names.get(known, STATE_CODES[known].name)
    territory = _territory(known)
    return _names(language).get(territory, known) if territory else known


def _territory(code: str) -> str | None:
    """The two letters of CLDR for three of ISO 3166; a state that broke up has none."""
    successors = get_global("territory_aliases").get(code, ())
    return successors[0] if len(successors) == 1 and successors[0] != _UNKNOWN else None


@cache
def _names(language: Language) -> Mapping[str, str]:
    names: Mapping[str, str] = Locale(language.value).territories
    return names
