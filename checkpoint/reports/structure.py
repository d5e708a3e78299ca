"""What a block of a paper is, for who has it read out (PDF 32000-1 §14.8).

ReportLab draws, and knows nothing of structure; so the marks are put into the page around each
block, and the tree behind the pages. Blocks are told apart: title, paragraph, table, chart with
words in its place. The cells of a table are not: it is read out line by line, and the paper is no
PDF/UA.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from checkpoint.reports.flow import BlockRole, Canvas


@dataclass(frozen=True, slots=True)
class _Block:
    page: int
    place: int
    role: BlockRole
    instead: str


class Structure:
    """Marks blocks while they are drawn, and writes the tree of them at the end."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._blocks: list[_Block] = []
        self._page = 0
        self._place = 0

    @contextmanager
    def block(self, role: BlockRole, instead: str = "") -> Iterator[None]:
        """What is drawn within is one block; ``instead`` is read out in the place of a picture."""
        self._blocks.append(_Block(self._page, self._place, role, instead))
        self._write(f"/{role.value} <</MCID {self._place}>> BDC")
        self._place += 1
        yield
        self._write("EMC")

    @contextmanager
    def ornament(self) -> Iterator[None]:
        """What is drawn within comes again on every page, and is not read out."""
        self._write("/Artifact BMC")
        yield
        self._write("EMC")

    def turn_page(self) -> None:
        """The blocks to come are of the next page."""
        self._page, self._place = self._page + 1, 0

    def close(self) -> None:
        """Put the tree into the document; no block comes after it."""
        document = self._canvas._doc  # noqa: SLF001 - there is no other way to it
        pages = document.Pages.pages
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_reference = document.Reference(root)
        trunk = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName("Document")})
        trunk.dict["P"] = root_reference
        of_page: dict[int, list[Any]] = {}
        for block in self._blocks:
            element = _element(
                block, document.Reference(trunk), document.Reference(pages[block.page])
            )
            of_page.setdefault(block.page, []).append(document.Reference(element))
        every = [element for elements in of_page.values() for element in elements]
        trunk.dict["K"] = PDFArray(every)
        numbers: list[Any] = []
        for page, elements in of_page.items():
            numbers += [page, PDFArray(elements)]
            _name_parent(pages[page], page)
        root.dict["K"] = PDFArray([document.Reference(trunk)])
        root.dict["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _write(self, operator: str) -> None:
        self._canvas._code.append(operator)  # noqa: SLF001 - ReportLab writes no such marks


def _element(block: _Block, parent: object, page: object) -> PDFDictionary:
    facts: dict[str, object] = {
        "Type": PDFName("StructElem"),
        "S": PDFName(block.role.value),
        "P": parent,
        "Pg": page,
        "K": block.place,
    }
    if block.instead:
        facts["Alt"] = PDFString(block.instead)
    return PDFDictionary(facts)


def _name_parent(page: Any, number: int) -> None:  # noqa: ANN401 - ReportLab has no types
    """Let a page say where the tree has its blocks."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = number
    page.Tabs = PDFName("S")
