# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `reports`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Final, Literal, overload

from .._accept import Accepted, accepting, sent_as
from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, argument, hidden_request, request_model, several
from .._codec import list_of, to_str
from .._files import FileContent, text_content
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import by_status, bytes_body, json_body, text_body
from .._signatures import takes_keywords
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._uploads import async_send_upload, send_upload
from ..models import Report, VersionResponse200, VersionResponse200Json, Wish

_GET_REPORT = Operation(
    name="reports.get_report",
    method="GET",
    path="/reports/{name}",
    decode=json_body(Report.from_dict),
    accept="application/json, application/problem+json",
    idempotent=True,
)
_GET_REPORT_ACCEPTED: Final[Accepted[Report | str | bytes]] = Accepted(
    {
        "application/json": json_body(Report.from_dict),
        "text/csv": text_body,
        "application/pdf": bytes_body,
    },
    errors=("application/problem+json",),
)
_MAKE_REPORT: Operation[Report | Wish] = Operation(
    name="reports.make_report",
    method="POST",
    path="/reports/{name}",
    decode=by_status({200: json_body(Report.from_dict), 202: json_body(Wish.from_dict)}, json_body(Report.from_dict)),
)
_MAKE_REPORT_ACCEPTED: Final[Accepted[Report | Wish | str]] = Accepted(
    {
        "application/json": by_status(
            {200: json_body(Report.from_dict), 202: json_body(Wish.from_dict)}, json_body(Report.from_dict)
        ),
        "text/csv": by_status({200: text_body, 202: json_body(Wish.from_dict)}, text_body),
    },
    is_checked=False,
)
_GET_PICTURE = Operation(
    name="reports.get_picture",
    method="GET",
    path="/pictures",
    decode=bytes_body,
    accept="image/png, image/webp",
    idempotent=True,
)
_GET_PICTURE_ACCEPTED: Final[Accepted[bytes]] = Accepted(
    {
        "image/png": bytes_body,
        "image/webp": bytes_body,
    },
)
_ORDER = Operation(
    name="reports.order",
    method="POST",
    path="/orders",
    decode=sent_as(json_body(list_of(to_str)), "application/json", ["application/vnd.sample.v2+json"]),
)
_ORDER_ACCEPTED: Final[Accepted[list[str] | list[Wish]]] = Accepted(
    {
        "application/json": json_body(list_of(to_str)),
        "application/vnd.sample.v2+json": json_body(list_of(Wish.from_dict)),
    },
)
_VERSION = Operation(
    name="reports.version",
    method="GET",
    path="/versions",
    decode=sent_as(
        json_body(VersionResponse200.from_dict), "application/json; version=1", ["application/json; version=2"]
    ),
    accept="application/json; version=1",
    idempotent=True,
)
_VERSION_ACCEPTED: Final[Accepted[VersionResponse200 | VersionResponse200Json]] = Accepted(
    {
        "application/json; version=1": json_body(VersionResponse200.from_dict),
        "application/json; version=2": json_body(VersionResponse200Json.from_dict),
    },
)


class Reports:
    """The operations of `reports`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ReportsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "ReportsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return ReportsWithStreamingResponse(self._api)

    @overload
    def get_report(self, *, name: str, accept: Literal["application/json"] | None = None) -> Report: ...
    @overload
    def get_report(self, *, name: str, accept: Literal["text/csv"]) -> str: ...
    @overload
    def get_report(self, *, name: str, accept: Literal["application/pdf"]) -> bytes: ...

    def get_report(
        self, *, name: str, accept: Literal["application/json", "text/csv", "application/pdf"] | None = None
    ) -> Report | str | bytes:
        """`GET /reports/{name}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.reports.get_report(name="string")
            ```

        Args:
            name: The path parameter `name`.
            accept: The media type to ask for; the type of the value follows.

        Returns:
            The report.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            accepting(_GET_REPORT, _GET_REPORT_ACCEPTED, accept),
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    @overload
    def make_report(
        self, /, *, title: str, name: str, accept: str | None = None, accept_: Literal["application/json"] | None = None
    ) -> Report | Wish: ...
    @overload
    def make_report(
        self,
        request: Wish,
        /,
        *,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json"] | None = None,
    ) -> Report | Wish: ...
    @overload
    def make_report(
        self,
        /,
        *,
        text: str | FileContent,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json"] | None = None,
    ) -> Report | Wish: ...
    @overload
    def make_report(
        self, /, *, title: str, name: str, accept: str | None = None, accept_: Literal["text/csv"]
    ) -> str | Wish: ...
    @overload
    def make_report(
        self, request: Wish, /, *, name: str, accept: str | None = None, accept_: Literal["text/csv"]
    ) -> str | Wish: ...
    @overload
    def make_report(
        self, /, *, text: str | FileContent, name: str, accept: str | None = None, accept_: Literal["text/csv"]
    ) -> str | Wish: ...

    @takes_keywords
    def make_report(
        self,
        request: Wish | None = None,
        /,
        *,
        text: str | FileContent | None = None,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
        **fields: Any,
    ) -> Report | Wish | str:
        """`POST /reports/{name}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.reports.make_report(
                    title="string",
                    name="string",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            title: The field `title`.
            name: The path parameter `name`.
            accept: The query parameter `accept`.
            text: The body as `text/plain`, in place of another.
            accept_: The media type to ask for; the type of the value follows.

        Returns:
            The report.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return send_upload(
            self._api,
            accepting(_MAKE_REPORT, _MAKE_REPORT_ACCEPTED, accept_),
            Arguments(
                body=text_content(alone("text", text, given, fields), "text/plain")
                if text is not None
                else request_model(Wish, given, fields, ["name", "accept"]),
                path={
                    "name": argument(to_str, name, "name"),
                },
                query={
                    "accept": None if accept is None else argument(to_str, accept, "accept"),
                },
            ),
        )

    def get_picture(self, *, accept: Literal["image/png", "image/webp"] | None = None) -> bytes:
        """`GET /pictures`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.reports.get_picture()
            ```

        Args:
            accept: The media type to ask for; the type of the value follows.

        Returns:
            A picture.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(accepting(_GET_PICTURE, _GET_PICTURE_ACCEPTED, accept), Arguments())

    @overload
    def order(
        self, /, *, body: list[str] | None = None, accept: Literal["application/json"] | None = None
    ) -> list[str]: ...
    @overload
    def order(self, /, *, text: str | FileContent, accept: Literal["application/json"] | None = None) -> list[str]: ...
    @overload
    def order(
        self, /, *, body: list[str] | None = None, accept: Literal["application/vnd.sample.v2+json"]
    ) -> list[Wish]: ...
    @overload
    def order(self, /, *, text: str | FileContent, accept: Literal["application/vnd.sample.v2+json"]) -> list[Wish]: ...

    def order(
        self,
        /,
        *,
        body: list[str] | None = None,
        text: str | FileContent | None = None,
        accept: Literal["application/json", "application/vnd.sample.v2+json"] | None = None,
    ) -> list[str] | list[Wish]:
        """`POST /orders`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.reports.order()
            ```

        Args:
            body: The body of the request.
            text: The body as `text/csv`, in place of another.
            accept: The media type to ask for; the type of the value follows.

        Returns:
            The orders.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            accepting(_ORDER, _ORDER_ACCEPTED, accept),
            Arguments(
                body=text_content(alone("text", text, body), "text/csv")
                if text is not None
                else None
                if body is None
                else json_value([argument(to_str, item, "body") for item in several(body, "body")])
            ),
        )

    @overload
    def version(self, *, accept: Literal["application/json; version=1"] | None = None) -> VersionResponse200: ...
    @overload
    def version(self, *, accept: Literal["application/json; version=2"]) -> VersionResponse200Json: ...

    def version(
        self, *, accept: Literal["application/json; version=1", "application/json; version=2"] | None = None
    ) -> VersionResponse200 | VersionResponse200Json:
        """`GET /versions`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.reports.version()
            ```

        Args:
            accept: The media type to ask for; the type of the value follows.

        Returns:
            In two versions, each of a schema of its own.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(accepting(_VERSION, _VERSION_ACCEPTED, accept), Arguments())


class ReportsWithRawResponse:
    """The operations of `Reports`, returning the response around the value."""

    def __init__(self, reports: Reports) -> None:
        self.get_report: Final = raw(reports.get_report)
        self.make_report: Final = raw(reports.make_report)
        self.get_picture: Final = raw(reports.get_picture)
        self.order: Final = raw(reports.order)
        self.version: Final = raw(reports.version)


class ReportsWithStreamingResponse:
    """The operations of `Reports` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_report(
        self, *, name: str, accept: Literal["application/json", "text/csv", "application/pdf"] | None = None
    ) -> AbstractContextManager[StreamingResponse]:
        """`GET /reports/{name}`.

        Takes, returns and raises what `Reports.get_report` does.
        """
        return streaming_response(
            self._api,
            accepting(_GET_REPORT, _GET_REPORT_ACCEPTED, accept),
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    @overload
    def make_report(
        self,
        /,
        *,
        title: str,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
    ) -> AbstractContextManager[StreamingResponse]: ...
    @overload
    def make_report(
        self,
        request: Wish,
        /,
        *,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
    ) -> AbstractContextManager[StreamingResponse]: ...
    @overload
    def make_report(
        self,
        /,
        *,
        text: str | FileContent,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
    ) -> AbstractContextManager[StreamingResponse]: ...

    @takes_keywords
    def make_report(
        self,
        request: Wish | None = None,
        /,
        *,
        text: str | FileContent | None = None,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
        **fields: Any,
    ) -> AbstractContextManager[StreamingResponse]:
        """`POST /reports/{name}`.

        Takes, returns and raises what `Reports.make_report` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return streaming_response(
            self._api,
            accepting(_MAKE_REPORT, _MAKE_REPORT_ACCEPTED, accept_),
            Arguments(
                body=text_content(alone("text", text, given, fields), "text/plain")
                if text is not None
                else request_model(Wish, given, fields, ["name", "accept"]),
                path={
                    "name": argument(to_str, name, "name"),
                },
                query={
                    "accept": None if accept is None else argument(to_str, accept, "accept"),
                },
            ),
        )

    def get_picture(
        self, *, accept: Literal["image/png", "image/webp"] | None = None
    ) -> AbstractContextManager[StreamingResponse]:
        """`GET /pictures`.

        Takes, returns and raises what `Reports.get_picture` does.
        """
        return streaming_response(self._api, accepting(_GET_PICTURE, _GET_PICTURE_ACCEPTED, accept), Arguments())


class AsyncReports:
    """The operations of `reports`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncReportsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncReportsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncReportsWithStreamingResponse(self._api)

    @overload
    async def get_report(self, *, name: str, accept: Literal["application/json"] | None = None) -> Report: ...
    @overload
    async def get_report(self, *, name: str, accept: Literal["text/csv"]) -> str: ...
    @overload
    async def get_report(self, *, name: str, accept: Literal["application/pdf"]) -> bytes: ...

    async def get_report(
        self, *, name: str, accept: Literal["application/json", "text/csv", "application/pdf"] | None = None
    ) -> Report | str | bytes:
        """`GET /reports/{name}`.

        Takes, returns and raises what `Reports.get_report` does.
        """
        return await self._api.call(
            accepting(_GET_REPORT, _GET_REPORT_ACCEPTED, accept),
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    @overload
    async def make_report(
        self, /, *, title: str, name: str, accept: str | None = None, accept_: Literal["application/json"] | None = None
    ) -> Report | Wish: ...
    @overload
    async def make_report(
        self,
        request: Wish,
        /,
        *,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json"] | None = None,
    ) -> Report | Wish: ...
    @overload
    async def make_report(
        self,
        /,
        *,
        text: str | FileContent,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json"] | None = None,
    ) -> Report | Wish: ...
    @overload
    async def make_report(
        self, /, *, title: str, name: str, accept: str | None = None, accept_: Literal["text/csv"]
    ) -> str | Wish: ...
    @overload
    async def make_report(
        self, request: Wish, /, *, name: str, accept: str | None = None, accept_: Literal["text/csv"]
    ) -> str | Wish: ...
    @overload
    async def make_report(
        self, /, *, text: str | FileContent, name: str, accept: str | None = None, accept_: Literal["text/csv"]
    ) -> str | Wish: ...

    @takes_keywords
    async def make_report(
        self,
        request: Wish | None = None,
        /,
        *,
        text: str | FileContent | None = None,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
        **fields: Any,
    ) -> Report | Wish | str:
        """`POST /reports/{name}`.

        Takes, returns and raises what `Reports.make_report` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await async_send_upload(
            self._api,
            accepting(_MAKE_REPORT, _MAKE_REPORT_ACCEPTED, accept_),
            Arguments(
                body=text_content(alone("text", text, given, fields), "text/plain")
                if text is not None
                else request_model(Wish, given, fields, ["name", "accept"]),
                path={
                    "name": argument(to_str, name, "name"),
                },
                query={
                    "accept": None if accept is None else argument(to_str, accept, "accept"),
                },
            ),
        )

    async def get_picture(self, *, accept: Literal["image/png", "image/webp"] | None = None) -> bytes:
        """`GET /pictures`.

        Takes, returns and raises what `Reports.get_picture` does.
        """
        return await self._api.call(accepting(_GET_PICTURE, _GET_PICTURE_ACCEPTED, accept), Arguments())

    @overload
    async def order(
        self, /, *, body: list[str] | None = None, accept: Literal["application/json"] | None = None
    ) -> list[str]: ...
    @overload
    async def order(
        self, /, *, text: str | FileContent, accept: Literal["application/json"] | None = None
    ) -> list[str]: ...
    @overload
    async def order(
        self, /, *, body: list[str] | None = None, accept: Literal["application/vnd.sample.v2+json"]
    ) -> list[Wish]: ...
    @overload
    async def order(
        self, /, *, text: str | FileContent, accept: Literal["application/vnd.sample.v2+json"]
    ) -> list[Wish]: ...

    async def order(
        self,
        /,
        *,
        body: list[str] | None = None,
        text: str | FileContent | None = None,
        accept: Literal["application/json", "application/vnd.sample.v2+json"] | None = None,
    ) -> list[str] | list[Wish]:
        """`POST /orders`.

        Takes, returns and raises what `Reports.order` does.
        """
        return await async_send_upload(
            self._api,
            accepting(_ORDER, _ORDER_ACCEPTED, accept),
            Arguments(
                body=text_content(alone("text", text, body), "text/csv")
                if text is not None
                else None
                if body is None
                else json_value([argument(to_str, item, "body") for item in several(body, "body")])
            ),
        )

    @overload
    async def version(self, *, accept: Literal["application/json; version=1"] | None = None) -> VersionResponse200: ...
    @overload
    async def version(self, *, accept: Literal["application/json; version=2"]) -> VersionResponse200Json: ...

    async def version(
        self, *, accept: Literal["application/json; version=1", "application/json; version=2"] | None = None
    ) -> VersionResponse200 | VersionResponse200Json:
        """`GET /versions`.

        Takes, returns and raises what `Reports.version` does.
        """
        return await self._api.call(accepting(_VERSION, _VERSION_ACCEPTED, accept), Arguments())


class AsyncReportsWithRawResponse:
    """The operations of `AsyncReports`, returning the response around the value."""

    def __init__(self, reports: AsyncReports) -> None:
        self.get_report: Final = async_raw(reports.get_report)
        self.make_report: Final = async_raw(reports.make_report)
        self.get_picture: Final = async_raw(reports.get_picture)
        self.order: Final = async_raw(reports.order)
        self.version: Final = async_raw(reports.version)


class AsyncReportsWithStreamingResponse:
    """The operations of `AsyncReports` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_report(
        self, *, name: str, accept: Literal["application/json", "text/csv", "application/pdf"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /reports/{name}`.

        Takes, returns and raises what `Reports.get_report` does.
        """
        return async_streaming_response(
            self._api,
            accepting(_GET_REPORT, _GET_REPORT_ACCEPTED, accept),
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    @overload
    def make_report(
        self,
        /,
        *,
        title: str,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...
    @overload
    def make_report(
        self,
        request: Wish,
        /,
        *,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...
    @overload
    def make_report(
        self,
        /,
        *,
        text: str | FileContent,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]: ...

    @takes_keywords
    def make_report(
        self,
        request: Wish | None = None,
        /,
        *,
        text: str | FileContent | None = None,
        name: str,
        accept: str | None = None,
        accept_: Literal["application/json", "text/csv"] | None = None,
        **fields: Any,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`POST /reports/{name}`.

        Takes, returns and raises what `Reports.make_report` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return async_streaming_response(
            self._api,
            accepting(_MAKE_REPORT, _MAKE_REPORT_ACCEPTED, accept_),
            Arguments(
                body=text_content(alone("text", text, given, fields), "text/plain")
                if text is not None
                else request_model(Wish, given, fields, ["name", "accept"]),
                path={
                    "name": argument(to_str, name, "name"),
                },
                query={
                    "accept": None if accept is None else argument(to_str, accept, "accept"),
                },
            ),
        )

    def get_picture(
        self, *, accept: Literal["image/png", "image/webp"] | None = None
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /pictures`.

        Takes, returns and raises what `Reports.get_picture` does.
        """
        return async_streaming_response(self._api, accepting(_GET_PICTURE, _GET_PICTURE_ACCEPTED, accept), Arguments())
