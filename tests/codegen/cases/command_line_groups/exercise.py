import command_line_groups
from command_line_groups import Sample

from tests.codegen.commands import run
from tests.codegen.server import Server


def check_each_resource_is_a_group_of_commands() -> None:
    server = Server(status=204)
    for words in ("pets list", "pets-of-others list-all", "commands app", "json help"):
        client = Sample(base_url="http://127.0.0.1", http_client=server.client())
        assert run(command_line_groups, words.split(), client).status == 0
    assert [request.url.path for request in server.requests] == ["/a", "/b", "/c", "/d"]


def check_a_base_url_that_is_missing_is_wrong_usage() -> None:
    ran = run(command_line_groups, ["pets", "list"])
    assert ran.status == 2
    assert "SAMPLE_BASE_URL" in ran.err
