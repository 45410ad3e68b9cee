# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `trees`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, model_argument, request_model
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from .._unions import one_of
from ..models import Folder, Node, Parent, ShelfType0

_PUT_TREE = Operation(
    name="trees.put_tree",
    method="PUT",
    path="/tree",
    decode=json_body(Node.from_dict),
    idempotent=True,
)
_GET_FAMILY = Operation(
    name="trees.get_family",
    method="GET",
    path="/family",
    decode=json_body(Parent.from_dict),
    idempotent=True,
)
_GET_FOLDERS = Operation(
    name="trees.get_folders",
    method="GET",
    path="/folders",
    decode=json_body(Folder.from_dict),
    idempotent=True,
)
_PUT_FOLDERS = Operation(
    name="trees.put_folders",
    method="PUT",
    path="/folders",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GET_SHELVES: Operation[ShelfType0 | str] = Operation(
    name="trees.get_shelves",
    method="GET",
    path="/shelves",
    decode=json_body(one_of(ShelfType0.from_dict, to_str)),
    idempotent=True,
)


class Trees:
    """The operations of `trees`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "TreesWithRawResponse":
        """The same operations, returning the response around the value."""
        return TreesWithRawResponse(self)

    @overload
    def put_tree(self, /, *, value: str, next: Node | None = None, children: Sequence[Node] | None = None) -> Node: ...
    @overload
    def put_tree(self, request: Node, /) -> Node: ...

    @takes_keywords
    def put_tree(self, request: Node | None = None, /, **fields: Any) -> Node:
        """`PUT /tree`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.trees.put_tree(value="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            value: The field `value`.
            next: The field `next`.
            children: The field `children`.

        Returns:
            The tree.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PUT_TREE, Arguments(body=request_model(Node, given, fields)))

    def get_family(self) -> Parent:
        """`GET /family`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.trees.get_family()
            ```

        Returns:
            The family.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_FAMILY, Arguments())

    def get_folders(self) -> Folder:
        """`GET /folders`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.trees.get_folders()
            ```

        Returns:
            The folders.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_FOLDERS, Arguments())

    def put_folders(self, *, body: Folder) -> None:
        """`PUT /folders`.

        Example:
            ```python
            with Sample() as sample:
                sample.trees.put_folders(body=Folder())
            ```

        Args:
            body: The body of the request.

        Returns:
            Kept.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PUT_FOLDERS, Arguments(body=model_argument(body, "body", "Folder")))

    def get_shelves(self) -> ShelfType0 | str:
        """`GET /shelves`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.trees.get_shelves()
            ```

        Returns:
            The shelves.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_SHELVES, Arguments())


class TreesWithRawResponse:
    """The operations of `Trees`, returning the response around the value."""

    def __init__(self, trees: Trees) -> None:
        self.put_tree: Final = raw(trees.put_tree)
        self.get_family: Final = raw(trees.get_family)
        self.get_folders: Final = raw(trees.get_folders)
        self.put_folders: Final = raw(trees.put_folders)
        self.get_shelves: Final = raw(trees.get_shelves)


class AsyncTrees:
    """The operations of `trees`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncTreesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncTreesWithRawResponse(self)

    @overload
    async def put_tree(
        self, /, *, value: str, next: Node | None = None, children: Sequence[Node] | None = None
    ) -> Node: ...
    @overload
    async def put_tree(self, request: Node, /) -> Node: ...

    @takes_keywords
    async def put_tree(self, request: Node | None = None, /, **fields: Any) -> Node:
        """`PUT /tree`.

        Takes, returns and raises what `Trees.put_tree` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_TREE, Arguments(body=request_model(Node, given, fields)))

    async def get_family(self) -> Parent:
        """`GET /family`.

        Takes, returns and raises what `Trees.get_family` does.
        """
        return await self._api.call(_GET_FAMILY, Arguments())

    async def get_folders(self) -> Folder:
        """`GET /folders`.

        Takes, returns and raises what `Trees.get_folders` does.
        """
        return await self._api.call(_GET_FOLDERS, Arguments())

    async def put_folders(self, *, body: Folder) -> None:
        """`PUT /folders`.

        Takes, returns and raises what `Trees.put_folders` does.
        """
        return await self._api.call(_PUT_FOLDERS, Arguments(body=model_argument(body, "body", "Folder")))

    async def get_shelves(self) -> ShelfType0 | str:
        """`GET /shelves`.

        Takes, returns and raises what `Trees.get_shelves` does.
        """
        return await self._api.call(_GET_SHELVES, Arguments())


class AsyncTreesWithRawResponse:
    """The operations of `AsyncTrees`, returning the response around the value."""

    def __init__(self, trees: AsyncTrees) -> None:
        self.put_tree: Final = async_raw(trees.put_tree)
        self.get_family: Final = async_raw(trees.get_family)
        self.get_folders: Final = async_raw(trees.get_folders)
        self.put_folders: Final = async_raw(trees.put_folders)
        self.get_shelves: Final = async_raw(trees.get_shelves)
