# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `raw`."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import APIStatusErrorModel, Service

_GET_C = Operation(
    name="raw_.get_c",
    method="GET",
    path="/c",
    decode=json_body(APIStatusErrorModel.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)
_PUT_SERVICE = Operation(
    name="raw_.put_service",
    method="PUT",
    path="/service",
    decode=json_body(Service.from_dict),
    idempotent=True,
    security=(("apiKey",), ("timeout",)),
)


class Raw:
    """The operations of `raw`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "RawWithRawResponse":
        """The same operations, returning the response around the value."""
        return RawWithRawResponse(self)

    def get_c(self) -> APIStatusErrorModel:
        """`GET /c`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.raw_.get_c()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_C, Arguments())

    @overload
    def put_service(
        self,
        /,
        *,
        name: str,
        config: Mapping[str, object] | None = None,
        config2: Mapping[str, object] | None = None,
        compat: Mapping[str, object] | None = None,
    ) -> Service: ...
    @overload
    def put_service(self, request: Service, /) -> Service: ...

    @takes_keywords
    def put_service(self, request: Service | None = None, /, **fields: Any) -> Service:
        """`PUT /service`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.raw_.put_service(name="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`.
            config: The field `config`.
            config2: The field `config_2`.
            compat: The field `compat`.

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
        return self._api.call(_PUT_SERVICE, Arguments(body=request_model(Service, given, fields)))


class RawWithRawResponse:
    """The operations of `Raw`, returning the response around the value."""

    def __init__(self, raw_: Raw) -> None:
        self.get_c: Final = raw(raw_.get_c)
        self.put_service: Final = raw(raw_.put_service)


class AsyncRaw:
    """The operations of `raw`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncRawWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncRawWithRawResponse(self)

    async def get_c(self) -> APIStatusErrorModel:
        """`GET /c`.

        Takes, returns and raises what `Raw.get_c` does.
        """
        return await self._api.call(_GET_C, Arguments())

    @overload
    async def put_service(
        self,
        /,
        *,
        name: str,
        config: Mapping[str, object] | None = None,
        config2: Mapping[str, object] | None = None,
        compat: Mapping[str, object] | None = None,
    ) -> Service: ...
    @overload
    async def put_service(self, request: Service, /) -> Service: ...

    @takes_keywords
    async def put_service(self, request: Service | None = None, /, **fields: Any) -> Service:
        """`PUT /service`.

        Takes, returns and raises what `Raw.put_service` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_SERVICE, Arguments(body=request_model(Service, given, fields)))


class AsyncRawWithRawResponse:
    """The operations of `AsyncRaw`, returning the response around the value."""

    def __init__(self, raw_: AsyncRaw) -> None:
        self.get_c: Final = async_raw(raw_.get_c)
        self.put_service: Final = async_raw(raw_.put_service)
