"""One call with either client, and what came of it; and what tests of many calls have in common."""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import anyio
import attrs
import pytest

from ding_otp import AsyncDing, Ding, DingError
from ding_otp._request import Arguments
from ding_otp.models import RetryAuthenticationRequest
from ding_otp.resources import otp

from .answers import UUID, http, replies
from .matrix import CUSTOMER, KEY

CALL = {"authentication_uuid": UUID}
GOOD = replies(http())

BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])

IDENTITY: dict[str, Any] = {"api_key": KEY, "customer_uuid": CUSTOMER}


def call(
    mode: str,
    url: str,
    *,
    idempotent: bool = False,
    for_the_call: Mapping[str, Any] | None = None,
    http_client: Callable[[], Any] | None = None,
    **options: Any,
) -> Any:
    """The value of a call of `retry`, or the error that it raises.

    `idempotent` takes the operation for one that may be repeated; `for_the_call` are options of this call only, and
    `options` those of the client; `http_client` makes the client's own HTTP client.
    """
    options = IDENTITY | {"base_url": url, "timeout": 3.0} | options
    operation = attrs.evolve(otp._RETRY, idempotent=idempotent)
    arguments = Arguments(body=RetryAuthenticationRequest(authentication_uuid=UUID))

    def with_sync() -> object:
        own = http_client() if http_client else None
        try:
            with Ding(**options, http_client=own) as client:
                return client.with_options(**for_the_call or {})._api.call(operation, arguments)
        finally:
            if own:
                own.close()

    async def with_async() -> object:
        own = http_client() if http_client else None
        try:
            async with AsyncDing(**options, http_client=own) as client:
                return await client.with_options(**for_the_call or {})._api.call(operation, arguments)
        finally:
            if own:
                await own.aclose()

    try:
        return with_sync() if mode == "sync" else asyncio.run(with_async())
    except DingError as error:
        return error


def in_loop(backend: str, main: Callable[[], Awaitable[Any]]) -> Any:
    result = anyio.run(main, backend=backend)
    gc.collect()  # what is left open is a ResourceWarning, and with it a failed test
    return result
