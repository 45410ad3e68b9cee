from body_none import Sample

from tests.codegen.server import Server


def check_nothing_is_sent_and_nothing_returned() -> None:
    server = Server(content=b"pong", content_type="text/plain")
    pings = Sample(http_client=server.client()).pings
    for call in (pings.ping, pings.pong, pings.look, pings.stop):
        call()
    assert [request.method for request in server.requests] == ["GET", "POST", "HEAD", "DELETE"]
    assert [request.headers.get("Content-Length") for request in server.requests] == [None, "0", None, None]
    assert not any(request.content for request in server.requests)
