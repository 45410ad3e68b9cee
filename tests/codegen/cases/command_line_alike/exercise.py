import command_line_alike
from command_line_alike import Sample

from tests.codegen.commands import Ran, run
from tests.codegen.server import Server


def _run(server: Server, words: str) -> Ran:
    client = Sample(base_url="http://127.0.0.1", http_client=server.client())
    return run(command_line_alike, words.split(), client)


def _asked(words: str) -> str:
    server = Server(status=204)
    ran = _run(server, words)
    assert (ran.status, ran.err) == (0, "")
    return server.request.url.path


def check_a_group_is_meant_if_one_of_its_commands_follows() -> None:
    assert _asked("search") == "/search"
    assert _asked("search top") == "/top"
    assert _asked("texts") == "/texts"
    assert _asked("texts search") == "/search"
    assert _asked("texts texts") == "/texts"
    assert "top" in _run(Server(), "search --help").out.decode()


def check_the_first_command_of_a_name_has_it_alone() -> None:
    assert _asked("search") == "/search"
    assert _asked("more search") == "/more"


def check_what_follows_a_command_is_its_own() -> None:
    ran = _run(Server(), "search other")
    assert (ran.status, ran.err) == (2, "sample: too many arguments; see --help\n")
