"""Tables of words: what names on this border are written as, and which words say little.

A row is a word and the other spellings of it that people, offices and lists use. What folds to
the same letters by rule (see `names`) needs no row. No word is ever deleted from a name: a weak
word merely does not count when it is missing, and where all words are weak they all count.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _each_spelling(rows: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(
        {spelling: word for word, spellings in rows.items() for spelling in spellings.split()}
    )


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


CANONICAL: Mapping[str, str] = _each_spelling(
    {
        # Muslim names, shortened on passports and cards for want of room
        "MUHAMMAD": "M MD MH MHD MHMD MOCH MOCHAMAD MOCHAMMAD MOCHAMMED MOH MOHAMAD MOHAMED "
        "MOHAMMAD MOHAMMED MOHAMAT MOHD MUCH MUH MUHAMED MUHAMMED MUHMD MUHD MUHM MAHAMAD "
        "MAHAMMAD MOKHAMAD MOKHAMMAD MOHAMMOD MUHAMMET",
        "AHMAD": "ACHMED AHMED AKHMED ACMAD AHAMAD AHAMED ACH AHMD",
        "ABDUL": "ABD ABDEL ABDAL ABDUR ABDUS ABDUN ABDUT ABDL",
        "ABDULLAH": "ABDALLAH ABDILLAH ABDALLA",
        "SITI": "ST STI",
        "NUR": "NOR NR",
        "YUSUF": "JUSUF YOUSEF YOUSSEF YUSEF YUSOF YUSOFF YUSUP YUSSOF YUSOP USUP",
        "HUSEIN": "HOSEN HOSSAIN HOSSEIN HUSIN HUSSIN HOSSEN HOSAIN",
        "HASAN": "HASSEN",
        "UMAR": "OMAR OMER UMER",
        "USMAN": "OSMAN OTHMAN OTSMAN UTHMAN UTSMAN OUSMANE",
        "IBRAHIM": "EBRAHIM IBRAGIM IBROHIM IBRAIM",
        "ISMAIL": "ESMAIL ESMAEIL SMAIL",
        "AISYAH": "AISYIAH",
        "KHADIJAH": "HATIJAH KHATIJAH KHODIJAH KATIJAH",
        "FATIMAH": "FATIMEH FATEMA FATEMEH FATMAH FATMA",
        "ZAINAL": "DJAENAL DJAINAL JAENAL JAINAL",
        "ZAINUDDIN": "DJAENUDIN JAENUDIN JAINUDIN ZAINODIN",
        "ZULKIFLI": "JULKIFLI JULKIPLI ZULKEFLI ZULKIPLI",
        "RIZKI": "REZKI REZKY",
        "RAHMAN": "RAHAMAN REHMAN ROHMAN ROCHMAN",
        "RAHMAT": "ROHMAT ROCHMAT",
        "RAHIM": "ROHIM ROCHIM",
        "SULAIMAN": "SOLEMAN SOLEIMAN SOLAIMAN SALAIMAN",
        "SALEH": "SHOLEH SOLEH SALIH SHALIH SHOLIH",
        "SYARIF": "SARIP SYARIP",
        "LUTHFI": "LUTPI",
        "JAMAL": "GAMAL",
        "QADIR": "QODIR KODIR KADER QADER",
        "BAKAR": "BAKR BACAR BEKER",
        "SAYID": "SAYYID SYEED",
        "HIDAYAT": "HIDAJAT",
        "HAYATI": "HAJATI",
        "YAHYA": "JAHJA YAHJA JAHYA",
        # Balinese birth-order names and castes
        "GUSTI": "GST GSTI",
        "NYOMAN": "NYM",
        "WAYAN": "WYN WAJAN",
        "KETUT": "KT KTT",
        "KADEK": "KDK KD",
        "KOMANG": "KMG",
        "PUTU": "PT",
        "GEDE": "GD GDE",
        "BAGUS": "BGS",
        "DESAK": "DSK",
        "DEWA": "DW",
        # Javanese, Sundanese and others
        "SLAMET": "SELAMET SLAMAT SELAMAT",
        "DWI": "DUWI",
        "TEUKU": "TGKU",
        # biblical names
        "YOHANES": "JOHANES JOHANNES YOHANIS JOHANIS JOANES",
        "YAKOB": "JAKOB JACOB YACOB YACUB YAKUB YAACOB JACUB YAQUB",
        "YOSEF": "JOSEF JOSEPH YOSEP YUSEP JOSEP",
        "KRISTIAN": "CRISTIAN",
        "MIKAEL": "MICHAEL MIKHAEL MICAEL MIKHAIL",
        "MARIA": "MA",
    }
)
"""Spelling to the word it stands for."""

SPLIT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ABUBAKAR": ("ABU", "BAKAR"),
        "ABOEBAKAR": ("ABU", "BAKAR"),
        "ABUBACAR": ("ABU", "BAKAR"),
        "ABUBAKR": ("ABU", "BAKAR"),
    }
)
"""Words that are as often written as two."""

ABDUL_WHOLE = _words(
    "ABDULLAH ABDULLA ABDULAH ABDULA ABDALLAH ABDALLA ABDILLAH ABDOELLAH ABDOULLAH ABDELLAH",
    "ABDELLA ABDULLOH ABDULOH ABDULLAHI",
)
"""Names that begin like ``ABDUL`` and another word but are one."""

ABDULLAH_BEGINNINGS = ("ABDULLAH", "ABDALLAH", "ABDILLAH")
"""How a name run together with ABDULLAH begins; tried before the next."""

ABDUL_BEGINNINGS = ("ABDOEL", "ABDOUL", "ABDUL", "ABDUR", "ABDUS", "ABDUN", "ABDUT", "ABDEL")
"""How ABDURRAHMAN, ABDULRAHMAN, ABDUSSALAM begin, which are ABDUL and a word."""

CHILD_OF = _words("BIN BINTI BINTE BINTIE BINT BT BTE BTI BTN IBN IBNU ANAK AK AP")
"""Son or daughter of, in the tongues of this border: behind it stands the father's name."""

WEAK = CHILD_OF | _words(
    # the same without its stroke (S/O, D/O), which is more often the Portuguese article
    "SO DO",
    # articles and particles
    "AL EL AN AD AR AS AT UL DE DA DOS DAS DEL DELLA DI VAN VON DER DEN LA LE WA I NI E Y",
    # pilgrims, clergy, nobles, how one is addressed
    "H HJ HAJ HAJI HAJJI HAJAH HAJJAH KH KYAI KIAI KIYAI USTADZ USTAD USTAZ TGK TEUNGKU TENGKU",
    "R RA RR RADEN RD DATO DATUK DATU TUN ENCIK PUAN NY TN NN SDR SDRI ALM ALMH",
    "PDT PASTOR REV MR MRS MS MISS MDM ALIAS",
    # academic, before the name
    "DR DRA DRS DRG DRH IR PROF HC",
)
"""Words a document or a list may bear or leave out; nobody is another person for them."""

TAIL_TITLES = _words(
    "SH MH SE MM ST MT SI MSI SAG MAG SPD MPD SSOS SKOM MKOM SIP SIKOM SKED SKEP SKM MKES STP",
    "SSI SPSI SHUT SHI MHI SEI SFARM APT AMD AMK AMKEB SST SAP MAP SPT SPI SPDI MPDI MBA PHD",
    "LC BA BSC MSC BE CPA AK CA SPA SPOG SPB NERS",
)
"""Degrees behind a name, written with dots, spaces or neither."""

DOUBTFUL_TITLES = _words("MA SI BA BE CA AK MH")
"""Degrees that are names too: read as degrees only behind two other words."""

SPLIT_PARTICLES = frozenset({("A", "L"), ("A", "P"), ("S", "O"), ("D", "O")})
"""A/L, A/P, S/O, D/O (son of, daughter of) as they stand once the stroke is a space."""

COMMON = _words(
    "MUHAMMAD AHMAD ABDUL ABDULLAH SITI NUR SRI DEWI PUTRI PUTRA AGUS EKO DWI TRI BUDI HADI ADI",
    "WAYAN MADE KETUT NYOMAN PUTU KADEK KOMANG GEDE GUSTI AYU LUH ODE SARI WATI NINGSIH LESTARI",
    "RAHMAN RAHMAT ARIF HIDAYAT SETIAWAN SAPUTRA SAPUTRI PRATAMA WAHYU INDAH RATNA ANDI SURYA",
    "ALI HASAN HUSEIN IBRAHIM ISMAIL YUSUF KHAN MARIA YOHANES SLAMET",
    "NGUYEN THI TRAN LE WANG LI ZHANG LIU CHEN TAN LIM LEE WONG NG",
    "SINGH KUMAR KAUR COSTA SILVA SANTOS SOARES PEREIRA DOMINGGUS JOSE",
)
"""Words so many people bear that one of them alone tells nobody from another (canonical forms)."""


def _classes(*rows: str) -> Mapping[str, frozenset[int]]:
    """Which rows each word stands in."""
    words = {word for row in rows for word in row.split()}
    return MappingProxyType(
        {
            word: frozenset(place for place, row in enumerate(rows) if word in row.split())
            for word in words
        }
    )


ROMANISATIONS = _classes(
    # one Christian name in Portuguese and as it was entered in Indonesian times, in Timor
    "AGUSTINUS AGOSTINHO",
    "ALBERTUS ALBERTO",
    "ANTONIUS ANTONIO",
    "BENEDIKTUS BENEDITO BENTO",
    "DOMINGGUS DOMINGOS",
    "FERDINANDUS FERNANDO",
    "FILIPUS FILIPE FELIPE",
    "FRANSISKUS FRANCISCO FRANCISCUS",
    "GREGORIUS GREGORIO",
    "HENDRIKUS HENRIQUE",
    "KAROLUS CARLOS",
    "LAURENSIUS LOURENCO",
    "MARKUS MARCOS",
    "MARTINUS MARTINHO",
    "MIKAEL MIGUEL",
    "PAULUS PAULO",
    "PETRUS PEDRO",
    "STEFANUS ESTEVAO",
    "VINSENSIUS VICENTE",
    "YOAKIM JOAQUIM",
    "YOHANES JOAO",
    "YOSEF JOSE",
    "YULIUS JULIO",
    # one surname as Mandarin, Hokkien, Teochew, Hakka and Cantonese say it, and as it was and is
    # written in Indonesia, Malaysia and China
    "CHEN TAN CHAN CHIN TJIN TJEN CHING",
    "LIN LIM LIEM LAM LUM",
    "HUANG WONG NG OEI OEY UI WIE BONG HUONG",
    "WANG ONG HENG WONG BONG",
    "LI LEE LIE LY",
    "ZHANG CHANG CHEONG CHONG TEO TEOH THIO TJONG TIO TJHONG",
    "WU NG GO GOH GOUW NGO",
    "CAI CHUA CHOA CHAI TJOA TSAI TJHAI",
    "XU KHO KHOUW HSU KOH KHOO TJI CHEE",
    "XIE SIA TJIA CHIA HSIEH TSE CHE",
    "HE HO",
    "YE YAP YEH IP JAP",
    "LIU LAU LOW LAUW LIEW LAW LAO",
    "SHEN SIM SHUM SIEM",
    "GUO KWEE KUO KWOK QUEK KUEK KWE",
    "LIANG NIO LEONG NEO LEUNG NJIO",
    "SU SOH SOO SO",
    "ZENG TJAN CHAN TSANG CHIAN",
    "JIANG KANG KEUNG KIANG",
    "WEN OEN WOON BOEN MAN",
    "ZHENG CHENG THE TEH TAY TEE TSENG TEE CHIN",
    "YANG YEO YEOH YONG NJOO IEO YEUNG",
    "LU LOO LO LOU",
    "YAN GAN YEN NGAN",
    "TANG TONG THONG TNG TUNG",
    "ZHU TJOE CHU CHOO CHEE",
    "FANG PUI HONG FONG PHUI",
    "HONG ANG HUNG",
    "LUO LO LAW LOH",
    "PAN PHOA PUA POON PHUA",
    "PENG PHEE PHANG",
    "ZHOU CHEW CHOU TJIOE CHIU CHOW",
    "ZHAO CHIO TIO CHIU CHAO TEO",
    "DENG TENG TANG THEN",
    "FU POH FOO",
    "LAI LUA LAY",
    "QIU KHOE CHIU KHU KOO HIEW",
    "WEI GOEI NGUI GUI",
    "HAN HANG",
)
"""Words to the rows they stand in; two words of one row may be one name in two tongues."""


def _letters(*rows: str) -> tuple[tuple[str, str], ...]:
    """Read rows of ``FROM>TO``, to be applied in this order."""
    pairs = (pair.partition(">") for row in rows for pair in row.split())
    return tuple((before, after) for before, _, after in pairs)


IN_OTHER_TONGUES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        word: frozenset(other for other, theirs in ROMANISATIONS.items() if rows & theirs)
        for word, rows in ROMANISATIONS.items()
    }
)
"""Each of these words, and every word that may be one name with it."""


OLD_SPELLING = _letters("OE>U DJ>J_ TJ>C NJ>NY SJ>SY")
"""Spelling before 1972 (Ejaan Van Ophuijsen and Soewandi); ``_`` guards the new J."""

FOLDS = _letters(
    "CHR>KR SY>S SH>S KH>H TH>T DH>D GH>G BH>B PH>F V>F Q>K CK>K X>KS DZ>Z Z>S",
    "OU>U OO>U EE>I IE>I AE>E AI>E AY>E EI>E EY>E IY>I Y>I",
)
"""Letters that are written for one another without a difference in the name."""

SOUNDS = str.maketrans({"F": "P", "D": "T", "E": "I", "O": "U"})
"""Letters that an ear takes for one another; vowels fall into three."""
