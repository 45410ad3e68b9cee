# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `values`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Holder, JsonType4, MoreType0, MoreType1

_PUT_JSON = Operation(
    name="values.put_json",
    method="PUT",
    path="/json",
    decode=json_body(Holder.from_dict),
    idempotent=True,
)


class Values:
    """The operations of `values`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ValuesWithRawResponse":
        """The same operations, returning the response around the value."""
        return ValuesWithRawResponse(self)

    @overload
    def put_json(
        self, /, *, value: str | float | bool | Sequence[object] | JsonType4, more: MoreType0 | MoreType1 | None = None
    ) -> Holder: ...
    @overload
    def put_json(self, request: Holder, /) -> Holder: ...

    @takes_keywords
    def put_json(self, request: Holder | None = None, /, **fields: Any) -> Holder:
        """`PUT /json`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.values.put_json(value="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            value: The field `value`.
            more: Its base is in each variant of the union beside it.

        Returns:
            As it was.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PUT_JSON, Arguments(body=request_model(Holder, given, fields)))


class ValuesWithRawResponse:
    """The operations of `Values`, returning the response around the value."""

    def __init__(self, values: Values) -> None:
        self.put_json: Final = raw(values.put_json)


class AsyncValues:
    """The operations of `values`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncValuesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncValuesWithRawResponse(self)

    @overload
    async def put_json(
        self, /, *, value: str | float | bool | Sequence[object] | JsonType4, more: MoreType0 | MoreType1 | None = None
    ) -> Holder: ...
    @overload
    async def put_json(self, request: Holder, /) -> Holder: ...

    @takes_keywords
    async def put_json(self, request: Holder | None = None, /, **fields: Any) -> Holder:
        """`PUT /json`.

        Takes, returns and raises what `Values.put_json` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_JSON, Arguments(body=request_model(Holder, given, fields)))


class AsyncValuesWithRawResponse:
    """The operations of `AsyncValues`, returning the response around the value."""

    def __init__(self, values: AsyncValues) -> None:
        self.put_json: Final = async_raw(values.put_json)
