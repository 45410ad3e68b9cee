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
    for received in _sent():
        if received.method == "POST":
            media = document["paths"][received.target]["post"]["requestBody"]["content"]["application/json"]
            schema = {**media["schema"], "components": document["components"]}
            jsonschema_rs.Draft202012Validator(schema).validate(json.loads(received.body))


def check_a_query_has_nothing_empty_but_what_may_be() -> None:
    (query,) = {received.query for received in _sent() if received.method == "GET"}
    found = dict(parse_qsl(query, keep_blank_values=True))
    assert found["label"]
    assert found["blank"] == ""


def check_the_examples_are_no_longer_than_that_needs() -> None:
    bodies = {received.target: json.loads(received.body) for received in _sent() if received.method == "POST"}
    assert bodies == {
        "/constants": {"type": "code"},
        "/objects": {"id": 1, "exemption": {"reason": "hotel"}},
        "/values": {"value": 1.5, "list": [1.5]},
        "/given": {"shape": {"kind": "ring", "size": 3}},
    }
