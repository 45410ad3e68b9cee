"""A second opinion on a request: openapi-core, which has nothing in common with Prism or with the generator."""

import re
from collections.abc import Iterator
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.testing import MockRequest
from openapi_core.validation.request.exceptions import InvalidParameter
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .description import Description, Operation
from .recorder import Exchange

_HOST = "http://localhost"
# The description is not what is judged here.
_UNCHECKED: dict[str, Any] = {"spec_validator_cls": None}


def objections(description: Description, operation: Operation, exchange: Exchange) -> list[str] | None:
    """Return what is wrong with a request to an operation, or None where openapi-core can't tell."""
    try:
        api = OpenAPI.from_dict(_alone(description, operation), config=Config(**_UNCHECKED))
        request = _request(exchange)
        errors = list(api.iter_request_errors(request))
        return [_told(error) for error in errors if not (_is_of_bytes(error) or _is_of_default(error, request))]
    except Exception:
        return None


def _request(exchange: Exchange) -> MockRequest:
    target = urlsplit(exchange.target)
    cookies: SimpleCookie = SimpleCookie()
    try:
        cookies.load(exchange.header("cookie"))
    except CookieError:
        cookies.clear()
    return MockRequest(
        _HOST,
        exchange.method.lower(),
        unquote(target.path),
        args=ImmutableMultiDict(parse_qsl(target.query, keep_blank_values=True)),
        headers=dict(Headers(exchange.headers)),
        cookies={name: morsel.value for name, morsel in cookies.items()},
        data=exchange.body or None,
        content_type=exchange.header("content-type"),
    )


def _alone(description: Description, operation: Operation) -> dict[str, Any]:
    """Return a description of nothing but the operation, at the root of a server, so that no other path is taken."""
    document = description.document
    _, node = description.operation(operation)
    own = {key: value for key, value in node.items() if key not in ("servers", "parameters", "callbacks")}
    item = {operation.method: {**own, "parameters": description.parameters(operation)}}
    return {
        **{key: document[key] for key in ("openapi", "info", "components", "security") if key in document},
        "servers": [{"url": _HOST}],
        "paths": {operation.path: item},
    }


def _is_of_bytes(error: BaseException | None) -> bool:
    """Tell whether an error only says that bytes are no string: openapi-core reads files as bytes."""
    while error is not None:
        misfits = [str(getattr(inner, "message", inner)) for inner in getattr(error, "schema_errors", ())]
        if misfits:
            return all(re.fullmatch(r"b['\"].* is not of type 'string'", text, re.DOTALL) for text in misfits)
        error = error.__cause__
    return False


def _is_of_default(error: BaseException, request: MockRequest) -> bool:
    """Tell whether an error is of a parameter that was not sent, whose default does not fit its own schema."""
    if not isinstance(error, InvalidParameter):
        return False
    sent: dict[str, Any] = {
        "query": request.parameters.query,
        "header": request.parameters.header,
        "cookie": request.parameters.cookie,
    }
    return error.location in sent and error.name not in sent[error.location]


def _told(error: Exception) -> str:
    return "; ".join(_causes(error))[:600]


def _causes(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield str(error)
        for inner in getattr(error, "schema_errors", ()):
            yield str(getattr(inner, "message", inner))
        error = error.__cause__
