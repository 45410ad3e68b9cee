from body_binary import Sample

from tests.codegen.server import Server


def check_bytes_go_and_come_as_they_are() -> None:
    server = Server(content=b"\xff\x00", content_type="application/octet-stream")
    blobs = Sample(http_client=server.client()).blobs
    blobs.put_blob(body=b"\x00\xff")
    assert server.request.content == b"\x00\xff"
    assert server.request.headers["Content-Type"] == "application/octet-stream"
    assert blobs.get_blob() == b"\xff\x00"
    blobs.maybe_blob()
    assert server.request.content == b""
