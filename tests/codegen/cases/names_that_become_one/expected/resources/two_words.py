# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `Two Words`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_GET_THING = Operation(
    name="two_words.get_thing",
    method="GET",
    path="/a",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GET_THING_2 = Operation(
    name="two_words.get_thing_2",
    method="GET",
    path="/b",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class TwoWords:
    """The operations of `Two Words`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "TwoWordsWithRawResponse":
        """The same operations, returning the response around the value."""
        return TwoWordsWithRawResponse(self)

    def get_thing(self) -> None:
        """`GET /a`.

        Example:
            ```python
            with Sample() as sample:
                sample.two_words.get_thing()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_THING, Arguments())

    def get_thing_2(self) -> None:
        """`GET /b`.

        Example:
            ```python
            with Sample() as sample:
                sample.two_words.get_thing_2()
            ```

        Returns:
            B.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_THING_2, Arguments())


class TwoWordsWithRawResponse:
    """The operations of `TwoWords`, returning the response around the value."""

    def __init__(self, two_words: TwoWords) -> None:
        self.get_thing: Final = raw(two_words.get_thing)
        self.get_thing_2: Final = raw(two_words.get_thing_2)


class AsyncTwoWords:
    """The operations of `Two Words`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncTwoWordsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncTwoWordsWithRawResponse(self)

    async def get_thing(self) -> None:
        """`GET /a`.

        Takes, returns and raises what `TwoWords.get_thing` does.
        """
        return await self._api.call(_GET_THING, Arguments())

    async def get_thing_2(self) -> None:
        """`GET /b`.

        Takes, returns and raises what `TwoWords.get_thing_2` does.
        """
        return await self._api.call(_GET_THING_2, Arguments())


class AsyncTwoWordsWithRawResponse:
    """The operations of `AsyncTwoWords`, returning the response around the value."""

    def __init__(self, two_words: AsyncTwoWords) -> None:
        self.get_thing: Final = async_raw(two_words.get_thing)
        self.get_thing_2: Final = async_raw(two_words.get_thing_2)
