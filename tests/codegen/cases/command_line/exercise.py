import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import command_line
import httpx
from command_line import Sample

from tests.codegen.commands import Ran, run
from tests.codegen.server import Server

CHANGE = ["change", "7", "Ding", "text of json", '{"width": 2}', "hidden", "--dry", "--parts", '{"a": 1}']
LEAST = {
    "secret": "hidden",
    "name": "Ding",
    "json": "text of json",
    "size": {"width": 2},
    "parts": [{"a": 1}],
    "account": "mine",
}

WITHOUT_OFFSET = "a date-time has no offset, so it may be any of many moments; end it in one, such as Z"


def _run(server: Server, *tokens: str) -> Ran:
    with patch.dict(os.environ, SAMPLE_ACCOUNT="mine"):
        return run(command_line, tokens, Sample(api_key="k", http_client=server.client()))


def _sent(*more: str) -> httpx.Request:
    server = Server({"state": "done"})
    ran = _run(server, *CHANGE, *more)
    assert (ran.status, ran.err) == (0, "")
    return server.request


def _body(*more: str) -> Any:
    return json.loads(_sent(*more).content)


def check_values_are_read_as_their_types_need() -> None:
    assert _body() == LEAST
    more = ["--to-str", "3", "--extent", '{"length": 1.5}', "--colors", "red", "--colors", "pink", "--parts", "{}"]
    more += ["--color", "dark blue", "--anything", "[1]", "--any", "5", "--at", "2024-05-01T10:00:00Z", "--text", "5"]
    assert _body(*more, "--account", "other", "--client", "mine") == LEAST | {
        "to_str": 3,
        "extent": {"length": 1.5},
        "colors": ["red", "pink"],
        "parts": [{"a": 1}, {}],
        "color": "dark blue",
        "anything": [1],
        "any": 5,
        "at": "2024-05-01T10:00:00+00:00",
        "text": "5",
        "account": "other",
        "client": "mine",
    }
    assert _body("--client-null") == LEAST | {"client": None}
    assert _body("--client", "null") == LEAST | {"client": "null"}
    assert _body("--anything", "no JSON") == LEAST | {"anything": "no JSON"}


def check_parameters_are_options_too() -> None:
    url = _sent("--tag", "a", "--tag", "b", "--level", "2", "--since", "2024-05-01", "--no-dry-field").url
    assert url.raw_path == b"/v1/things/7?dry=true&tag=a&tag=b&level=2&since=2024-05-01&no_dry=true"


def check_what_can_not_be_read_is_wrong_usage_that_names_the_argument() -> None:
    for more, problem in {
        ("--to-str", "three"): "--to-str: expected an integer, got a string",
        ("--extent", "{}"): "--extent: fits none of the types that it may have",
        ("--parts", '{"a": "b"}'): "--parts: 1.*: expected an integer, got a string",
        ("--at", "now"): "--at: expected a date-time",
        ("--at", "2024-05-01T10:00:00"): f"--at: {WITHOUT_OFFSET}",
        ("--visits", '{"begin": "2024-05-01T10:00:00"}'): f"--visits: {WITHOUT_OFFSET}",
        ("--dry",): "--dry: given more than once; see --help",
        ("--account", "-"): "--account: standard input has no line for it",
    }.items():
        ran = _run(Server({}), *CHANGE, *more)
        assert (ran.status, ran.err) == (2, f"sample: {problem}\n")


def check_the_state_decides_how_it_ends() -> None:
    for state, status in {"done": 0, "kept": 0, "lost": 1, "new": 1, None: 1}.items():
        assert _run(Server({"state": state} if state else {}), *CHANGE).status == status
    assert _run(Server({"state": "lost"}), *CHANGE).out == b"state  lost  It is gone.\n"


def check_nothing_in_an_answer_steers_the_terminal_or_is_markup() -> None:
    answer = {"state": "kept", "note": "\x1b[31m\u202e", "inner": {"deep": "[red]"}}
    ran = _run(Server(answer), *CHANGE)
    assert ran.out.decode() == 'note   \\x1b[31m\\u202e\nstate  kept\ninner  {"deep": "[red]"}\n'
    as_json = _run(Server(answer), *CHANGE, "--json").out
    assert as_json.isascii()
    assert json.loads(as_json) == answer


def check_answers_that_are_no_objects() -> None:
    server = Server(6.5)
    assert _run(server, "add-up", "--body", "[1, 2, 3.5]").out == b"6.5\n"
    assert json.loads(server.request.content) == [1, 2, 3.5]
    assert _run(server, "add-up", "--json").out == b"6.5\n"
    picture = Server(content=b"\x00\xff", content_type="application/octet-stream")
    assert _run(picture, "download").out == b"\x00\xff"


def check_files_are_sent() -> None:
    server = Server(status=204)
    with TemporaryDirectory() as folder:
        path = Path(folder, "picture")
        path.write_bytes(b"\x00\xff")
        assert _run(server, "upload", str(path)) == Ran(0, b"", "")
        missing = _run(server, "upload", str(path.with_name("none")))
    assert server.request.content == b"\x00\xff"
    assert missing == Ran(2, b"", "sample: BODY: the file can't be read: No such file or directory\n")


def check_help_is_what_the_description_says_and_no_markup() -> None:
    said = " ".join(_run(Server(), "change", "--help").out.decode().replace("│", "").split())
    for part in (
        "Change a thing. - It says: Args: nothing: At all. - :param x: [red]not[/red] **markup**",
        "Exit status: 0 if the state is done or kept, else 1.",
        "One of red, dark blue; others are sent as they are.",
        "--json-field",
        "NAME --name",
        "SAMPLE_ACCOUNT",
    ):
        assert part in said, said
