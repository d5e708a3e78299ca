"""Signed lists from the command line: whose are trusted, and signing for those who own lists."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    fail,
    print_json,
    program_of,
    say,
    say_each,
    sign_in,
    told,
)
from checkpoint.cli.teaching import BY_ADMINISTRATOR, lesson
from checkpoint.domain.alerts.signing import ListKey, ListRules
from checkpoint.list_key_file import (
    key_at,
    list_to_sign,
    private_key_at,
    write_private_key,
    write_signature,
)
from checkpoint.lists.formats import LARGEST_FILE
from checkpoint.paper_file import write_paper
from checkpoint.words.catalogue import Catalogue

keys = typer.Typer(help="Whose signatures on lists are trusted, and whether each needs one.")

FORM = (
    "A signature is 64 bytes of Ed25519 (RFC 8032) over the file as it is, beside it as FILE.sig;"
    " openssl pkeyutl -sign -rawin -inkey KEY.pem -in FILE -out FILE.sig makes the same."
)
LIST_LESSON = lesson(BY_ADMINISTRATOR, example="alerts keys list --as dewi")
ADD_LESSON = lesson(
    "The file holds the public key of Ed25519 as PEM, DER or base64. Be sure where it comes from:"
    " read its fingerprint to the owner of the lists on the telephone. A key that came with the"
    " list, on the same stick, proves nothing.",
    FORM,
    BY_ADMINISTRATOR,
    example='alerts keys add dit.pub.pem --name Wasdakim --owner "Surat 12/2026" --as dewi',
)
REMOVE_LESSON = lesson(
    "Lists that were taken over with it stay. Its id stands in the list.",
    BY_ADMINISTRATOR,
    example="alerts keys remove 0199c1d2-7a50-7000-8000-000000000001 --reason Bocor --as dewi",
)
RULES_LESSON = lesson(
    "Without an option, it says what holds. A signature that is there and wrong refuses a list"
    " whatever holds.",
    BY_ADMINISTRATOR,
    example="alerts keys rules --only-signed --as dewi",
)
SIGN_LESSON = lesson(
    "For owners of lists; no post needs to be set up. The password of the key is asked for, or is"
    " the first line of standard input.",
    FORM,
    example="alerts sign cekal.csv --key cekal-key.pem",
)
NEW_KEY_LESSON = lesson(
    "For owners of lists; no post needs to be set up. Keep the private key and its password to"
    " yourself; give the public one, which lies beside it with .pub behind, to the posts.",
    example="alerts new-key cekal-key.pem",
)


@keys.command("list", epilog=LIST_LESSON)
def list_keys(context: typer.Context, login: As, *, as_json: AsJson = False) -> None:
    """List the keys that are trusted, and those that once were, the newest first."""
    words = call_of(context).words
    with program_of(context) as program:
        found = program.list_signing.keys(sign_in(program, login))
    say_each(found, as_json=as_json, facts=_facts, line=partial(_line, words=words))


@keys.command("add", epilog=ADD_LESSON)
def add_key(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The public key.", exists=True)],
    login: As,
    *,
    name: Annotated[str, typer.Option(help="What lists are said to be signed by.")],
    owner: Annotated[str, typer.Option(help="From whom the key came, and how.")],
    as_json: AsJson = False,
) -> None:
    """Trust the lists that the owner of a key signs."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        key = program.list_signing.add_key(officer, key_at(file), name=name, owner=owner)
    if as_json:
        print_json(_facts(key))
    else:
        say(_line(key, words))


@keys.command("remove", epilog=REMOVE_LESSON)
def remove_key(
    context: typer.Context,
    id: Annotated[UUID, typer.Argument(help="Of the key, as the list gives it.")],
    login: As,
    *,
    reason: Annotated[str, typer.Option(help="Why; it stands on the audit trail.")],
) -> None:
    """Trust nothing any more that is signed with a key."""
    with program_of(context) as program:
        program.list_signing.withdraw_key(sign_in(program, login), id, reason)


@keys.command("rules", epilog=RULES_LESSON)
def set_rules(
    context: typer.Context,
    login: As,
    *,
    only_signed: Annotated[
        bool | None, typer.Option(help="Refuse a list that is not signed.")
    ] = None,
    takes_signed: Annotated[
        bool | None,
        typer.Option(help="Take over a signed list from the watched folder by itself."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what this post asks of lists."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        known = program.list_signing.rules()
        rules = ListRules(
            only_signed=known.only_signed if only_signed is None else only_signed,
            takes_signed=known.takes_signed if takes_signed is None else takes_signed,
        )
        program.list_signing.set_rules(officer, rules)
    if as_json:
        print_json(rules)
    else:
        say(_rule_words(rules, words))


def sign_list(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The list, as it is to be read.", exists=True)],
    *,
    key: Annotated[Path, typer.Option(help="The private key, as PEM.", exists=True)],
) -> None:
    """Sign a list, so that posts know it by its owner's key."""
    from checkpoint.security.list_signer import needs_password, sign  # noqa: PLC0415 - 60 ms

    with told(call_of(context).words):
        private_key = private_key_at(key)
        password = _password() if needs_password(private_key) else ""
        content = list_to_sign(file, most=LARGEST_FILE)
        place = write_signature(file, sign(private_key, content, password=password))
    say(place)


def make_key(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where the private key is written, as PEM.")],
) -> None:
    """Make a key for signing lists."""
    from checkpoint.security.list_signer import new_key  # noqa: PLC0415 - 60 ms

    words = call_of(context).words
    password = _password(is_new=True)
    if not password:
        fail(words.translate("list_signing", "The key needs a password. Give one."))
    with told(words):
        private, public = new_key(password)
        write_private_key(file, private)
        place = file.with_name(f"{file.stem}.pub{file.suffix}")
        write_paper(place, public)
    say(file)
    say(place)


def _password(*, is_new: bool = False) -> str:
    """From the keyboard, twice where it is new; else the first line of standard input."""
    if sys.stdin.isatty():
        asked: str = typer.prompt(
            "Password of the key", hide_input=True, confirmation_prompt=is_new
        )
        return asked
    return sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")


def _line(key: ListKey, words: Catalogue) -> str:
    withdrawn = "" if key.stands else words.translate("list_signing", "TAKEN AWAY")
    fields = (str(key.id), key.name, key.owner, key.fingerprint, withdrawn)
    return "  ".join(filter(None, fields))


def _rule_words(rules: ListRules, words: Catalogue) -> str:
    """What holds, in two sentences."""
    only = (
        words.translate("list_signing", "Only signed lists are taken.")
        if rules.only_signed
        else words.translate("list_signing", "Unsigned lists are taken too.")
    )
    takes = (
        words.translate(
            "list_signing", "Signed lists from the watched folder are taken over by themselves."
        )
        if rules.takes_signed
        else words.translate(
            "list_signing", "Each list from the watched folder is looked at first."
        )
    )
    return f"{only} {takes}"


def _facts(key: ListKey) -> dict[str, object]:
    """What another program gets."""
    return {
        "id": key.id,
        "name": key.name,
        "owner": key.owner,
        "fingerprint": key.fingerprint,
        "key": key.content,
        "officer": key.officer,
        "added_at": key.added_at,
        "withdrawn_at": key.withdrawn_at,
    }
