# Generated from the API's description. Edit that or the templates, not this file.
"""The body of a response, collected and unpacked up to a limit."""

from .messages import Headers

# Reply.problem, for a body that can't be used.
TOO_LARGE = "it is larger than the limit of {limit:,} bytes"
UNDECODABLE = "its content encoding is broken"


class Body:
    """Collects a response body up to a limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._data = bytearray()
        self.problem: str | None = None

    def add(self, chunk: bytes) -> bool:
        """Adds to it, and says whether more is welcome. A body over the limit is not kept."""
        self._data += chunk
        if len(self._data) <= self._limit:
            return True
        self._data.clear()
        self.problem = TOO_LARGE.format(limit=self._limit)
        return False

    def decoded(self, headers: Headers) -> bytes:
        """The content. Servers are asked not to compress it; one that does so all the same is understood too."""
        encoding = next((value for name, value in headers if name.lower() == b"content-encoding"), b"identity")
        if encoding.lower() == b"identity" or not self._data:
            return bytes(self._data)
        import httpx  # as in Reply.response

        packed, self._data = bytes(self._data), bytearray()
        # In small pieces, so that what a few of them unpack to is counted before the next ones are unpacked.
        slices = (packed[start : start + 4096] for start in range(0, len(packed), 4096))
        response = httpx.Response(200, headers=[(b"content-encoding", encoding)], content=slices)
        try:
            all(self.add(chunk) for chunk in response.iter_bytes())
        except httpx.DecodingError:
            self.problem = UNDECODABLE
        return bytes(self._data)
