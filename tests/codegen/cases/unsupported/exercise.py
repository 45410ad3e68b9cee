from unsupported import Sample

from tests.codegen.recording import recording


def check_the_connection_says_its_own_headers() -> None:
    with recording(b"data: 1\n\n", content_type="text/event-stream") as server:
        with Sample(api_key="t", base_url=server.url) as client:
            assert list(client.things.add_thing(secret="s")) == ["1"]
        assert server.header("Host") == server.url.removeprefix("http://")
