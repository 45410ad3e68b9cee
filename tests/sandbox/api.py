"""A plain client of the OTP API, which shows responses as they are."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import httpx

CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
UNKNOWN = "e0e7b0e9-739d-424b-922f-1c2cb48ab077"
NUMBER = "+1234567890"


class Api:
    """Posts to the three operations. Extra keywords become fields of the body."""

    def __init__(self, base_url: str, key: str = "any") -> None:
        self.http = httpx.Client(base_url=base_url, headers={"x-api-key": key}, trust_env=False, timeout=30)

    def send(self, phone_number: str = NUMBER, **fields: Any) -> httpx.Response:
        """Post to /authentication."""
        return self.post("/authentication", {"phone_number": phone_number, **fields})

    def check(self, uuid: str, code: str, **fields: Any) -> httpx.Response:
        """Post to /check."""
        return self.post("/check", {"authentication_uuid": uuid, "check_code": code, **fields})

    def retry(self, uuid: str, **fields: Any) -> httpx.Response:
        """Post to /retry."""
        return self.post("/retry", {"authentication_uuid": uuid, **fields})

    def post(self, path: str, fields: dict[str, Any]) -> httpx.Response:
        """Post with the customer's UUID, unless the fields have another."""
        return self.http.post(path, json={"customer_uuid": CUSTOMER, **fields})

    def new(self, phone_number: str = NUMBER, **fields: Any) -> str:
        """UUID of a new authentication."""
        return str(self.send(phone_number, **fields).json()["authentication_uuid"])

    def check_status(self, uuid: str, code: str) -> str:
        """Status that a check answers."""
        return str(self.check(uuid, code).json()["status"])

    def retry_status(self, uuid: str) -> str:
        """Status that a retry answers."""
        return str(self.retry(uuid).json()["status"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()


def send_to_the_end(base_url: str) -> None:
    """Send, whether or not the sandbox lives to answer."""
    with Api(base_url) as api, contextlib.suppress(httpx.TransportError):
        api.send()


def wrong(code: str) -> str:
    """A code of the same length that is not the code."""
    return code[:-1] + ("0" if code[-1] != "0" else "1")


def error_code(response: httpx.Response) -> str:
    """The code of an ErrorResponse."""
    assert response.status_code >= 400, response.text
    return str(response.json()["code"])


def wait_until(condition: Callable[[], bool], timeout: float = 10) -> None:
    """Return as soon as something has come true; asking again and again is the pause."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not come true in time"
