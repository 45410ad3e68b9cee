"""The server that exercises talk to: it keeps each request, and answers as it was told."""

import httpx


class Server:
    """Answers every request in the same way."""

    def __init__(
        self, json: object = None, *, status: int = 200, content: bytes | None = None, content_type: str = ""
    ) -> None:
        self.requests: list[httpx.Request] = []
        self._status = status
        self._json = json
        self._content = content
        self._headers = {"Content-Type": content_type} if content_type else {}

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
        if self._content is not None or self._json is None:
            return httpx.Response(self._status, content=self._content or b"", headers=self._headers)
        return httpx.Response(self._status, json=self._json, headers=self._headers)
