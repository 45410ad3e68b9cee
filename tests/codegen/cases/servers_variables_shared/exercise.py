import inspect

import pytest
from servers_variables_shared import Sample, _servers

from tests.codegen.recording import recording
from tests.codegen.server import Server


def check_equal_variables_of_several_servers_are_one_argument() -> None:
    server = Server()
    calls = Sample(http_client=server.client(), region="asia").files
    calls.show()
    calls.put()
    calls.relative()
    calls.unknown()
    assert [str(request.url) for request in server.requests] == [
        "http://files-asia.localhost:2/files",
        "http://nord.localhost:2/long/up/files",
        "http://asia.localhost:2/v2/files",
        "http://asia.localhost:2/api/v1/files",
    ]


def check_others_of_the_same_name_are_arguments_of_their_own() -> None:
    arguments = list(inspect.signature(Sample).parameters)
    assert arguments[:6] == ["scheme", "region", "base_path", "files_region", "timeout_", "other"]
    server = Server()
    Sample(http_client=server.client(), files_region="sued", timeout_="short").files.put()
    assert str(server.request.url) == "http://sued.localhost:2/short/up/files"


def check_no_value_leaves_the_path() -> None:
    for path in ("..", "a/../b", "./a", "a?b", "a#b", "//a", "a//", "a//b", "/", "a%2e", "a\n"):
        with pytest.raises(ValueError, match="^base_path: has characters that can't stand in the path"):
            Sample(base_path=path)
    server = Server()
    Sample(http_client=server.client(), base_path="a/..b/c").files.unknown()
    assert str(server.request.url) == "http://eu.localhost:2/a/..b/c/files"


def check_a_value_may_be_empty_where_it_is_by_default_and_begin_and_end_with_a_slash() -> None:
    server = Server()
    Sample(http_client=server.client()).files.slashes()
    assert str(server.request.url) == "http://slashes.localhost:2/api/v1/up/files"
    Sample(http_client=server.client(), stage="test", root="v2").files.slashes()
    assert str(server.request.url) == "http://slashes.localhost:2/test/v2/up/files"
    with pytest.raises(ValueError, match="^root: is empty"):
        Sample(root="")


def check_a_variable_beside_the_host_is_of_the_path_if_its_values_begin_with_a_slash() -> None:
    server = Server()
    calls = Sample(http_client=server.client()).hosts
    calls.beside()
    calls.beside_empty()
    other = Sample(http_client=server.client(), root_path="v2/", prefix="/test").hosts
    other.beside()
    other.beside_empty()
    assert [str(request.url) for request in server.requests] == [
        "http://beside.localhost:2/sell/v1/hosts",
        "http://beside.localhost:2/api/hosts",
        "http://beside.localhost:2/v2/hosts",
        "http://beside.localhost:2/test/api/hosts",
    ]
    with pytest.raises(ValueError, match="^root_path: has characters that can't stand in the path"):
        Sample(http_client=server.client(), root_path="/../x").hosts.beside()


def check_requests_go_there_over_sockets() -> None:
    with recording() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(_servers, "filled", lambda url, values: url.replace("http://files-{region}.localhost:2", server.url))
        with Sample() as client:
            client.files.show()
    assert server.last.target == "/files"
