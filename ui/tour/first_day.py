"""The first start of a post, and its administrator."""

from __future__ import annotations

import secrets
from pathlib import Path
from tempfile import TemporaryDirectory

from ui.list_keys.view import ListKeysScreen
from ui.tour.guide import Guide


def first_day(guide: Guide) -> None:
    """Set a post up by keys alone, and look at what its administrator sees."""
    password = secrets.token_urlsafe(12)
    guide.shoot("first-start")
    guide.press("Return")
    guide.choose("plbn entikong")
    guide.shoot("first-start-post")
    guide.press("Return")
    guide.shoot("first-start-counters")
    guide.press("Return")
    guide.write("Citra Dewi")
    guide.press("Tab")
    guide.write("dewi")
    guide.press("Tab")
    guide.write(password)
    guide.press("Tab")
    guide.write(password)
    guide.shoot("first-start-administrator")
    guide.press("Return")
    guide.shoot("first-start-summary")
    guide.press("Return")
    guide.shoot("sign-in")
    guide.sign_in("dewi", password)
    guide.shoot("administration")
    guide.shoot_dialog("administration-new-officer", lambda: guide.press("F2"))
    guide.press("F4")
    guide.shoot("administration-post")
    guide.press("F5")
    guide.press("F9")
    guide.shoot("administration-audit")
    guide.press("F7")
    guide.press("F2")
    guide.press("Tab")
    guide.write("PLB [*]")
    guide.scan("PLB L004512")
    guide.shoot("administration-codes")
    guide.press("F6")
    guide.press("F10")
    guide.shoot("administration-papers")
    guide.shoot_dialog("administration-sample", lambda: guide.press("F9"))
    guide.press("Ctrl+2")
    guide.press("F9")
    guide.press("Tab")
    guide.press("Space")
    guide.shoot("seals")
    guide.shoot_dialog("seals-withdraw", lambda: guide.press("F6"))
    _list_key(guide)
    guide.press("Ctrl+6")
    guide.shoot("wordings")


def _list_key(guide: Guide) -> None:
    """Trust the key of somebody who signs lists."""
    from checkpoint.security.list_signer import new_key  # noqa: PLC0415 - 60 ms

    _private, public = new_key("kata sandi kunci")
    guide.press("Ctrl+3")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "wasdakim.pub.pem"
        file.write_bytes(public)
        guide.shoot_dialog("list-keys-trust", lambda: guide.screen(ListKeysScreen).look_at(file))
        guide.screen(ListKeysScreen).look_at(file)
        guide.settle()
    guide.write("Wasdakim")
    guide.press("Tab")
    guide.write("Surat 12/2026, sidik dibaca lewat telepon")
    guide.press("Return")
    guide.shoot("list-keys")
    _policy(guide)


def _policy(guide: Guide) -> None:
    """Look at the dated rows, and at one of them from near."""
    guide.press("Ctrl+5")
    guide.shoot("policy")
    guide.shoot_dialog("policy-row", lambda: guide.press("Return"))
