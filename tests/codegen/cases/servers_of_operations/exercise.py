import asyncio

import httpx
import pytest
from servers_of_operations import _servers, APIConnectionError, AsyncSample, Sample
from servers_of_operations.resources import files

from tests.codegen.recording import recording
from tests.codegen.server import Server


def check_each_call_goes_to_its_own_server() -> None:
    server = Server()
    calls = Sample(http_client=server.client()).files
    calls.upload(at="x")
    calls.relative()
    calls.plain()
    calls.same()
    assert [str(request.url) for request in server.requests] == [
        "http://upload.localhost:2/api/files?at=x",
        "http://127.0.0.1:1/v2/files",
        "http://127.0.0.1:1/v1/plain",
        "http://127.0.0.1:1/v1/plain",
    ]
    assert server.requests[0].headers["Host"] == "upload.localhost:2"


def check_connections_of_the_clients_own_go_there_too() -> None:
    with recording() as other, pytest.MonkeyPatch.context() as patch, Sample(max_retries=0) as client:
        _move(patch, "http://{host}.localhost:2/api", f"{other.url}/api")
        client.files.upload(at="x")
        client.files.upload(at="y")
        assert [item.target for item in other.received] == ["/api/files?at=x", "/api/files?at=y"]
        assert other.header("Host") == other.url.removeprefix("http://")
        with pytest.raises(APIConnectionError, match="http://127.0.0.1:1 was not reached"):
            client.files.plain()
        client.close()
        with pytest.raises(RuntimeError, match="is closed"):
            client.files.upload()


def check_an_asynchronous_client_goes_there_too() -> None:
    async def call() -> None:
        async with AsyncSample() as client:
            await client.files.upload(at="x")

    with recording() as other, pytest.MonkeyPatch.context() as patch:
        _move(patch, "http://{host}.localhost:2/api", f"{other.url}/api")
        asyncio.run(call())
    assert other.last.target == "/api/files?at=x"


def check_a_base_url_of_the_callers_comes_first() -> None:
    with recording() as server:
        with Sample(base_url=server.url) as client:
            client.files.upload()
            client.files.relative()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SAMPLE_BASE_URL", f"{server.url}/own")
            with httpx.Client() as http:
                Sample(http_client=http).files.upload()
    assert [item.target for item in server.received] == ["/files", "/files", "/own/files"]


def check_the_variable_of_a_server_is_an_argument_of_the_client() -> None:
    server = Server()
    Sample(http_client=server.client(), host="backup").files.upload()
    assert str(server.request.url) == "http://backup.localhost:2/api/files"
    for host in ("evil.example/", "x@evil.example", "evil.example#", "evil.example:80", "", "a b"):
        with pytest.raises(ValueError, match="^host: (has characters that can't stand in the host|is empty)"):
            Sample(http_client=server.client(), host=host).files.upload()
    assert len(server.requests) == 1


def check_a_base_url_of_a_copy_comes_first_too() -> None:
    with recording() as server, Sample() as client:
        client.with_options(base_url=f"{server.url}/copy").with_options(timeout=5).files.upload()
    assert server.last.target == "/copy/files"


def check_a_connection_to_another_server_is_kept() -> None:
    with recording() as other, pytest.MonkeyPatch.context() as patch, Sample() as client:
        _move(patch, "http://{host}.localhost:2/api", other.url)
        client.files.upload()
        client.files.upload()
        transports = client._api.transports.opened()
        assert len(transports) == 2


def _move(patch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """Put a server elsewhere, whose port is not known when the package is made."""
    at, async_at = _servers.at_server, _servers.async_at_server
    patch.setattr(files, "at_server", lambda api, url: at(api, new if url == old else url))
    patch.setattr(files, "async_at_server", lambda api, url: async_at(api, new if url == old else url))
