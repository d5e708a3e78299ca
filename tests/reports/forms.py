"""How a post may have set its papers, with lines as long as they come."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from PIL import Image

from checkpoint.domain.posts.paper_form import Letterhead, PaperForm, Signer
from checkpoint.reports.logo import read_logo

LONG_NAME = "Muhammad Abdurrahman Wahyudiningrat bin Tengku Prawiradinata, S.H., M.Si."
LONG_FORM = PaperForm(
    letterhead=Letterhead(
        ministry="KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN",
        directorate="DIREKTORAT JENDERAL IMIGRASI - KANTOR WILAYAH KALIMANTAN BARAT",
        office="KANTOR IMIGRASI KELAS II TEMPAT PEMERIKSAAN IMIGRASI ENTIKONG",
        place="TEMPAT PEMERIKSAAN IMIGRASI POS LINTAS BATAS NEGARA TERPADU ENTIKONG",
        address="Jalan Lintas Malindo Km 0, Desa Entikong, Kecamatan Entikong, Sanggau 78557",
        contact="Telepon (0564) 31001 · Faksimile (0564) 31002 · kanim_entikong@imigrasi.go.id",
    ),
    signed_in="Entikong",
    checked=Signer(title="Kepala Subseksi Pemeriksaan Keimigrasian pada TPI Entikong"),
    known=Signer(
        title="Kepala Seksi Lalu Lintas Keimigrasian",
        name=LONG_NAME,
        staff_number="19790505 200312 1 002",
    ),
)


def a_picture(kind: str = "PNG", size: tuple[int, int] = (80, 60), mode: str = "RGB") -> bytes:
    """A file of a blue emblem."""
    written = BytesIO()
    Image.new(mode, size, "navy").save(written, kind)
    return written.getvalue()


def with_logo() -> PaperForm:
    """The long letterhead, and a picture beside it."""
    return replace(LONG_FORM, logo=read_logo(a_picture()))
