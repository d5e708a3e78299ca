"""The name of a state, as lists write it, to the three letters of documents.

Most are those of Unicode's CLDR in English and Indonesian; the table has what lists write
otherwise. A state that is no more (Eks Uni Soviet) is nobody's nationality on a document today,
and is as unknown as a slip of the typist: the person is taken without it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale
from babel.core import get_global

WRITTEN_OTHERWISE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ARE": ("UAE", "Uni Emirat Arab (UEA)", "Emirat Arab", "Persatuan Emirat Arab"),
        "BES": ("Bonaire, Sint Eustatius and Saba",),
        "BHS": ("The Bahamas", "Bahamas, The"),
        "BIH": ("Bosnia",),
        "BLR": ("Byelorussia", "Belorussia"),
        "BOL": ("Plurinational State of Bolivia", "Bolivia, Plurinational State of"),
        "BRN": ("Brunei Darussalam", "Negara Brunei Darussalam"),
        "CAF": ("Central Africa",),
        "CHN": ("People's Republic of China", "China, People's Republic of", "PRC", "RRT", "RRC",
                "Republik Rakyat Tiongkok", "Republik Rakyat China", "Republik Rakyat Cina",
                "Cina", "Mainland China"),
        "CIV": ("Ivory Coast", "Pantai Gading", "Cote d Ivoire"),
        "COD": ("Democratic Republic of the Congo", "Congo, Democratic Republic of the",
                "Congo, Democratic Republic of", "Congo (Democratic Republic of the)",
                "Congo, the Democratic Republic of the", "Democratic Republic of Congo",
                "Congo (DRC)", "DR Congo", "DRC", "Zaire", "Republik Demokratik Kongo",
                "Kongo, Republik Demokratik"),
        "COG": ("Congo", "Kongo", "Republic of the Congo", "Republic of Congo",
                "Congo, Republic of the", "Congo, Republic of", "Republik Kongo"),
        "CPV": ("Cabo Verde",),
        "CZE": ("Czech Republic", "Republik Ceko", "Ceska"),
        "DEU": ("Federal Republic of Germany",),
        "DZA": ("Algeria, People's Democratic Republic of",),
        "EGY": ("Arab Republic of Egypt",),
        "FRA": ("Perancis",),
        "LBN": ("Libanon",),
        "FLK": ("Falkland Islands (Malvinas)",),
        "FSM": ("Federated States of Micronesia", "Micronesia, Federated States of"),
        "GBR": ("United Kingdom of Great Britain and Northern Ireland", "Great Britain", "UK",
                "Britain", "England", "Scotland", "Wales", "Northern Ireland", "Inggris",
                "Britania Raya", "Kerajaan Inggris", "Britania"),
        "GEO": ("Republic of Georgia",),
        "GMB": ("The Gambia", "Gambia, The"),
        "GRC": ("Hellenic Republic",),
        "HKG": ("Hong Kong", "Hongkong"),
        "IDN": ("Republic of Indonesia", "Republik Indonesia", "WNI", "NKRI", "RI"),
        "IRN": ("Islamic Republic of Iran", "Iran, Islamic Republic of"),
        "KGZ": ("Kyrgyz Republic", "Kyrgyzstan Republic", "Kirgistan", "Kirgizia"),
        "KNA": ("Saint Christopher and Nevis",),
        "KOR": ("Korea, South", "Republic of Korea", "Korea, Republic of", "Republik Korea"),
        "PRK": ("Korea, North", "Democratic People's Republic of Korea", "DPRK",
                "Korea, Democratic People's Republic of", "Republik Rakyat Demokratik Korea",
                "Republik Demokratik Rakyat Korea"),
        "LAO": ("Lao People's Democratic Republic", "Lao", "Lao PDR"),
        "LBY": ("Libyan Arab Jamahiriya", "Libyan Arab Republic", "State of Libya", "Libia"),
        "LKA": ("Srilanka",),
        "MAC": ("Macao", "Macau", "Makau"),
        "MDA": ("Republic of Moldova", "Moldova, Republic of", "Moldavia"),
        "MDV": ("Maladewa (Maldives)", "Republic of Maldives"),
        "MKD": ("Macedonia", "The former Yugoslav Republic of Macedonia",
                "Macedonia, The Former Yugoslav Republic of", "Republic of North Macedonia",
                "North Macedonia, The Republic of", "Makedonia"),
        "MMR": ("Myanmar", "Burma", "Birma", "Republic of the Union of Myanmar"),
        "MYS": ("Malaya", "Malaysia Timur"),
        "NLD": ("The Netherlands", "Kingdom of the Netherlands", "Holland", "Negeri Belanda"),
        "PHL": ("Phillippines", "Phillipines", "Republic of the Philippines", "Pilipina",
                "Philipina", "Filipina (Philippines)"),
        "PNG": ("Papua Niugini", "Papua Nuigini", "Papua New Guinea (PNG)", "PNG"),
        "PSE": ("Palestine", "State of Palestine", "Palestinian", "Palestine, State of",
                "Palestina", "West Bank", "Gaza", "Gaza Strip", "Palestinian Authority",
                "Occupied Palestinian Territory", "Region: Gaza", "Jalur Gaza", "Tepi Barat"),
        "RKS": ("Kosovo",),
        "ROU": ("Roumania",),
        "RUS": ("Russian Federation", "Federasi Rusia"),
        "SAU": ("Kingdom of Saudi Arabia", "KSA", "Saudi"),
        "SOM": ("Federal Republic of Somalia",),
        "SRB": ("Republic of Serbia",),
        "SSD": ("Republic of South Sudan",),
        "STP": ("Sao Tome and Principe",),
        "SVK": ("Slovak Republic", "Slowakia"),
        "SVN": ("Slowenia",),
        "SWZ": ("Swaziland",),
        "SYR": ("Syrian Arab Republic", "Siria", "Republik Arab Suriah"),
        "TLS": ("East Timor", "Timor Timur", "Timor Lorosae", "RDTL",
                "Democratic Republic of Timor-Leste", "Republik Demokratik Timor Leste"),
        "TTO": ("Trinidad",),
        "TUR": ("Turkey", "Republic of Turkey", "Turkiye"),
        "TWN": ("Taiwan, Province of China", "Chinese Taipei", "Taiwan (Province of China)"),
        "TZA": ("United Republic of Tanzania", "Tanzania, United Republic of"),
        "USA": ("United States of America", "US", "U.S.", "U.S.A.", "AS", "Amerika"),
        "VAT": ("Holy See", "Holy See (Vatican City State)", "Tahta Suci"),
        "VEN": ("Bolivarian Republic of Venezuela", "Venezuela, Bolivarian Republic of"),
        "VGB": ("Virgin Islands, British",),
        "VIR": ("Virgin Islands, U.S.",),
        "VNM": ("Viet Nam", "Socialist Republic of Vietnam", "Republik Sosialis Vietnam"),
        "YEM": ("Republic of Yemen", "Yemen Arab Republic"),
        "ZAF": ("Republic of South Africa", "RSA"),
    }
)  # fmt: skip
"""By code; what stands here goes before what CLDR says."""

_NOT_IN_USE = frozenset({"BUR", "DDR", "FXX", "TMP", "XKK", "YMD", "ZAR"})
"""Codes withdrawn or never given, beside the one in force for the same place."""

_NO_STATES = frozenset({"AC", "CP", "DG", "EU", "TA", "XA", "XB", "XC", "ZZ"})
"""Territories of CLDR that no document is of, and what it made up itself."""

_SHARED = frozenset({"congo", "kongo", "korea", "virgin islands"})
"""Of two states each: what stands in brackets behind such a name must not be passed over."""

_BRACKETS = re.compile(r"\([^()]*\)")
_FORMALLY = re.compile(
    r"^(?:(?:wn|warga negara|citizen of) )?"
    r"(?:(?:(?:arab|federal|democratic|peoples|islamic|socialist|co operative) )*"
    r"(?:republic|kingdom|state|sultanate|republik|kerajaan|kesultanan|negara)"
    r"(?: (?:demokratik|rakyat|islam|arab|sosialis|federal))* (?:of )?)?"
)
"""How a state is called on its papers, before the name that everybody calls it by."""

_LONGEST = 1_000
"""Letters of a text that names states."""

_PARTED_BY = re.compile(r"[;/,|\n]|\b(?:and|dan|atau|or)\b|\(\d\)|\b[a-z]\)", re.IGNORECASE)


def state_named(text: str) -> str | None:
    """The three letters of a state that is named, or given by its code; None if none is known."""
    named = _plain(text)
    if not named:
        return None
    found = _by_name().get(named)
    if found is not None or named in _SHARED:
        return found
    without = _FORMALLY.sub("", _plain(_BRACKETS.sub(" ", text)))
    return None if without in _SHARED else _by_name().get(without)


def states_named(text: str) -> tuple[str, ...]:
    """Every state named in a text that may name several, each once; without those not known."""
    whole = state_named(text[:_LONGEST])
    if whole is not None:
        return (whole,)
    parts = _PARTED_BY.split(text[:_LONGEST])
    return tuple(dict.fromkeys(filter(None, map(state_named, parts))))


def state_of_two(code: str) -> str | None:
    """The three letters for the two of ISO 3166-1; None for none, or for 00."""
    return _by_two().get(code.strip().upper())


@cache
def _by_two() -> Mapping[str, str]:
    return dict(_territories())


@cache
def _by_name() -> Mapping[str, str]:
    """From every name that is known, as `_plain` leaves it, and from every code."""
    names: dict[str, str] = {}
    for territory, code in _territories():
        names[_plain(territory)] = names[_plain(code)] = code
        for language in ("en", "id"):
            name = Locale(language).territories.get(territory)
            if name is not None:
                names[_plain(name)] = code
    names |= {_plain(name): code for code, own in WRITTEN_OTHERWISE.items() for name in own}
    return names


def _territories() -> Iterator[tuple[str, str]]:
    """The two letters and the three of every state that CLDR knows."""
    yield "XK", "RKS"
    named = Locale("en").territories.keys() - _NO_STATES
    for code, successors in get_global("territory_aliases").items():
        is_code = len(code) == len("IDN") and code.isalpha() and code not in _NOT_IN_USE
        if is_code and len(successors) == 1 and successors[0] in named:
            yield successors[0], code


def _plain(text: str) -> str:
    """A name without accents, case, signs and the article, as names of states are compared."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'").replace("&", " and "))
    bare = "".join(mark for mark in letters if not unicodedata.combining(mark)).casefold()
    words = re.sub(r"[^\w]+", " ", bare.replace("'", "").replace(".", "")).split()
    same = {"dan": "and", "st": "saint"}
    return " ".join(same.get(word, word) for word in words if word != "the")
