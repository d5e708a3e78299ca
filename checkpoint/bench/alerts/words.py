"""The words of invented names, the most common first, and what their long tails are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random
from types import MappingProxyType

from checkpoint.practice.hands import repeatable

SYLLABLES: Mapping[str, str] = MappingProxyType(
    {
        "java": "SU HAR WI SET PRA TRI KAR NGA MUL WAR YAN DI WA SIH RI JO KO PAR LAS GI MAR TO "
        "NI PUR SAS NGSIH YUN BAG KUS HEN DAR RAH TAN SIS BUD ROH MUJI SAR TUK MIN DOY LAM",
        "islam": "FA RI NA ZA HI DA SYA LA MU KHA RA FI IN HU MA SI LAN RIF WAN JA BA ZUL QO THO "
        "SHO FAD AM YU NAS DIN BAS HAB RUD TAQ LIM KUR SUL MUS ZAI NUR HAM AZ IR",
        "sunda": "A CE DE U JANG NENG EN TI KOM SU SAE PU RO KAR YA YO EU IS NUN NAH DI CI CU WAR "
        "MA MAN SOP YAN KUR NIA RUS TAT ANG LIS",
        "west": "JO AN LE MA RO NI BER TO FE LI CI AR EL VI GE RA DO MI LA DE RIK SON STE PAT CLA "
        "KEN DAL FRE HEL MON TIN WEN GAR BRI SAM OS TER NOR VAN CRIS",
        "clan": "SI NA RAM TU PAN HU TA BA RAT GA LU BIS MAN PU LA KA RO SE TOR NAI LAN BE GIN "
        "TING MBI RING DO LOK SAR HAR TAM PUR SIM HOM BING",
        "east": "LE NA BRI SE RAN TA FA NU BE RE MAU BEI LO KE FO MO NE TO LAI SAE WAT TI MET PAT "
        "TY RU KU SA LAT UW RUM BE WA TA PEL",
        "bugis": "A MAP PA SA DA RA LA TEN RI BAU PE TTA BE SSE NA MBO UPE TAN GA RANG LI MUH KA "
        "SUL AK BAS RUS DDIN",
        "dayak": "NYA DU LA JANG MA KE LEN TING RA BU SA ING KA YAU DA GAN LI PA NGA LAM BAI JA "
        "WING SU MER A GU NOK DIN UN TAM",
        "port": "SOA RES PE REI RA COS TA AL MEI DA GUS FER NAN XI ME NES BO LA MAR TIN LO PES VIL "
        "SAN CAR VA LHO BE LO RI BEI RO",
        "china": "ZHA CHE LI WEN HUA XIN YU MEI JIA QI SHU FEN GUO LONG WEI BO HAO TING XUE YING "
        "DE ZHI RONG CHUN BIN NA RUI KAI YI CHENG",
        "hokkien": "AH BENG HOCK SENG KOK WEI MEI LING SIEW CHUN KEONG HUI SOON TECK BOON YEW PEK "
        "LAI SIONG GEK LIAN HOE CHOON THIAM POH LAN FAH KHENG",
        "india": "RA JA KU MAR SHA AN DEE VI NO DA NI SU RE SHI VA LAK MI THI GAN PRI YA BHA SKA "
        "RAN NAR MUR THY PER SAM GO PAL",
        "png": "KA WA NA TO MI GU LE PA VO RI MAU BA SO GE KO RUI TE MU PO NO AI YA WI LO KU",
        "bali": "SU DAR WI RA ARTA SUAR PAR WAN DIA SUKER ADI NA YA SA NDI KA ASTI DANA PUTRA MUR "
        "TI NI ARSI LANDEP KERTA YAS NU",
        "viet": "HO NG AN TU PHU LO KHA DU BI CH TRU THO GI VI QUY",
        "arab": "BA KHA LA DI SA FA HA MID RA SHI TA MI NA JA BRI GHA ZA WI QAS SEM HAD DAD SHA "
        "MA RI MUT TA LEB OM RAN BU SAL MAN",
        "rus": "IVA NOV PET ROV SER GE VLA DIM MIK HAI KUZ NETS BOR IS SOK LOV ORL VAS ILI EV POP "
        "KOV ALE KSAN DR MAK SIM TI MO",
        "filipino": "BA TUNG BA KAL DI MA GI BA LA CA SAN TO PA MAG SAY A GUI NAL DO RE YES DE LOS "
        "MAN LA PAZ VIL LA NUE VA",
        "africa": "OLU WA SEU TUN A DE BAY O CHU KWU EME KA NNA MDI IFE YIN KA BI OKO RO NWA NKE "
        "OGU N LEY E TAI WO",
        "place": "SU KA MA JU BAN TE PE LI TAN JUNG BA RU SIM PANG KO TA WA LA SE RANG GA DUNG",
    }
)
"""What the tail of a pool is made of, by the first word of the pool's name."""

SHORT = frozenset({"china", "hokkien", "viet"})
"""Of two syllables at most."""
WOMEN_END: Mapping[str, str] = MappingProxyType(
    {"java": "TI", "islam": "AH", "sunda": "AH", "west": "A", "bali": "NI", "arab": "A"}
)
"""How the tail of women's names ends, where it does."""
MEN_END: Mapping[str, str] = MappingProxyType({"java": "NO", "bali": "A"})


@dataclass(frozen=True, slots=True)
class Pool:
    """Words of one use in one people."""

    size: int
    """Words in all; those that are not common are invented."""
    steep: float
    """The exponent of Zipf's law."""
    flat: float
    """About how many of the first words are equally common (Mandelbrot's term)."""
    common: str
    """The words everybody knows; _ joins two that are one."""


POOLS: Mapping[str, Pool] = MappingProxyType(
    {
        "java M": Pool(
            20000,
            1.22,
            19.0,
            "SLAMET SUPARMAN SUTRISNO SUGENG SUPRIYADI SURYANTO WIDODO HARTONO "
            "SETIAWAN SANTOSO PURWANTO PRASETYO NUGROHO HIDAYAT KURNIAWAN SUSILO "
            "HARYANTO SUKARNO SUHARTO SUWARNO SUMARDI SUROSO SUNARTO WAHYUDI "
            "SAPUTRA WIBOWO UTOMO RIYANTO MULYONO SOEPARDI TJAHJONO",
        ),
        "java F": Pool(
            20000,
            1.22,
            19.0,
            "SUMARNI SUYATMI WAHYUNI LESTARI NINGSIH RAHAYU SUSANTI HANDAYANI "
            "WULANDARI SULASTRI MARYATI PUSPITA ASTUTI SARI SUMIATI SUPRIHATIN "
            "PURWANTI KUSUMAWATI HARTATI SETYOWATI",
        ),
        "java first M": Pool(
            3000,
            1.51,
            6.1,
            "AGUS EKO BUDI DEDI HERI BAMBANG JOKO RUDI HENDRA ANDI HADI TONI DWI "
            "TRI WAHYU ARIF YUDI DIDIK ADI BAYU GALIH RIZKI DIMAS",
        ),
        "java first F": Pool(
            3000,
            1.51,
            6.1,
            "SRI DEWI RINA ENDANG TITIK YANTI INDAH RATNA DIAN RINI ANI TRI DWI EKA "
            "NUR SITI WIWIK YUNI LILIS ANISA PUTRI FITRI",
        ),
        "islam first M": Pool(
            4000,
            1.68,
            3.1,
            "MUHAMMAD AHMAD ABDUL ALI YUSUF IBRAHIM HASAN UMAR ISMAIL RAHMAT ZAINAL "
            "RIZKI FAISAL ABDULLAH USMAN HUSEIN SULAIMAN SALEH SYAMSUL KHAIRUL M "
            "FAJAR IRFAN ILHAM LUTHFI",
        ),
        "islam first F": Pool(
            4000,
            1.68,
            3.1,
            "SITI NUR FATIMAH AISYAH KHADIJAH AMINAH NURUL FITRI NURHAYATI SALMAH "
            "ZAINAB HALIMAH MARYAM ROHANI JAMILAH LAILA SALWA NURAINI",
        ),
        "islam M": Pool(
            22000,
            1.46,
            9.2,
            "RAHMAN FAUZI RIDWAN SYARIF HAKIM KARIM AZIZ ANWAR ARIFIN MAULANA "
            "HIDAYATULLAH RAMADHAN HIDAYAT SYAHPUTRA ISKANDAR FADILAH ALAMSYAH "
            "RAHIM HAMID MANSUR EFENDI BAKAR GHOFUR ZULKARNAEN ROCHMAN DJAMALUDIN "
            "FIRDAUS AKBAR ZULKIFLI",
        ),
        "islam F": Pool(
            22000,
            1.46,
            9.2,
            "HAYATI HALIMAH FADILAH JANNAH AZIZAH HIDAYAH RAHMAH MARDIAH ZAHARA "
            "RAHMAWATI SAFITRI KHASANAH LAILATUL MUNAWAROH RAMADHANI AULIA "
            "MAGHFIROH USWATUN QOMARIAH SYAHRANI",
        ),
        "sunda M": Pool(
            6000,
            1.46,
            6.1,
            "ASEP UJANG DEDE CECEP DADANG ENDANG JAJANG YAYAN IWAN TATANG DENI AEP "
            "NANANG RUKMANA KURNIA SUHERMAN SAEPUDIN SUPRIATNA GUNAWAN SOPANDI "
            "RUSTANDI",
        ),
        "sunda F": Pool(
            6000,
            1.46,
            6.1,
            "NENENG EUIS IIS YUYUN ELIS IMAS ENUNG TETI LILIS AI NYAI KOMARIAH "
            "ROSTINI SUMIATI KARTINI SUHARTINI ROHAETI NURLAELA",
        ),
        "west M": Pool(
            6000,
            1.51,
            7.7,
            "YOHANES PETRUS DANIEL PAULUS THOMAS AGUSTINUS FRANSISKUS ANTONIUS "
            "YOSEF MARTIN JOHN DAVID MICHAEL STEFANUS MARKUS SIMON PETER JAMES "
            "ROBERT RICHARD ROY HENDRIK ELIAS",
        ),
        "west F": Pool(
            6000,
            1.51,
            7.7,
            "MARIA MARTHA CHRISTINA YULIANA MARGARETHA ANNA VERONIKA LUSIA THERESIA "
            "ELISABETH KRISTINA SUSANA ESTER DEBORA RUTH MARGARET SARAH REBECCA "
            "JULIA YOHANA",
        ),
        "clan": Pool(
            700,
            1.41,
            9.2,
            "SIMANJUNTAK SIREGAR NASUTION LUBIS HARAHAP GINTING SEMBIRING MANURUNG "
            "SITUMORANG PANJAITAN TARIGAN SITORUS SIHOMBING HUTAPEA NAINGGOLAN "
            "SINAGA PANGARIBUAN SIMBOLON HUTAGALUNG TAMPUBOLON SIAHAAN POHAN DAULAY "
            "RITONGA HASIBUAN",
        ),
        "bali": Pool(0, 0.7, 4.0, "WAYAN MADE NYOMAN KETUT PUTU KADEK KOMANG GEDE LUH NENGAH"),
        "bali M": Pool(
            7000,
            1.21,
            7.7,
            "SUDARMA SUARDANA ADNYANA WIRAWAN SUASTIKA PARTAMA ARTAWAN SUDIANA SUKARTA ARYA PUTRA",
        ),
        "bali F": Pool(
            7000,
            1.21,
            7.7,
            "ARTINI SUKERTI WIDIANI SUARTINI ARIANI MURNIATI WIRATNI SURYANI DEWI ASTITI RATNADI",
        ),
        "bugis": Pool(
            6000,
            1.26,
            7.7,
            "BASO TENRI BESSE MAPPA RUSLI SYARIFUDDIN AMIRUDDIN BAHARUDDIN TAHIR "
            "SAING LATIF NASIR MANSYUR HASANUDDIN KADIR JUFRI TAMRIN",
        ),
        "java surname": Pool(
            2500,
            1.41,
            6.1,
            "WIJAYA SALIM HARTONO HALIM GUNAWAN SUSANTO TANUWIJAYA LIMANTO KUSUMA "
            "SETIAWAN TANOTO WIBISONO LESMANA BUDIMAN SUTANTO WIDJAJA",
        ),
        "east": Pool(
            4500,
            1.26,
            9.2,
            "LEKI NAHAK BRIA SERAN TAEK MAU BERE LAY TEFA NENO KEFI FALLO TAFUI "
            "MANEK BEREK BELO MOLO KLAU ASA LUAN ATOK NABEN TNUNAY USBOKO",
        ),
        "east papua": Pool(
            2500,
            1.26,
            7.7,
            "WENDA KOGOYA TABUNI RUMBIAK KOSAY YIKWA WANIMBO ENUMBI RUMKOREM KAYAME "
            "TEBAI MOTE GOBAI DOUW KAFIAR MANDACAN SAWAKI",
        ),
        "east maluku": Pool(
            2500,
            1.26,
            7.7,
            "LASUT WAWORUNTU MANDAGI RUMAMBI PANGEMANAN LATUHARHARY PATTINASARANY "
            "TUHUMURY SAHUBURUA MANUPUTTY LEIMENA RONDONUWU SONDAKH KALIGIS POLII "
            "TATUHEY",
        ),
        "dayak": Pool(
            9000,
            1.21,
            9.2,
            "LAMBAI JAWING NGABANG LENGGANG MERAMUN SUJANG KELING BANYAK NYANGUN "
            "UNTING GANI LIAN JAMBU RENTAP INGAN BELAYONG",
        ),
        "port M": Pool(
            700,
            1.51,
            6.1,
            "JOSE DOMINGOS JOAO ANTONIO MANUEL FRANCISCO JOAQUIM MATEUS AGOSTINHO PAULO",
        ),
        "port F": Pool(
            700, 1.51, 6.1, "MARIA ROSA FILOMENA TERESA JULIANA DOMINGAS JOAQUINA ANA ISABEL LUCIA"
        ),
        "port": Pool(
            2500,
            1.46,
            6.1,
            "SOARES DA_COSTA PEREIRA XIMENES GUTERRES AMARAL MARTINS BELO RIBEIRO "
            "DOS_SANTOS DA_SILVA DE_JESUS FERNANDES ALVES DE_ARAUJO GOMES LOPES "
            "PINTO FREITAS",
        ),
        "china last": Pool(
            120,
            1.31,
            3.1,
            "WANG LI ZHANG LIU CHEN YANG HUANG ZHAO WU ZHOU XU SUN MA ZHU HU GUO HE "
            "LIN GAO LUO ZHENG LIANG XIE TANG SONG HAN FENG DENG CAO PENG",
        ),
        "china": Pool(
            700,
            1.41,
            7.7,
            "WEI FANG MIN JING JUN YONG HUI XIAO MING LING YAN LEI TAO QIANG PING "
            "GANG XIAOMING MEILING JIANHUA XIUYING YUTING HAORAN ZIHAN YIFAN",
        ),
        "hokkien last": Pool(
            120,
            1.31,
            3.1,
            "TAN LIM WONG NG CHONG LEE CHIN LAU TING CHAN TEO GOH CHUA ONG KHO YAP "
            "HO SIM WEE TAY LOW LIEW CHEN CHANG YEO LIEM TJIA OEY TJOA KWEE BONG",
        ),
        "hokkien": Pool(
            700,
            1.41,
            7.7,
            "KOK SENG HOCK SIEW WEI MEI LING HUI BOON TECK CHEE KEONG SIONG YEN "
            "PENG CHUAN HUAT KIM SOON LENG JIA XUAN",
        ),
        "india M": Pool(
            8000,
            1.36,
            6.1,
            "KUMAR SINGH MUTHU KRISHNAN RAJ SURESH RAMASAMY MOHAN RAVI GANESAN VIJAY ARUN",
        ),
        "india F": Pool(
            8000,
            1.36,
            6.1,
            "DEVI PRIYA LAKSHMI KAUR SHARMILA KAMALA LETCHUMI ANITHA SUNITA MALA RANI",
        ),
        "png": Pool(
            10000, 1.21, 6.1, "KAUPA WARI MEA VELE KILA GENA TAU TOM NAMALIU PETER KUMA SIMON"
        ),
        "viet last": Pool(
            60, 1.71, 0.9, "NGUYEN TRAN LE PHAM HOANG HUYNH VU DANG PHAN BUI DO HO NGO DUONG LY"
        ),
        "viet": Pool(
            180,
            1.41,
            7.7,
            "MINH ANH HUNG LAN HUONG TUAN THANH QUANG DUNG NGOC HOA LINH TRANG PHUONG HAI NAM",
        ),
        "arab M": Pool(
            1500,
            1.51,
            3.1,
            "MOHAMMED AHMED ALI ABDULLAH HUSSEIN HASSAN OMAR KHALID YOUSSEF IBRAHIM "
            "SALEM MUSTAFA KHALED SAEED NASSER HAMZA BILAL TARIQ",
        ),
        "arab F": Pool(
            1200,
            1.51,
            6.1,
            "FATIMA AISHA MARIAM KHADIJA ZAINAB LAYLA NOURA SARA HANAN SAMIRA AMINA HUDA",
        ),
        "arab": Pool(
            6000,
            1.26,
            7.7,
            "HADDAD KHALIL MANSOUR HARBI QAHTANI GHAMDI OTAIBI SHAMMARI ZAHRANI "
            "MASRI BAGHDADI DULAIMI JUBOURI TIKRITI HASHIMI ANSARI SHEIKH",
        ),
        "arab pakistan": Pool(
            3000,
            1.51,
            3.1,
            "KHAN AHMED ALI HUSSAIN IQBAL MALIK BUTT SHAH MAHMOOD AKHTAR ABBASI "
            "CHAUDHRY RAZA QURESHI ASLAM JAVED",
        ),
        "arab bangla": Pool(
            3000,
            1.51,
            3.1,
            "HOSSAIN ISLAM RAHMAN ALAM UDDIN MIAH AHMED KHAN SARKER HOQUE MOLLAH SIKDER",
        ),
        "rus M": Pool(
            250, 1.51, 6.1, "ALEKSANDR SERGEY DMITRIY ANDREY ALEKSEY VLADIMIR IVAN MIKHAIL NIKOLAY"
        ),
        "rus F": Pool(
            250, 1.51, 6.1, "ELENA OLGA TATIANA NATALIA IRINA SVETLANA ANNA EKATERINA MARINA YULIA"
        ),
        "rus": Pool(
            6000,
            1.21,
            6.1,
            "IVANOV SMIRNOV KUZNETSOV POPOV VASILYEV PETROV SOKOLOV MIKHAYLOV NOVIKOV FEDOROV",
        ),
        "west last": Pool(
            14000,
            1.21,
            9.2,
            "SMITH JONES WILLIAMS BROWN TAYLOR MÜLLER WILSON JOHNSON SCHMIDT MARTIN "
            "DUBOIS JØRGENSEN GARCÍA O'BRIEN D'SOUZA SCHÄFER LEFÈVRE ANDERSON "
            "SMITH-JONES ÅKESSON WEISS GRÖSS KÖHLER MÉNARD NUÑEZ ÇELIK ŠIMIĆ",
        ),
        "filipino": Pool(
            4500,
            1.26,
            6.1,
            "SANTOS REYES CRUZ BAUTISTA OCAMPO GARCIA MENDOZA TORRES DELA_CRUZ "
            "RAMOS AQUINO VILLANUEVA CASTILLO DEL_ROSARIO",
        ),
        "africa first": Pool(
            1200,
            1.51,
            6.1,
            "OLUWASEUN CHUKWUEMEKA IBRAHIM ADEBAYO EMEKA NGOZI IFEOMA BLESSING SUNDAY CHIDI",
        ),
        "africa": Pool(
            4500,
            1.21,
            6.1,
            "OKAFOR ADEYEMI BELLO OKONKWO EZE ABUBAKAR BALOGUN OGUNLEYE NWOSU ADELEKE",
        ),
        "place": Pool(
            480,
            0.66,
            9.0,
            "SANGGAU PONTIANAK SAMBAS SINGKAWANG JAKARTA SURABAYA BANDUNG MEDAN "
            "SEMARANG BELU ATAMBUA KUPANG MERAUKE JAYAPURA NUNUKAN TARAKAN "
            "BENGKAYANG SINTANG MALANG KEDIRI YOGYAKARTA SOLO LANGKAT DELI_SERDANG "
            "BANDA_ACEH MAKASSAR BONE DENPASAR GIANYAR AMBON MANADO CILACAP "
            "BANYUMAS CIREBON GARUT BOGOR",
        ),
    }
)


def pick(rng: Random, pool: str) -> str:
    """A word of a pool, the common ones more often; two words where the pool joins them by _."""
    words, weights = _pool(pool)
    return rng.choices(words, cum_weights=weights)[0]


@cache
def _pool(name: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    pool = POOLS[name]
    rng = repeatable(name)
    people = name.partition(" ")[0]
    syllables = SYLLABLES[people].split() if pool.size else []
    ends = {"F": WOMEN_END, "M": MEN_END}.get(name[-1], {}).get(people, "")
    words = dict.fromkeys(word.replace("_", " ") for word in pool.common.split())
    while len(words) < pool.size:
        # What is rare is long, and short words are soon all taken.
        longer = (len(words) > pool.size // 40) + (len(words) > pool.size // 4)
        most = 2 if people in SHORT else 2 + longer
        word = "".join(rng.choices(syllables, k=rng.randint(2, most)))
        words[word + ends if ends and rng.random() < 0.6 else word] = None  # noqa: PLR2004
    shares = (1 / (rank + pool.flat) ** pool.steep for rank in range(len(words)))
    return tuple(words), tuple(accumulate(shares))
