"""Lists that come in pages, each fetched when it is asked for."""

import logging
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar
from urllib.parse import unquote_plus, urljoin, urlsplit

from attrs import evolve, field, frozen

from ._api_client import APIClient, AsyncAPIClient
from ._base_url import BaseUrl, has_dots
from ._codec import Unset, is_object
from ._config import Config
from ._http.messages import Reply
from ._plain_parameters import Encoded
from ._redact import NO_SECRETS
from ._request import Arguments, Operation
from .errors import decode_error

T = TypeVar("T")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

_log = logging.getLogger(__package__)

# Objects of a page, each with the name of a field of it in JSON.
Fields = Iterable[tuple[object, str]]

_PRINTABLE = re.compile("[!-~]*")


class Paginated(Generic[ItemT, PageT]):
    """The items of all pages, in their order. Each page is a call, made when its first item is asked for.

    To iterate again is to begin again. `pages()` has the pages instead.
    """

    def __init__(
        self, api: APIClient, operation: Operation[PageT], arguments: Arguments, pages: "Pages[PageT, ItemT]"
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
        self, api: AsyncAPIClient, operation: Operation[PageT], arguments: Arguments, pages: "Pages[PageT, ItemT]"
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


@frozen
class Step(Generic[T]):
    """The call for the next page; `position` is where that is, in the API's own terms."""

    operation: Operation[T]
    arguments: Arguments
    position: object = field(repr=False)


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
        self, operation: Operation[PageT], arguments: Arguments, pages: "Pages[PageT, ItemT]", config: Config
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


class WrongPageError(Exception):
    """There is no telling where the next page is, or none can be fetched there; the text says why, and not where."""


@frozen
class Place(Generic[PageT]):
    """Where a walk is: the last page, its call and its reply."""

    page: PageT
    operation: Operation[PageT]
    arguments: Arguments
    reply: Reply
    config: Config

    def given(self, name: str) -> str | None:
        """Return the value of a parameter of the call, if it has one."""
        value = self.arguments.query.get(name)
        return None if value is None else str(value)

    def with_query(self, name: str, value: object) -> Step[PageT]:
        """Return the same call with another value of a parameter."""
        query = {**self.arguments.query, name: value}
        return Step(self.operation, evolve(self.arguments, query=query), str(value))

    def to_url(self, url: str) -> Step[PageT]:
        """Return the call of a URL of the API.

        Raises:
            WrongPageError: It is none, or that of another server, to which no key goes.
        """
        target = _target(self.reply.url, url, self.config)
        # In braces, so that no log shows it.
        operation = evolve(self.operation, path="{next}")
        arguments = Arguments(
            path={"next": Encoded(target)}, headers=self.arguments.headers, cookies=self.arguments.cookies
        )
        return Step(operation, arguments, target)


@frozen(kw_only=True)
class Pages(Generic[PageT, ItemT]):
    """How pages go on.

    Attributes:
        items: Takes the items out of a page.
        more: Takes out of it whether there are more.
        fields: Lists the fields that these and others are taken from: each as its object and its name.
    """

    items: Callable[[PageT], Sequence[ItemT] | None]
    more: Callable[[PageT], bool | None] | None = None
    fields: Callable[[PageT], Fields] | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted on, whatever comes back."""
        return False

    def require_read(self, page: PageT) -> None:
        """Refuse a page that does not tell how it goes on.

        Raises:
            WrongPageError: A field for that can't be read. The text names it.
        """
        _require_read(self.fields(page) if self.fields is not None else ())

    def position(self, place: Place[PageT]) -> object:
        """Return where a page is, as `Step.position` has it; None if its call does not say so."""
        raise NotImplementedError

    def ends_with(self, page: PageT) -> bool:
        """Tell whether a page says that it is the last."""
        return self.more is not None and not self.more(page)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page; None if there is none."""
        raise NotImplementedError


@frozen(kw_only=True)
class CursorPages(Pages[PageT, ItemT]):
    """Each page has the cursor of the next one."""

    parameter: str
    cursor: Callable[[PageT], object]

    def position(self, place: Place[PageT]) -> object:
        """Return the cursor of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        return _behind(place, self.parameter, self.cursor(place.page))


@frozen(kw_only=True)
class LastItemPages(Pages[PageT, ItemT]):
    """The next page begins behind the last item of a page."""

    parameter: str
    cursor: Callable[[ItemT], object]
    item_fields: Callable[[ItemT], Fields] | None = None

    def require_read(self, page: PageT) -> None:
        """Refuse a page that does not tell how it goes on, or whose last item does not."""
        super().require_read(page)
        items = self.items(page)
        _require_read(self.item_fields(items[-1]) if items and self.item_fields is not None else ())

    def position(self, place: Place[PageT]) -> object:
        """Return the cursor of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        items = self.items(place.page)
        return _behind(place, self.parameter, self.cursor(items[-1])) if items else None


@frozen(kw_only=True)
class OffsetPages(Pages[PageT, ItemT]):
    """The next page begins at the number of items so far. A page without items is behind the last."""

    parameter: str
    total: Callable[[PageT], int | None] | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted on: always."""
        return True

    def position(self, place: Place[PageT]) -> object:
        """Return the offset of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        items = self.items(place.page)
        offset = _number(place, self.parameter, 0) + len(items or ())
        total = self.total(place.page) if self.total is not None else None
        is_last = not items or (total is not None and offset >= total)
        return None if is_last else place.with_query(self.parameter, offset)


@frozen(kw_only=True)
class NumberedPages(Pages[PageT, ItemT]):
    """Pages have numbers, from `first` on. A page without items is behind the last."""

    parameter: str
    first: int = 1
    last: Callable[[PageT], int | None] | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted on: always."""
        return True

    def position(self, place: Place[PageT]) -> object:
        """Return the number of the call."""
        return place.given(self.parameter)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        number = _number(place, self.parameter, self.first) + 1
        last = self.last(place.page) if self.last is not None else None
        is_last = not self.items(place.page) or (last is not None and number - self.first >= last)
        return None if is_last else place.with_query(self.parameter, number)


@frozen(kw_only=True)
class LinkedPages(Pages[PageT, ItemT]):
    """The header Link has the URL of the next page (RFC 8288)."""

    def position(self, place: Place[PageT]) -> object:
        """Return the URL of the call."""
        return _target(place.reply.url, place.reply.url, place.config)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        if place.reply.header(b"link") is None:
            return None
        for link in place.reply.response().links.values():
            if "next" in link.get("rel", "").lower().split():
                return place.to_url(link["url"])
        return None


@frozen(kw_only=True)
class UrlPages(Pages[PageT, ItemT]):
    """Each page has the URL of the next one."""

    url: Callable[[PageT], str | None]

    def position(self, place: Place[PageT]) -> object:
        """Return the URL of the call."""
        return _target(place.reply.url, place.reply.url, place.config)

    def next(self, place: Place[PageT]) -> Step[PageT] | None:
        """Return the call for the next page."""
        url = self.url(place.page)
        return place.to_url(url) if url else None


def or_none(value: T | Unset | None) -> T | None:
    """Return the value of a field, or None if it is absent."""
    return None if isinstance(value, Unset) else value


def _require_read(fields: Fields) -> None:
    for holder, name in fields:
        unread: object = getattr(holder, "additional_properties", None)
        if is_object(unread) and name in unread:  # as it came
            raise WrongPageError(f"{type(holder).__name__}.{name} can't be read, which says how the list goes on")


def _behind(place: Place[PageT], parameter: str, cursor: object) -> Step[PageT] | None:
    return None if cursor is None or cursor == "" else place.with_query(parameter, cursor)


def _number(place: Place[PageT], parameter: str, first: int) -> int:
    """Return the number that the last call gave for a parameter."""
    given = place.arguments.query.get(parameter)
    return given if isinstance(given, int) else first


def _target(base: str, url: str, config: Config) -> str:
    """Return what comes behind the client's base URL in a URL, without what each request has anyway.

    Raises:
        WrongPageError: It does not begin with the base URL, or can't be sent.
    """
    try:
        parts = urlsplit(urljoin(base, url))
        server = BaseUrl.parse(f"{parts.scheme}://{parts.netloc}")
    except ValueError:
        raise WrongPageError("the next page has no URL of http or https") from None
    own = config.base_url
    if server != evolve(own, path="") or not parts.path.startswith(f"{own.path}/"):
        raise WrongPageError("the next page is not below the base URL, and no key is sent elsewhere")
    if not _PRINTABLE.fullmatch(parts.path + parts.query) or has_dots(parts.path):
        raise WrongPageError("the next page has a URL that can't be sent as it is")
    keys = {item.name for item in config.credentials.values() if item.place == "query"} | config.query.reveal().keys()
    query = [part for part in parts.query.split("&") if part and unquote_plus(part.partition("=")[0]) not in keys]
    return parts.path[len(own.path) :] + (f"?{'&'.join(query)}" if query else "")
