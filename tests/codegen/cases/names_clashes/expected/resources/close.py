# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `close`."""

from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model, several, uuid_argument
from .._codec import UNSET, Unset, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import json_body
from .._signatures import takes_keywords
from .._styles import in_query
from .._times import date_argument
from ..models import Api, Close, OperationModel, SelfModel, UUIDModel

_OVERLOAD_ = Operation(
    name="close_.overload_",
    method="GET",
    path="/a",
    decode=json_body(Close.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)
_DATE_ = Operation(
    name="close_.date_",
    method="PUT",
    path="/a",
    decode=json_body(Api.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)
_WITH_RAW_RESPONSE_ = Operation(
    name="close_.with_raw_response_",
    method="POST",
    path="/a",
    decode=json_body(OperationModel.from_dict),
    security=(("apiKey",), ("timeout",)),
    sensitive_fields=("secret", "password"),
)
_DATETIME_ = Operation(
    name="close_.datetime_",
    method="DELETE",
    path="/a",
    decode=json_body(UUIDModel.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class CloseResource:
    """The operations of `close`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "CloseResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return CloseResourceWithRawResponse(self)

    def overload_(self) -> Close:
        """`GET /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.close_.overload_()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_OVERLOAD_, Arguments())

    def date_(
        self,
        *,
        body: list[str],
        request_: str | None = None,
        body_: str | None = None,
        joined: list[str] | None = None,
        json_value_: str | None = None,
        uuid_argument_: UUID | str | None = None,
    ) -> Api:
        """`PUT /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.close_.date_(body=["string"])
            ```

        Args:
            request_: The query parameter `request`.
            body_: The query parameter `body`.
            joined: The query parameter `joined`.
            json_value_: The query parameter `json_value`.
            uuid_argument_: The query parameter `uuid_argument`.
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _DATE_,
            Arguments(
                body=json_value([argument(to_str, item, "body") for item in several(body, "body")]),
                query={
                    "request": None if request_ is None else argument(to_str, request_, "request_"),
                    "body": None if body_ is None else argument(to_str, body_, "body_"),
                    "joined": in_query(
                        "joined",
                        None
                        if joined is None
                        else [argument(to_str, item, "joined") for item in several(joined, "joined")],
                        explode=False,
                    ),
                    "json_value": None if json_value_ is None else argument(to_str, json_value_, "json_value_"),
                    "uuid_argument": None
                    if uuid_argument_ is None
                    else uuid_argument(uuid_argument_, "uuid_argument_"),
                },
            ),
        )

    @overload
    def with_raw_response_(
        self,
        /,
        *,
        from_dict_: str | None = None,
        to_dict_: str | None = None,
        additional_properties_: str | None = None,
        field_: str | None = None,
        date_: date | None = None,
        birth: date | None = None,
        datetime_: datetime | None = None,
        text: str | None = None,
        message: str | None = None,
        secret: str | None = None,
        password: str | None = None,
        checked_: str | None = None,
        to_str_: str | None = None,
        to_int_: int | None = None,
        unset: str | None | Unset = UNSET,
        cls: str | None = None,
        data: str | None = None,
        uuid: UUID | str | None = None,
        self_: str | None = None,
        request: str | None = None,
        fields: str | None = None,
    ) -> OperationModel: ...
    @overload
    def with_raw_response_(self, request: SelfModel, /) -> OperationModel: ...

    @takes_keywords
    def with_raw_response_(self, request: SelfModel | None = None, /, **fields: Any) -> OperationModel:
        """`POST /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.close_.with_raw_response_()
            ```

        Args:
            request: All of the following in one object, instead of them.
            from_dict_: The field `from_dict`.
            to_dict_: The field `to_dict`.
            additional_properties_: The field `additional_properties`.
            field_: The field `field`.
            date_: The field `date`.
            birth: The field `birth`.
            datetime_: The field `datetime`.
            text: The field `text`.
            message: The field `message`.
            secret: The field `secret`.
            password: The field `password`.
            checked_: The field `checked`.
            to_str_: The field `to_str`.
            to_int_: The field `to_int`.
            unset: The field `unset`.
            cls: The field `cls`.
            data: The field `data`.
            uuid: The field `uuid`.
            self_: The field `self`.
            request: The field `request`.
            fields: The field `fields`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_WITH_RAW_RESPONSE_, Arguments(body=request_model(SelfModel, given, fields)))

    def datetime_(self, *, day: date | None = None) -> UUIDModel:
        """`DELETE /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.close_.datetime_()
            ```

        Args:
            day: The query parameter `day`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _DATETIME_,
            Arguments(
                query={
                    "day": None if day is None else date_argument(day, "day"),
                }
            ),
        )


class CloseResourceWithRawResponse:
    """The operations of `CloseResource`, returning the response around the value."""

    def __init__(self, close_: CloseResource) -> None:
        self.overload_: Final = raw(close_.overload_)
        self.date_: Final = raw(close_.date_)
        self.with_raw_response_: Final = raw(close_.with_raw_response_)
        self.datetime_: Final = raw(close_.datetime_)


class AsyncCloseResource:
    """The operations of `close`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncCloseResourceWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncCloseResourceWithRawResponse(self)

    async def overload_(self) -> Close:
        """`GET /a`.

        Takes, returns and raises what `CloseResource.overload_` does.
        """
        return await self._api.call(_OVERLOAD_, Arguments())

    async def date_(
        self,
        *,
        body: list[str],
        request_: str | None = None,
        body_: str | None = None,
        joined: list[str] | None = None,
        json_value_: str | None = None,
        uuid_argument_: UUID | str | None = None,
    ) -> Api:
        """`PUT /a`.

        Takes, returns and raises what `CloseResource.date_` does.
        """
        return await self._api.call(
            _DATE_,
            Arguments(
                body=json_value([argument(to_str, item, "body") for item in several(body, "body")]),
                query={
                    "request": None if request_ is None else argument(to_str, request_, "request_"),
                    "body": None if body_ is None else argument(to_str, body_, "body_"),
                    "joined": in_query(
                        "joined",
                        None
                        if joined is None
                        else [argument(to_str, item, "joined") for item in several(joined, "joined")],
                        explode=False,
                    ),
                    "json_value": None if json_value_ is None else argument(to_str, json_value_, "json_value_"),
                    "uuid_argument": None
                    if uuid_argument_ is None
                    else uuid_argument(uuid_argument_, "uuid_argument_"),
                },
            ),
        )

    @overload
    async def with_raw_response_(
        self,
        /,
        *,
        from_dict_: str | None = None,
        to_dict_: str | None = None,
        additional_properties_: str | None = None,
        field_: str | None = None,
        date_: date | None = None,
        birth: date | None = None,
        datetime_: datetime | None = None,
        text: str | None = None,
        message: str | None = None,
        secret: str | None = None,
        password: str | None = None,
        checked_: str | None = None,
        to_str_: str | None = None,
        to_int_: int | None = None,
        unset: str | None | Unset = UNSET,
        cls: str | None = None,
        data: str | None = None,
        uuid: UUID | str | None = None,
        self_: str | None = None,
        request: str | None = None,
        fields: str | None = None,
    ) -> OperationModel: ...
    @overload
    async def with_raw_response_(self, request: SelfModel, /) -> OperationModel: ...

    @takes_keywords
    async def with_raw_response_(self, request: SelfModel | None = None, /, **fields: Any) -> OperationModel:
        """`POST /a`.

        Takes, returns and raises what `CloseResource.with_raw_response_` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_WITH_RAW_RESPONSE_, Arguments(body=request_model(SelfModel, given, fields)))

    async def datetime_(self, *, day: date | None = None) -> UUIDModel:
        """`DELETE /a`.

        Takes, returns and raises what `CloseResource.datetime_` does.
        """
        return await self._api.call(
            _DATETIME_,
            Arguments(
                query={
                    "day": None if day is None else date_argument(day, "day"),
                }
            ),
        )


class AsyncCloseResourceWithRawResponse:
    """The operations of `AsyncCloseResource`, returning the response around the value."""

    def __init__(self, close_: AsyncCloseResource) -> None:
        self.overload_: Final = async_raw(close_.overload_)
        self.date_: Final = async_raw(close_.date_)
        self.with_raw_response_: Final = async_raw(close_.with_raw_response_)
        self.datetime_: Final = async_raw(close_.datetime_)
