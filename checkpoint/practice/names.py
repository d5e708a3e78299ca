"""Invented names as the people of this border bear them.

The common words of each people stand in tables and are drawn as often as in life, by Zipf's law;
a long tail of words made from syllables keeps namesakes about as many as they are. A name is
split as the document of its state splits it: a Malaysian one is not split at all, and a Javanese
one is often a single word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from itertools import accumulate
from random import Random
from types import MappingProxyType
from typing import TypeAlias

from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.practice.hands import repeatable

SYLLABLES: Mapping[str, str] = MappingProxyType(
    {
        "java": "SU HAR WI SET PRA TRI KAR NGA MUL WAR YAN DI WA SIH RI JO KO PAR LAS GI",
        "islam": "FA RI NA ZA HI DA SYA LA MU KHA RA FI IN HU MA SI LAN RIF WAN JA BA",
        "west": "JO AN LE MA RO NI BER TO FE LI CI AR EL VI GE RA DO MI LA DE RIK SON",
        "clan": "SI NA RAM TU PAN HU TA BA RAT GA LU BIS MAN PU LA KA RO SE TOR NAI LAN",
        "dayak": "NYA DU LA JANG MA KE LEN TING RA BU SA ING KA YAU DA GAN LI PA",
        "port": "SOA RES PE REI RA COS TA AL MEI DA GUS FER NAN XI ME NES BO LA MAR",
        "china": "ZHA CHE LI WA HUA XIN YU MEI JIA QI SHU FEN GUO LONG WEI",
        "india": "RA JA KU MAR SHA AN DEE VI NO DA NI SU RE SHI VA LAK MI",
        "bali": "SU DAR WI RA ARTA SUAR PAR WAN DIA SUKER ADI NA",
        "png": "KA WA NA TO MI GU LE PA VO RI MAU BA SO GE KO RUI",
    }
)
"""What the tail of a pool is made of, by the first word of the pool's name."""

COMMON: Mapping[str, str] = MappingProxyType(
    {
        "java M": "SLAMET SUPARMAN SUTRISNO SUGENG SUPRIYADI SURYANTO WIDODO HARTONO SETIAWAN "
        "SANTOSO PURWANTO PRASETYO NUGROHO HIDAYAT KURNIAWAN SUSILO HARYANTO",
        "java F": "SUMARNI SUYATMI WAHYUNI LESTARI NINGSIH RAHAYU SUSANTI HANDAYANI WULANDARI "
        "SULASTRI MARYATI PUSPITA ASTUTI",
        "java first M": "AGUS EKO BUDI DEDI HERI BAMBANG JOKO RUDI HENDRA ANDI HADI TONI DWI",
        "java first F": "SRI DEWI RINA ENDANG TITIK YANTI INDAH RATNA DIAN RINI ANI TRI",
        "islam first M": "MUHAMMAD AHMAD ABDUL ALI YUSUF IBRAHIM HASAN UMAR ISMAIL RAHMAT ZAINAL "
        "RIZKI FAISAL",
        "islam first F": "SITI NUR FATIMAH AISYAH KHADIJAH AMINAH NURUL FITRI NURHAYATI SALMAH",
        "islam M": "RAHMAN FAUZI RIDWAN SYARIF HAKIM KARIM AZIZ ANWAR ARIFIN MAULANA SALEH "
        "HIDAYATULLAH",
        "islam F": "HAYATI HALIMAH FADILAH JANNAH AZIZAH HIDAYAH RAHMAH MARDIAH ZAHARA",
        "west M": "YOHANES PETRUS DANIEL PAULUS THOMAS AGUSTINUS FRANSISKUS ANTONIUS YOSEF MARTIN",
        "west F": "MARIA MARTHA CHRISTINA YULIANA MARGARETHA ANNA VERONIKA LUSIA THERESIA",
        "clan": "SIMANJUNTAK SIREGAR LUBIS GINTING SEMBIRING MANURUNG PANJAITAN TARIGAN RUMBIAK "
        "NAHAK BRIA SERAN",
        "dayak": "LAMBAI JAWING NGABANG LENGGANG MERAMUN SUJANG KELING BANYAK",
        "port M": "JOSE DOMINGOS JOAO ANTONIO MANUEL FRANCISCO JOAQUIM",
        "port F": "MARIA ROSA FILOMENA TERESA JULIANA",
        "port": "SOARES PEREIRA XIMENES GUTERRES AMARAL MARTINS BELO RIBEIRO",
        "china last": "TAN LIM WONG NG CHONG LEE CHIN LAU TING WANG LI ZHANG LIU CHEN",
        "china": "WEI FANG MIN JING JUN YONG HUI XIAO MING LING KOK SENG HOCK SIEW",
        "india": "KUMAR SINGH MUTHU KRISHNAN SHARMA RAMASAMY SURESH PRIYA LAKSHMI",
        "png": "KAUPA WARI MEA VELE KILA GENA TAU",
        "bali": "WAYAN MADE NYOMAN KETUT PUTU KADEK",
        "bali given": "SUDARMA ARTINI SUARDANA SUKERTI ADNYANA WIRAWAN",
        "viet last": "NGUYEN TRAN LE PHAM HOANG VU DANG",
        "viet": "THI MINH ANH HUNG LAN HUONG TUAN THANH QUANG",
    }
)
TAILS: Mapping[str, int] = MappingProxyType(
    {
        "java M": 1300,
        "java F": 1300,
        "java first M": 400,
        "java first F": 400,
        "islam M": 1300,
        "islam F": 1300,
        "islam first M": 300,
        "islam first F": 300,
        "west M": 450,
        "west F": 450,
        "clan": 800,
        "dayak": 900,
        "port M": 200,
        "port F": 200,
        "port": 600,
        "china": 700,
        "india": 1500,
        "png": 1500,
        "bali given": 1200,
    }
)
"""How many words a pool has in all, where the tail is worth having."""

NameOf: TypeAlias = Callable[[Random, Sex], PersonName]


def pick(rng: Random, pool: str) -> str:
    """A word of a pool, the common ones more often."""
    words, weights = _pool(pool)
    return rng.choices(words, cum_weights=weights)[0]


def given_first(*words: str) -> PersonName:
    """A name of which documents take the last word for the primary identifier."""
    return PersonName(words[-1], " ".join(words[:-1]))


@cache
def _pool(pool: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    rng = repeatable(pool)
    people, *_ = pool.split()
    words = dict.fromkeys(COMMON[pool].split())
    while len(words) < TAILS.get(pool, 0):
        words["".join(rng.choices(SYLLABLES[people].split(), k=rng.choice((2, 2, 3))))] = None
    return tuple(words), tuple(accumulate(1 / (rank + 3) ** 0.9 for rank in range(len(words))))


def _single(rng: Random, sex: Sex) -> PersonName:
    return PersonName(pick(rng, f"java {sex}"))


def _javanese(rng: Random, sex: Sex) -> PersonName:
    count = rng.choice((1, 1, 2))
    return given_first(
        pick(rng, f"java first {sex}"), *(pick(rng, f"java {sex}") for _ in range(count))
    )


def _muslim(rng: Random, sex: Sex) -> PersonName:
    count = rng.choice((1, 1, 2))
    return given_first(
        pick(rng, f"islam first {sex}"), *(pick(rng, f"islam {sex}") for _ in range(count))
    )


def _christian(rng: Random, sex: Sex) -> PersonName:
    return given_first(pick(rng, f"west {sex}"), pick(rng, "clan"))


def _dayak(rng: Random, sex: Sex) -> PersonName:
    return given_first(pick(rng, f"west {sex}"), pick(rng, "dayak"))


def _balinese(rng: Random, sex: Sex) -> PersonName:
    article = "NI" if sex is Sex.FEMALE else "I"
    return given_first(article, pick(rng, "bali"), pick(rng, "bali given"))


def _malay(rng: Random, sex: Sex) -> PersonName:
    """Whole, as Malaysian documents write it: the person's name, BIN or BINTI, the father's."""
    own = [pick(rng, f"islam first {sex}")]
    if rng.random() < 0.7:  # noqa: PLR2004 - about as often as on passenger lists
        own.append(pick(rng, f"islam {sex}"))
    between = "BINTI" if sex is Sex.FEMALE else "BIN"
    return PersonName(" ".join((*own, between, pick(rng, "islam first M"))))


def _iban(rng: Random, sex: Sex) -> PersonName:
    between = "ANAK"
    return PersonName(f"{pick(rng, f'west {sex}')} {between} {pick(rng, 'dayak')}")


def _chinese_whole(rng: Random, sex: Sex) -> PersonName:
    del sex
    return PersonName(" ".join((pick(rng, "china last"), pick(rng, "china"), pick(rng, "china"))))


def _chinese(rng: Random, sex: Sex) -> PersonName:
    del sex
    return PersonName(pick(rng, "china last"), f"{pick(rng, 'china')} {pick(rng, 'china')}")


def _indian(rng: Random, sex: Sex) -> PersonName:
    del sex
    return given_first(pick(rng, "india"), pick(rng, "india"))


def _timorese(rng: Random, sex: Sex) -> PersonName:
    count = rng.choice((1, 2))
    return PersonName(" ".join(pick(rng, "port") for _ in range(count)), pick(rng, f"port {sex}"))


def _papuan(rng: Random, sex: Sex) -> PersonName:
    return given_first(pick(rng, f"west {sex}"), pick(rng, "png"))


def _vietnamese(rng: Random, sex: Sex) -> PersonName:
    del sex
    return PersonName(pick(rng, "viet last"), f"{pick(rng, 'viet')} {pick(rng, 'viet')}")


NAMED: Mapping[str, NameOf] = MappingProxyType(
    {
        "single": _single,
        "javanese": _javanese,
        "muslim": _muslim,
        "christian": _christian,
        "dayak": _dayak,
        "balinese": _balinese,
        "malay": _malay,
        "iban": _iban,
        "chinese whole": _chinese_whole,
        "chinese": _chinese,
        "indian": _indian,
        "timorese": _timorese,
        "papuan": _papuan,
        "vietnamese": _vietnamese,
    }
)
"""How each people names a child."""
