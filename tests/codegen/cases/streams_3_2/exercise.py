"""Streams whose items OpenAPI 3.2 describes by `itemSchema`, over a real socket."""

from typing import assert_type

from streams_3_2 import Sample, Stream
from streams_3_2.models import (
    Chunk,
    Event,
    KindsResponse200ItemType0,
    MergedResponse200Item,
    Removed,
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


def check_an_event_of_each_kind_is_an_item_as_a_whole() -> None:
    events = b'event: added\ndata: {"text": "a"}\n\nevent: removed\nid: 2\ndata: a\n\n'
    with recording(events, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        stream = client.feed.kinds()
        assert_type(stream, Stream[KindsResponse200ItemType0 | Removed])
        added, removed = stream
        assert added == KindsResponse200ItemType0(event="added", data=b'{"text": "a"}')
        assert isinstance(removed, Removed)
        assert removed.data == "a"
    second = events.partition(b"\n\n")[2]
    with recording(second, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        merged = client.feed.merged()
        assert_type(merged, Stream[MergedResponse200Item])
        assert list(merged) == [MergedResponse200Item(event="removed", data="a", id="2")]


def check_an_item_may_have_a_field_of_that_name() -> None:
    events = b'data: {"text": "a"}\n\ndata: {"data": [1]}\n\n'
    with recording(events, content_type="text/event-stream") as server, Sample(base_url=server.url) as client:
        stream = client.feed.items()
        assert_type(stream, Stream[Event | Chunk])
        assert list(stream) == [Event(text="a"), Chunk(data=[1])]


def check_lines_are_items() -> None:
    lines = b'{"text": "a"}\n{"text": "b"}\n'
    with recording(lines, content_type="application/jsonl") as server, Sample(base_url=server.url) as client:
        stream = client.feed.lines()
        assert_type(stream, Stream[Event])
        assert list(stream) == [Event(text="a"), Event(text="b")]
