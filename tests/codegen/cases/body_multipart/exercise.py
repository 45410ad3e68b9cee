from email import message_from_bytes
from urllib.parse import unquote

from body_multipart import Sample
from body_multipart.models import Point, SendFieldsBody, SendPartsBody, UploadBody

from tests.codegen.recording import recording
from tests.codegen.server import Server


def check_files_and_fields_are_parts() -> None:
    server = Server()
    Sample(http_client=server.client()).uploads.upload(body=UploadBody(file=b"\x00\xff", title="é", public=False))
    head = f"Content-Type: {server.request.headers['Content-Type']}\r\n\r\n".encode()
    parts = list(message_from_bytes(head + server.request.content).walk())[1:]
    found = {part.get_param("name", header="content-disposition"): part.get_payload(decode=True) for part in parts}
    assert found == {"file": b"\x00\xff", "title": "é".encode(), "public": b"false"}
    assert parts[0].get_filename() is not None


def _sent(body: SendPartsBody) -> list[tuple[dict[str, str], bytes]]:
    """Return the headers of each part, and its content as it was sent."""
    with recording() as server, Sample(base_url=server.url) as client:
        client.uploads.send_parts(body=body)
        head = f"Content-Type: {server.header('Content-Type')}\r\n\r\n".encode()
        found: list[tuple[dict[str, str], bytes]] = []
        for part in list(message_from_bytes(head + server.last.body).walk())[1:]:
            content = part.get_payload()
            assert isinstance(content, str)
            found.append(({name.lower(): text for name, text in part.items()}, content.encode()))
            assert len(part.items()) == len(found[-1][0]), "a header stands twice"
        return found


def _disposition(name: str, file_name: str = "") -> str:
    return f'form-data; name="{name}"' + (f'; filename="{file_name}"' if file_name else "")


def check_each_item_is_a_part_and_what_is_in_it_is_json() -> None:
    for body, content in (
        (SendPartsBody(matrix=[[1, 2], [], [3]]), [b"[1,2]", b"[]", b"[3]"]),
        (SendPartsBody(points=[Point(x=1), Point(next=Point(x=2))]), [b'{"x":1}', b'{"next":{"x":2}}']),
        (SendPartsBody(whole=[1, 2]), [b"[1,2]"]),
        (SendPartsBody(matrix=[], points=[]), []),
    ):
        parts = _sent(body)
        assert [sent for _, sent in parts] == content
        assert all(headers["content-type"] == "application/json" for headers, _ in parts)
    with recording() as server, Sample(base_url=server.url) as client:
        client.uploads.send_fields(body=SendFieldsBody(matrix=[[1, 2], []], points=[Point(x=1)]))
        assert unquote(server.last.body.decode()) == 'matrix=[1,2]&matrix=[]&points={"x":1}'


def check_schemas_say_what_a_part_is() -> None:
    base64 = {"content-transfer-encoding": "base64"}
    assert _sent(SendPartsBody(encoded="aGk=")) == [
        ({"content-disposition": _disposition("encoded"), "content-type": "application/octet-stream", **base64}, b"aGk=")
    ]
    assert _sent(SendPartsBody(pictures=["aGk=", "eW8="])) == [
        ({"content-disposition": _disposition("pictures"), "content-type": "image/png", **base64}, content)
        for content in (b"aGk=", b"eW8=")
    ]
    assert _sent(SendPartsBody(file=b"x", note="y")) == [
        ({"content-disposition": _disposition("file", "file"), "content-type": "image/webp"}, b"x"),
        ({"content-disposition": _disposition("note"), "content-type": "text/html"}, b"y"),
    ]


def check_headers_of_parts_that_never_change_are_sent() -> None:
    (headers, content), *_ = _sent(SendPartsBody(marked=Point(x=1)))
    fixed = {"x-default": "true", "x-const": "1", "x-one": "one"}
    assert headers == {
        "content-disposition": _disposition("marked"),
        "content-type": "application/vnd.point+json",
        **fixed,
    }
    assert content == b'{"x":1}'


def check_headers_that_a_caller_gives_come_first() -> None:
    (headers, _), *_ = _sent(SendPartsBody(file=("a", b"x", None, {"content-type": "image/gif", "X-A": "b"})))
    assert headers == {"content-disposition": _disposition("file", "a"), "content-type": "image/gif", "x-a": "b"}
