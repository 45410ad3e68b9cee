"""The newest exchanges, in a ring of bounded size."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterator, Sequence

from ..runtime.changes import Changes
from .exchange import Exchange, Headers

MAX_BYTES = 16 * 1024 * 1024
"""Memory that all exchanges may take together, about; the oldest go first."""

_SAME_CALL = 120_000_000  # microseconds: the client's own budget ends before
_MAX_OPEN_CALLS = 1000
_TOO_MANY = 429
_SERVER_ERRORS = 500

_Call = tuple[str | None, bytes, bytes]


class Recorder:
    """Keeps exchanges, numbers them, and tells which repeat one that failed.

    Args:
        keep: Exchanges that are kept; none when 0.
        changes: Is notified of each.
    """

    def __init__(self, keep: int, changes: Changes) -> None:
        self.offset = 0
        """Microseconds that the sandbox's clock is ahead."""
        self.resets = 0
        """How often the sandbox was reset: what began before that is over."""
        self._keep = keep
        self._changes = changes
        self._ring: deque[Exchange] = deque()
        self._bytes = 0
        self._count = 0
        # Calls whose last attempt failed: what may be repeated.
        self._open: OrderedDict[_Call, Exchange] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ring)

    @property
    def newest(self) -> int:
        """Id of the newest exchange; 0 when there is none."""
        return self._count

    def newest_first(self) -> Iterator[Exchange]:
        """Yield the exchanges that are kept."""
        return reversed(self._ring)

    def get(self, exchange_id: int) -> Exchange | None:
        """Return the one that is asked for."""
        if not self._ring:
            return None
        place = exchange_id - self._ring[0].id
        return self._ring[place] if 0 <= place < len(self._ring) else None

    def begin(self, method: str = "", path: str = "", headers: Headers | None = None, client: str = "") -> Exchange:
        """Return what will be recorded of a request that comes in now."""
        return Exchange(method, path, headers, client, self.resets)

    def add(self, exchange: Exchange) -> None:
        """Number an exchange that has ended, and keep it."""
        if not self._keep or self.is_over(exchange):
            return
        exchange.finish()
        exchange.at += self.offset
        self._count += 1
        exchange.id = exchange.call = self._count
        self._count_attempt(exchange)
        self._ring.append(exchange)
        self._bytes += exchange.size
        while len(self._ring) > self._keep or self._bytes > MAX_BYTES:
            self._bytes -= self._ring.popleft().size
        self._changes.notify()

    def is_over(self, exchange: Exchange) -> bool:
        """Whether the sandbox was reset since it began."""
        return exchange.resets != self.resets

    def clear(self) -> None:
        """Forget all of them. The numbers go on."""
        self._ring.clear()
        self._open.clear()
        self._bytes = 0
        self._changes.notify()

    def _count_attempt(self, exchange: Exchange) -> None:
        """Tell whether it repeats a request that failed.

        Clients say nothing of that. So a request is taken for another attempt if one with the same key and the same
        body failed within the last two minutes in a way that clients repeat: no answer, 429 or a server's error.
        """
        status = exchange.status
        failed = exchange.outcome != "answered" or status is None or status == _TOO_MANY or status >= _SERVER_ERRORS
        if exchange.operation is None or not (failed or self._open):
            return
        call = (exchange.operation, _key(exchange.headers), exchange.body)
        before = self._open.pop(call, None)
        if before is not None and exchange.at - before.at <= _SAME_CALL:
            exchange.attempt = before.attempt + 1
            exchange.call = before.call
        if failed and exchange.body:
            self._open[call] = exchange
            if len(self._open) > _MAX_OPEN_CALLS:
                self._open.popitem(last=False)


def _key(headers: Sequence[tuple[bytes, bytes]]) -> bytes:
    return next((value for name, value in headers if name == b"x-api-key"), b"")
