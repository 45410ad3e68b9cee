import pytest
from parameters_header_cookie import Sample
from parameters_header_cookie.models import GoPlace

from tests.codegen.server import Server


def check_headers_and_cookies_are_sent_as_given() -> None:
    server = Server()
    Sample(http_client=server.client()).going.go(
        x_trace_id="t-1", x_count=2, x_level="low", session="a b;c", id="q", id_cookie="c"
    )
    headers = server.request.headers
    assert (headers["X-Trace-Id"], headers["X-Count"], headers["X-Level"]) == ("t-1", "2", "low")
    assert headers["Cookie"] == "session=a%20b%3Bc; id=c"
    assert server.target == "/v1/go?id=q"


def check_what_is_not_given_is_not_sent() -> None:
    server = Server()
    Sample(http_client=server.client()).going.go(x_trace_id="t-1")
    assert "X-Count" not in server.request.headers
    assert "Cookie" not in server.request.headers


def check_a_line_break_does_not_make_another_header() -> None:
    server = Server()
    with pytest.raises(ValueError, match="X-Trace-Id"):
        Sample(http_client=server.client()).going.go(x_trace_id="1\r\nX-Admin: yes")
    assert not server.requests


def check_arrays_and_objects_are_cookies_of_their_own() -> None:
    server = Server()
    going = Sample(http_client=server.client()).going
    going.go(x_trace_id="t", tags=["a", "b,c; d"], place=GoPlace(city="São Paulo", floor=2), any={"k;": "v/"})
    assert server.request.headers["Cookie"] == "tags=a; tags=b%2Cc%3B%20d; city=S%C3%A3o%20Paulo; floor=2; k%3B=v%2F"


def check_those_that_are_not_exploded_are_one_cookie() -> None:
    server = Server()
    Sample(http_client=server.client()).going.go(x_trace_id="t", flat=["a", "b,c"], spot={"k": "v;"})
    assert server.request.headers["Cookie"] == "flat=a,b%2Cc; spot=k,v%3B"


def check_empty_ones_are_not_sent() -> None:
    server = Server()
    Sample(http_client=server.client()).going.go(x_trace_id="t", tags=[], flat=[], spot={})
    assert "Cookie" not in server.request.headers
