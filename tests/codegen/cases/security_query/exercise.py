import logging
import pickle
from urllib.parse import quote_plus

import pytest
from security_query import APIStatusError, Sample

from tests.codegen.server import Server


def check_the_key_is_sent_in_its_place() -> None:
    server = Server()
    Sample(api_key="k-1", http_client=server.client()).account.me(full=True)
    assert server.target == "/v1/me?full=true&key=k-1"


def check_a_missing_key_is_an_error_that_says_how_to_give_it() -> None:
    with pytest.raises(ValueError, match="api_key=.*SAMPLE_API_KEY"):
        Sample()


def check_the_key_is_in_nothing_that_is_kept_of_a_call_or_logged() -> None:
    key = "s3cret k&y/ok=%"
    quoted = quote_plus(key)
    echoed = {"Location": f"https://api.example.com/v1/you?key={quoted}", "X-Echo": f"the key {key} of a request"}
    server = Server({"key": key}, status=302, headers=echoed)
    lines = Lines()
    logging.getLogger("httpx").addHandler(lines)
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    try:
        with pytest.raises(APIStatusError) as caught:
            Sample(api_key=key, http_client=server.client()).account.me(full=True)
    finally:
        logging.getLogger("httpx").removeHandler(lines)
        logging.getLogger("httpx").setLevel(logging.NOTSET)
    assert server.target == f"/v1/me?full=true&key={quoted}"
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        response = error.response
        assert str(response.url) == str(response.request.url) == "https://api.example.com/v1/me?full=true&key=***"
        assert response.headers["Location"] == "https://api.example.com/v1/you?key=***"
        assert response.headers["X-Echo"] == "the key *** of a request"
        shown = [repr(error), str(error), repr(response), repr(response.request), str(response.headers), *lines.shown]
        assert not [text for text in shown if "s3cret" in text]
    assert lines.shown == ['HTTP Request: GET https://api.example.com/v1/me?full=true&key=*** "HTTP/1.1 302 Found"']


class Lines(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.shown.append(record.getMessage())
