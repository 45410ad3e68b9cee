"""The transports of a client and of its copies."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

from ._base_url import BaseUrl

TransportT = TypeVar("TransportT")


class Transports(Generic[TransportT]):
    """Opens transports, one for each base URL, and finds those that are in use.

    A transport whose clients are gone closes its connections by itself, so that an application may have clients for
    thousands of base URLs, one after the other.
    """

    def __init__(self, open_one: Callable[[BaseUrl], TransportT]) -> None:
        self._open = open_one
        self._opened: WeakValueDictionary[BaseUrl, TransportT] = WeakValueDictionary()
        self._kept: dict[BaseUrl, TransportT] = {}

    def to(self, base_url: BaseUrl) -> TransportT:
        """Return the transport to a base URL."""
        found = self._opened.get(base_url)
        return self._opened.setdefault(base_url, self._open(base_url)) if found is None else found

    def keep(self, base_url: BaseUrl) -> None:
        """Keep the transport to a base URL, used or not."""
        if base_url not in self._kept:
            self._kept[base_url] = self.to(base_url)

    def opened(self) -> list[TransportT]:
        """Return those that are open."""
        return list(self._opened.values())
