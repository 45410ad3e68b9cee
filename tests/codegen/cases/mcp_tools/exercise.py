import json
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from typing import Any

import mcp_tools

from tests.assistant import Call, Session, session
from tests.codegen.recording import Recording, recording

THINGS = [
    "things_get_thing",
    "things_replace_thing",
    "things_delete_thing",
    "things_add_up",
    "things_nested",
    "things_colors",
]
LONG = "files_an_operation_whose_name_is_longer_than_the_name_o_"


def _session(server: Recording, *calls: Call, **env: str) -> Session:
    variables = {"SAMPLE_API_KEY": "k", "SAMPLE_BASE_URL": server.url, "SAMPLE_ACCOUNT": "mine", **env}
    return session(mcp_tools, calls, variables, command="mcp-server")


@cache
def _listed(**env: str) -> Session:
    with recording() as server:
        return _session(server, **env)


def _sent(*calls: Call) -> list[tuple[str, str, Any]]:
    with recording() as server:
        ran = _session(server, *calls)
    assert not any(result.is_error for result in ran.results), ran.contents
    return [
        (request.method, request.target, json.loads(request.body) if request.body else None)
        for request in server.received
    ]


def _answers(value: object, *calls: Call) -> Sequence[Any]:
    content_type = "application/octet-stream" if isinstance(value, bytes) else "application/json"
    with recording(value, content_type=content_type) as server:
        ran = _session(server, *calls)
    assert ran.log == ""
    return ran.contents


def check_each_operation_is_a_tool_with_a_name_that_clients_take() -> None:
    long, *names = _listed().tools
    assert names == ["files_upload", "files_mcp", *THINGS]
    assert long.startswith(LONG)
    assert len(long) == 64


def check_the_method_says_what_a_tool_may_do() -> None:
    tools = _listed().tools
    hints = {
        name: (found.read_only_hint, found.destructive_hint, found.idempotent_hint)
        for name, tool in tools.items()
        if (found := tool.annotations)
    }
    assert hints["things_get_thing"] == (True, False, True)
    assert hints["things_replace_thing"] == (False, True, True)
    assert hints["things_delete_thing"] == (False, True, True)
    assert hints["things_add_up"] == (False, False, True)
    assert hints["files_upload"] == (False, True, False)


def check_arguments_are_described_whole() -> None:
    schema = _listed().tools["things_replace_thing"].input_schema
    properties = schema["properties"]
    assert "id" not in properties
    assert properties["thing_id"] == {"type": "integer", "minimum": 1}
    assert properties["name"]["minLength"] == 1
    assert properties["name"]["pattern"] == r"^\S"
    assert properties["note"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert properties["color"]["enum"] == ["red", "blue"]
    assert "red (Like fire)" in properties["color"]["description"]
    assert properties["shape"] == {"anyOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]}
    assert properties["parts"] == {"type": "array", "items": {"$ref": "#/$defs/Thing"}}
    assert properties["count"] == {"type": "integer", "default": 1, "examples": [3]}
    assert schema["$defs"].keys() == {"Circle", "Square", "Thing"}
    assert schema["$defs"]["Square"]["additionalProperties"] is False
    assert schema["$defs"]["Circle"]["required"] == ["radius"]
    assert "id" not in schema["$defs"]["Thing"]["properties"]


def check_what_the_environment_has_is_not_asked_for() -> None:
    schema = _listed().tools["things_replace_thing"].input_schema
    assert "account" not in schema["properties"]
    assert "account" not in schema["required"]
    assert "account" in _listed(SAMPLE_ACCOUNT="").tools["things_replace_thing"].input_schema["required"]


def check_arguments_are_sent_as_the_description_has_them() -> None:
    given = {"thing_id": 7, "tag": ["a", "b"], "since": "2024-05-01", "gru00f6u00dfe": 2}
    names = [*_listed().tools["things_get_thing"].input_schema["properties"]]
    with recording({"name": "x", "account": "y"}) as server:
        ran = _session(server, ("things_get_thing", dict(zip(names, given.values(), strict=True))))
    assert ran.contents == [{"name": "x", "account": "y"}]
    assert server.last.target == "/things/7?tag=a&tag=b&since=2024-05-01&gr%C3%B6%C3%9Fe=2"
    thing = {
        "name": "Ding",
        "note": None,
        "color": "red",
        "shape": {"side": 2.5},
        "parts": [{"name": "part", "account": "mine"}],
        "sizes": {"a": 1},
        "made": "2024-05-01T10:00:00+00:00",
    }
    assert _sent(
        ("things_replace_thing", {"thing_id": 7, **thing}),
        ("things_replace_thing", {"thing_id": 7, "name": "a"}),
        ("things_delete_thing", {"thing_id": 7}),
        ("files_mcp", {}),
    ) == [
        ("PUT", "/things/7", {**thing, "account": "mine"}),
        ("PUT", "/things/7", {"name": "a", "account": "mine"}),
        ("DELETE", "/things/7", None),
        ("GET", "/mcp", None),
    ]


def check_a_time_without_an_offset_is_refused() -> None:
    name, time = "things_replace_thing", "2024-05-01T10:00:00"
    with recording({"name": "x", "account": "y"}) as server:
        ran = _session(
            server,
            (name, {"thing_id": 7, "name": "a", "made": time}),
            (name, {"thing_id": 7, "name": "a", "parts": [{"name": "b", "account": "c", "made": time}]}),
        )
    problem = "a date-time has no offset, so it may be any of many moments; end it in one, such as Z"
    assert [content["message"] for content in ran.contents] == [f"made: {problem}", f"parts: {problem}"]
    assert not server.received


def check_bytes_are_base64() -> None:
    with recording() as server:
        ran = _session(
            server,
            ("files_upload", {"body": b64encode(b"\x00\xff").decode()}),
            ("files_upload", {"body": "no base64!"}),
        )
    assert [request.body for request in server.received] == [b"\x00\xff"]
    assert ran.contents[1]["message"] == "body: expected base64"
    name = next(name for name in ran.tools if name.startswith(LONG))
    assert _answers(b"\x00\xff", (name, {})) == [{"result": "AP8="}]


def check_answers_that_are_no_objects_are_results() -> None:
    assert _answers(6.5, ("things_add_up", {"body": [1, 2, 3.5]})) == [{"result": 6.5}]
    assert _answers({"a": {"radius": 1}}, ("things_colors", {})) == [{"result": {"a": {"radius": 1}}}]
    assert _answers({"result": {"radius": 1}}, ("things_nested", {})) == [{"result": {"radius": 1}}]


def check_an_answer_without_content_says_so() -> None:
    with recording() as server:
        [result] = _session(server, ("things_delete_thing", {"thing_id": 1})).results
    assert result.structured_content is None
    assert result.content[0].type == "text"


def check_new_values_and_fields_are_answers() -> None:
    answer = {"name": "x", "account": "y", "color": "green", "new": [1]}
    assert _answers(answer, ("things_get_thing", {"thing_id": 1})) == [answer]


def check_what_can_not_be_sent_is_told_by_its_name() -> None:
    with recording() as server:
        ran = _session(
            server,
            ("things_replace_thing", {"thing_id": "seven", "name": "a"}),
            ("things_replace_thing", {"thing_id": 7, "name": "a", "shape": {}}),
            ("things_get_thing", {"thing_id": 7, "since": "now"}),
            ("things_get_thing", {"thing_id": 7, "tags": []}),
        )
    assert [content["message"] for content in ran.contents] == [
        "thing_id: expected an integer, got a string",
        "shape: fits none of the types that it may have",
        "since: expected a date",
        "there is no such argument; did you mean 'tag'?",
    ]
    assert server.received == []
