# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `Größen`."""

from functools import cached_property

from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._transport import AsyncTransport, Transport
from ..models import GrÖßE

_GR_ÖSS_E = Operation(
    name="gr_öß_en.gr_öß_e",
    method="GET",
    path="/gr%C3%B6%C3%9Fe",
    decode=json_body(GrÖßE.from_dict),
    idempotent=True,
)


class GrÖßEn:
    """The operations of `Größen`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> "GrÖßEnWithRawResponse":
        """The same operations, returning the response around the value."""
        return GrÖßEnWithRawResponse(self)

    def gr_öß_e(self, *, l_ä_nge: int | None = None, 名前: str | None = None) -> GrÖßE:
        """`GET /größe`.

        Args:
            l_ä_nge: The query parameter `länge`.
            名前: The query parameter `名前`.

        Returns:
            Die Größe.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._transport.call(
            _GR_ÖSS_E,
            Arguments(
                query={
                    "länge": l_ä_nge,
                    "名前": 名前,
                }
            ),
        )


class GrÖßEnWithRawResponse:
    """The operations of `GrÖßEn`, returning the response around the value."""

    def __init__(self, gr_öß_en: GrÖßEn) -> None:
        self.gr_öß_e = raw(gr_öß_en.gr_öß_e)


class AsyncGrÖßEn:
    """The operations of `Größen`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> "AsyncGrÖßEnWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncGrÖßEnWithRawResponse(self)

    async def gr_öß_e(self, *, l_ä_nge: int | None = None, 名前: str | None = None) -> GrÖßE:
        """`GET /größe`.

        Takes, returns and raises what `GrÖßEn.gr_öß_e` does.
        """
        return await self._transport.call(
            _GR_ÖSS_E,
            Arguments(
                query={
                    "länge": l_ä_nge,
                    "名前": 名前,
                }
            ),
        )


class AsyncGrÖßEnWithRawResponse:
    """The operations of `AsyncGrÖßEn`, returning the response around the value."""

    def __init__(self, gr_öß_en: AsyncGrÖßEn) -> None:
        self.gr_öß_e = async_raw(gr_öß_en.gr_öß_e)
