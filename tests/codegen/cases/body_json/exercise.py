import json

import pytest
from body_json import Sample
from body_json.models import Thing

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_values_that_are_no_objects() -> None:
    server = Server()
    bodies = Sample(http_client=server.client()).bodies
    bodies.send_text(body="é")
    assert server.request.content == '"é"'.encode()
    assert server.request.headers["Content-Type"] == "application/json"
    bodies.send_numbers(body=[1, 2])
    assert json.loads(server.request.content) == [1, 2]
    bodies.send_anything(body={"a": [None]})
    assert json.loads(server.request.content) == {"a": [None]}


def check_an_optional_body_that_is_not_given_is_not_sent() -> None:
    server = Server()
    bodies = Sample(http_client=server.client()).bodies
    bodies.send_numbers()
    bodies.send_maybe()
    for request in server.requests:
        assert request.content == b""
        assert "Content-Type" not in request.headers


def check_the_clients_values_fill_every_body() -> None:
    server = Server()
    bodies = Sample(http_client=server.client(), account=ID).bodies
    bodies.send_maybe(body=Thing(name="a"))
    bodies.patch_thing(name="a")
    bodies.put_clash(name="x", body=Thing(name="a"))
    for request in server.requests:
        assert json.loads(request.content) == {"name": "a", "account": ID}


def check_a_value_that_nobody_gave_is_an_error() -> None:
    server = Server()
    with pytest.raises(ValueError, match="account"):
        Sample(http_client=server.client()).bodies.patch_thing(name="a")
    assert not server.requests


def check_fields_and_parameters_in_one_call() -> None:
    server = Server()
    bodies = Sample(http_client=server.client(), account=ID).bodies
    bodies.put_thing(id="7", dry=True, name="a")
    assert server.target == "/v1/things/7?dry=true"
    assert json.loads(server.request.content)["name"] == "a"
    bodies.put_thing(Thing(name="b"), id="8")
    assert server.target == "/v1/things/8"
    assert json.loads(server.request.content)["name"] == "b"
