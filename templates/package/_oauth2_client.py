"""API clients that fetch access tokens: each is kept until shortly before it ends, and renewed once for all calls."""

import os
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._base_url import warn_of_plain_http
from ._config import Config
from ._credentials import AsyncKey
from ._http.messages import AsyncTransport, Attempt, Transport, deadline_after
from ._kept_tokens import KeptTokens
from ._oauth2 import ClientCredentials, Token, explain, token_config, token_operation, with_tokens
from ._redact import Private
from ._request import Arguments, Operation
from ._transports import Transports
from .errors import APIConnectionError, APIStatusError, APITimeoutError, AuthenticationError, ResponseDecodeError

if TYPE_CHECKING:
    from anyio import Lock as AsyncLock

T = TypeVar("T")


class TokenClient(APIClient):
    """Makes calls with access tokens, which it fetches when a call needs one."""

    def __init__(
        self,
        config: Config,
        transports: Transports[Transport],
        tokens: "Tokens",
        original: APIClient | None = None,
    ) -> None:
        super().__init__(_bound(config, tokens.key_for), transports, original)
        self._tokens = tokens

    def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """Make a call; once more with a new token, if the one that was kept is refused.

        Raises:
            APIConnectionError, APIStatusError, ResponseDecodeError: As of any call; or there is no token for it.
        """
        needed = {} if self.is_closed else needed_tokens(self.config, operation)
        if not needed:
            return super().call(operation, arguments)
        started, deadline = monotonic(), deadline_after(self.config.timeout)
        tokens = self._fetched(needed, deadline, operation.name)
        try:
            return self._with(tokens, deadline).call(operation, arguments)
        except AuthenticationError as error:
            if not self._tokens.kept.drop(needed, tokens, started) or not may_be_sent_again(
                error, operation, self.config
            ):
                raise
        tokens = self._fetched(needed, deadline, operation.name)
        return self._with(tokens, deadline).call(operation, arguments)

    def _fetched(self, needed: Mapping[str, ClientCredentials], deadline: float, call: str) -> dict[str, Token]:
        return {name: self._tokens.get(item, self.config, deadline, call) for name, item in needed.items()}

    def _with(self, tokens: Mapping[str, Token], deadline: float) -> APIClient:
        return APIClient(with_tokens(self.config, tokens, Attempt(deadline).remaining()), self.transports, self)

    def with_config(self, config: Config) -> APIClient:
        """Return an API client with other settings on the same connections, and with the same tokens."""
        return TokenClient(config, super().with_config(config).transports, self._tokens, self)


class AsyncTokenClient(AsyncAPIClient):
    """See `TokenClient`."""

    def __init__(
        self,
        config: Config,
        transports: Transports[AsyncTransport],
        tokens: "AsyncTokens",
        original: AsyncAPIClient | None = None,
    ) -> None:
        super().__init__(_bound(config, tokens.key_for), transports, original)
        self._tokens = tokens

    async def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """Make a call; see `TokenClient.call`."""
        needed = {} if self.is_closed else needed_tokens(self.config, operation)
        if not needed:
            return await super().call(operation, arguments)
        started, deadline = monotonic(), deadline_after(self.config.timeout)
        tokens = await self._fetched(needed, deadline, operation.name)
        try:
            return await self._with(tokens, deadline).call(operation, arguments)
        except AuthenticationError as error:
            if not self._tokens.kept.drop(needed, tokens, started) or not may_be_sent_again(
                error, operation, self.config
            ):
                raise
        tokens = await self._fetched(needed, deadline, operation.name)
        return await self._with(tokens, deadline).call(operation, arguments)

    async def _fetched(self, needed: Mapping[str, ClientCredentials], deadline: float, call: str) -> dict[str, Token]:
        return {name: await self._tokens.get(item, self.config, deadline, call) for name, item in needed.items()}

    def _with(self, tokens: Mapping[str, Token], deadline: float) -> AsyncAPIClient:
        return AsyncAPIClient(with_tokens(self.config, tokens, Attempt(deadline).remaining()), self.transports, self)

    def with_config(self, config: Config) -> AsyncAPIClient:
        """Return an API client with other settings on the same connections, and with the same tokens."""
        return AsyncTokenClient(config, super().with_config(config).transports, self._tokens, self)


def token_client(api: APIClient) -> APIClient:
    """Return an API client that fetches tokens.

    Raises:
        ValueError: The URL that tokens come from is none of http or https.
    """
    _check_servers(api.config)
    return TokenClient(api.config, api.transports, Tokens(api.transports))


def async_token_client(api: AsyncAPIClient) -> AsyncAPIClient:
    """See `token_client`."""
    _check_servers(api.config)
    return AsyncTokenClient(api.config, api.transports, AsyncTokens(api.transports))


def _bound(config: Config, key_for: Callable[[ClientCredentials, Config], AsyncKey]) -> Config:
    """Return settings whose credentials fetch their tokens by themselves, for requests that are no plain calls."""
    bound = {
        name: evolve(item, key=Private(key_for(item, config)))
        for name, item in config.credentials.items()
        if isinstance(item, ClientCredentials) and item.client is not None
    }
    return evolve(config, credentials={**config.credentials, **bound})


def _check_servers(config: Config) -> None:
    for credential in config.credentials.values():
        if isinstance(credential, ClientCredentials) and credential.client is not None:
            warn_of_plain_http(credential.server(config.base_url)[0], stacklevel=4)


class Tokens:
    """Fetches access tokens, one at a time for each list of scopes."""

    def __init__(self, transports: Transports[Transport]) -> None:
        self._transports = transports
        self.kept = KeptTokens()
        self._locks: dict[tuple[object, ...], Lock] = {}

    def key_for(self, credential: ClientCredentials, config: Config) -> AsyncKey:
        """Return the function that gives the text of a token, within the budget of a call."""
        return lambda: self.get(credential, config, deadline_after(config.timeout), "a call").text.reveal()

    def get(self, credential: ClientCredentials, config: Config, deadline: float, call: str) -> Token:
        """Return a token for a call, within its budget."""
        asked_at = monotonic()
        found = self.kept.fresh(credential)
        if found is not None:
            return found
        # A lock for each process: that of the parent may be held for ever after a fork.
        lock = self._locks.setdefault((os.getpid(), *credential.fingerprint), Lock())
        if not lock.acquire(timeout=Attempt(deadline).remaining()):
            raise _too_late(call)
        try:
            return self.kept.found(credential, asked_at, call) or self._fetch(credential, config, deadline, call)
        finally:
            lock.release()

    def _fetch(self, credential: ClientCredentials, config: Config, deadline: float, call: str) -> Token:
        server, target = credential.server(config.base_url)
        own = token_config(config, server, Attempt(deadline).remaining())
        self._transports.keep(server)
        with _explained(call, credential, self.kept):
            token = APIClient(own, self._transports).call(token_operation(target), credential.request())
        return self.kept.keep(credential, token)


class AsyncTokens:
    """See `Tokens`."""

    def __init__(self, transports: Transports[AsyncTransport]) -> None:
        self._transports = transports
        self.kept = KeptTokens()
        self._locks: WeakKeyDictionary[object, dict[object, AsyncLock]] = WeakKeyDictionary()

    def key_for(self, credential: ClientCredentials, config: Config) -> AsyncKey:
        """See `Tokens.key_for`."""

        async def key() -> str:
            return (await self.get(credential, config, deadline_after(config.timeout), "a call")).text.reveal()

        return key

    async def get(self, credential: ClientCredentials, config: Config, deadline: float, call: str) -> Token:
        """Return a token for a call, within its budget."""
        asked_at = monotonic()
        found = self.kept.fresh(credential)
        if found is not None:
            return found
        from anyio import fail_after

        lock = self._lock(credential)
        try:
            with fail_after(Attempt(deadline).remaining()):
                await lock.acquire()
        except TimeoutError:
            raise _too_late(call) from None
        try:
            return self.kept.found(credential, asked_at, call) or await self._fetch(credential, config, deadline, call)
        finally:
            lock.release()

    def _lock(self, credential: ClientCredentials) -> "AsyncLock":
        """Return a lock of the event loop that runs: tasks can't wait for those of another."""
        from anyio import Lock as AsyncLock
        from anyio.lowlevel import current_token

        token = current_token()
        loop: object = getattr(token, "native_token", token)  # before anyio 4.11, it was the token itself
        locks = self._locks.setdefault(loop, {})
        return locks.setdefault(credential.fingerprint, AsyncLock())

    async def _fetch(self, credential: ClientCredentials, config: Config, deadline: float, call: str) -> Token:
        server, target = credential.server(config.base_url)
        own = token_config(config, server, Attempt(deadline).remaining())
        self._transports.keep(server)
        with _explained(call, credential, self.kept):
            token = await AsyncAPIClient(own, self._transports).call(token_operation(target), credential.request())
        return self.kept.keep(credential, token)


def needed_tokens(config: Config, operation: Operation[T]) -> dict[str, ClientCredentials]:
    """Return the credentials of a call that lack a token, by their names."""
    sent = config.credentials_for(operation.security)
    return {
        name: item
        for name, item in config.credentials.items()
        if isinstance(item, ClientCredentials) and item.client is not None and any(item is other for other in sent)
    }


def may_be_sent_again(error: AuthenticationError, operation: Operation[T], config: Config) -> bool:
    """Return whether a refused call may be sent with another token: it was not processed, or may be twice."""
    is_safe = operation.idempotent or config.retry_non_idempotent or not error.may_have_been_processed
    return is_safe and config.max_retries > 0


@contextmanager
def _explained(call: str, credential: ClientCredentials, kept: KeptTokens) -> Generator[None, None, None]:
    try:
        yield
    except (APIConnectionError, APIStatusError, ResponseDecodeError) as error:
        explain(error, call, credential.secrets)
        kept.note(credential, error)
        raise


def _too_late(call: str) -> APITimeoutError:
    text = f"{call}: not sent, as another call did not get an access token in time"
    return APITimeoutError(text, may_have_been_processed=False)
