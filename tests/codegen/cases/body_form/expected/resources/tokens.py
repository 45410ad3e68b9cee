# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `tokens`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import model_argument
from .._forms import form_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from ..models import MakeTokenBody

_MAKE_TOKEN = Operation(
    name="tokens.make_token",
    method="POST",
    path="/token",
    decode=no_body,
    accept="*/*",
)


class Tokens:
    """The operations of `tokens`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "TokensWithRawResponse":
        """The same operations, returning the response around the value."""
        return TokensWithRawResponse(self)

    def make_token(self, *, body: MakeTokenBody) -> None:
        """`POST /token`.

        Example:
            ```python
            with Sample() as sample:
                sample.tokens.make_token(body=MakeTokenBody(grant_type=MakeTokenBodyGrantType.PASSWORD))
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
            _MAKE_TOKEN, Arguments(body=form_body(model_argument(body, "body", "MakeTokenBody").to_dict()))
        )


class TokensWithRawResponse:
    """The operations of `Tokens`, returning the response around the value."""

    def __init__(self, tokens: Tokens) -> None:
        self.make_token: Final = raw(tokens.make_token)


class AsyncTokens:
    """The operations of `tokens`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncTokensWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncTokensWithRawResponse(self)

    async def make_token(self, *, body: MakeTokenBody) -> None:
        """`POST /token`.

        Takes, returns and raises what `Tokens.make_token` does.
        """
        return await self._api.call(
            _MAKE_TOKEN, Arguments(body=form_body(model_argument(body, "body", "MakeTokenBody").to_dict()))
        )


class AsyncTokensWithRawResponse:
    """The operations of `AsyncTokens`, returning the response around the value."""

    def __init__(self, tokens: AsyncTokens) -> None:
        self.make_token: Final = async_raw(tokens.make_token)
