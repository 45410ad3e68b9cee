"""The second opinion on a request, and what it says nothing of."""

import pytest

from tools.conformance.description import Description, Operation
from tools.conformance.opinion import objections
from tools.conformance.recorder import Exchange

SCHEMES = {
    "basic": {"type": "http", "scheme": "basic"},
    "token": {"type": "apiKey", "in": "header", "name": "Authorization"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
}
OPERATION = Operation("get", "/a")


def _description(*schemes: str) -> Description:
    operation = {
        "parameters": [
            {"name": "title", "in": "query", "schema": {"type": "string", "pattern": "^.+$", "default": ""}},
            {"name": "size", "in": "query", "schema": {"type": "integer"}},
        ],
        "security": [{key: [] for key in schemes}] if schemes else [],
        "responses": {"200": {"description": "Done."}},
    }
    return Description(
        {
            "openapi": "3.0.3",
            "info": {"title": "A", "version": "1"},
            "paths": {"/a": {"get": operation}},
            "components": {"securitySchemes": SCHEMES},
        }
    )


def _exchange(target: str) -> Exchange:
    return Exchange(
        method="GET", target=target, headers=[], body=b"", status=200, answer_headers=[], answer=b"", violations=""
    )


def test_the_default_of_a_parameter_that_is_not_sent_is_not_the_requests() -> None:
    assert objections(_description(), OPERATION, _exchange("/a?size=1")) == []
    assert objections(_description(), OPERATION, _exchange("/a?title="))
    assert objections(_description(), OPERATION, _exchange("/a?size=b"))


@pytest.mark.parametrize(("schemes", "clash"), [(("basic", "token"), True), (("basic", "key"), False), ((), False)])
def test_schemes_clash_that_need_one_header_twice(schemes: tuple[str, ...], clash: bool) -> None:
    assert _description(*schemes).needs_one_header_twice(OPERATION) is clash
