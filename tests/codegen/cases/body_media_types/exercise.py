import inspect
from collections.abc import Callable
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP

import httpx
import pytest
from body_media_types import Sample
from body_media_types.models import Doc, JsonPatchBodyItem, UploadBody
from body_media_types.resources.bodies import Bodies

from tests.codegen.recording import Received, recording


def _sent(call: Callable[[Bodies], None]) -> tuple[str, bytes]:
    with recording() as server, Sample(base_url=server.url) as client:
        call(client.bodies)
    with httpx.Client() as http, recording() as other:
        call(Sample(base_url=other.url, http_client=http).bodies)
    assert other.header("Content-Type") == server.header("Content-Type")
    return server.header("Content-Type") or "", server.last.body


def check_json_has_the_media_type_that_is_described() -> None:
    assert _sent(lambda bodies: bodies.send_model(name="a")) == ("application/vnd.api+json", b'{"name":"a"}')
    assert _sent(lambda bodies: bodies.send_model(Doc(name="a"))) == ("application/vnd.api+json", b'{"name":"a"}')
    assert _sent(lambda bodies: bodies.send_model_maybe(body=Doc(name="a"))) == (
        "application/json; version=2; charset=utf-8",
        b'{"name":"a"}',
    )
    assert _sent(lambda bodies: bodies.send_model_maybe()) == ("", b"")
    assert _sent(lambda bodies: bodies.merge_patch(body={"a": None})) == ("application/merge-patch+json", b'{"a":null}')
    assert _sent(lambda bodies: bodies.json_patch(body=[JsonPatchBodyItem(op="add")])) == (
        "application/json-patch+json",
        b'[{"op":"add"}]',
    )


def check_a_model_of_any_media_type_is_json() -> None:
    assert _sent(lambda bodies: bodies.anything_as_json(name="a")) == ("application/json", b'{"name":"a"}')
    assert _sent(lambda bodies: bodies.untyped(body=[1])) == ("application/json", b"[1]")


def check_a_picture_without_a_schema_is_bytes() -> None:
    assert _sent(lambda bodies: bodies.put_picture(body=b"\x89PNG")) == ("image/png", b"\x89PNG")
    assert _sent(lambda bodies: bodies.put_text(body=b"a;b")) == ("text/csv; charset=iso-8859-1", b"a;b")


def check_the_caller_says_which_of_a_range_it_is() -> None:
    assert _sent(lambda bodies: bodies.any_picture(body=b"GIF", content_type="image/gif")) == ("image/gif", b"GIF")
    assert inspect.signature(Bodies.any_picture).parameters["content_type"].default is inspect.Parameter.empty
    assert _sent(lambda bodies: bodies.any_bytes(body=b"x")) == ("application/octet-stream", b"x")
    assert _sent(lambda bodies: bodies.any_bytes(body=b"x", content_type="text/x")) == ("text/x", b"x")


def check_a_media_type_outside_of_the_range_is_refused() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        for wrong in ("text/plain", "image/*", "image/", "image", ""):
            with pytest.raises(ValueError, match=r"^content_type: must be a media type of the range image/\*$"):
                client.bodies.any_picture(body=b"GIF", content_type=wrong)
        with pytest.raises(ValueError, match=r"^content_type: must be a media type of the range \*/\*$"):
            client.bodies.any_bytes(body=b"GIF", content_type="gif")
        assert not server.received
        client.bodies.any_picture(body=b"GIF", content_type="Image/SVG+XML; charset=utf-8")
        assert server.header("Content-Type") == "Image/SVG+XML; charset=utf-8"


def check_bytes_in_json_are_text() -> None:
    assert _sent(lambda bodies: bodies.inline_bytes(raw="é".encode(), text="AQ==")) == (
        "application/json",
        '{"raw":"é","text":"AQ=="}'.encode(),
    )
    with Sample(base_url="http://127.0.0.1:1") as client, pytest.raises(ValueError, match="^raw: bytes that are not UTF-8"):
        client.bodies.inline_bytes(raw=b"\xff")


def check_strings_with_a_media_type_are_files() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.bodies.upload(body=UploadBody(file=b"\x89PNG\xff", more=[b"1", b"2"], note="n"))
    parts = [(part.get_param("name", header="content-disposition"), part.get_filename(), part.get_payload(decode=True)) for part in _parts(server.last)]
    assert parts == [("file", "file", b"\x89PNG\xff"), ("more", "more", b"1"), ("more", "more", b"2"), ("note", None, b"n")]


def _parts(request: Received) -> list[EmailMessage]:
    head = f"Content-Type: {request.all('Content-Type')[0]}\r\n\r\n".encode()
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + request.body)
    return [part for part in message.iter_parts() if isinstance(part, EmailMessage)]
