# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several
from .._codec import list_of, to_int, to_str
from .._page_kinds import CursorPages, LastItemPages, LinkedPages, NumberedPages, OffsetPages, UrlPages
from .._pages import AsyncPaginated, Paginated
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import ListFilesResponse200, PaginatedModel, Thing, ThingPage

_LIST_ = Operation(
    name="things.list_",
    method="GET",
    path="/things",
    decode=json_body(ThingPage.from_dict),
    idempotent=True,
    security=(("Key",),),
)
_LIST_ALL: CursorPages[ThingPage, Thing] = CursorPages(
    items=lambda page: page.data,
    parameter="after",
    cursor=lambda page: page.meta.next if page.meta is not None else None,
    fields=lambda page: (
        (page, "data"),
        (page, "meta"),
        (page.meta, "next"),
    ),
)
_LIST_FILES = Operation(
    name="things.list_files",
    method="GET",
    path="/files",
    decode=json_body(ListFilesResponse200.from_dict),
    idempotent=True,
    security=(("Key",),),
)
_LIST_FILES_ALL: LastItemPages[ListFilesResponse200, Thing] = LastItemPages(
    items=lambda page: page.data,
    parameter="starting_after",
    cursor=lambda item: item.id,
    more=lambda page: page.has_more,
    fields=lambda page: (
        (page, "data"),
        (page, "has_more"),
    ),
    item_fields=lambda item: ((item, "id"),),
)
_ROWS = Operation(
    name="things.rows",
    method="GET",
    path="/rows",
    decode=json_body(list_of(to_int)),
    idempotent=True,
    security=(("Key",),),
)
_ROWS_ALL: OffsetPages[list[int], int] = OffsetPages(
    items=lambda page: page,
    parameter="offset",
)
_COUNTED = Operation(
    name="things.counted",
    method="GET",
    path="/counted",
    decode=json_body(PaginatedModel.from_dict),
    idempotent=True,
    security=(("Key",),),
)
_COUNTED_ALL: OffsetPages[PaginatedModel, str] = OffsetPages(
    items=lambda page: page.data,
    parameter="skip",
    total=lambda page: page.total,
    fields=lambda page: (
        (page, "data"),
        (page, "total"),
    ),
)
_BOOKS = Operation(
    name="things.books",
    method="GET",
    path="/shelves/{shelf}/books",
    decode=json_body(PaginatedModel.from_dict),
    idempotent=True,
    security=(("Key",),),
)
_BOOKS_ALL: NumberedPages[PaginatedModel, str] = NumberedPages(
    items=lambda page: page.data,
    parameter="page",
    last=lambda page: page.total,
    fields=lambda page: (
        (page, "data"),
        (page, "total"),
    ),
    first=0,
)
_ISSUES = Operation(
    name="things.issues",
    method="GET",
    path="/issues",
    decode=json_body(list_of(Thing.from_dict)),
    idempotent=True,
    security=(("Key",),),
)
_ISSUES_ALL: LinkedPages[list[Thing], Thing] = LinkedPages(
    items=lambda page: page,
)
_EVENTS = Operation(
    name="things.events",
    method="GET",
    path="/events",
    decode=json_body(ThingPage.from_dict),
    idempotent=True,
    security=(("QueryKey",),),
)
_EVENTS_ALL: UrlPages[ThingPage, Thing] = UrlPages(
    items=lambda page: page.data,
    url=lambda page: page.meta.next if page.meta is not None else None,
    fields=lambda page: (
        (page, "data"),
        (page, "meta"),
        (page.meta, "next"),
    ),
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    def list_(self, *, after: str | None = None, limit: int | None = None, x_tenant: str | None = None) -> ThingPage:
        """`GET /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.list_()
            ```

        Args:
            after: The query parameter `after`.
            limit: The query parameter `limit`.
            x_tenant: The header parameter `X-Tenant`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _LIST_,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
        )

    def list_all(
        self, *, after: str | None = None, limit: int | None = None, x_tenant: str | None = None
    ) -> Paginated[Thing, ThingPage]:
        """The items of all pages of `list_`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `list_` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _LIST_,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
            _LIST_ALL,
        )

    def list_files(self, *, starting_after: str | None = None) -> ListFilesResponse200:
        """`GET /files`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.list_files()
            ```

        Args:
            starting_after: The query parameter `starting_after`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _LIST_FILES,
            Arguments(
                query={
                    "starting_after": None
                    if starting_after is None
                    else argument(to_str, starting_after, "starting_after"),
                }
            ),
        )

    def list_files_all(self, *, starting_after: str | None = None) -> Paginated[Thing, ListFilesResponse200]:
        """The items of all pages of `list_files`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `list_files` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _LIST_FILES,
            Arguments(
                query={
                    "starting_after": None
                    if starting_after is None
                    else argument(to_str, starting_after, "starting_after"),
                }
            ),
            _LIST_FILES_ALL,
        )

    def rows(self, *, offset: int | None = None, q: list[str] | None = None) -> list[int]:
        """`GET /rows`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.rows()
            ```

        Args:
            offset: The query parameter `offset`.
            q: The query parameter `q`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _ROWS,
            Arguments(
                query={
                    "offset": None if offset is None else argument(to_int, offset, "offset"),
                    "q": None if q is None else [argument(to_str, item, "q") for item in several(q, "q")],
                }
            ),
        )

    def rows_all(self, *, offset: int | None = None, q: list[str] | None = None) -> Paginated[int, list[int]]:
        """The items of all pages of `rows`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `rows` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _ROWS,
            Arguments(
                query={
                    "offset": None if offset is None else argument(to_int, offset, "offset"),
                    "q": None if q is None else [argument(to_str, item, "q") for item in several(q, "q")],
                }
            ),
            _ROWS_ALL,
        )

    def counted(self, *, skip: int | None = None) -> PaginatedModel:
        """`GET /counted`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.counted()
            ```

        Args:
            skip: The query parameter `skip`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _COUNTED,
            Arguments(
                query={
                    "skip": None if skip is None else argument(to_int, skip, "skip"),
                }
            ),
        )

    def counted_all(self, *, skip: int | None = None) -> Paginated[str, PaginatedModel]:
        """The items of all pages of `counted`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `counted` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _COUNTED,
            Arguments(
                query={
                    "skip": None if skip is None else argument(to_int, skip, "skip"),
                }
            ),
            _COUNTED_ALL,
        )

    def books(self, *, shelf: str, page: int | None = None) -> PaginatedModel:
        """`GET /shelves/{shelf}/books`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.books(shelf="string")
            ```

        Args:
            shelf: The path parameter `shelf`.
            page: The query parameter `page`. The API's default is `0`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _BOOKS,
            Arguments(
                path={
                    "shelf": argument(to_str, shelf, "shelf"),
                },
                query={
                    "page": None if page is None else argument(to_int, page, "page"),
                },
            ),
        )

    def books_all(self, *, shelf: str, page: int | None = None) -> Paginated[str, PaginatedModel]:
        """The items of all pages of `books`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `books` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _BOOKS,
            Arguments(
                path={
                    "shelf": argument(to_str, shelf, "shelf"),
                },
                query={
                    "page": None if page is None else argument(to_int, page, "page"),
                },
            ),
            _BOOKS_ALL,
        )

    def issues(self, *, state: str | None = None, x_tenant: str | None = None) -> list[Thing]:
        """`GET /issues`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.issues()
            ```

        Args:
            state: The query parameter `state`.
            x_tenant: The header parameter `X-Tenant`.

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _ISSUES,
            Arguments(
                query={
                    "state": None if state is None else argument(to_str, state, "state"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
        )

    def issues_all(self, *, state: str | None = None, x_tenant: str | None = None) -> Paginated[Thing, list[Thing]]:
        """The items of all pages of `issues`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `issues` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(
            self._api,
            _ISSUES,
            Arguments(
                query={
                    "state": None if state is None else argument(to_str, state, "state"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
            _ISSUES_ALL,
        )

    def events(self) -> ThingPage:
        """`GET /events`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.events()
            ```

        Returns:
            A page.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_EVENTS, Arguments())

    def events_all(self) -> Paginated[Thing, ThingPage]:
        """The items of all pages of `events`, for `for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `events` does. `pages()` of what is
        returned has the pages instead.
        """
        return Paginated(self._api, _EVENTS, Arguments(), _EVENTS_ALL)


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.list_: Final = raw(things.list_)
        self.list_files: Final = raw(things.list_files)
        self.rows: Final = raw(things.rows)
        self.counted: Final = raw(things.counted)
        self.books: Final = raw(things.books)
        self.issues: Final = raw(things.issues)
        self.events: Final = raw(things.events)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    async def list_(
        self, *, after: str | None = None, limit: int | None = None, x_tenant: str | None = None
    ) -> ThingPage:
        """`GET /things`.

        Takes, returns and raises what `Things.list_` does.
        """
        return await self._api.call(
            _LIST_,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
        )

    def list_all(
        self, *, after: str | None = None, limit: int | None = None, x_tenant: str | None = None
    ) -> AsyncPaginated[Thing, ThingPage]:
        """The items of all pages of `list_`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `list_` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _LIST_,
            Arguments(
                query={
                    "after": None if after is None else argument(to_str, after, "after"),
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
            _LIST_ALL,
        )

    async def list_files(self, *, starting_after: str | None = None) -> ListFilesResponse200:
        """`GET /files`.

        Takes, returns and raises what `Things.list_files` does.
        """
        return await self._api.call(
            _LIST_FILES,
            Arguments(
                query={
                    "starting_after": None
                    if starting_after is None
                    else argument(to_str, starting_after, "starting_after"),
                }
            ),
        )

    def list_files_all(self, *, starting_after: str | None = None) -> AsyncPaginated[Thing, ListFilesResponse200]:
        """The items of all pages of `list_files`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `list_files` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _LIST_FILES,
            Arguments(
                query={
                    "starting_after": None
                    if starting_after is None
                    else argument(to_str, starting_after, "starting_after"),
                }
            ),
            _LIST_FILES_ALL,
        )

    async def rows(self, *, offset: int | None = None, q: list[str] | None = None) -> list[int]:
        """`GET /rows`.

        Takes, returns and raises what `Things.rows` does.
        """
        return await self._api.call(
            _ROWS,
            Arguments(
                query={
                    "offset": None if offset is None else argument(to_int, offset, "offset"),
                    "q": None if q is None else [argument(to_str, item, "q") for item in several(q, "q")],
                }
            ),
        )

    def rows_all(self, *, offset: int | None = None, q: list[str] | None = None) -> AsyncPaginated[int, list[int]]:
        """The items of all pages of `rows`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `rows` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _ROWS,
            Arguments(
                query={
                    "offset": None if offset is None else argument(to_int, offset, "offset"),
                    "q": None if q is None else [argument(to_str, item, "q") for item in several(q, "q")],
                }
            ),
            _ROWS_ALL,
        )

    async def counted(self, *, skip: int | None = None) -> PaginatedModel:
        """`GET /counted`.

        Takes, returns and raises what `Things.counted` does.
        """
        return await self._api.call(
            _COUNTED,
            Arguments(
                query={
                    "skip": None if skip is None else argument(to_int, skip, "skip"),
                }
            ),
        )

    def counted_all(self, *, skip: int | None = None) -> AsyncPaginated[str, PaginatedModel]:
        """The items of all pages of `counted`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `counted` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _COUNTED,
            Arguments(
                query={
                    "skip": None if skip is None else argument(to_int, skip, "skip"),
                }
            ),
            _COUNTED_ALL,
        )

    async def books(self, *, shelf: str, page: int | None = None) -> PaginatedModel:
        """`GET /shelves/{shelf}/books`.

        Takes, returns and raises what `Things.books` does.
        """
        return await self._api.call(
            _BOOKS,
            Arguments(
                path={
                    "shelf": argument(to_str, shelf, "shelf"),
                },
                query={
                    "page": None if page is None else argument(to_int, page, "page"),
                },
            ),
        )

    def books_all(self, *, shelf: str, page: int | None = None) -> AsyncPaginated[str, PaginatedModel]:
        """The items of all pages of `books`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `books` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _BOOKS,
            Arguments(
                path={
                    "shelf": argument(to_str, shelf, "shelf"),
                },
                query={
                    "page": None if page is None else argument(to_int, page, "page"),
                },
            ),
            _BOOKS_ALL,
        )

    async def issues(self, *, state: str | None = None, x_tenant: str | None = None) -> list[Thing]:
        """`GET /issues`.

        Takes, returns and raises what `Things.issues` does.
        """
        return await self._api.call(
            _ISSUES,
            Arguments(
                query={
                    "state": None if state is None else argument(to_str, state, "state"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
        )

    def issues_all(
        self, *, state: str | None = None, x_tenant: str | None = None
    ) -> AsyncPaginated[Thing, list[Thing]]:
        """The items of all pages of `issues`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `issues` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(
            self._api,
            _ISSUES,
            Arguments(
                query={
                    "state": None if state is None else argument(to_str, state, "state"),
                },
                headers={
                    "X-Tenant": None if x_tenant is None else argument(to_str, x_tenant, "x_tenant"),
                },
            ),
            _ISSUES_ALL,
        )

    async def events(self) -> ThingPage:
        """`GET /events`.

        Takes, returns and raises what `Things.events` does.
        """
        return await self._api.call(_EVENTS, Arguments())

    def events_all(self) -> AsyncPaginated[Thing, ThingPage]:
        """The items of all pages of `events`, for `async for`; it takes the same arguments.

        Each page is a call, made when its first item is asked for; it raises what `events` does. `pages()` of what is
        returned has the pages instead.
        """
        return AsyncPaginated(self._api, _EVENTS, Arguments(), _EVENTS_ALL)


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.list_: Final = async_raw(things.list_)
        self.list_files: Final = async_raw(things.list_files)
        self.rows: Final = async_raw(things.rows)
        self.counted: Final = async_raw(things.counted)
        self.books: Final = async_raw(things.books)
        self.issues: Final = async_raw(things.issues)
        self.events: Final = async_raw(things.events)
