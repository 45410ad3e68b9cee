# Generated from the API's description. Edit that or the templates, not this file.
"""The client, and its asynchronous twin."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn, Self
from uuid import UUID

from ._api_client import open_api_client, open_async_api_client
from ._codec import UNSET, Unset
from ._config import (
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    Api,
    Global,
    checked_limit,
)
from ._credentials import AsyncKey, Credential, Key, Keys
from ._custom_request import Asked, custom_request
from ._raw_response import RawResponse, async_raw, raw
from ._redact import Private
from ._version import USER_AGENT

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

    from .resources.otp import AsyncOtp, Otp


_API = Api(
    base_url="https://api.ding.live/v1",
    base_url_variable="DING_BASE_URL",
    log_variable="DING_LOG",
    credentials={
        "ApiKey": Credential(
            argument="api_key",
            variable="DING_API_KEY",
            place="header",
            name="x-api-key",
            needed=True,
        ),
    },
    global_parameters={
        "customer_uuid": Global(variable="DING_CUSTOMER_UUID", is_uuid=True),
    },
    user_agent=USER_AGENT,
    security=(("ApiKey",),),
    sensitive_fields=("phone_number", "ip", "device_id", "check_code"),
)


class Ding:
    """Verify phone numbers with one-time codes. Threads may share one.

    Args:
        api_key: The secret key of the account, from the API settings of the dashboard. Or set DING_API_KEY. A function
            is called for each request.
        customer_uuid: UUID of the customer, from the API settings of the dashboard. For calls that do not give their
            own. Or set DING_CUSTOMER_UUID.
        base_url: Where the API is, https://api.ding.live/v1 by default. Or set DING_BASE_URL.
        timeout: Seconds that a call may take in all, retries and waits included; None for no limit.
        max_retries: How often a call is sent again where that is safe; 0 turns it off.
        retry_non_idempotent: Send again also what the server may have received, at the risk of its being done twice.
        max_response_bytes: Size above which a response is refused.
        headers: Headers to send with every request.
        query: Parameters to send in the query of every request; of those that a call gives too, the call's are sent.
        http_client: An `httpx.Client` to send with, for proxies, hooks or transports of your own. It stays yours:
            closing this client does not close it.
        ssl_context: Whom to trust instead of the authorities that SSL_CERT_FILE or SSL_CERT_DIR name, or else certifi;
            for the client's own connections, so not with `http_client`.

    Raises:
        ValueError: A setting is missing or wrong.
    """

    def __init__(
        self,
        *,
        api_key: Key | None = None,
        customer_uuid: UUID | str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry_non_idempotent: bool = False,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: "httpx.Client | None" = None,
        ssl_context: "SSLContext | None" = None,
    ) -> None:
        # Error reports may show variables: from here on, none holds a key.
        keys: Keys = Private(
            {
                "ApiKey": api_key,
            }
        )
        private_base_url = Private(base_url)
        private_headers = Private(headers)
        private_query = Private(query)
        del base_url, headers, query, api_key

        config = _API.configure(
            keys=keys,
            global_values={
                "customer_uuid": customer_uuid,
            },
            base_url=private_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_non_idempotent=retry_non_idempotent,
            headers=private_headers,
            query=private_query,
        )
        self._api = open_api_client(config, http_client, ssl_context, checked_limit(max_response_bytes))

    @cached_property
    def otp(self) -> "Otp":
        """Send one-time codes to phone numbers and check what was typed."""
        from .resources.otp import Otp

        return Otp(self._api)

    def with_options(
        self,
        *,
        api_key: Key | None = None,
        customer_uuid: UUID | str | None = None,
        base_url: str | None = None,
        timeout: float | Unset | None = UNSET,
        max_retries: int | None = None,
        retry_non_idempotent: bool | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Self:
        """A client with other settings on the same connections; what is not given stays.

        It is cheap: make one for a single call if need be. Closing it leaves the connections to this client. With
        another base URL it has connections of its own, which last as long as it does.

        Raises:
            ValueError: A setting is wrong.
        """
        keys: Keys = Private(
            {
                "ApiKey": api_key,
            }
        )
        private_base_url = Private(base_url)
        private_headers = Private(headers)
        private_query = Private(query)
        del base_url, headers, query, api_key

        config = _API.changed(
            self._api.config,
            keys=keys,
            global_values={
                "customer_uuid": customer_uuid,
            },
            base_url=private_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_non_idempotent=retry_non_idempotent,
            headers=private_headers,
            query=private_query,
        )
        copy = object.__new__(type(self))
        copy._api = self._api.with_config(config)
        return copy

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
        del path, json, query, headers  # as in __init__
        made = custom_request(_API, self._api.config, asked)
        api = self._api.with_config(made.config)
        return raw(api.call)(made.operation, made.arguments)

    def close(self) -> None:
        """Closes the connections. Calls after it are a RuntimeError; closing twice does no harm."""
        self._api.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__}: holds a key and connections, so it can't be pickled or copied; "
            "make one where it is needed, or change its settings by with_options()"
        )

    def __repr__(self) -> str:
        if not hasattr(self, "_api"):  # as in a report of an error in its making
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({self._api.config})"


class AsyncDing:
    """Verify phone numbers with one-time codes. Asynchronous; tasks may share one.

    Args:
        api_key: The secret key of the account, from the API settings of the dashboard. Or set DING_API_KEY. A function
            is called for each request.
        customer_uuid: UUID of the customer, from the API settings of the dashboard. For calls that do not give their
            own. Or set DING_CUSTOMER_UUID.
        base_url: Where the API is, https://api.ding.live/v1 by default. Or set DING_BASE_URL.
        timeout: Seconds that a call may take in all, retries and waits included; None for no limit.
        max_retries: How often a call is sent again where that is safe; 0 turns it off.
        retry_non_idempotent: Send again also what the server may have received, at the risk of its being done twice.
        max_response_bytes: Size above which a response is refused.
        headers: Headers to send with every request.
        query: Parameters to send in the query of every request; of those that a call gives too, the call's are sent.
        http_client: An `httpx.AsyncClient` to send with, for proxies, hooks or transports of your own. It stays yours:
            closing this client does not close it.
        ssl_context: Whom to trust instead of the authorities that SSL_CERT_FILE or SSL_CERT_DIR name, or else certifi;
            for the client's own connections, so not with `http_client`.

    Raises:
        ValueError: A setting is missing or wrong.
    """

    def __init__(
        self,
        *,
        api_key: AsyncKey | None = None,
        customer_uuid: UUID | str | None = None,
        base_url: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry_non_idempotent: bool = False,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        http_client: "httpx.AsyncClient | None" = None,
        ssl_context: "SSLContext | None" = None,
    ) -> None:
        # Error reports may show variables: from here on, none holds a key.
        keys: Keys = Private(
            {
                "ApiKey": api_key,
            }
        )
        private_base_url = Private(base_url)
        private_headers = Private(headers)
        private_query = Private(query)
        del base_url, headers, query, api_key

        config = _API.configure(
            keys=keys,
            global_values={
                "customer_uuid": customer_uuid,
            },
            base_url=private_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_non_idempotent=retry_non_idempotent,
            headers=private_headers,
            query=private_query,
        )
        self._api = open_async_api_client(config, http_client, ssl_context, checked_limit(max_response_bytes))

    @cached_property
    def otp(self) -> "AsyncOtp":
        """Send one-time codes to phone numbers and check what was typed."""
        from .resources.otp import AsyncOtp

        return AsyncOtp(self._api)

    def with_options(
        self,
        *,
        api_key: AsyncKey | None = None,
        customer_uuid: UUID | str | None = None,
        base_url: str | None = None,
        timeout: float | Unset | None = UNSET,
        max_retries: int | None = None,
        retry_non_idempotent: bool | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Self:
        """A client with other settings on the same connections; what is not given stays.

        It is cheap: make one for a single call if need be. Closing it leaves the connections to this client. With
        another base URL it has connections of its own, which last as long as it does.

        Raises:
            ValueError: A setting is wrong.
        """
        keys: Keys = Private(
            {
                "ApiKey": api_key,
            }
        )
        private_base_url = Private(base_url)
        private_headers = Private(headers)
        private_query = Private(query)
        del base_url, headers, query, api_key

        config = _API.changed(
            self._api.config,
            keys=keys,
            global_values={
                "customer_uuid": customer_uuid,
            },
            base_url=private_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_non_idempotent=retry_non_idempotent,
            headers=private_headers,
            query=private_query,
        )
        copy = object.__new__(type(self))
        copy._api = self._api.with_config(config)
        return copy

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
        del path, json, query, headers  # as in __init__
        made = custom_request(_API, self._api.config, asked)
        api = self._api.with_config(made.config)
        return await async_raw(api.call)(made.operation, made.arguments)

    async def aclose(self) -> None:
        """Closes the connections. Calls after it are a RuntimeError; closing twice does no harm."""
        await self._api.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__}: holds a key and connections, so it can't be pickled or copied; "
            "make one where it is needed, or change its settings by with_options()"
        )

    def __repr__(self) -> str:
        if not hasattr(self, "_api"):  # as in a report of an error in its making
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({self._api.config})"
