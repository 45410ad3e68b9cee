# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `lambda`."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model, several
from .._codec import list_of, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import Class, Def, DefLiteral

_IMPORT_ = Operation(
    name="lambda_.import_",
    method="POST",
    path="/import/{class}",
    decode=json_body(Class.from_dict),
)
_LIST_ = Operation(
    name="lambda_.list_",
    method="GET",
    path="/list",
    decode=json_body(list_of(Class.from_dict)),
    idempotent=True,
)
_PRINT = Operation(
    name="lambda_.print",
    method="GET",
    path="/print",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Lambda:
    """The operations of `lambda`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "LambdaWithRawResponse":
        """The same operations, returning the response around the value."""
        return LambdaWithRawResponse(self)

    @overload
    def import_(
        self,
        /,
        *,
        id: str,
        none: str,
        async_: bool | None = None,
        type: str | None = None,
        str_: str | None = None,
        dict_: Mapping[str, str] | None = None,
        object_: str | None = None,
        property_: str | None = None,
        field_123: str | None = None,
        field_: str | None = None,
        kind: Def | DefLiteral | None = None,
        class_: str,
        from_: str | None = None,
        list_: list[str] | None = None,
        self_: str | None = None,
        fields_: str | None = None,
    ) -> Class: ...
    @overload
    def import_(
        self,
        request: Class,
        /,
        *,
        class_: str,
        from_: str | None = None,
        list_: list[str] | None = None,
        self_: str | None = None,
        fields_: str | None = None,
    ) -> Class: ...

    @takes_keywords
    def import_(
        self,
        request: Class | None = None,
        /,
        *,
        class_: str,
        from_: str | None = None,
        list_: list[str] | None = None,
        self_: str | None = None,
        fields_: str | None = None,
        **fields: Any,
    ) -> Class:
        """`POST /import/{class}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.lambda_.import_(
                    id="string",
                    none="string",
                    class_="string",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            none: The field `None`.
            async_: The field `async`.
            type: The field `type`.
            str_: The field `str`.
            dict_: The field `dict`.
            object_: The field `object`.
            property_: The field `property`.
            field_123: The field `123`.
            field_: The field ``.
            kind: The field `kind`.
            class_: The path parameter `class`.
            from_: The query parameter `from`.
            list_: The query parameter `list`.
            self_: The query parameter `self`.
            fields_: The query parameter `fields`.

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
        return self._api.call(
            _IMPORT_,
            Arguments(
                body=request_model(Class, given, fields, ["class_", "from_", "list_", "self_", "fields_"]),
                path={
                    "class": argument(to_str, class_, "class_"),
                },
                query={
                    "from": None if from_ is None else argument(to_str, from_, "from_"),
                    "list": None
                    if list_ is None
                    else [argument(to_str, item, "list_") for item in several(list_, "list_")],
                    "self": None if self_ is None else argument(to_str, self_, "self_"),
                    "fields": None if fields_ is None else argument(to_str, fields_, "fields_"),
                },
            ),
        )

    def list_(self) -> list[Class]:
        """`GET /list`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.lambda_.list_()
            ```

        Returns:
            All.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LIST_, Arguments())

    def print(self) -> None:
        """`GET /print`.

        Example:
            ```python
            with Sample() as sample:
                sample.lambda_.print()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PRINT, Arguments())


class LambdaWithRawResponse:
    """The operations of `Lambda`, returning the response around the value."""

    def __init__(self, lambda_: Lambda) -> None:
        self.import_: Final = raw(lambda_.import_)
        self.list_: Final = raw(lambda_.list_)
        self.print: Final = raw(lambda_.print)


class AsyncLambda:
    """The operations of `lambda`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncLambdaWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncLambdaWithRawResponse(self)

    @overload
    async def import_(
        self,
        /,
        *,
        id: str,
        none: str,
        async_: bool | None = None,
        type: str | None = None,
        str_: str | None = None,
        dict_: Mapping[str, str] | None = None,
        object_: str | None = None,
        property_: str | None = None,
        field_123: str | None = None,
        field_: str | None = None,
        kind: Def | DefLiteral | None = None,
        class_: str,
        from_: str | None = None,
        list_: list[str] | None = None,
        self_: str | None = None,
        fields_: str | None = None,
    ) -> Class: ...
    @overload
    async def import_(
        self,
        request: Class,
        /,
        *,
        class_: str,
        from_: str | None = None,
        list_: list[str] | None = None,
        self_: str | None = None,
        fields_: str | None = None,
    ) -> Class: ...

    @takes_keywords
    async def import_(
        self,
        request: Class | None = None,
        /,
        *,
        class_: str,
        from_: str | None = None,
        list_: list[str] | None = None,
        self_: str | None = None,
        fields_: str | None = None,
        **fields: Any,
    ) -> Class:
        """`POST /import/{class}`.

        Takes, returns and raises what `Lambda.import_` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _IMPORT_,
            Arguments(
                body=request_model(Class, given, fields, ["class_", "from_", "list_", "self_", "fields_"]),
                path={
                    "class": argument(to_str, class_, "class_"),
                },
                query={
                    "from": None if from_ is None else argument(to_str, from_, "from_"),
                    "list": None
                    if list_ is None
                    else [argument(to_str, item, "list_") for item in several(list_, "list_")],
                    "self": None if self_ is None else argument(to_str, self_, "self_"),
                    "fields": None if fields_ is None else argument(to_str, fields_, "fields_"),
                },
            ),
        )

    async def list_(self) -> list[Class]:
        """`GET /list`.

        Takes, returns and raises what `Lambda.list_` does.
        """
        return await self._api.call(_LIST_, Arguments())

    async def print(self) -> None:
        """`GET /print`.

        Takes, returns and raises what `Lambda.print` does.
        """
        return await self._api.call(_PRINT, Arguments())


class AsyncLambdaWithRawResponse:
    """The operations of `AsyncLambda`, returning the response around the value."""

    def __init__(self, lambda_: AsyncLambda) -> None:
        self.import_: Final = async_raw(lambda_.import_)
        self.list_: Final = async_raw(lambda_.list_)
        self.print: Final = async_raw(lambda_.print)
