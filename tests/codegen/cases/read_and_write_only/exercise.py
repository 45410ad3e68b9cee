"""readOnly and writeOnly: one model, of which requests leave out the one, and answers do not need the other."""

import json
import os
from datetime import UTC, datetime
from typing import Annotated, assert_type
from unittest.mock import patch
from uuid import UUID

import pytest
import read_and_write_only
from attrs import evolve
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import TypeAdapter
from read_and_write_only import ResponseDecodeError, Sample
from read_and_write_only.models import Info, Secret, Team, User

from tests.assistant import session
from tests.codegen.commands import run
from tests.codegen.recording import recording

_ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
_ANSWER = {
    "id": _ID,
    "etag": "e",
    "seen": "2026-01-02T03:04:05Z",
    "ended": None,
    "team": {"id": 1, "kind": "big", "title": "t"},
    "name": "n",
}
_SENT = {"name": "n", "password": "p", "pin": None, "team": {"title": "t"}}


def check_a_request_leaves_out_what_the_api_writes() -> None:
    with recording(_ANSWER) as server, Sample(base_url=server.url) as client:
        client.users.create_user(name="n", password="p", pin=None, team=Team(title="t"))
        assert json.loads(server.last.body) | {"pin": None} == _SENT
        client.users.create_user(User(name="n", password="p", pin="1", team=Team(title="t")))
        assert json.loads(server.last.body) == _SENT | {"pin": "1"}


def check_an_answer_needs_no_password_and_has_an_id() -> None:
    with recording(_ANSWER) as server, Sample(base_url=server.url) as client:
        user = client.users.create_user(name="n", password="p", pin=None, team=Team(title="t"))
    assert_type(user.id, UUID)
    assert_type(user.password, str | None)
    assert_type(user.team.id, int)
    assert (user.id, user.password, user.seen) == (UUID(_ID), None, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    with recording({**_ANSWER, "id": None}) as server, Sample(base_url=server.url) as client:
        with pytest.raises(ResponseDecodeError, match="id: expected a string, got null"):
            client.users.create_user(name="n", password="p", pin=None, team=Team(title="t"))


def check_what_came_goes_back_without_it_and_is_kept_with_it() -> None:
    with recording(_ANSWER) as server, Sample(base_url=server.url) as client:
        user = client.users.create_user(name="n", password="p", pin=None, team=Team(title="t"))
        client.users.create_user(evolve(user, name="m", password="p"))
        assert json.loads(server.last.body) == {"name": "m", "password": "p", "team": {"title": "t"}}
        client.users.create_user(form=evolve(user, password="p"))
        assert server.last.body.startswith(b"team=%7B%22title%22%3A%22t%22%7D&name=n&password=p")
    assert user.to_dict() == _ANSWER | {"seen": "2026-01-02T03:04:05+00:00"}
    assert User.from_dict(user.to_dict()) == user
    with recording() as server, Sample(base_url=server.url) as client:
        client.users.set_users(body=[user])
        assert json.loads(server.last.body) == [{"name": "n", "team": {"title": "t"}}]
        client.users.change_user(body=user)
        assert json.loads(server.last.body) == {"name": "n", "team": {"title": "t"}}
        client.users.change_user()
        assert server.last.body == b""


def check_models_of_one_direction_ask_for_what_theirs_has() -> None:
    with recording({"id": "1"}) as server, Sample(base_url=server.url) as client:
        assert client.users.get_info() == Info(id="1")
    with recording() as server, Sample(base_url=server.url) as client:
        client.users.create_secret(value="v")
        client.users.create_secret(Secret(value="v"))
        assert [json.loads(received.body) for received in server.received] == [{"value": "v"}] * 2


def check_what_a_request_needs_is_asked_for() -> None:
    with Sample(base_url="http://127.0.0.1:1") as client:
        with pytest.raises(TypeError, match="password"):
            client.users.create_user(name="n", pin=None, team=Team(title="t"))  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="password"):
        User(name="n", pin=None, team=Team(title="t"))  # type: ignore[call-arg]


def check_what_only_requests_have_is_shown_nowhere() -> None:
    user = User(name="n", password="hunter22", pin="4711", team=Team(title="t"))
    assert "hunter22" not in repr(user)
    assert "4711" not in repr(user)
    assert "value='***'" in repr(Secret(value="hunter22"))


def check_routes_of_fastapi_take_and_answer_with_one_model() -> None:
    app = FastAPI()

    @app.post("/users")
    def add(user: Annotated[User, Body()]) -> User:
        assert (user.id, user.team.id, user.password) == (None, None, "p")  # type: ignore[comparison-overlap]
        return evolve(user, id=_ID, etag="e", team=Team(id=1, kind="big", title="t"))

    browser = TestClient(app)
    assert browser.post("/users", json={**_SENT, "pin": "1"}).json() == {
        name: value for name, value in _ANSWER.items() if name not in ("seen", "ended")
    }
    assert browser.post("/users", json={"name": "n"}).json()["detail"][0]["loc"] == ["body", "team"]
    schemas = browser.get("/openapi.json").json()["components"]["schemas"]
    taken, answered = schemas["User-Input"], schemas["User-Output"]
    assert (set(taken["properties"]), set(taken["required"])) == (set(_SENT), set(_SENT))
    assert set(answered["properties"]) == set(_ANSWER)
    assert set(answered["required"]) == {"id", "etag", "team", "name"}
    assert schemas["Team-Input"]["required"] == ["title"]
    assert schemas["Team-Output"]["required"] == ["id", "kind", "title"]


def check_answers_are_kept_in_pydantic() -> None:
    adapter = TypeAdapter(User)
    user = User.from_dict(_ANSWER)
    assert adapter.validate_json(adapter.dump_json(user)) == user
    assert TypeAdapter(Secret).dump_python(Secret(value="v")) == {"value": "v"}


def check_commands_and_tools_ask_for_nothing_that_the_api_writes() -> None:
    given = {"name": "n", "password": "p", "pin": "1", "team": {"title": "t"}}
    with recording(_ANSWER) as server:
        with patch.dict(os.environ, {"SAMPLE_BASE_URL": server.url}):
            words = ["--name", "n", "--password", "p", "--pin", "1", "--team", json.dumps(given["team"])]
            ran = run(read_and_write_only, ["create-user", *words])
        assert (ran.status, ran.err) == (0, "")
        tools = session(read_and_write_only, [("users_create_user", given)], {"SAMPLE_BASE_URL": server.url})
        assert not tools.results[0].is_error
        assert [json.loads(item.body) for item in server.received] == [given, given]
    assert tools.tools["users_create_user"].input_schema["$defs"]["Team"]["required"] == ["title"]
