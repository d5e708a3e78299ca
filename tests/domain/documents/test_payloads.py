from __future__ import annotations

import json
import time
from datetime import date
from typing import Any, Literal, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.claims import ClaimSource
from checkpoint.domain.documents.code_forms import LONGEST, is_form, number_in
from checkpoint.domain.documents.date_forms import is_date_form, read_date
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.payload_mappings import (
    DeclarationMapping,
    DelimitedMapping,
    JsonMapping,
    MappingFault,
    NumberMapping,
    PairsMapping,
    PassField,
    PayloadMapping,
    UrlMapping,
    mapping_faults,
)
from checkpoint.domain.documents.payloads import (
    Declaration,
    Misfit,
    PassPayload,
    read_by,
    read_payload,
)
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, Sex

NUMBER, NAME, BORN, SEX = PassField.NUMBER, PassField.NAME, PassField.BORN, PassField.SEX
DISTRICT, EXPIRES = PassField.DISTRICT, PassField.EXPIRES_ON
DELIMITED = DelimitedMapping(
    form="PLB|*",
    fields=("", NUMBER, NAME, SEX, BORN, EXPIRES, DISTRICT),
    date_format="DD-MM-YYYY",
)
JSON = JsonMapping(fields={NUMBER: "pass.no", NAME: "holder.names.0", BORN: "holder.dob"})
PAIRS = PairsMapping(fields={NUMBER: "NO", NAME: "Nama"})
URL = UrlMapping(form="https://pamtas.example/*", fields={NUMBER: "no", NAME: "nama"})
PASSED_OVER: tuple[Literal[""], ...] = ("",) * 40
DECLARATION = DeclarationMapping(form="https://allindonesia.example/*")


def a_pass(mapping: PayloadMapping, code: str | bytes) -> PassPayload:
    read = read_by(mapping, code)
    assert isinstance(read, PassPayload), read
    return read


def said(mapping: PayloadMapping, code: str | bytes) -> tuple[str, str]:
    fields = a_pass(mapping, code).fields
    return fields.number, fields.name


# --- one code of every kind


def test_fields_behind_one_another_make_a_pass_and_what_the_code_claims() -> None:
    code = "PLB|etk 004512|Suparman|L|02-12-1985|01-05-2027|Entikong"

    read = a_pass(DELIMITED, code)

    fields = read.fields
    assert (fields.kind, fields.issuer, fields.nationality) == (
        DocumentKind.BORDER_PASS,
        "IDN",
        "IDN",
    )
    assert (fields.number, fields.name, fields.sex) == ("ETK 004512", "SUPARMAN", Sex.MALE)
    assert (fields.born, fields.expires_on) == (PartialDate(1985, 12, 2), date(2027, 5, 1))
    assert read.claims.source is ClaimSource.CODE
    assert (read.claims.name, read.claims.district) == (PersonName("SUPARMAN"), "Entikong")
    assert read.unread == ()


def test_what_only_the_row_says_is_no_claim_of_the_code() -> None:
    claims = a_pass(DELIMITED, "PLB|1|SUPARMAN").claims

    assert (claims.issuer, claims.nationality, claims.sex, claims.born) == ("", "", None, None)


@pytest.mark.parametrize(
    ("mapping", "code", "expected"),
    [
        pytest.param(NumberMapping(), " ETK004512 ", ("ETK004512", ""), id="a number"),
        pytest.param(
            NumberMapping(form="PLB/[@@@######]/*"), "plb/etk004512/9", ("ETK004512", ""), id="in"
        ),
        pytest.param(
            JSON,
            '{"pass": {"no": 4512}, "holder": {"names": ["Suparman"]}}',
            ("4512", "SUPARMAN"),
            id="json",
        ),
        pytest.param(PAIRS, "nama=Suparman ; no=4512", ("4512", "SUPARMAN"), id="pairs"),
        pytest.param(
            URL,
            "https://pamtas.example/p?no=4512&nama=Su%20parman",
            ("4512", "SU PARMAN"),
            id="address",
        ),
        pytest.param(PAIRS, b"NO=4512;NAMA=Suparman", ("4512", "SUPARMAN"), id="bytes"),
    ],
)
def test_each_kind_of_code_gives_its_number_and_name(
    mapping: PayloadMapping, code: str | bytes, expected: tuple[str, str]
) -> None:
    assert said(mapping, code) == expected


def test_a_declaration_is_kept_as_it_stands() -> None:
    text = "https://allindonesia.example/r?id=77"

    assert read_payload(text, (DELIMITED, DECLARATION)) == Declaration(text)
    assert read_payload("ETK004512", (DELIMITED, DECLARATION)) is None


def test_the_first_row_that_fits_is_taken() -> None:
    rows = (DELIMITED, NumberMapping(form="######", document=DocumentKind.BORDER_CARD))

    read = read_payload("004512", rows)

    assert isinstance(read, PassPayload)
    assert read.fields.kind is DocumentKind.BORDER_CARD


@pytest.mark.parametrize(
    ("mapping", "code", "misfit"),
    [
        pytest.param(DELIMITED, "KLB|1|A", Misfit.OTHER_FORM, id="form"),
        pytest.param(DELIMITED, b"PLB|\xff", Misfit.OTHER_FORM, id="no text"),
        pytest.param(DELIMITED, "PLB", Misfit.OTHER_FORM, id="too short"),
        pytest.param(DELIMITED, "PLB||A", Misfit.NUMBER_MISSING, id="empty number"),
        pytest.param(DELIMITED, f"PLB|{'7' * 41}|A", Misfit.NUMBER_MISSING, id="long number"),
        pytest.param(JSON, "{", Misfit.NOT_JSON, id="broken json"),
        pytest.param(JSON, "[" * 2999, Misfit.NOT_JSON, id="deep json"),
        pytest.param(JSON, '{"pass": {"no": {}}}', Misfit.NUMBER_MISSING, id="no number there"),
        pytest.param(URL, "https://pamtas.example/[", Misfit.NUMBER_MISSING, id="no address"),
        pytest.param(PAIRS, "NO=1;" + " " * LONGEST + "A=2", Misfit.TOO_LONG, id="long"),
    ],
)
def test_what_a_row_does_not_describe_is_told_with_its_reason(
    mapping: PayloadMapping, code: str | bytes, misfit: Misfit
) -> None:
    assert read_by(mapping, code) is misfit


def test_what_makes_no_sense_in_its_field_is_left_out_and_named() -> None:
    code = f"PLB|1|{'A' * 121}|X|1985-12-02|00-00-2027|Entikong"

    read = a_pass(DELIMITED, code)

    assert read.unread == (NAME, SEX, BORN, EXPIRES)
    assert (read.fields.name, read.claims.name, read.fields.born) == ("", None, None)


def test_what_cannot_be_printed_never_reaches_a_field() -> None:
    assert said(PAIRS, "NO=4\x0712;NAMA=Su\u202eparman\x00") == ("4 12", "SU PARMAN")


# --- forms


@pytest.mark.parametrize(
    ("form", "text", "number"),
    [
        ("*", "whatever", "whatever"),
        ("PLB-[######]", "plb-004512", "004512"),
        ("PLB-[######]", "PLB-04512", None),
        ("[@@#]?*", "ab1/zz", "ab1"),
        (r"\#[##]\*", "#12*", "12"),
        ("a.c", "abc", None),
        ("[#]", "٣", None),
        ("[@]", "\u212a", None),  # the sign for kelvin, which lower case makes a k
    ],
)
def test_a_form_says_which_codes_are_meant_and_where_the_number_stands(
    form: str, text: str, number: str | None
) -> None:
    assert number_in(form, text) == number


@pytest.mark.parametrize("form", ["", "[", "]#[", "[#][#]", "***", "#" * 101, "abc\\"])
def test_what_can_be_no_form_is_refused(form: str) -> None:
    assert not is_form(form)


@pytest.mark.parametrize("form", ["*@*#", "[*]?*#", "*A*AAAAAAAAAAAA#"])
def test_no_form_takes_longer_than_an_officer_notices(form: str) -> None:
    began = time.perf_counter()
    assert number_in(form, "a" * (LONGEST - 1) + "!") is None
    assert time.perf_counter() - began < 1


@given(st.text("#@?*[]\\ab|1", max_size=12), st.text("ab1|/", max_size=20))
def test_any_form_is_refused_or_can_be_looked_for(form: str, text: str) -> None:
    if is_form(form):
        number = number_in(form, text)
        assert number is None or number in text


@pytest.mark.parametrize(
    ("form", "text", "day"),
    [
        ("YYYY-MM-DD", "1985-12-02", PartialDate(1985, 12, 2)),
        ("DD/MM/YYYY", "02/12/1985", PartialDate(1985, 12, 2)),
        ("DDMMYYYY", "02121985", PartialDate(1985, 12, 2)),
        ("DD.MM.YYYY", "00.00.1985", PartialDate(1985)),
        ("YYYY", "1985", PartialDate(1985)),
        ("DD.MM.YYYY", "31.02.1985", None),
        ("DD.MM.YYYY", "02x12x1985", None),
        ("DD.MM.YYYY", "02.00.1985", None),
    ],
)
def test_dates_are_read_in_the_form_the_post_names(
    form: str, text: str, day: PartialDate | None
) -> None:
    assert is_date_form(form)
    assert read_date(form, text) == day


@pytest.mark.parametrize("form", ["", "DD-MM", "DD-MM-YY", "YYYY-DD", "YYYY-MM-MM", "MON YYYY"])
def test_a_form_of_dates_with_a_part_too_few_or_too_many_is_refused(form: str) -> None:
    assert not is_date_form(form)
    assert read_date(form, form) is None


# --- rows


@pytest.mark.parametrize("mapping", [DELIMITED, JSON, PAIRS, URL, DECLARATION, NumberMapping()])
def test_a_good_row_has_no_fault(mapping: PayloadMapping) -> None:
    assert list(mapping_faults(mapping)) == []


@pytest.mark.parametrize(
    ("mapping", "entry", "fault"),
    [
        (NumberMapping(form="["), "form", MappingFault.FORM),
        (DeclarationMapping(form="*"), "form", MappingFault.FORM_TOO_WIDE),
        (NumberMapping(document=DocumentKind.PASSPORT), "document", MappingFault.NOT_A_PASS),
        (NumberMapping(issuer="ID"), "issuer", MappingFault.NOT_A_STATE),
        (NumberMapping(date_format="DD-MM-YY"), "date_format", MappingFault.DATE_FORM),
        (DelimitedMapping(separator="", fields=(NUMBER,)), "separator", MappingFault.SEPARATOR),
        (PairsMapping(equals=";", fields={NUMBER: "no"}), "equals", MappingFault.SEPARATOR),
        (DelimitedMapping(fields=(NAME,)), "fields", MappingFault.NUMBER_MISSING),
        (DelimitedMapping(fields=(NUMBER, NUMBER)), "fields", MappingFault.FIELD_TWICE),
        (DelimitedMapping(fields=(NUMBER, *PASSED_OVER)), "fields", MappingFault.TOO_MANY),
        (JsonMapping(fields={NUMBER: " "}), "fields", MappingFault.FIELD_NAME),
    ],
)
def test_what_no_counter_could_use_in_a_row_is_named(
    mapping: PayloadMapping, entry: str, fault: MappingFault
) -> None:
    assert list(mapping_faults(mapping)) == [(entry, fault)]


_TEXTS = st.text(max_size=60) | st.binary(max_size=60)
_ROWS: tuple[Any, ...] = (DELIMITED, JSON, PAIRS, URL, DECLARATION, NumberMapping())


@given(st.sampled_from(_ROWS), _TEXTS | st.builds("PLB|{}|{}".format, st.text(), st.text()))
def test_no_code_breaks_a_reading(mapping: PayloadMapping, code: str | bytes) -> None:
    assert isinstance(read_by(mapping, code), PassPayload | Declaration | Misfit)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_no_json_breaks_a_reading(content: object) -> None:

    code = json.dumps({"pass": {"no": 1}, "holder": content})

    assert isinstance(read_by(JSON, code), PassPayload | Misfit)


def test_these_tests_know_every_kind_of_row() -> None:
    assert {type(row) for row in _ROWS} == set(get_args(PayloadMapping))
