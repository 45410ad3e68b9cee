# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `default`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, model_argument, request_model, several
from .._codec import encode, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import no_body
from .._signatures import takes_keywords
from ..models import Circle, Either, GivenBody, GroupsBody, North, Ring, South, SpotSetType0, SpotSetType1, ValuesBody

_CONSTANTS = Operation(
    name="default.constants",
    method="POST",
    path="/constants",
    decode=no_body,
    accept="*/*",
)
_OBJECTS = Operation(
    name="default.objects",
    method="POST",
    path="/objects",
    decode=no_body,
    accept="*/*",
)
_VALUES = Operation(
    name="default.values",
    method="POST",
    path="/values",
    decode=no_body,
    accept="*/*",
)
_GIVEN = Operation(
    name="default.given",
    method="POST",
    path="/given",
    decode=no_body,
    accept="*/*",
)
_PUT_GROUPS = Operation(
    name="default.put_groups",
    method="PUT",
    path="/groups",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GROUPS = Operation(
    name="default.groups",
    method="POST",
    path="/groups",
    decode=no_body,
    accept="*/*",
)
_QUERY = Operation(
    name="default.query",
    method="GET",
    path="/query",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Default:
    """The operations of `default`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "DefaultWithRawResponse":
        """The same operations, returning the response around the value."""
        return DefaultWithRawResponse(self)

    def constants(self, *, body: SpotSetType0 | SpotSetType1) -> None:
        """`POST /constants`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.constants(body=SpotSetType0(type=ByCodeType.CODE))
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_CONSTANTS, Arguments(body=json_value(encode(body))))

    def objects(self, *, body: North | South) -> None:
        """`POST /objects`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.objects(body=North(id=1, exemption=NorthExemption(reason=NorthExemptionReason.HOTEL)))
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_OBJECTS, Arguments(body=json_value(encode(body))))

    @overload
    def values(self, /, *, value: str | float | int | bool, list_: Sequence[str | float | int | bool]) -> None: ...
    @overload
    def values(self, request: ValuesBody, /) -> None: ...

    @takes_keywords
    def values(self, request: ValuesBody | None = None, /, **fields: Any) -> None:
        """`POST /values`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.values(
                    value=1.5,
                    list_=[1.5],
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            value: The field `value`.
            list_: The field `list`.

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
        return self._api.call(_VALUES, Arguments(body=request_model(ValuesBody, given, fields)))

    @overload
    def given(self, /, *, shape: Circle | Ring) -> None: ...
    @overload
    def given(self, request: GivenBody, /) -> None: ...

    @takes_keywords
    def given(self, request: GivenBody | None = None, /, **fields: Any) -> None:
        """`POST /given`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.given(shape=Ring(kind=RingKind.RING, size=3))
            ```

        Args:
            request: All of the following in one object, instead of them.
            shape: The field `shape`.

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
        return self._api.call(_GIVEN, Arguments(body=request_model(GivenBody, given, fields)))

    def put_groups(self, *, body: Sequence[Either]) -> None:
        """`PUT /groups`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.put_groups(body=[Either(b="string")])
            ```

        Args:
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
            _PUT_GROUPS,
            Arguments(
                body=json_value(
                    [
                        item.to_dict()
                        for item in [model_argument(item, "body", "Either") for item in several(body, "body")]
                    ]
                )
            ),
        )

    @overload
    def groups(
        self,
        /,
        *,
        type: str,
        id: int | None = None,
        owner: str | None = None,
        number: int | None = None,
        inner: Either | None = None,
    ) -> None: ...
    @overload
    def groups(self, request: GroupsBody, /) -> None: ...

    @takes_keywords
    def groups(self, request: GroupsBody | None = None, /, **fields: Any) -> None:
        """`POST /groups`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.groups(
                    type="string",
                    id=1,
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            type: The field `type`.
            id: The field `id`.
            owner: The field `owner`.
            number: The field `number`. Example: `7`.
            inner: The field `inner`.

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
        return self._api.call(_GROUPS, Arguments(body=request_model(GroupsBody, given, fields)))

    def query(self, *, label: str, blank: str) -> None:
        """`GET /query`.

        Example:
            ```python
            with Sample() as sample:
                sample.default.query(
                    label="string",
                    blank="",
                )
            ```

        Args:
            label: The query parameter `label`. The API's default is ``.
            blank: The query parameter `blank`. The API's default is ``.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _QUERY,
            Arguments(
                query={
                    "label": argument(to_str, label, "label"),
                    "blank": argument(to_str, blank, "blank"),
                }
            ),
        )


class DefaultWithRawResponse:
    """The operations of `Default`, returning the response around the value."""

    def __init__(self, default: Default) -> None:
        self.constants: Final = raw(default.constants)
        self.objects: Final = raw(default.objects)
        self.values: Final = raw(default.values)
        self.given: Final = raw(default.given)
        self.put_groups: Final = raw(default.put_groups)
        self.groups: Final = raw(default.groups)
        self.query: Final = raw(default.query)


class AsyncDefault:
    """The operations of `default`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncDefaultWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncDefaultWithRawResponse(self)

    async def constants(self, *, body: SpotSetType0 | SpotSetType1) -> None:
        """`POST /constants`.

        Takes, returns and raises what `Default.constants` does.
        """
        return await self._api.call(_CONSTANTS, Arguments(body=json_value(encode(body))))

    async def objects(self, *, body: North | South) -> None:
        """`POST /objects`.

        Takes, returns and raises what `Default.objects` does.
        """
        return await self._api.call(_OBJECTS, Arguments(body=json_value(encode(body))))

    @overload
    async def values(
        self, /, *, value: str | float | int | bool, list_: Sequence[str | float | int | bool]
    ) -> None: ...
    @overload
    async def values(self, request: ValuesBody, /) -> None: ...

    @takes_keywords
    async def values(self, request: ValuesBody | None = None, /, **fields: Any) -> None:
        """`POST /values`.

        Takes, returns and raises what `Default.values` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_VALUES, Arguments(body=request_model(ValuesBody, given, fields)))

    @overload
    async def given(self, /, *, shape: Circle | Ring) -> None: ...
    @overload
    async def given(self, request: GivenBody, /) -> None: ...

    @takes_keywords
    async def given(self, request: GivenBody | None = None, /, **fields: Any) -> None:
        """`POST /given`.

        Takes, returns and raises what `Default.given` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_GIVEN, Arguments(body=request_model(GivenBody, given, fields)))

    async def put_groups(self, *, body: Sequence[Either]) -> None:
        """`PUT /groups`.

        Takes, returns and raises what `Default.put_groups` does.
        """
        return await self._api.call(
            _PUT_GROUPS,
            Arguments(
                body=json_value(
                    [
                        item.to_dict()
                        for item in [model_argument(item, "body", "Either") for item in several(body, "body")]
                    ]
                )
            ),
        )

    @overload
    async def groups(
        self,
        /,
        *,
        type: str,
        id: int | None = None,
        owner: str | None = None,
        number: int | None = None,
        inner: Either | None = None,
    ) -> None: ...
    @overload
    async def groups(self, request: GroupsBody, /) -> None: ...

    @takes_keywords
    async def groups(self, request: GroupsBody | None = None, /, **fields: Any) -> None:
        """`POST /groups`.

        Takes, returns and raises what `Default.groups` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_GROUPS, Arguments(body=request_model(GroupsBody, given, fields)))

    async def query(self, *, label: str, blank: str) -> None:
        """`GET /query`.

        Takes, returns and raises what `Default.query` does.
        """
        return await self._api.call(
            _QUERY,
            Arguments(
                query={
                    "label": argument(to_str, label, "label"),
                    "blank": argument(to_str, blank, "blank"),
                }
            ),
        )


class AsyncDefaultWithRawResponse:
    """The operations of `AsyncDefault`, returning the response around the value."""

    def __init__(self, default: AsyncDefault) -> None:
        self.constants: Final = async_raw(default.constants)
        self.objects: Final = async_raw(default.objects)
        self.values: Final = async_raw(default.values)
        self.given: Final = async_raw(default.given)
        self.put_groups: Final = async_raw(default.put_groups)
        self.groups: Final = async_raw(default.groups)
        self.query: Final = async_raw(default.query)
