"""Sound inputs for every parser, made by the program itself: what is spoilt begins as these."""

from __future__ import annotations

import json
from base64 import b32encode, b64encode, urlsafe_b64encode
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from struct import Struct
from zipfile import ZipFile

from cryptography.hazmat.primitives.serialization import Encoding as Coding
from cryptography.hazmat.primitives.serialization import PublicFormat, load_pem_public_key
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.documents.pictures import (
    Encoding,
    PictureSize,
    Point,
    Reading,
    Symbol,
    Symbology,
    ZoneText,
)
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.reporting.codes import PaperCode
from checkpoint.lists import own_csv
from checkpoint.recognition.worker.wire import Faulted, Refused, Warm, pack_answer, send
from checkpoint.reports.press import PaperPress
from checkpoint.security.list_signatures import public_key_in
from checkpoint.security.list_signer import new_key
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.pages import passport_page
from tests.builders import a_document, an_alert
from tests.domain.documents.mrz.zones import GOOD_ZONES, TD3
from tests.domain.documents.seals.examples import EXAMPLES
from tests.lists.books import a_book
from tests.lists.world import (
    EU_COMPANY,
    EU_PERSON,
    OFAC_CSV,
    UN_PERSON,
    eu_list,
    un_list,
)
from tests.lists.world_ofac import OFAC_PERSON, OFAC_SHIP, SDN_PERSON, ofac_list, sdn_list
from tests.security.authorities import (
    Signer,
    a_proof,
    a_signer,
    an_authority,
    seal_bytes,
)

SHEET = "xl/worksheets/sheet1.xml"
LENGTH = Struct(">H")
CODES = (
    "PLB|ETK 004512|SUPARMAN|L|02-12-1985|01-05-2027|Entikong",
    json.dumps({"pass": {"no": "ETK 004512"}, "holder": {"names": ["SUPARMAN"], "dob": "1985"}}),
    "NO=004512;Nama=SUPARMAN;TGL=1985-12-02",
    "https://pamtas.example/p?no=004512&nama=SUPARMAN%20BIN%20AHMAD",
    "https://allindonesia.example/r/7f3a",
)


def zones() -> Sequence[bytes]:
    """Zones of every format, as they are and as scanners of other countries type them."""
    others = [zone.replace("<", sign) for zone in GOOD_ZONES[:3] for sign in ";\\?"]
    return [zone.encode() for zone in (*GOOD_ZONES, *others)]


@cache
def authority() -> Signer:
    """The one whose signers the targets trust."""
    return an_authority()


@cache
def signer() -> Signer:
    """Trusted through its authority."""
    return a_signer(by=authority())


def seals() -> Sequence[bytes]:
    """Seals in bytes, of others and of a signer that is trusted."""
    return [*EXAMPLES, seal_bytes(signer())]


def seal_texts() -> Sequence[bytes]:
    """Seals as text: JSON with its certificate, and the letters that a keyboard types."""
    own = seal_bytes(signer())
    return [a_proof(signer()).encode(), b32encode(own), urlsafe_b64encode(own)]


def certificates() -> Sequence[bytes]:
    """Files of certificates, one and several, as text and as bytes."""
    as_der = [one.loaded.public_bytes(Coding.DER) for one in (authority(), signer())]
    return [authority().pem, authority().pem + signer().pem, *as_der]


def list_keys() -> Sequence[bytes]:
    """Public keys for lists, as text and as bytes."""
    _private, public = new_key("kata sandi")
    der = load_pem_public_key(public).public_bytes(Coding.DER, PublicFormat.SubjectPublicKeyInfo)
    return [public, der, b64encode(der), b64encode(public_key_in(public))]


def paper_codes() -> Sequence[bytes]:
    """Codes on papers, whole and as somebody types them."""
    code = PaperCode(number="ETK/HARIAN/BC/1", version=1, digest=bytes(16), signature=bytes(64))
    return [code.text.encode(), code.text.lower().replace(":", " : ").encode()]


def codes() -> Sequence[bytes]:
    """What codes on passes hold."""
    return [code.encode() for code in CODES]


def serial() -> Sequence[bytes]:
    """Scans as serial readers send them; the first byte says how the stream is cut and ended."""
    sent = (b"\x02ETK004512\x03", b"ETK004512\r\n", TD3.encode() + b"\r", b"\x00\xc3\xa9\x1dA\n")
    return [bytes((way,)) + one for way in (0, 37, 90) for one in sent]


def affixes() -> Sequence[bytes]:
    """Prefix, suffix and what was scanned, in lines."""
    return [b"~\n\r\n\x02~]Q3PLB-004512\x03", b"AB\nYZ\nABcodeYZ", b"\n\n]C0ETK1"]


def answers() -> Sequence[bytes]:
    """Messages of the process that reads, with their length before them."""
    made = (Warm(), Refused("NotAPicture"), Faulted("trace"), _reading())
    return [_sent(pack_answer(answer)) for answer in made]


def lists() -> Sequence[bytes]:
    """Alert lists in the program's own form, with commas and semicolons, and those of the world."""
    sheet = own_csv.write(an_alert(kind=kind, direction=kind.usual_direction) for kind in AlertKind)
    own = [sheet, sheet.replace(b",", b";"), b'kind,name\ntangkal,"A\nB"\ncegah,"x""y"\n']
    world = (
        un_list(UN_PERSON),
        eu_list(EU_PERSON, EU_COMPANY),
        ofac_list(OFAC_PERSON, OFAC_SHIP),
        sdn_list(SDN_PERSON),
        OFAC_CSV,
    )
    return [*own, *(text.encode() for text in world), *_opensanctions()]


def _opensanctions() -> Sequence[bytes]:
    """Its table, its entities and a delta."""
    person = {"name": ["Jane"], "birthDate": ["1970-01"], "country": ["my"], "gender": ["female"]}
    entity = {"id": "NK-1", "schema": "Person", "properties": person}
    change = {"op": "MOD", "entity": entity}
    table = (
        b"id,schema,name,aliases,birth_date,countries\nNK-1,Person,Jane,J.;Janet,1970,my;ua-cri\n"
    )
    return [table, *(json.dumps(one).encode() + b"\n" for one in (entity, change))]


@cache
def books() -> Sequence[bytes]:
    """DTTOT, as PPATK publishes it."""
    headings = ("Nama", "Deskripsi", "Terduga", "Kode Densus", "Tpt Lahir", "Tgl Lahir", "WN")
    story = "NIK 6101011708430001, paspor Indonesia No. A 1234567; dob 1955-1958"
    person = ("JOKO alias KARPET", story, "Orang", "IDD-1", "Sambas", "17/08/1943", "Indonesia")
    return [a_book(headings, person, ("YAYASAN", "", "Korporasi", "EDD-2", "", 1958, ""))]


def sheets() -> Sequence[bytes]:
    """What a workbook holds, and one whole."""
    with ZipFile(BytesIO(books()[0])) as packed:
        return [packed.read(SHEET), books()[0]]


def tables() -> Sequence[bytes]:
    """Tables of other shapes, headed in Indonesian and in English."""
    columns = b"Nama;Alias;Tgl Lahir;JK;WN;Paspor;NIK;Berlaku sampai"
    budi = b"BUDI;UDIN, DIDI;5 Mei 1970;L;Indonesia;A1234567;3201011234560001;17/08/2027"
    jane = b"First Name,Last Name,DOB,Gender,Country\nJANE,FICTION,1970-01-02,F,my\n"
    return [b"%b\n%b\n" % (columns, budi), jane]


def manifests() -> Sequence[bytes]:
    """Lists of buses, as agents write them."""
    bus = b"No;Nama Penumpang;L/P;Tgl Lahir;Warga Negara;No Paspor\n"
    siti = b"1;SITI AMINAH;P;17-08-1985;Indonesia;X1234567\n"
    return [bus + siti, b"PO SINAR JAYA,,\nName,Passport No,Country\nJOHN,A1,my\n", *books()]


def group_lines() -> Sequence[bytes]:
    """Lines of a convoy, as they are typed."""
    return [b"suparman\nSPLP 77/2026\n31122026\n1985", b"siti\nSPLP 77\n\n0"]


def numbers() -> Sequence[bytes]:
    """Numbers of lost documents, and of a range."""
    return [b"issuer,number\nIDN,A1234567\nB7654321\nMYS;A1000001-A1000009\n"]


@cache
def pictures() -> Sequence[bytes]:
    """A small code in every kind of file that is let in."""
    code = code_picture("ETK1", Symbology.QR, module=1)
    kinds = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PPM")
    files = [_file(code.convert("RGB"), kind) for kind in kinds]
    deep = _file(code.convert("L").convert("I;16"), "PNG")
    clear = _file(code.convert("RGBA"), "PNG")
    several = BytesIO()
    code.save(several, "TIFF", save_all=True, append_images=[code, code])
    return [*files, deep, clear, several.getvalue(), _pdf(code)]


@cache
def logos() -> Sequence[bytes]:
    """A small emblem in the kinds of file that a letterhead may bear."""
    emblem = code_picture("ETK1", Symbology.QR, module=2).convert("RGB")
    clear = _file(emblem.convert("RGBA"), "PNG")
    return [*(_file(emblem, kind) for kind in ("PNG", "JPEG")), clear]


@cache
def pages() -> Sequence[bytes]:
    """Pictures with a zone and with codes, large enough to be read."""
    page = passport_page(a_document(), TD3.splitlines(), dpi=150).convert("L")
    code = code_picture("PLB|004512|SUPARMAN", Symbology.PDF417, module=3).convert("L")
    return [_file(page, "JPEG"), _file(page, "PNG"), _file(code, "TIFF"), *pictures()]


def _reading() -> Reading:
    corner = Point(1, 2)
    place = (corner, corner, corner, corner)
    symbol = Symbol(
        symbology=Symbology.QR,
        payload=b"\xff1",
        text="1",
        encoding=Encoding.GUESSED,
        place=place,
        reader="zbar",
    )
    zone = ZoneText(lines=("P<",), certainty=((0.5, 1.0),), place=place, reader="rapidocr")
    return Reading(
        symbols=(symbol,), zones=(zone,), pages=(PictureSize(3, 4),), is_whole=True, shown=b"\xff"
    )


def wordings() -> Sequence[bytes]:
    """One with every mark, and the longest that comes with the program."""
    ours = PaperPress().ours(PaperKind.POSTPONEMENT_RECORD)
    marks = "= a\n# b\n- c\nd :: {{ name }}\n---\n~ g :: h\n"
    asked = "{# e #}{% if phone and not day %}f{% elif sex %}g{% endif %}"
    return [(marks + asked).encode(), ours.encode()]


def _sent(message: bytes) -> bytes:
    stream = BytesIO()
    send(stream, message)
    return stream.getvalue()


def _file(picture: Image.Image, kind: str) -> bytes:
    file = BytesIO()
    picture.save(file, kind)
    return file.getvalue()


def _pdf(picture: Image.Image) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(60, 60), pageCompression=0)
    canvas.drawImage(ImageReader(picture.convert("RGB")), 5, 5, width=50, height=50)
    canvas.save()
    return file.getvalue()
