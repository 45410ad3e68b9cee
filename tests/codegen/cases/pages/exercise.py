import asyncio
import json
import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, assert_type

import pytest
from pages import APIConnectionError, AsyncSample, InternalServerError, ResponseDecodeError, Sample
from pages.models import Thing, ThingPage

from tests.codegen.recording import Answer, Received, Recording, recording

Reply = Any


def _ids(*ids: str) -> list[dict[str, str]]:
    return [{"id": item} for item in ids]


@contextmanager
def _api(
    *pages: Reply, headers: Callable[[str, int], Mapping[str, str]] | None = None
) -> Generator[tuple[Recording, Sample]]:
    """Run an API that answers with the pages in their order, and then with an error."""
    number = iter(range(1000))

    def answer(request: Received) -> Answer:
        index = next(number)
        if index >= len(pages):
            return 500, {}, b""
        more = headers(f"http://{dict(request.headers)['Host']}", index) if headers else {}
        value = pages[index]
        value = value(f"http://{dict(request.headers)['Host']}") if callable(value) else value
        return 200, {"Content-Type": "application/json", **more}, json.dumps(value).encode()

    with recording(answer=answer) as server, _client(server) as client:
        yield server, client


def _client(server: Recording) -> Sample:
    return Sample(key="k3y-of-header", query_key="k3y-of-query", base_url=f"{server.url}/v1", max_retries=0)


def _targets(server: Recording) -> list[str]:
    return [item.target for item in server.received]


_PAGES = (
    {"data": _ids("a", "b"), "meta": {"next": "c/1"}},
    {"data": [], "meta": {"next": "c 2"}},
    {"meta": {"next": "c3"}},
    {"data": _ids("c"), "meta": {"next": None}},
)


def check_items_of_all_pages_by_a_cursor() -> None:
    with _api(*_PAGES) as (server, client):
        found = [thing.id for thing in client.things.list_all(limit=2, x_tenant="t")]
    assert found == ["a", "b", "c"]
    assert _targets(server) == [
        "/v1/things?limit=2",
        "/v1/things?after=c%2F1&limit=2",
        "/v1/things?after=c%202&limit=2",
        "/v1/things?after=c3&limit=2",
    ]
    assert [item.all("X-Key") + item.all("X-Tenant") for item in server.received] == [["k3y-of-header", "t"]] * 4


def check_pages_are_what_the_call_returns() -> None:
    with _api(*_PAGES) as (server, client):
        pages = client.things.list_all(after="x").pages()
        first = next(pages)
        assert_type(first, ThingPage)
        assert len(server.received) == 1, "the next one is not asked for before its time"
        assert [page.data for page in pages] == [[], None, [Thing(id="c")]]
    assert _targets(server)[0] == "/v1/things?after=x"


def check_a_single_call_is_as_before() -> None:
    with _api(*_PAGES) as (_, client):
        assert_type(client.things.list_(), ThingPage)


def check_asynchronous_clients_iterate_too() -> None:
    async def found() -> tuple[list[str], list[ThingPage]]:
        async with AsyncSample(key="k", query_key="q", base_url=f"{server.url}/v1") as client:
            things = client.things.list_all(limit=2)
            return [thing.id async for thing in things], [page async for page in things.pages()]

    with _api(*_PAGES, *_PAGES) as (server, _):
        ids, pages = asyncio.run(found())
    assert ids == ["a", "b", "c"]
    assert len(pages) == 4
    assert _targets(server)[1] == _targets(server)[5] == "/v1/things?after=c%2F1&limit=2"


def check_to_iterate_again_is_to_begin_again() -> None:
    with _api(*_PAGES, *_PAGES) as (server, client):
        things = client.things.list_all()
        assert list(things) == list(things)
    assert _targets(server)[0] == _targets(server)[4] == "/v1/things"


def check_the_last_item_may_be_the_cursor() -> None:
    pages = [{"data": _ids("a", "b"), "has_more": True}, {"data": _ids("c"), "has_more": False}]
    with _api(*pages) as (server, client):
        assert [thing.id for thing in client.things.list_files_all()] == ["a", "b", "c"]
    assert _targets(server) == ["/v1/files", "/v1/files?starting_after=b"]


def check_offsets_count_items() -> None:
    with _api([1, 2, 3], [4, 5], [6], []) as (server, client):
        assert list(client.things.rows_all(q=["x", "y"], offset=10)) == [1, 2, 3, 4, 5, 6]
    assert [target.partition("offset=")[2].partition("&")[0] for target in _targets(server)] == ["10", "13", "15", "16"]
    with _api({"data": ["a", "b"], "total": 3}, {"data": ["c"], "total": 3}) as (server, client):
        assert list(client.things.counted_all()) == ["a", "b", "c"]
    assert _targets(server) == ["/v1/counted", "/v1/counted?skip=2"]


def check_a_page_equal_to_the_one_before_is_the_end_whatever_the_total() -> None:
    page = {"data": ["a", "b"], "total": 1000}
    with _api(page, page, page) as (server, client):
        assert list(client.things.counted_all()) == ["a", "b", "a", "b"]
        assert len(server.received) == 2
    with _api(page, page, page) as (server, client):
        assert list(client.things.books_all(shelf="s")) == ["a", "b", "a", "b"]
        assert len(server.received) == 2


_ODD: list[tuple[str, str, Reply]] = [
    ("list_all", "ThingPage.data", {"data": "odd", "meta": {"next": "c"}}),
    ("list_all", "ThingPage.data", {"data": [{"id": "a"}, {"id": 5}], "meta": {"next": "c"}}),
    ("list_all", "ThingPage.meta", {"data": [], "meta": ["c"]}),
    ("list_all", "Meta.next", {"data": [], "meta": {"next": ["c"]}}),
    ("counted_all", "PaginatedModel.total", {"data": ["a"], "total": "many"}),
    ("events_all", "Meta.next", {"data": [], "meta": {"next": {"href": "/v1/events"}}}),
]


def check_a_field_that_can_not_be_read_is_no_silent_end() -> None:
    for name, field, page in _ODD:
        with _api(page, {"data": []}) as (_, client):
            things: Any = getattr(client.things, name)()
            with pytest.raises(ResponseDecodeError, match=f"{field} can't be read"):
                list(things)
        with _api(page, {"data": []}) as (server, client):
            pages = getattr(client.things, name)().pages()
            next(pages)
            with pytest.raises(ResponseDecodeError, match=f"{field} can't be read"):
                next(pages)
            assert len(server.received) == 1
        with _api(page) as (_, client):
            getattr(client.things, name.removesuffix("_all").replace("list", "list_"))()  # as lenient as ever

    async def in_async() -> None:
        async with AsyncSample(key="k", query_key="q", base_url=f"{server.url}/v1") as client:
            with pytest.raises(ResponseDecodeError, match=r"Meta\.next can't be read"):
                _ = [thing async for thing in client.things.list_all()]

    with _api({"data": [], "meta": {"next": ["c"]}}) as (server, _):
        asyncio.run(in_async())


def check_an_odd_field_that_pages_do_not_depend_on_is_none() -> None:
    with _api({"data": [{"id": "a", "name": 5}], "meta": {"other": 1}}) as (_, client):
        assert [thing.name for thing in client.things.list_all()] == [None]


def check_where_the_first_call_began_was_seen() -> None:
    page = {"data": _ids("a"), "meta": {"next": "c"}}
    with _api(page, page) as (server, client):
        assert [thing.id for thing in client.things.list_all(after="c")] == ["a"]
        assert len(server.received) == 1
    page = {"data": _ids("a"), "meta": {"next": "/v1/events"}}
    with _api(page, page) as (server, client):
        assert [thing.id for thing in client.things.events_all()] == ["a"]
        assert len(server.received) == 1


def check_pages_have_numbers() -> None:
    pages = [{"data": ["a"], "total": 3}, {"data": ["b"], "total": 3}, {"data": ["c"], "total": 3}]
    with _api(*pages) as (server, client):
        assert list(client.things.books_all(shelf="s/1")) == ["a", "b", "c"]
    assert _targets(server) == [f"/v1/shelves/s%2F1/books{query}" for query in ("", "?page=1", "?page=2")]


def check_a_link_header_leads_on() -> None:
    def link(origin: str, index: int) -> Mapping[str, str]:
        last = f'<{origin}/v1/issues?page=9>; rel="last"'
        found = (
            f'{last}, <{origin}/v1/issues?page=2&state=a%2Fb>; title="a, b"; rel="next"',
            f"</v1/issues?page=3>; REL=Next, {last}",
            f'</v1/no>; title="; rel=next", <?page=4>; title="</v1/no>, rel=next"; rel="prefetch NEXT"',
        )
        return {"Link": found[index]} if index < len(found) else {"Link": last}

    with _api(_ids("a"), _ids("b"), [], _ids("c"), headers=link) as (server, client):
        assert [thing.id for thing in client.things.issues_all(state="a/b", x_tenant="t")] == ["a", "b", "c"]
    assert _targets(server) == [
        "/v1/issues?state=a%2Fb",
        "/v1/issues?page=2&state=a%2Fb",
        "/v1/issues?page=3",
        "/v1/issues?page=4",
    ]
    assert [item.all("X-Key") + item.all("X-Tenant") for item in server.received] == [["k3y-of-header", "t"]] * 4
    assert all(item.all("Host") == [server.url.removeprefix("http://")] for item in server.received)


def check_a_url_in_the_answer_leads_on_without_doubling_the_key() -> None:
    pages: list[Reply] = [
        lambda origin: {"data": _ids("a"), "meta": {"next": f"{origin}/v1/events?key=k3y-of-query&{{x}}=%7B1%7D"}},
        {"data": _ids("b"), "meta": {"next": "/v1/events/more/../more?key=other"}},
        {"data": _ids("c"), "meta": {}},
    ]
    with _api(*pages) as (server, client):
        assert [thing.id for thing in client.things.events_all()] == ["a", "b", "c"]
    assert _targets(server) == [
        "/v1/events?key=k3y-of-query",
        "/v1/events?{x}=%7B1%7D&key=k3y-of-query",
        "/v1/events/more?key=k3y-of-query",
    ]


def check_no_key_goes_to_another_server() -> None:
    with recording(value={"data": []}) as other:
        urls = (
            f"{other.url}/v1/events",
            f"//{other.url.partition('//')[2]}/v1/events",
            "https://127.0.0.1/v1/events",
            "/v2/events",
            "/v1",
            "/v10/events",
            "/v1/%2e%2e/admin",
            "/v1/x%2f..%2f..%2fadmin",
            "/v1/..;/admin",
            "/v1/..%3ba=b/admin",
            "/v1/..\\admin",
            "/v1/x%5c..%5c..%5cadmin",
            "ftp://127.0.0.1/v1/events",
            "http://[",
            "/v1/a b",
            "/v1/é",
        )
        for url in urls:
            with _api({"data": _ids("a"), "meta": {"next": url}}) as (server, client):
                events = iter(client.things.events_all())
                assert next(events).id == "a"
                with pytest.raises(ResponseDecodeError, match="things.events: .* the next page ") as caught:
                    next(events)
                assert url not in str(caught.value)
                assert len(server.received) == 1
        assert not other.received


def check_a_cursor_that_comes_again_is_the_end() -> None:
    records: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record.getMessage())

    logging.getLogger("pages").addHandler(Keep())
    page = {"data": _ids("a"), "meta": {"next": "c"}}
    with _api(page, page, page, page) as (server, client):
        assert [thing.id for thing in client.things.list_all()] == ["a", "a"]
    assert len(server.received) == 2
    with _api([1], [1], [1]) as (server, client):  # a server that does not know the parameter
        assert list(client.things.rows_all()) == [1, 1]
    assert records == [
        "things.list_: the next page is one that came before; no more is asked for",
        "things.rows: the next page is one that came before; no more is asked for",
    ]


def check_a_page_that_fails_raises_where_it_is_asked_for() -> None:
    with _api(_PAGES[0]) as (server, client):
        things = iter(client.things.list_all())
        assert [next(things).id, next(things).id] == ["a", "b"]
        with pytest.raises(InternalServerError):
            next(things)
    with pytest.raises(APIConnectionError), Sample(key="k", base_url="http://127.0.0.1:1", max_retries=0) as client:
        next(iter(client.things.list_all()))


def check_options_of_a_copy_are_those_of_each_page() -> None:
    with _api(*_PAGES) as (server, client):
        copy = client.with_options(headers={"X-Trace": "1"}, query={"v": "2"})
        assert len(list(copy.things.list_all())) == 3
    assert [item.all("X-Trace") for item in server.received] == [["1"]] * 4
    assert all("v=2" in target for target in _targets(server))
    link = {"Link": "</v1/issues?page=2&v=2>; rel=next"}
    with _api(_ids("a"), _ids("b"), headers=lambda _, index: link if index == 0 else {}) as (server, client):
        assert len(list(client.with_options(query={"v": "2"}).things.issues_all())) == 2
    assert _targets(server)[1] == "/v1/issues?page=2&v=2"


def check_types_are_seen() -> None:
    with _api(*_PAGES, [1], []) as (_, client):
        for thing in client.things.list_all():
            assert_type(thing, Thing)
        for row in client.things.rows_all():
            assert_type(row, int)
