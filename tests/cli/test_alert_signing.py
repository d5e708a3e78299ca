"""Signed lists from the command line: at the owner's desk, and at the post."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import Said, Terminal

LIST = "kind,name\ncegah,BUDI SANTOSO\n"
SECRET = "kata sandi kunci"


@pytest.fixture
def public(terminal: Terminal) -> Path:
    """The public key of an owner of lists, whose private one lies beside it."""
    private = terminal.folder / "kunci.pem"
    said = terminal.call("alerts", "new-key", private, typed=SECRET + "\n")
    assert said.exit_code == 0
    return Path(said.out.splitlines()[1])


@pytest.fixture
def signed(terminal: Terminal, public: Path) -> Path:
    """A list with its signature beside it."""
    file = terminal.write("cekal.csv", LIST)
    assert sign(terminal, file, public.with_name("kunci.pem")).exit_code == 0
    return file


def sign(terminal: Terminal, file: Path, key: Path, typed: str = SECRET) -> Said:
    return terminal.call("alerts", "sign", file, "--key", key, typed=typed + "\n")


def trust(terminal: Terminal, key: Path) -> Said:
    said = ("--name", "Wasdakim", "--owner", "Surat 12/2026", "--as", "dewi")
    return terminal.call("alerts", "keys", "add", key, *said)


def take(terminal: Terminal, file: Path, *more: str) -> Said:
    return terminal.call("alerts", "import", file, "--name", "Cekal", "--as", "siregar", *more)


def only_signed(terminal: Terminal) -> Said:
    return terminal.call("alerts", "keys", "rules", "--only-signed", "--as", "dewi")


def test_a_new_key_is_for_its_owner_alone_and_never_written_over(terminal: Terminal) -> None:
    private = terminal.folder / "kunci.pem"
    said = terminal.call("alerts", "new-key", private, typed=SECRET + "\n")

    assert said.out.splitlines() == [str(private), str(private.with_name("kunci.pub.pem"))]
    assert b"ENCRYPTED PRIVATE KEY" in private.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(private.stat().st_mode) == 0o600
    before = private.read_bytes()
    again = terminal.call("alerts", "new-key", private, typed=SECRET + "\n")
    assert (again.exit_code, private.read_bytes()) == (1, before)


def test_a_new_key_needs_a_password_and_a_place(terminal: Terminal) -> None:
    place = terminal.folder / "kunci.pem"
    assert terminal.call("alerts", "new-key", place, typed="\n").exit_code == 1
    assert not place.exists()

    lost = terminal.folder / "gone" / "kunci.pem"
    said = terminal.call("alerts", "new-key", lost, typed=SECRET + "\n")
    assert (said.exit_code, len(said.err.splitlines())) == (1, 1)


def test_a_signed_list_is_taken_and_said_to_be_of_its_signer(
    terminal: Terminal, public: Path, signed: Path
) -> None:
    assert trust(terminal, public).exit_code == 0
    only_signed(terminal)

    said = take(terminal, signed)

    assert said.exit_code == 0
    assert "Signed by Wasdakim; the signature is proven." in said.out
    assert "list_imported" in terminal.acts
    assert take(terminal, signed, "--json").json["signed_by"] == "Wasdakim"


def test_an_unsigned_list_is_taken_and_said_to_be_unsigned(terminal: Terminal) -> None:
    said = take(terminal, terminal.write("cekal.csv", LIST))

    assert said.exit_code == 0
    assert "Not signed" in said.out


def test_a_post_that_takes_signed_lists_only_refuses_others_and_says_what_to_do(
    terminal: Terminal,
) -> None:
    assert "Only signed lists are taken." in only_signed(terminal).out

    said = take(terminal, terminal.write("cekal.csv", LIST))

    assert (said.exit_code, said.out) == (1, "")
    assert "cekal.csv.sig" in said.err
    assert terminal.acts[-2:] == ["list_rules_set", "signed_in"]


@pytest.mark.parametrize("who", ["changed", "stranger"])
def test_a_list_that_was_changed_or_signed_by_a_stranger_is_refused_always(
    terminal: Terminal, public: Path, signed: Path, who: str
) -> None:
    if who == "changed":
        trust(terminal, public)
        terminal.write(signed.name, LIST.replace("BUDI", "DUDI"))

    said = take(terminal, signed)

    assert (said.exit_code, said.out) == (1, "")
    assert "does not prove it" in said.err


def test_keys_are_listed_and_taken_away(terminal: Terminal, public: Path, signed: Path) -> None:
    trust(terminal, public)
    (key,) = terminal.call("alerts", "keys", "list", "--as", "dewi", "--json").json
    assert (key["name"], key["owner"], key["withdrawn_at"]) == ("Wasdakim", "Surat 12/2026", None)

    words = ("alerts", "keys", "remove", key["id"], "--reason", "Bocor", "--as", "dewi")
    assert terminal.call(*words).exit_code == 0

    listed = terminal.call("alerts", "keys", "list", "--as", "dewi").out
    assert key["fingerprint"] in listed
    assert "TAKEN AWAY" in listed
    assert take(terminal, signed).exit_code == 1
    assert terminal.call(*words).exit_code == 1


def test_a_private_key_is_not_taken_for_a_public_one(terminal: Terminal, public: Path) -> None:
    said = trust(terminal, public.with_name("kunci.pem"))

    assert (said.exit_code, "private key" in said.err) == (1, True)
    assert "list_key_added" not in terminal.acts


@pytest.mark.parametrize("content", [b"", b"kunci", b"x" * 20_000])
def test_what_is_no_key_is_told_in_one_sentence(terminal: Terminal, content: bytes) -> None:
    file = terminal.write("kunci.pem", content)
    to_sign = terminal.write("cekal.csv", LIST)

    for said in (trust(terminal, file), sign(terminal, to_sign, file)):
        assert (said.exit_code, len(said.err.splitlines())) == (1, 1)
    assert not to_sign.with_name("cekal.csv.sig").exists()


def test_a_wrong_password_signs_nothing(terminal: Terminal, public: Path) -> None:
    file = terminal.write("cekal.csv", LIST)

    said = sign(terminal, file, public.with_name("kunci.pem"), typed="lain")

    assert (said.exit_code, "password is wrong" in said.err) == (1, True)
    assert not file.with_name("cekal.csv.sig").exists()


def test_rules_are_said_without_being_changed_and_each_is_changed_by_itself(
    terminal: Terminal,
) -> None:
    rules = ("alerts", "keys", "rules", "--as", "dewi", "--json")
    assert terminal.call(*rules).json == {"only_signed": False, "takes_signed": False}

    only_signed(terminal)
    assert terminal.call(*rules, "--takes-signed").json == {
        "only_signed": True,
        "takes_signed": True,
    }
    assert terminal.call(*rules, "--no-only-signed").json["takes_signed"]


def test_the_shift_lead_does_not_say_whose_signatures_count(
    terminal: Terminal, public: Path
) -> None:
    for words in (("list",), ("rules", "--no-only-signed")):
        said = terminal.call("alerts", "keys", *words, "--as", "siregar")
        assert (said.exit_code, "role" in said.err) == (1, True)
