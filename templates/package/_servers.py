"""Operations that the description has on servers of their own."""

import os
from collections.abc import Callable
from threading import Lock

from attrs import evolve

from ._api_client import APIClient, AsyncAPIClient
from ._base_url import BaseUrl, warn_of_plain_http
from ._config import Config
from ._http.messages import AsyncTransport, Attempt, Failure, Reply, Request, Transport
from ._redact import Private


def has_own_base_url(base_url: Private[str | None], variable: str) -> bool:
    """Return whether the caller said where the API is: then all of it is there."""
    return base_url.reveal() is not None or bool(os.environ.get(variable))


def at_server(api: APIClient, url: str) -> APIClient:
    """Return the API client of another server, or the same one if the caller said where the API is."""
    transport = api.transport
    if not isinstance(transport, ServersTransport):
        return api
    config = _config_at(api.config, url)
    return APIClient(config, transport.at(config), api)


def async_at_server(api: AsyncAPIClient, url: str) -> AsyncAPIClient:
    """See `at_server`."""
    transport = api.transport
    if not isinstance(transport, AsyncServersTransport):
        return api
    config = _config_at(api.config, url)
    return AsyncAPIClient(config, transport.at(config), api)


def with_servers(api: APIClient, open_other: Callable[[Config], APIClient]) -> APIClient:
    """Return an API client that can go to other servers too."""
    return APIClient(api.config, ServersTransport(api.transport, lambda config: open_other(config).transport))


def with_async_servers(api: AsyncAPIClient, open_other: Callable[[Config], AsyncAPIClient]) -> AsyncAPIClient:
    """See `with_servers`."""
    transport = AsyncServersTransport(api.transport, lambda config: open_other(config).transport)
    return AsyncAPIClient(api.config, transport)


class ServersTransport:
    """Sends requests to the client's own server, and opens those to others when they are first asked for."""

    def __init__(self, own: Transport, open_other: Callable[[Config], Transport]) -> None:
        self.own = own
        self._open = open_other
        self._others: dict[BaseUrl, Transport] = {}
        self._lock = Lock()

    def at(self, config: Config) -> Transport:
        """Return the transport to the server of a configuration."""
        with self._lock:
            if config.base_url not in self._others:
                self._others[config.base_url] = self._open(config)
            return self._others[config.base_url]

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request to the client's own server."""
        return self.own.send(request, attempt)

    def close(self) -> None:
        """Close the connections to all servers."""
        for transport in (self.own, *self._others.values()):
            transport.close()


class AsyncServersTransport:
    """See `ServersTransport`."""

    def __init__(self, own: AsyncTransport, open_other: Callable[[Config], AsyncTransport]) -> None:
        self.own = own
        self._open = open_other
        self._others: dict[BaseUrl, AsyncTransport] = {}

    def at(self, config: Config) -> AsyncTransport:
        """Return the transport to the server of a configuration."""
        if config.base_url not in self._others:
            self._others[config.base_url] = self._open(config)
        return self._others[config.base_url]

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request to the client's own server."""
        return await self.own.send(request, attempt)

    async def aclose(self) -> None:
        """Close the connections to all servers."""
        for transport in (self.own, *self._others.values()):
            await transport.aclose()


def _config_at(config: Config, url: str) -> Config:
    base_url = BaseUrl.parse(url)
    warn_of_plain_http(base_url, stacklevel=5)
    return evolve(config, base_url=base_url)
