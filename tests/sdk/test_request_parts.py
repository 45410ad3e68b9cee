"""From arguments to the parts of an HTTP request; for what the OTP API does not use, too."""

import io
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from attrs import evolve

from ding_otp import DeviceType

from .examples import AUTHENTICATION
from .runtime import config, credentials, files, forms, messages, redact, request, responses, text

Api, Config, Global = config.Api, config.Config, config.Global
Credential, SentKey, Private = credentials.Credential, credentials.SentKey, redact.Private
Arguments, Operation, build = request.Arguments, request.Operation, request.build
Reply, Request = messages.Reply, messages.Request
binary, json_value, to_text = files.file_body, request.json_value, text.to_text
form, multipart = forms.form_body, forms.multipart_body
by_status, json_body = responses.by_status, responses.json_body
bytes_body, no_body, text_body = responses.bytes_body, responses.no_body, responses.text_body

API = Api(
    base_url=None,
    base_url_variable="SHOP_BASE_URL",
    log_variable="SHOP_LOG",
    credentials={
        "Header": Credential(argument="api_key", variable="SHOP_KEY", place="header", name="X-Key", prefix="Bearer "),
        "Query": Credential(argument="token", variable="SHOP_TOKEN", place="query", name="token"),
        "Cookie": Credential(argument="session", variable="SHOP_SESSION", place="cookie", name="sid"),
    },
    global_parameters={"tenant": Global(variable="SHOP_TENANT")},
    user_agent="shop/1",
)


def configure(**options: object) -> Config:
    defaults = {
        "keys": Private({"Header": None, "Query": None, "Cookie": None}),
        "global_values": {"tenant": None},
        "base_url": "https://shop.example:8080/v1",
        "timeout": 5,
        "max_retries": 0,
        "retry_non_idempotent": False,
        "headers": None,
        "query": None,
    }
    settings = {**defaults, **options}
    for name in ("base_url", "headers", "query"):
        settings[name] = Private(settings[name])
    return API.configure(**settings)


GET = Operation(name="orders.get", method="GET", path="/orders", decode=bytes_body)


def request_for(operation: Operation[bytes] = GET, keys: list[SentKey] | None = None, **arguments: object) -> Request:
    return build(operation, configure(), keys or [], Arguments(**arguments))


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a", "a"),
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("../admin", "..%2Fadmin"),
        ("...", "..."),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("é", "%C3%A9"),
        ("{id}", "%7Bid%7D"),
        (7, "7"),
        (True, "true"),
        (UUID(AUTHENTICATION), AUTHENTICATION),
        (["a", "b"], "a,b"),
        (DeviceType.IOS, "IOS"),
    ],
)
def test_a_path_parameter_stays_one_segment(value: object, segment: str):
    operation = evolve(GET, path="/orders/{id}/lines")
    assert request_for(operation, path={"id": value}).target == f"/orders/{segment}/lines"


@pytest.mark.parametrize("value", ["", ".", "..", None, []])
def test_a_path_parameter_that_would_name_another_path_is_refused(value: object):
    with pytest.raises(ValueError, match=r"^id: must not be empty, '\.' or '\.\.'"):
        request_for(evolve(GET, path="/orders/{id}"), path={"id": value})


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ({}, "/orders"),
        ({"a": None}, "/orders"),
        ({"a": []}, "/orders"),
        ({"a": 1, "b": "x y"}, "/orders?a=1&b=x%20y"),
        ({"a": ["x", "y"]}, "/orders?a=x&a=y"),
        ({"a": ["x", None]}, "/orders?a=x"),
        ({"a": ("x",), "b": {"y"}, "c": frozenset("z")}, "/orders?a=x&b=y&c=z"),
        ({"a": False}, "/orders?a=false"),
        ({"a": "&=#?"}, "/orders?a=%26%3D%23%3F"),
        ({"a[]": "é"}, "/orders?a%5B%5D=%C3%A9"),
        ({"a": {"b": [1]}}, "/orders?a=%7B%22b%22%3A%5B1%5D%7D"),
    ],
)
def test_a_query_is_written_out(query: dict[str, object], target: str):
    assert request_for(query=query).target == target


def headers_of(request: Request) -> dict[str, str]:
    headers = {name.decode(): value.decode() for name, value in request.headers}
    assert len(headers) == len(request.headers)
    return headers


def test_headers_and_cookies_of_a_call_are_sent():
    request = request_for(
        headers={"X-A": 1, "X-B": None, "X-C": ["x", "y"], "X-D": True}, cookies={"a": "x y", "b": None, "c": 1}
    )
    headers = headers_of(request)
    assert (headers["X-A"], headers["X-C"], headers["X-D"]) == ("1", "x,y", "true")
    assert "X-B" not in headers
    assert headers["Cookie"] == "a=x%20y; c=1"


@pytest.mark.parametrize("value", ["a\nb", "a\r\n", " a", "é", "\x00", ["a", "é"]])
def test_a_header_of_a_call_that_cannot_be_sent_is_refused(value: object):
    with pytest.raises(ValueError, match=r"^X-A: has line breaks, spaces at its ends or characters outside ASCII"):
        request_for(headers={"X-A": value})


def test_keys_go_to_their_places():
    values = {"Header": "k1", "Query": "k&2", "Cookie": "k3"}
    keys = [API.credentials[name].sent(Private(key)) for name, key in values.items()]
    request = request_for(keys=keys, query={"a": 1}, cookies={"b": 2})
    headers = headers_of(request)
    assert headers["X-Key"] == "Bearer k1"
    assert headers["Cookie"] == "b=2; sid=k3"
    assert request.target == "/orders?a=1&token=k%262"
    assert request.secrets.hide("Bearer k1, k1, k&2, k%262 and k3") == "***, ***, ***, *** and ***"
    assert not any(key in repr(keys) + repr(request) for key in values.values())


def test_the_prefix_of_a_key_is_sent_with_it():
    credential = API.credentials["Header"]
    sent = credential.sent(Private("k"))
    assert (sent.place, sent.name, sent.text.reveal()) == ("header", "X-Key", "Bearer k")


def test_keys_that_are_not_needed_may_be_missing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SHOP_TOKEN", "t")
    config = configure()
    assert [credential.name for credential in config.credentials_for([["Header"], ["Query"]])] == ["token"]


def test_a_base_url_that_the_api_does_not_name_must_be_given(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(ValueError, match=r"base_url: missing; pass .* or set the environment variable SHOP_BASE_URL"):
        configure(base_url=None)
    monkeypatch.setenv("SHOP_BASE_URL", "http://shop.example")
    assert str(configure(base_url=None).base_url) == "http://shop.example"


@pytest.mark.parametrize(("given", "kept"), [(None, {}), ("", {"tenant": ""}), ("shop 1", {"tenant": "shop 1"})])
def test_a_global_value_that_is_no_uuid_is_any_text(given: str | None, kept: dict[str, str]):
    assert configure(global_values={"tenant": given}).global_values == kept


@pytest.mark.parametrize(
    ("method", "body", "length"),
    [("GET", None, None), ("DELETE", None, None), ("POST", None, "0"), ("PUT", binary(b"ab", "text/plain"), "2")],
)
def test_a_length_is_sent_where_a_body_may_be(method: str, body: object, length: str | None):
    headers = headers_of(request_for(evolve(GET, method=method), body=body))
    assert headers.get("Content-Length") == length
    assert headers.get("Content-Type") == ("text/plain" if body else None)


def test_any_json_value_may_be_a_body():
    content = json_value([{"a": "é"}, None])
    assert (content.data, content.media_type) == ('[{"a":"é"},null]'.encode(), "application/json")


def test_a_form_is_url_encoded():
    content = form({"a": "x y", "b": ["1", "2"], "c": None, "d": True, "e": "é&"})
    assert content.data == b"a=x+y&b=1&b=2&d=true&e=%C3%A9%26"
    assert content.media_type == "application/x-www-form-urlencoded"


def test_a_multipart_body_has_fields_and_files():
    content = multipart({"name": "é", "tags": ["a", "b"], "none": None, "file": b"\x00\xff", "more": [b"1", b"2"]})
    boundary = content.media_type.removeprefix("multipart/form-data; boundary=").encode()
    parts = content.data.split(b"--" + boundary)[1:-1]
    assert [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts] == [
        "é".encode(),
        b"a",
        b"b",
        b"\x00\xff",
        b"1",
        b"2",
    ]
    assert [b'name="file"; filename="file"' in part for part in parts].count(True) == 1
    assert [b"filename=" in part for part in parts] == [False, False, False, True, True, True]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (1.5, "1.5"),
        (False, "false"),
        (DeviceType("WATCH"), "WATCH"),
        (date(2024, 5, 1), "2024-05-01"),
        (datetime(2024, 5, 1, tzinfo=UTC), "2024-05-01T00:00:00+00:00"),
        ({"a": DeviceType.IOS}, '{"a":"IOS"}'),
    ],
)
def test_values_have_one_text(value: object, text: str):
    assert to_text(value) == text


def test_a_multipart_body_may_have_no_fields():
    content = multipart({"none": None, "files": []})
    boundary = content.media_type.removeprefix("multipart/form-data; boundary=").encode()
    assert content.data == b"--" + boundary + b"--\r\n"


@pytest.mark.parametrize("value", [io.BytesIO(b"s3cret"), object, [object()]])
def test_a_value_that_has_no_text_is_refused(value: object):
    for send in (multipart, form):
        if isinstance(value, io.BytesIO) and send is multipart:
            continue  # that is a file
        with pytest.raises(TypeError, match="expected text, a number, a date") as caught:
            send({"field": value})
        assert "s3cret" not in str(caught.value)


def test_bytes_in_a_form_without_files_are_a_text_or_refused():
    assert form({"field": "é".encode()}).data == b"field=%C3%A9"
    with pytest.raises(ValueError, match=r"^field: bytes that are not UTF-8") as caught:
        form({"field": b"s3cret\xff"})
    assert "s3cret" not in f"{caught.value}{caught.value.__context__!r}"


def reply(status: int = 200, body: bytes = b"", content_type: str = "text/plain") -> Reply:
    headers = [(b"Content-Type", content_type.encode())]
    return Reply(status=status, headers=headers, body=body, url="http://shop.example", method="GET", elapsed=0.1)


def test_bodies_may_be_text_bytes_or_nothing():
    assert text_body(reply(body="é".encode())) == "é"
    assert text_body(reply(body="é".encode("latin-1"), content_type="text/plain; charset=latin-1")) == "é"
    assert bytes_body(reply(body=b"\x00")) == b"\x00"
    assert no_body(reply(204)) is None


def test_the_status_may_decide_what_a_body_is():
    decode = by_status({202: no_body}, json_body(lambda value: value))
    assert decode(reply(200, b"[1]")) == [1]
    assert decode(reply(202, b"queued")) is None
