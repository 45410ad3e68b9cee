import asyncio
import json
import pickle
from collections.abc import Callable
from typing import Any, assert_type

import httpx
import pytest
from errors_by_status import (
    APIStatusError,
    AsyncSample,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    Sample,
    UnprocessableEntityError,
)
from errors_by_status.models import Code, Conflict, Detail, Error, Outage

from tests.codegen.recording import recording

_ERROR = {"code": "bad", "message": "No.", "retryable": True}
_CONFLICT = {"current_version": 7, "message": "Taken."}


def _raised(call: str, status: int, value: object) -> Any:
    body = json.dumps(value).encode()
    with recording(answer=lambda _: (status, {"Content-Type": "application/json"}, body)) as server:
        with Sample(base_url=server.url, max_retries=0) as client, pytest.raises(APIStatusError) as caught:
            getattr(client.orders, call)()

        async def same() -> None:
            async with AsyncSample(base_url=server.url, max_retries=0) as client:
                await getattr(client.orders, call)()

        with pytest.raises(APIStatusError) as other:
            asyncio.run(same())
    assert other.value.error == caught.value.error
    return caught.value


def check_the_model_is_that_of_the_status() -> None:
    error = _raised("create", 409, _CONFLICT)
    assert (type(error), error.error) == (ConflictError, Conflict(current_version=7, message="Taken."))
    assert error.message == "Taken."
    assert error.code is None
    assert str(error) == "orders.create: HTTP 409: Taken."


def check_a_range_and_a_list_are_models_too() -> None:
    error = _raised("create", 502, {"title": "Down", "until": "2030-01-01T00:00:00Z"})
    assert isinstance(error.error, Outage)
    assert error.error.until is not None
    assert error.error.until.year == 2030
    assert str(error) == "orders.create: HTTP 502: Down"
    error = _raised("create", 422, [{"at": "a"}, {"at": "b"}])
    assert error.error == [Detail(at="a"), Detail(at="b")]


def check_a_call_that_does_not_say_has_the_model_that_the_status_has_elsewhere() -> None:
    assert _raised("drop", 409, _CONFLICT).error == Conflict(current_version=7, message="Taken.")
    assert _raised("create", 418, {"at": "a"}).error == Detail(at="a")


def check_of_several_media_types_the_model_that_fits_counts() -> None:
    assert _raised("swap", 410, _CONFLICT).error == Conflict(current_version=7, message="Taken.")
    error = _raised("swap", 410, {"title": "Down"})
    assert (error.error, str(error)) == (Outage(title="Down"), "orders.swap: HTTP 410: Down")


def check_default_comes_before_that() -> None:
    assert _raised("show", 409, _ERROR).error == Error(code=Code.BAD, message="No.", retryable=True)


def check_the_general_model_is_that_of_all_others() -> None:
    for call, status, kind in (
        ("create", 400, BadRequestError),
        ("create", 429, RateLimitError),
        ("show", 404, NotFoundError),
        ("drop", 500, InternalServerError),
    ):
        error = _raised(call, status, _ERROR)
        assert (type(error), error.error) == (kind, Error(code=Code.BAD, message="No.", retryable=True))
        assert (error.code, error.message, error.retryable) == (Code.BAD, "No.", True)
        assert str(error) == f"orders.{call}: HTTP {status}: bad: No."


def check_one_of_several_models_is_found() -> None:
    assert _raised("drop", 403, _CONFLICT).error == Conflict(current_version=7, message="Taken.")
    assert _raised("drop", 403, {"at": "a", "code": "x"}).error == Detail(at="a", code="x")


def check_a_body_that_is_no_such_model_is_none() -> None:
    bodies: list[object] = [{"message": "No."}, [], "x", None]
    for body in bodies:
        error = _raised("create", 409, body)
        assert error.error is None
        assert str(error) == "orders.create: HTTP 409"


def check_it_is_pickled_and_made_for_tests_with_it() -> None:
    error = _raised("create", 409, _CONFLICT)
    assert pickle.loads(pickle.dumps(error)).error == error.error
    made = ConflictError.from_response(httpx.Response(409, json=_CONFLICT), call="orders.create")
    assert made.error == error.error
    assert ConflictError.from_response(httpx.Response(409, json=_CONFLICT)).error == error.error


def typed(call: Callable[[], None]) -> None:
    """Have mypy and pyright see the types; nothing calls it."""
    try:
        call()
    except UnprocessableEntityError as error:
        assert_type(error.error, Error | list[Detail] | None)
    except ConflictError as error:
        assert_type(error.error, Error | Conflict | None)
    except InternalServerError as error:
        assert_type(error.error, Error | Outage | None)
    except BadRequestError as error:
        assert_type(error.error, Error | None)
    except PermissionDeniedError as error:
        assert_type(error.error, Error | Conflict | Detail | None)
    except APIStatusError as error:
        assert_type(error.error, Error | Conflict | Detail | Outage | list[Detail] | None)
        assert_type(error.code, Code | None)
        assert_type(error.message, str | None)
