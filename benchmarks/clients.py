"""The contenders: one call of each client, made as its documentation says, with nothing configured but key and URL."""

import json
from collections.abc import Callable, Coroutine
from typing import Any

import ding
import httpcore
import httpx
import prelude_python_sdk
from ding.models import components
from fern import AsyncFern, Fern
from peer import AuthenticatedClient
from peer.api.otp import check
from peer.models import CreateCheckRequest

from ding_otp import AsyncDing, Ding

from .examples import AUTHENTICATION, CODE, CUSTOMER, KEY
from .names import CROZIER, HTTPCORE, HTTPX, OURS, PEER, PRELUDE, VENDOR

_BODY = {"customer_uuid": CUSTOMER, "authentication_uuid": AUTHENTICATION, "check_code": CODE}
_TARGET: Any = {"type": "phone_number", "value": "+1234567890"}


def sync_calls(url: str) -> dict[str, Callable[[], object]]:
    """A synchronous call of each. Connections stay open for the life of the process."""
    raw = httpx.Client(headers={"x-api-key": KEY})
    core = httpcore.ConnectionPool()
    request = _core_request(url)
    ours = Ding(api_key=KEY, customer_uuid=CUSTOMER, base_url=url)
    theirs = _peer(url)
    vendor = ding.Ding(api_key=KEY, server_url=url)
    prelude = prelude_python_sdk.Prelude(api_token=KEY, base_url=url)
    fern = Fern(api_key=KEY, base_url=url)
    return {
        HTTPX: lambda: raw.post(f"{url}/check", json=_BODY).json(),
        HTTPCORE: lambda: json.loads(core.request(**request, content=json.dumps(_BODY).encode()).content),
        OURS: lambda: ours.otp.check(authentication_uuid=AUTHENTICATION, check_code=CODE),
        PEER: lambda: check.sync(client=theirs, body=_peer_body()),
        PRELUDE: lambda: prelude.verification.check(code=CODE, target=_TARGET),
        CROZIER: lambda: fern.otp.check(**_BODY),
        VENDOR: lambda: vendor.otp.check(
            components.CreateCheckRequest(authentication_uuid=AUTHENTICATION, check_code=CODE, customer_uuid=CUSTOMER)
        ),
    }


def async_calls(url: str) -> dict[str, Callable[[], Coroutine[Any, Any, object]]]:
    """An asynchronous call of each; the vendor's client has none."""
    raw = httpx.AsyncClient(headers={"x-api-key": KEY})
    core = httpcore.AsyncConnectionPool(max_connections=100)
    request = _core_request(url)
    ours = AsyncDing(api_key=KEY, customer_uuid=CUSTOMER, base_url=url)
    theirs = _peer(url)
    prelude = prelude_python_sdk.AsyncPrelude(api_token=KEY, base_url=url)
    fern = AsyncFern(api_key=KEY, base_url=url)

    async def call_raw() -> object:
        return (await raw.post(f"{url}/check", json=_BODY)).json()

    async def call_core() -> object:
        return json.loads((await core.request(**request, content=json.dumps(_BODY).encode())).content)

    return {
        HTTPX: call_raw,
        HTTPCORE: call_core,
        OURS: lambda: ours.otp.check(authentication_uuid=AUTHENTICATION, check_code=CODE),
        PEER: lambda: check.asyncio(client=theirs, body=_peer_body()),
        PRELUDE: lambda: prelude.verification.check(code=CODE, target=_TARGET),
        CROZIER: lambda: fern.otp.check(**_BODY),
    }


def _core_request(url: str) -> dict[str, Any]:
    # With the headers of the API, and nothing that would have to be worked out for a call.
    headers = [("Host", url.removeprefix("http://")), ("x-api-key", KEY), ("Content-Type", "application/json")]
    headers.append(("Content-Length", str(len(json.dumps(_BODY)))))
    return {"method": "POST", "url": httpcore.URL(f"{url}/check"), "headers": headers}


def _peer(url: str) -> AuthenticatedClient:
    return AuthenticatedClient(base_url=url, token=KEY, prefix="", auth_header_name="x-api-key")


def _peer_body() -> CreateCheckRequest:
    return CreateCheckRequest.from_dict(_BODY)
