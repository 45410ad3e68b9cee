# Generated from the API's description. Edit that or the templates, not this file.
"""What clients have in common, whatever the API."""

from collections.abc import Mapping
from inspect import signature
from typing import TYPE_CHECKING, Generic, NoReturn, Self, TypeVar

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._codec import UNSET
from ._config import Config
from ._custom_request import Asked, custom_request
from ._http.messages import AsyncTransport, Transport
from ._raw_response import RawResponse, async_raw, raw
from ._redact import Private
from ._signatures import unknown_argument
from ._transports import Transports

if TYPE_CHECKING:
    from ssl import SSLContext


ApiT = TypeVar("ApiT", APIClient, AsyncAPIClient)


class _Guarded(Generic[ApiT]):
    """What shows nothing of a client, and takes it nowhere."""

    _api: ApiT

    if not TYPE_CHECKING:  # checkers see the arguments of `__init__`

        def __new__(cls, *_: object, **given: object) -> Self:
            known = signature(cls.__init__).parameters
            takes_any = any(item.kind is item.VAR_KEYWORD for item in known.values())
            if not takes_any and (problem := unknown_argument(given, [*known])):
                given.clear()  # error reports may show variables
                raise TypeError(f"{cls.__name__}: {problem}")
            return super().__new__(cls)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__}: holds a key and connections, so it can't be pickled or copied; "
            "make one where it is needed, or change its settings by with_options()"
        )

    def __repr__(self) -> str:
        if not hasattr(self, "_api"):  # as in a report of an error in its making
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({self._api.config})"


class BaseClient(_Guarded[APIClient]):
    """What every client can do."""

    def request(
        self,
        method: str,
        path: str,
        *,
        json: object = UNSET,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RawResponse[bytes]:
        """Send a request that no call of this client makes, with the same key, retries, time budget and errors.

        Args:
            method: The method of HTTP.
            path: Where to, below the base URL; it starts with a slash.
            json: The body: any value that JSON can hold, or a request model. It is sent as it is.
            query: Parameters of the query. A list is sent as several of one name; None is not sent.
            headers: Headers to send with this request.
            idempotent: Whether doing it twice does no more than doing it once, so that it may be sent again after the
                server may have received it; by default what HTTP says: GET, HEAD, OPTIONS, TRACE, PUT and DELETE are.

        Returns:
            The answer; its body is `parsed`, and `json()` reads it.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer can't be read.
            ValueError: An argument can't be sent.
        """
        asked = Private(Asked(method, path, json, query, headers, idempotent))
        del path, json, query, headers  # error reports may show variables
        made = custom_request(self._api.config, asked)
        call = self._api.with_config(made.config).call
        return raw(call)(made.operation, made.arguments)

    def close(self) -> None:
        """Close the connections. Calls after it are a RuntimeError; closing twice does no harm."""
        self._api.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class BaseAsyncClient(_Guarded[AsyncAPIClient]):
    """What every asynchronous client can do."""

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: object = UNSET,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RawResponse[bytes]:
        """Send a request that no call of this client makes, with the same key, retries, time budget and errors.

        Args:
            method: The method of HTTP.
            path: Where to, below the base URL; it starts with a slash.
            json: The body: any value that JSON can hold, or a request model. It is sent as it is.
            query: Parameters of the query. A list is sent as several of one name; None is not sent.
            headers: Headers to send with this request.
            idempotent: Whether doing it twice does no more than doing it once, so that it may be sent again after the
                server may have received it; by default what HTTP says: GET, HEAD, OPTIONS, TRACE, PUT and DELETE are.

        Returns:
            The answer; its body is `parsed`, and `json()` reads it.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer can't be read.
            ValueError: An argument can't be sent.
        """
        asked = Private(Asked(method, path, json, query, headers, idempotent))
        del path, json, query, headers  # error reports may show variables
        made = custom_request(self._api.config, asked)
        call = self._api.with_config(made.config).call
        return await async_raw(call)(made.operation, made.arguments)

    async def aclose(self) -> None:
        """Close the connections. Calls after it are a RuntimeError; closing twice does no harm."""
        await self._api.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def open_api_client(config: Config, http_client: object, ssl_context: "SSLContext | None", limit: int) -> APIClient:
    """Open an API client on the given HTTP client, or else on connections of its own or the environment's proxies.

    `limit` is the size in bytes that a response may have. All that a call needs is imported here, outside its budget.
    """
    if http_client is None:
        from ._http.pool import PoolTransport
        from ._http.routes import route_to

        return APIClient(
            config, Transports(lambda base_url: PoolTransport(base_url, route_to(base_url, ssl_context), limit))
        )
    from ._http.custom_client import CustomTransport

    _refuse_both(ssl_context)
    transports: Transports[Transport] = Transports(lambda base_url: CustomTransport(base_url, limit, http_client))
    return APIClient(evolve(config, may_lack_keys=True), transports)


def open_async_api_client(
    config: Config, http_client: object, ssl_context: "SSLContext | None", limit: int
) -> AsyncAPIClient:
    """See `open_api_client`."""
    if http_client is None:
        from ._http.async_pool import AsyncPoolTransport
        from ._http.routes import route_to

        return AsyncAPIClient(
            config, Transports(lambda base_url: AsyncPoolTransport(base_url, route_to(base_url, ssl_context), limit))
        )
    from ._http.async_custom_client import AsyncCustomTransport

    _refuse_both(ssl_context)
    transports: Transports[AsyncTransport] = Transports(
        lambda base_url: AsyncCustomTransport(base_url, limit, http_client)
    )
    return AsyncAPIClient(evolve(config, may_lack_keys=True), transports)


def _refuse_both(ssl_context: "SSLContext | None") -> None:
    if ssl_context is not None:
        raise ValueError("ssl_context: is for the client's own connections; give it to the http_client instead")
