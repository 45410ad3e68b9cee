# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `t`."""

from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import UserName, UserName2

_GET_C_ID = Operation(
    name="t.get_c_id",
    method="GET",
    path="/c/{id}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GET_C_ID_2 = Operation(
    name="t.get_c_id_2",
    method="GET",
    path="/c/id",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_PUT_USER = Operation(
    name="t.put_user",
    method="PUT",
    path="/users",
    decode=json_body(UserName.from_dict),
    idempotent=True,
)


class T:
    """The operations of `t`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "TWithRawResponse":
        """The same operations, returning the response around the value."""
        return TWithRawResponse(self)

    def get_c_id(self, *, id: str) -> None:
        """`GET /c/{id}`.

        Example:
            ```python
            with Sample() as sample:
                sample.t.get_c_id(id="string")
            ```

        Args:
            id: The path parameter `id`.

        Returns:
            C.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_C_ID,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )

    def get_c_id_2(self) -> None:
        """`GET /c/id`.

        Example:
            ```python
            with Sample() as sample:
                sample.t.get_c_id_2()
            ```

        Returns:
            D.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_C_ID_2, Arguments())

    @overload
    def put_user(self, /, *, b: str | None = None, b_2: str | None = None, b_3: int | None = None) -> UserName: ...
    @overload
    def put_user(self, request: UserName2, /) -> UserName: ...

    @takes_keywords
    def put_user(self, request: UserName2 | None = None, /, **fields: Any) -> UserName:
        """`PUT /users`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.t.put_user()
            ```

        Args:
            request: All of the following in one object, instead of them.
            b: The field `b`.
            b_2: The field `B`.
            b_3: The field `b-`.

        Returns:
            E.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PUT_USER, Arguments(body=request_model(UserName2, given, fields)))


class TWithRawResponse:
    """The operations of `T`, returning the response around the value."""

    def __init__(self, t: T) -> None:
        self.get_c_id: Final = raw(t.get_c_id)
        self.get_c_id_2: Final = raw(t.get_c_id_2)
        self.put_user: Final = raw(t.put_user)


class AsyncT:
    """The operations of `t`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncTWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncTWithRawResponse(self)

    async def get_c_id(self, *, id: str) -> None:
        """`GET /c/{id}`.

        Takes, returns and raises what `T.get_c_id` does.
        """
        return await self._api.call(
            _GET_C_ID,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )

    async def get_c_id_2(self) -> None:
        """`GET /c/id`.

        Takes, returns and raises what `T.get_c_id_2` does.
        """
        return await self._api.call(_GET_C_ID_2, Arguments())

    @overload
    async def put_user(
        self, /, *, b: str | None = None, b_2: str | None = None, b_3: int | None = None
    ) -> UserName: ...
    @overload
    async def put_user(self, request: UserName2, /) -> UserName: ...

    @takes_keywords
    async def put_user(self, request: UserName2 | None = None, /, **fields: Any) -> UserName:
        """`PUT /users`.

        Takes, returns and raises what `T.put_user` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_USER, Arguments(body=request_model(UserName2, given, fields)))


class AsyncTWithRawResponse:
    """The operations of `AsyncT`, returning the response around the value."""

    def __init__(self, t: AsyncT) -> None:
        self.get_c_id: Final = async_raw(t.get_c_id)
        self.get_c_id_2: Final = async_raw(t.get_c_id_2)
        self.put_user: Final = async_raw(t.put_user)
