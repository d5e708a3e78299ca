"""Documents and who bears them, and what a reader makes of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.evidence import Evidence, ReadText
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.scanned import ScanSource, TextKind
from checkpoint.domain.documents.seals.certificates import (
    Certificate,
    CertificateKind,
    SealKey,
    TrustedCertificate,
)
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from tests.builders.beginnings import A_DAY, LESTARI, NOON, SIREGAR, an_id


def a_holder(**changes: Any) -> Holder:
    holder = Holder(
        name=PersonName("ROSLI", "NUR AISYAH"),
        nationality="MYS",
        sex=Sex.FEMALE,
        born=PartialDate(1990, 7, 21),
        national_number="900721135544",
        place_of_birth="KUCHING",
    )
    return replace(holder, **changes)


_OF_HOLDER = {field.name for field in fields(Holder)}


def a_document(**changes: Any) -> TravelDocument:
    """A good Malaysian passport; fields of its holder may be given as if they were its own."""
    holder = changes.pop("holder", None) or a_holder()
    of_holder = {name: changes.pop(name) for name in _OF_HOLDER & changes.keys()}
    document = TravelDocument(
        kind=DocumentKind.PASSPORT,
        issuer="MYS",
        number="K12345678",
        holder=replace(holder, **of_holder),
        expires_on=date(2030, 1, 31),
        issued_on=date(2025, 1, 31),
        issuing_office="UTC KUCHING",
    )
    return replace(document, **changes)


def an_indonesian_passport(**changes: Any) -> TravelDocument:
    """A citizen's passport, on a single name as many here bear."""
    usual = {
        "issuer": "IDN",
        "number": "X1234567",
        "issuing_office": "KANIM ENTIKONG",
        "name": PersonName("SUPARMAN"),
        "nationality": "IDN",
        "sex": Sex.MALE,
        "born": PartialDate(1985, 12, 2),
        "national_number": "6103020212850001",
        "place_of_birth": "SANGGAU",
    }
    return a_document(**usual | changes)


def a_pass_document(**changes: Any) -> TravelDocument:
    """The border pass (PLB) of a resident of Entikong."""
    usual = {
        "kind": DocumentKind.BORDER_PASS,
        "number": "ETK 004512",
        "district": "Entikong",
        "expires_on": date(2027, 5, 1),
        "issued_on": date(2025, 5, 1),
    }
    return an_indonesian_passport(**usual | changes)


def a_border_pass(**changes: Any) -> RegisteredPass:
    """A pass as the post's own register knows it."""
    registered = RegisteredPass(
        id=an_id(),
        document=a_pass_document(),
        payload="PLB|ETK|004512",
        post="ETK",
        officer=LESTARI,
        registered_at=NOON,
    )
    return replace(registered, **changes)


A_WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8 the page"
"""The first bytes of a WebP file: enough to be kept, too little to be shown."""


def an_evidence(**changes: Any) -> Evidence:
    """What a flatbed made of a page with a zone and a code that is not just text."""
    evidence = Evidence(
        id=an_id(),
        source=ScanSource.FOLDER,
        texts=(
            ReadText(kind=TextKind.MRZ, text="P<MYSROSLI<<NUR\nK12345678<", reader="rapidocr"),
            ReadText(
                kind=TextKind.BARCODE,
                symbology="qr",
                text="\u00dc\x03",
                payload=b"\xdc\x03",
                reader="zxing-cpp",
            ),
        ),
        read_at=NOON,
        picture=A_WEBP,
        crop=A_WEBP + b" its zone",
    )
    return replace(evidence, **changes)


def a_certificate(**changes: Any) -> Certificate:
    """The certificate of a seal signer, as far as a register needs one."""
    certificate = Certificate(
        kind=CertificateKind.SIGNER,
        country="DE",
        signer="DETS",
        reference="32",
        subject="CN=TS,C=DE",
        content=b"\x30\x82",
        good_from=NOON - 365 * A_DAY,
        good_until=NOON + 365 * A_DAY,
    )
    return replace(certificate, **changes)


def a_trusted_certificate(**changes: Any) -> TrustedCertificate:
    """A certificate that an administrator has imported, each call another import."""
    trusted = TrustedCertificate(
        id=an_id(),
        certificate=a_certificate(),
        is_anchor=True,
        officer=SIREGAR,
        imported_at=NOON,
    )
    return replace(trusted, **changes)


def a_seal_key(**changes: Any) -> SealKey:
    key = SealKey(certificate=an_id(), private_key=b"\x30\x81", made_at=NOON)
    return replace(key, **changes)
