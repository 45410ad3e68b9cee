"""Lists that come in pages, each fetched when it is asked for."""

import logging
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Generic, TypeVar

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._config import Config
from ._http.messages import Reply
from ._page_kinds import Pages
from ._page_steps import Place, Step, WrongPageError
from ._redact import NO_SECRETS
from ._request import Arguments, Operation
from .errors import decode_error

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

_log = logging.getLogger(__package__)


class Paginated(Generic[ItemT, PageT]):
    """The items of all pages, in their order. Each page is a call, made when its first item is asked for.

    To iterate again is to begin again. `pages()` has the pages instead.
    """

    def __init__(
        self, api: APIClient, operation: Operation[PageT], arguments: Arguments, pages: Pages[PageT, ItemT]
    ) -> None:
        self._api = api
        self._operation = operation
        self._arguments = arguments
        self._pages = pages

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from self._pages.items(page) or ()

    def pages(self) -> Iterator[PageT]:
        """Iterate over the pages, each as the call returns it."""
        walk = Walk(self._operation, self._arguments, self._pages, self._api.config)
        while walk.goes_on:
            page = self._api.call(walk.operation, walk.arguments)
            yield page
            walk.advance(page)


class AsyncPaginated(Generic[ItemT, PageT]):
    """See `Paginated`; for `async for`."""

    def __init__(
        self, api: AsyncAPIClient, operation: Operation[PageT], arguments: Arguments, pages: Pages[PageT, ItemT]
    ) -> None:
        self._api = api
        self._operation = operation
        self._arguments = arguments
        self._pages = pages

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in self._pages.items(page) or ():
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """Iterate over the pages, each as the call returns it."""
        walk = Walk(self._operation, self._arguments, self._pages, self._api.config)
        while walk.goes_on:
            page = await self._api.call(walk.operation, walk.arguments)
            yield page
            walk.advance(page)


class Recorder(Generic[T]):
    """Decodes a reply, and keeps it."""

    def __init__(self, decode: Callable[[Reply], T]) -> None:
        self._decode = decode
        self.reply: Reply | None = None

    def __call__(self, reply: Reply) -> T:
        self.reply = reply
        return self._decode(reply)


class Walk(Generic[PageT, ItemT]):
    """From page to page: the call for the next one, as long as there is one. It sends nothing itself."""

    def __init__(
        self, operation: Operation[PageT], arguments: Arguments, pages: Pages[PageT, ItemT], config: Config
    ) -> None:
        self._recorder = Recorder(operation.decode)
        self.operation = evolve(operation, decode=self._recorder)
        self.arguments = arguments
        self.goes_on = True
        self._pages = pages
        self._config = config
        self._seen: set[object] = set()
        self._last: PageT | None = None

    def advance(self, page: PageT) -> None:
        """Go on behind a page.

        Raises:
            ResponseDecodeError: It leads to another server, or to no URL, or what says how it goes on can't be read.
        """
        reply = self._recorder.reply
        step = None if reply is None else self._step(page, reply)
        self.goes_on = step is not None
        if step is None:
            return
        if step.position in self._seen or (self._pages.is_counted and page == self._last):
            # A server that does not know the parameter, or has no other way to say that this was all.
            _log.warning("%s: the next page is one that came before; no more is asked for", self.operation.name)
            self.goes_on = False
        self._seen.add(step.position)
        self._last = page
        self.operation, self.arguments = step.operation, step.arguments

    def _step(self, page: PageT, reply: Reply) -> Step[PageT] | None:
        place = Place(page, self.operation, self.arguments, reply, self._config)
        try:
            self._pages.require_read(page)
            if self._pages.ends_with(page):
                return None
            self._seen.add(self._pages.position(place))
            return self._pages.next(place)
        except WrongPageError as error:
            problem = str(error)
        raise decode_error(reply, problem, call=self.operation.name, secrets=NO_SECRETS)
