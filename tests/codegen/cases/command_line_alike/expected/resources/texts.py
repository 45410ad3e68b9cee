# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `texts`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_SEARCH = Operation(
    name="texts.search",
    method="GET",
    path="/search",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_TEXTS = Operation(
    name="texts.texts",
    method="GET",
    path="/texts",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Texts:
    """The operations of `texts`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "TextsWithRawResponse":
        """The same operations, returning the response around the value."""
        return TextsWithRawResponse(self)

    def search(self) -> None:
        """`GET /search`.

        Example:
            ```python
            with Sample() as sample:
                sample.texts.search()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SEARCH, Arguments())

    def texts(self) -> None:
        """`GET /texts`.

        Example:
            ```python
            with Sample() as sample:
                sample.texts.texts()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_TEXTS, Arguments())


class TextsWithRawResponse:
    """The operations of `Texts`, returning the response around the value."""

    def __init__(self, texts: Texts) -> None:
        self.search: Final = raw(texts.search)
        self.texts: Final = raw(texts.texts)


class AsyncTexts:
    """The operations of `texts`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncTextsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncTextsWithRawResponse(self)

    async def search(self) -> None:
        """`GET /search`.

        Takes, returns and raises what `Texts.search` does.
        """
        return await self._api.call(_SEARCH, Arguments())

    async def texts(self) -> None:
        """`GET /texts`.

        Takes, returns and raises what `Texts.texts` does.
        """
        return await self._api.call(_TEXTS, Arguments())


class AsyncTextsWithRawResponse:
    """The operations of `AsyncTexts`, returning the response around the value."""

    def __init__(self, texts: AsyncTexts) -> None:
        self.search: Final = async_raw(texts.search)
        self.texts: Final = async_raw(texts.texts)
