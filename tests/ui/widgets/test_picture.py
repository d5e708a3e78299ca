"""A picture file on the screen; a broken one is no picture, and no error."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from ui.widgets.picture import pixmap_of


def a_file(kind: str) -> bytes:
    content = BytesIO()
    Image.new("RGB", (40, 30), "navy").save(content, kind)
    return content.getvalue()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["WEBP", "JPEG", "PNG"])
def test_every_kind_of_picture_that_is_kept_is_shown(kind: str) -> None:
    picture = pixmap_of(a_file(kind))

    assert picture is not None
    assert (picture.width(), picture.height()) == (40, 30)


@pytest.mark.parametrize("content", [b"", b"no picture", a_file("WEBP")[:20], a_file("PNG")[:20]])
def test_what_is_no_picture_is_not_shown(qapp: QApplication, content: bytes) -> None:
    assert qapp is not None
    assert pixmap_of(content) is None
