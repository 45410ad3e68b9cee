"""The examples of the pages, over a real socket: each body fits its schema, `oneOf` by exactly one of its schemas."""

import contextlib
import io
import json
import os
import runpy
from pathlib import Path
from urllib.parse import parse_qsl

import jsonschema_rs
import yaml

from tests.codegen.case import CASES
from tests.codegen.recording import Received, recording

NAME = "examples_alone_in_fitting"


def _sent() -> list[Received]:
    examples = sorted((Path(__file__).parent / f"{NAME}_examples").glob("resources_*.py"))
    with recording(answer=lambda _: (204, {}, b"")) as server:
        os.environ["SAMPLE_BASE_URL"] = server.url
        try:
            for example in examples:
                with contextlib.redirect_stdout(io.StringIO()):
                    runpy.run_path(str(example))
        finally:
            del os.environ["SAMPLE_BASE_URL"]
    assert server.received
    return server.received


def check_each_body_fits_its_schema() -> None:
    document = yaml.safe_load((CASES / NAME / "openapi.yaml").read_text(encoding="utf-8"))
    paths = {received.target.partition("?")[0] for received in _sent()}
    assert paths == document["paths"].keys()
    for received in (item for item in _sent() if item.body):
        operation = document["paths"][received.target][received.method.lower()]
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        whole = {**schema, "components": document["components"]}
        jsonschema_rs.Draft202012Validator(whole).validate(json.loads(received.body))


def check_a_query_has_nothing_empty_but_what_may_be() -> None:
    (query,) = {received.query for received in _sent() if received.method == "GET"}
    found = dict(parse_qsl(query, keep_blank_values=True))
    assert found["label"]
    assert found["blank"] == ""


def check_the_examples_are_no_longer_than_that_needs() -> None:
    bodies: dict[str, list[object]] = {}
    for received in (item for item in _sent() if item.body):
        value = json.loads(received.body)
        if value not in bodies.setdefault(f"{received.method} {received.target}", []):
            bodies[f"{received.method} {received.target}"].append(value)
    assert bodies == {
        "POST /constants": [{"type": "code"}],
        "POST /given": [{"shape": {"kind": "ring", "size": 3}}],
        "POST /groups": [{"type": "string", "id": 1}, {"type": "string", "number": 7, "id": 1}],
        "POST /objects": [{"id": 1, "exemption": {"reason": "hotel"}}],
        "POST /values": [{"value": 1.5, "list": [1.5]}],
        "PUT /groups": [[{"b": "string"}]],
    }
