# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `shapes`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import encode
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import json_body
from .._unions import one_of
from ..models import Circle, Drawing, Square

_SEND_SHAPE: Operation[Circle | Square] = Operation(
    name="shapes.send_shape",
    method="POST",
    path="/shape",
    decode=json_body(one_of(Circle.from_dict, Square.from_dict)),
)
_GET_DRAWING = Operation(
    name="shapes.get_drawing",
    method="GET",
    path="/drawing",
    decode=json_body(Drawing.from_dict),
    idempotent=True,
)


class Shapes:
    """The operations of `shapes`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ShapesWithRawResponse":
        """The same operations, returning the response around the value."""
        return ShapesWithRawResponse(self)

    def send_shape(self, *, body: Circle | Square) -> Circle | Square:
        """`POST /shape`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.shapes.send_shape(body=Circle(radius=1.5))
            ```

        Args:
            body: The body of the request.

        Returns:
            The shape.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEND_SHAPE, Arguments(body=json_value(encode(body))))

    def get_drawing(self) -> Drawing:
        """`GET /drawing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.shapes.get_drawing()
            ```

        Returns:
            The drawing.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_DRAWING, Arguments())


class ShapesWithRawResponse:
    """The operations of `Shapes`, returning the response around the value."""

    def __init__(self, shapes: Shapes) -> None:
        self.send_shape: Final = raw(shapes.send_shape)
        self.get_drawing: Final = raw(shapes.get_drawing)


class AsyncShapes:
    """The operations of `shapes`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncShapesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncShapesWithRawResponse(self)

    async def send_shape(self, *, body: Circle | Square) -> Circle | Square:
        """`POST /shape`.

        Takes, returns and raises what `Shapes.send_shape` does.
        """
        return await self._api.call(_SEND_SHAPE, Arguments(body=json_value(encode(body))))

    async def get_drawing(self) -> Drawing:
        """`GET /drawing`.

        Takes, returns and raises what `Shapes.get_drawing` does.
        """
        return await self._api.call(_GET_DRAWING, Arguments())


class AsyncShapesWithRawResponse:
    """The operations of `AsyncShapes`, returning the response around the value."""

    def __init__(self, shapes: AsyncShapes) -> None:
        self.send_shape: Final = async_raw(shapes.send_shape)
        self.get_drawing: Final = async_raw(shapes.get_drawing)
