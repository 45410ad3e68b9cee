"""The server that exercises talk to: it keeps each request, and answers as it was told."""

import json
from collections.abc import Mapping

import httpx


class Server:
    """Answers every request in the same way: with a JSON value, with content of another type, or with nothing."""

    def __init__(
        self,
        value: object = None,
        *,
        status: int = 200,
        content: bytes = b"",
        content_type: str = "application/json",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.requests: list[httpx.Request] = []
        self._status = status
        self._content = content if value is None else json.dumps(value).encode()
        self._headers = {"Content-Type": content_type, **(headers or {})}

    @property
    def request(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def target(self) -> str:
        """The path and query of the last request, as they were sent."""
        return self.request.url.raw_path.decode("ascii")

    def client(self) -> httpx.Client:
        """A client that sends to it."""
        return httpx.Client(transport=httpx.MockTransport(self._answer))

    def async_client(self) -> httpx.AsyncClient:
        """Likewise, asynchronous."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        # As a stream, which is how an answer comes from a network.
        return httpx.Response(self._status, headers=self._headers, stream=httpx.ByteStream(self._content))
