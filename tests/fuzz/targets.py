"""The parsers, each with what it may raise; all else that comes of any bytes is a bug."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import count
from types import MappingProxyType
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_guess import guess
from checkpoint.domain.documents.mrz import (
    Unreadable,
    Zone,
    document_of,
    parse,
    parse_typed,
    progress,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.payload_mappings import (
    DeclarationMapping,
    DelimitedMapping,
    JsonMapping,
    NumberMapping,
    PairsMapping,
    PassField,
    PayloadMapping,
    UrlMapping,
)
from checkpoint.domain.documents.payloads import read_by
from checkpoint.domain.documents.pictures import ReadingStopped
from checkpoint.domain.documents.scanned import (
    Scan,
    ScannedText,
    ScanSource,
    TextKind,
    interpret,
    seals_in,
)
from checkpoint.domain.documents.seals import Seal, claims_of, expiry_of, read_seal, zone_in
from checkpoint.domain.documents.seals.border_pass import sealed_pass
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.errors import CertificateRefused, ListKeyRefused, ListRefused, ReadingFailed
from checkpoint.domain.groups.manifest import (
    ManifestEmpty,
    ManifestTooLong,
    found_by,
    line_of,
)
from checkpoint.domain.groups.manifest import document_of as passenger_document
from checkpoint.domain.papers.faults import WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.posts.paper_form import LogoRefused
from checkpoint.domain.reporting.codes import NoPaperCode, code_within, read_code
from checkpoint.lists import mapped, numbers
from checkpoint.lists.intake import Intake
from checkpoint.lists.manifest import read_manifest
from checkpoint.lists.packing import SIGNATURE
from checkpoint.lists.source import InMemory
from checkpoint.lists.table_head import head_of
from checkpoint.recognition.intake import pages_of
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.recognition.worker.limits import Limits
from checkpoint.recognition.worker.wire import BrokenWire, receive, unpack_answer
from checkpoint.reference.readers import Closing
from checkpoint.reports.logo import read_logo
from checkpoint.reports.press import PaperPress
from checkpoint.security.certificates import certificates_in, key_of, vouches
from checkpoint.security.list_signatures import public_key_in
from checkpoint.security.seals import CertificateSealVerifier
from tests.builders import NOON, TODAY, a_post
from tests.fuzz import seeds
from tests.fuzz.target import Target
from tests.lists.books import repacked
from tests.lists.gathering import gathered, read_list
from ui.devices.affixes import Affixes
from ui.devices.serial_framing import SerialFraming
from ui.groups.typed_letter import TypedLetter
from ui.widgets.typed_date import read_typed_date

NUMBER, NAME, BORN = PassField.NUMBER, PassField.NAME, PassField.BORN
MAPPINGS: tuple[PayloadMapping, ...] = (
    NumberMapping(form="PLB/[@@######]/*"),
    DelimitedMapping(form="PLB|*", fields=("", NUMBER, NAME, PassField.SEX, BORN)),
    JsonMapping(fields={NUMBER: "pass.no", NAME: "holder.names.0", BORN: "holder.dob"}),
    PairsMapping(fields={NUMBER: "NO", NAME: "Nama", BORN: "TGL"}),
    UrlMapping(form="https://*", fields={NUMBER: "no", NAME: "nama"}),
    DeclarationMapping(form="https://allindonesia.example/*"),
)


def _zone(content: bytes) -> None:
    text = content.decode("utf-8", "replace")
    for read in (parse(text, today=TODAY), parse_typed(text, today=TODAY)):
        assert isinstance(read, Zone | Unreadable)
        if isinstance(read, Zone):
            document_of(read)
            again = parse_typed(read.text, today=TODAY)
            assert isinstance(again, Zone)
    progress(text)


def _scan(content: bytes) -> None:
    """As a code with bytes, and as the lines of a zone that a picture reader made out."""
    text = content.decode("utf-8", "replace")
    code = ScannedText(kind=TextKind.BARCODE, text=text, payload=content)
    zone = ScannedText(kind=TextKind.MRZ, text=text)
    for texts in ((code,), (zone,), (zone, code)):
        scan = Scan(source=ScanSource.CAMERA, texts=texts, at=NOON)
        interpret(scan, today=TODAY)
        seals_in(scan)


def _seal(content: bytes) -> None:
    _proven(read_seal("", content))
    _proven(read_seal(content.decode("latin-1"), None))


def _seal_text(content: bytes) -> None:
    _proven(read_seal(content.decode("utf-8", "replace")))


def _proven(seal: object) -> None:
    if isinstance(seal, Seal):
        claims_of(seal, today=TODAY)
        expiry_of(seal, today=TODAY)
        zone_in(seal, today=TODAY)
        sealed_pass(seal)
        trusted = [seeds.authority().trusted(), seeds.signer().trusted()]
        CertificateSealVerifier().check(seal, trusted, today=TODAY)


def _certificates(content: bytes) -> None:
    for certificate in certificates_in(content):
        key_of(certificate)
        vouches(seeds.authority().certificate, certificate)
        vouches(certificate, certificate)


def _list_key(content: bytes) -> None:
    public_key_in(content)


def _paper_code(content: bytes) -> None:
    text = content.decode(errors="replace")
    code_within(text)
    read_code(text)


def _pass_code(content: bytes) -> None:
    for mapping in MAPPINGS:
        read_by(mapping, content)
        read_by(mapping, content.decode("utf-8", "replace"))


def _serial(content: bytes) -> None:
    """However a stream is cut into pieces, the scans in it are the same."""
    way, stream = content[:1] or b"\0", content[1:]
    closing = tuple(Closing)[way[0] % len(Closing)]
    at_once, piece_by_piece = (
        SerialFraming(closing, is_parity_kept=way[0] > 127, longest=200) for _ in range(2)
    )
    whole = [*at_once.feed(stream), *at_once.pause()]
    size = way[0] % 7 + 1
    cut = [stream[at : at + size] for at in range(0, len(stream), size)]
    pieces = [heard for piece in cut for heard in piece_by_piece.feed(piece)]
    assert whole == [*pieces, *piece_by_piece.pause()]


def _affixes(content: bytes) -> None:
    prefix, _, rest = content.decode("utf-8", "replace").partition("\n")
    suffix, _, sent = rest.partition("\n")
    freed = Affixes(prefix, suffix).free(sent)
    assert freed.text in sent


def _answer(content: bytes) -> None:
    stream = BytesIO(content)
    while (message := receive(stream, longest=100_000)) is not None:
        unpack_answer(message)


def _intake() -> Intake:
    ids = count(1)
    states = frozenset({"IDN", "MYS", "PNG", "TLS"})
    return Intake(list_name="L", new_id=lambda: UUID(int=next(ids)), known_states=states)


def _list(content: bytes) -> None:
    reading = read_list(InMemory("list.csv", content), _intake())
    assert len(reading.alerts) == len(reading.lines)


def _book(content: bytes) -> None:
    """As a workbook, or as the one sheet of a sound one."""
    is_whole = content.startswith(SIGNATURE)
    held = content if is_whole else repacked(seeds.books()[0], {seeds.SHEET: content})
    read_list(InMemory("list.xlsx", held), _intake())


def _table(content: bytes) -> None:
    """As a table of any shape, by what its headings seem to mean."""
    source = InMemory("list.csv", content)
    shape = head_of(source).shape()
    mapping = replace(guess(shape.headers, kind=AlertKind.DPO), header_row=shape.header_row)
    gathered(mapped.read(source, replace(mapping, delimiter=shape.delimiter), _intake()))


def _manifest(content: bytes) -> None:
    """As the list of a bus; whoever is on it can be looked for, and ticked off."""
    name = "bus.xlsx" if content.startswith(SIGNATURE) else "bus.csv"
    try:
        manifest = read_manifest(InMemory(name, content), _intake())
    except (ManifestEmpty, ManifestTooLong):
        return
    found_by("siti 12", manifest.lines)
    for line in manifest.lines:
        document = passenger_document(line)
        if document is not None:
            line_of(document, manifest.lines)


def _group_line(content: bytes) -> None:
    """What is typed of a deportee: name, number, the last day and the year, one below the other."""
    text = content.decode("utf-8", "replace")
    name, number, until, born = [*text.split("\n"), "", "", "", ""][:4]
    last_day = read_typed_date(until)
    line = TypedLetter(
        kind=DocumentKind.GROUP_TRAVEL_LETTER,
        name=name,
        sex=Sex.FEMALE,
        number=number,
        born=born,
        expires=last_day if isinstance(last_day, PartialDate) else None,
    )
    document = line.document()
    if document is None:
        assert not (name.strip() and number.strip())
        return
    assert document.holder.name.full == name.strip().upper()


def _numbers(content: bytes) -> None:
    for row in numbers.read(InMemory("lost.txt", content), _intake()).rows:
        assert row.document is not None or row.fault is not None


def _picture(content: bytes) -> None:
    pages = pages_of(content, wants_small=True)
    assert all(page.mode == "L" for page in pages.pictures)


@cache
def reader() -> PictureReader:
    """The process that reads, the same for all pictures until one ends it."""
    return PictureReader(Limits(read_s=20))


ended: list[int] = []
"""How long the pictures were that ended the process that reads; the program goes on."""


def _wording(content: bytes) -> None:
    """Filled in for the longest traveller, and set on pages."""
    PaperPress().prove(PaperKind.POSTPONEMENT_RECORD, content.decode("utf-8", "replace"), a_post())


def _page(content: bytes) -> None:
    try:
        reader().read(content)
    except ReadingStopped:
        ended.append(len(content))


TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "zone": Target(feed=_zone, seeds=seeds.zones, longest=1_000),
        "scan": Target(feed=_scan, seeds=lambda: [*seeds.zones(), *seeds.seals(), *seeds.codes()]),
        "seal": Target(feed=_seal, seeds=seeds.seals),
        "seal_text": Target(feed=_seal_text, seeds=seeds.seal_texts),
        "certificates": Target(
            feed=_certificates, seeds=seeds.certificates, may_raise=(CertificateRefused,)
        ),
        "list_key": Target(
            feed=_list_key, seeds=seeds.list_keys, may_raise=(ListKeyRefused,), longest=1_000
        ),
        "paper_code": Target(
            feed=_paper_code, seeds=seeds.paper_codes, may_raise=(NoPaperCode,), longest=1_000
        ),
        "logo": Target(feed=read_logo, seeds=seeds.logos, may_raise=(LogoRefused,)),
        "pass_code": Target(feed=_pass_code, seeds=seeds.codes),
        "serial": Target(feed=_serial, seeds=seeds.serial, longest=1_000),
        "affixes": Target(feed=_affixes, seeds=seeds.affixes, longest=300),
        "answer": Target(feed=_answer, seeds=seeds.answers, may_raise=(BrokenWire,)),
        "list": Target(feed=_list, seeds=seeds.lists, may_raise=(ListRefused,)),
        "book": Target(feed=_book, seeds=seeds.sheets, may_raise=(ListRefused,)),
        "table": Target(feed=_table, seeds=seeds.tables, may_raise=(ListRefused,)),
        "manifest": Target(feed=_manifest, seeds=seeds.manifests, may_raise=(ListRefused,)),
        "group_line": Target(feed=_group_line, seeds=seeds.group_lines, longest=400),
        "numbers": Target(feed=_numbers, seeds=seeds.numbers, may_raise=(ListRefused,)),
        "wording": Target(
            feed=_wording, seeds=seeds.wordings, may_raise=(WordingRefused,), longest=3_000
        ),
        "picture": Target(
            feed=_picture, seeds=seeds.pictures, may_raise=(ReadingFailed,), longest=100_000
        ),
        "page": Target(
            feed=_page,
            seeds=seeds.pages,
            may_raise=(ReadingFailed,),
            longest=1_000_000,
            is_guided=False,
            slowest_s=40,
            told=lambda: f"{len(ended)} ended the process that reads",
        ),
    }
)
