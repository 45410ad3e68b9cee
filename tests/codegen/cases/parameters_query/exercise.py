from datetime import UTC, datetime
from uuid import UUID

from typing import Any

import pytest
from parameters_query import Sample
from parameters_query.models import Sort

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def _sent(server: Server) -> list[tuple[str, str]]:
    return server.request.url.params.multi_items()


def check_what_is_not_given_is_not_sent() -> None:
    server = Server()
    Sample(http_client=server.client()).search.search(q="a b&c=d")
    assert _sent(server) == [("q", "a b&c=d")]


def check_each_type_has_its_form() -> None:
    server = Server()
    Sample(http_client=server.client()).search.search(
        q="",
        limit=0,
        exact=False,
        score=0.5,
        since=datetime(2024, 2, 29, 12, tzinfo=UTC),
        owner=UUID(ID),
        sort=Sort.UP,
        filter_name="x",
        either=3,
    )
    assert dict(_sent(server)) == {
        "q": "",
        "limit": "0",
        "exact": "false",
        "score": "0.5",
        "since": "2024-02-29T12:00:00+00:00",
        "owner": ID,
        "sort": "up",
        "filter[name]": "x",
        "either": "3",
    }


def check_arrays_are_repeated_or_joined() -> None:
    server = Server()
    Sample(http_client=server.client()).search.search(q="x", tag=["a", "b,c"], id=[1, 2], kinds=[Sort.UP, Sort.DOWN])
    assert _sent(server)[1:] == [("tag", "a"), ("tag", "b,c"), ("id", "1,2"), ("kinds", "up"), ("kinds", "down")]


def check_an_array_may_be_null() -> None:
    server = Server()
    Sample(http_client=server.client()).search.search(q="x", codes=None)
    assert _sent(server) == [("q", "x")]


def check_enums_may_be_given_as_strings() -> None:
    server = Server()
    Sample(http_client=server.client()).search.search(q="x", sort="down")
    assert _sent(server)[1:] == [("sort", "down")]


def check_what_a_parameter_can_not_be_is_refused() -> None:
    server = Server()
    search: Any = Sample(http_client=server.client()).search.search
    for wrong, problem in (
        ({"owner": "me"}, "owner: expected a UUID"),
        ({"limit": "x"}, "limit: expected an integer, got a string"),
        ({"exact": 1}, "exact: expected a boolean, got a number"),
        ({"q": None}, "q: expected a string, got null"),
        ({"tag": "sale"}, "tag: expected a list, got str"),
        ({"id": "12"}, "id: expected a list, got str"),
        ({"codes": "ab"}, "codes: expected a list, got str"),
    ):
        with pytest.raises(ValueError, match=problem):
            search(**{"q": "x", **wrong})
    assert not server.requests
