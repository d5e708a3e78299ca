"""What passes between the program and the process that reads."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.pictures import (
    Encoding,
    PictureSize,
    Point,
    Reading,
    Symbol,
    Symbology,
    ZoneText,
)
from checkpoint.domain.errors import ReadingFailed
from checkpoint.recognition.worker.wire import (
    FAILURES,
    Answer,
    Asked,
    BrokenWire,
    Faulted,
    Refused,
    Task,
    Warm,
    pack_answer,
    pack_asked,
    receive,
    send,
    unpack_answer,
    unpack_asked,
)

points = st.builds(Point, st.integers(), st.integers())
places = st.tuples(points, points, points, points)
symbols = st.builds(
    Symbol,
    symbology=st.sampled_from(Symbology),
    payload=st.binary(max_size=40),
    text=st.text(max_size=20),
    encoding=st.sampled_from(Encoding),
    place=places,
    reader=st.sampled_from(["zxing-cpp", "zbar"]),
)
certainties = st.floats(min_value=0, max_value=1)
zones = st.builds(
    ZoneText,
    lines=st.tuples(st.text("AB<", max_size=4)),
    certainty=st.tuples(st.lists(certainties, max_size=4).map(tuple)),
    place=places,
    crop=st.binary(max_size=40),
    reader=st.just("rapidocr"),
)
readings = st.builds(
    Reading,
    symbols=st.lists(symbols, max_size=2).map(tuple),
    zones=st.lists(zones, max_size=2).map(tuple),
    pages=st.tuples(st.builds(PictureSize, st.integers(1, 9), st.integers(1, 9))),
    is_whole=st.booleans(),
    shown=st.binary(max_size=40),
)
others = st.sampled_from([Refused("NotAPicture"), Faulted("a trace"), Warm()])


@given(readings | others)
def test_an_answer_arrives_as_it_was_given(answer: Answer) -> None:
    assert unpack_answer(pack_answer(answer)) == answer


@given(st.sampled_from(Task), st.binary())
def test_a_request_arrives_as_it_was_made(task: Task, content: bytes) -> None:
    assert unpack_asked(pack_asked(Asked(task, content))) == Asked(task, content)


@given(st.binary())
def test_what_is_no_answer_is_told_from_one(message: bytes) -> None:
    try:
        unpack_answer(message)
    except BrokenWire:
        return
    assert message.startswith((b"[", b"{"))


@given(st.lists(st.binary()))
def test_messages_arrive_one_by_one(messages: list[bytes]) -> None:
    stream = BytesIO()
    for message in messages:
        send(stream, message)
    stream.seek(0)

    assert [receive(stream) for _message in messages] == messages
    assert receive(stream) is None


@given(st.binary(min_size=1), st.data())
def test_a_message_that_breaks_off_is_none(message: bytes, data: st.DataObject) -> None:
    stream = BytesIO()
    send(stream, message)
    torn = stream.getvalue()[: data.draw(st.integers(1, len(stream.getvalue()) - 1))]

    with pytest.raises(BrokenWire):
        receive(BytesIO(torn))


def test_a_message_longer_than_it_may_be_is_not_waited_for() -> None:
    stream = BytesIO()
    send(stream, b"x" * 11)
    stream.seek(0)

    with pytest.raises(BrokenWire):
        receive(stream, longest=10)


def test_every_reason_why_a_picture_is_not_read_has_its_name() -> None:
    in_the_decoders = {
        kind
        for kind in ReadingFailed.__subclasses__()
        if kind.__module__ == "checkpoint.domain.documents.pictures"
    }
    assert {kind.__name__ for kind in in_the_decoders} - FAILURES.keys() == {"ReadingStopped"}
