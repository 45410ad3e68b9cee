"""Streams whose items OpenAPI 3.2 describes by `itemSchema`, over a real socket."""

from typing import assert_type

from streams_3_2 import Sample, Stream
from streams_3_2.models import (
    Delta,
    Event,
    MixedType0,
    MixedType1,
    Number,
    Payload,
    WholeResponse200Item,
    WholeResponse200ItemEvent,
)

from tests.codegen.recording import recording

_EVENTS = b'event: added\nid: 1\nretry: 5\ndata: {"text": "a"}\n\ndata: {"text": "b"}\n\n'


def check_an_event_is_an_item_as_a_whole_where_its_data_is_a_field() -> None:
    with recording(_EVENTS, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        stream = client.feed.whole()
        assert_type(stream, Stream[WholeResponse200Item])
        first, second = stream
    added = WholeResponse200ItemEvent.ADDED
    assert first == WholeResponse200Item(event=added, id="1", retry=5, data='{"text": "a"}')
    assert second == WholeResponse200Item(id="1", data='{"text": "b"}')


def check_its_data_is_the_item_where_that_has_a_schema() -> None:
    expected = [Event(text="a"), Event(text="b")]
    with recording(_EVENTS, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        assert list(client.feed.data()) == expected
        assert list(client.feed.item()) == expected


def check_lines_are_items() -> None:
    lines = b'{"text": "a"}\n{"text": "b"}\n'
    with recording(lines, content_type="application/jsonl") as server, Sample(base_url=server.url) as client:
        stream = client.feed.lines()
        assert_type(stream, Stream[Event])
        assert list(stream) == [Event(text="a"), Event(text="b")]


def check_the_data_is_the_item_wherever_its_schema_stands() -> None:
    with recording(_EVENTS, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        referred, merged, narrowed = client.feed.referred(), client.feed.merged(), client.feed.narrowed()
        structured = client.feed.structured()
        assert_type(referred, Stream[Event])
        assert_type(merged, Stream[Event])
        assert_type(narrowed, Stream[Event])
        assert_type(structured, Stream[Event])
        for stream in (referred, merged, narrowed, structured):
            assert list(stream) == [Event(text="a"), Event(text="b")]
        assert list(client.feed.any_json()) == [{"text": "a"}, {"text": "b"}]


def check_each_kind_of_event_has_its_own_type() -> None:
    events = b'event: added\ndata: {"text": "a"}\n\nevent: gone\ndata: {"number": 1}\n\n'
    with recording(events, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        either, mixed = client.feed.either(), client.feed.mixed()
        assert_type(either, Stream[Event | Number])
        assert list(either) == [Event(text="a"), Number(number=1)]
        assert_type(mixed, Stream[MixedType0 | MixedType1])
        assert list(mixed) == [MixedType0(event="added", data='{"text": "a"}'), MixedType1(event="gone", data='{"number": 1}')]


def check_json_with_a_field_called_data_is_an_item() -> None:
    events = b'data: {"data": {"text": "a"}, "total": 1}\n\n'
    with recording(events, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        assert list(client.feed.payload()) == [Payload(data=Event(text="a"), total=1)]


def check_a_text_called_data_is_of_json_beside_what_no_event_has() -> None:
    events = b'data: {"text": "a"}\n\ndata: {"kind": "k", "data": "d"}\n\n'
    with recording(events, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        stream = client.feed.deltas()
        assert_type(stream, Stream[Event | Delta])
        assert list(stream) == [Event(text="a"), Delta(kind="k", data="d")]
