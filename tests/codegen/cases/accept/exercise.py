from accept import Sample

from tests.codegen.recording import Answer, Received, recording

_ASKED = {
    "as_text": "text/plain",
    "as_xml": "application/xml, application/problem+json",
    "as_any": "*/*",
    "as_image": "image/*",
    "as_nothing": "*/*",
    "as_choice": "application/json, application/vnd.x+json; v=2",
    "as_default": "text/html",
}


def _answer(_: Received) -> Answer:
    return 200, {"Content-Type": "application/json"}, b"{}"


def check_what_is_described_is_asked_for() -> None:
    with recording(answer=_answer) as server, Sample(base_url=server.url) as client:
        asked = {}
        for name in _ASKED:
            getattr(client.answers, name)()
            asked[name] = server.header("Accept")
    assert asked == _ASKED


def check_a_header_that_is_described_is_not_made_up() -> None:
    with recording() as server, Sample(base_url=server.url) as client:
        client.answers.as_nothing()
        assert server.header("Accept-Encoding") == "identity"
        client.answers.encoded()
        assert server.header("Accept-Encoding") is None
        client.answers.encoded(accept_encoding="base64")
        assert server.header("Accept-Encoding") == "base64"
        client.with_options(headers={"Accept-Encoding": "gzip"}).answers.encoded()
        assert server.header("Accept-Encoding") == "gzip"
