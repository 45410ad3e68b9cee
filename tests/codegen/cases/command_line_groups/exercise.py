import command_line_groups
from command_line_groups import Sample

from tests.codegen.commands import Ran, run
from tests.codegen.server import Server


def _run(server: Server, words: str) -> Ran:
    client = Sample(base_url="http://127.0.0.1", http_client=server.client())
    return run(command_line_groups, words.split(), client)


def check_each_resource_is_a_group_of_commands() -> None:
    server = Server(status=204)
    for words in ("pets list", "pets-of-others list-all", "commands app", "json help"):
        assert _run(server, words).status == 0
    assert [request.url.path for request in server.requests] == ["/a", "/b", "/c", "/d"]


def check_a_command_may_be_called_without_its_group() -> None:
    server = Server(status=204)
    for words in ("list", "list-all", "app", "help"):
        assert _run(server, words).status == 0
    assert [request.url.path for request in server.requests] == ["/a", "/b", "/c", "/d"]


def check_help_shows_groups() -> None:
    said = " ".join(_run(Server(), "--help").out.decode().replace("│", "").split())
    assert "The name of a group may be left out before a command." in said
    assert "list-all" not in said
    assert "list-all" in _run(Server(), "pets-of-others --help").out.decode()


def check_what_was_meant_is_told() -> None:
    for words, meant in {"pest list": "pets", "lits-all": "list-all", "pets lst": "list"}.items():
        assert _run(Server(), words).err == f"sample: there is no such command; did you mean {meant}? See --help\n"


def check_a_base_url_that_is_missing_is_wrong_usage() -> None:
    ran = run(command_line_groups, ["pets", "list"])
    assert ran.status == 2
    assert "SAMPLE_BASE_URL" in ran.err
