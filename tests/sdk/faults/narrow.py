"""Clients with fewer connections than usual."""

from typing import Any

from ding_otp import Ding
from ding_otp._api_client import APIClient, AsyncAPIClient
from ding_otp._http.async_pool import AsyncPoolTransport
from ding_otp._http.messages import AsyncTransport, Transport
from ding_otp._http.pool import PoolTransport
from ding_otp._http.routes import route_to
from ding_otp._transports import Transports

from .answers import LIMIT


def narrow(client: Any, connections: int) -> None:
    """Gives a client so many connections."""
    config = client._api.config
    route = route_to(config.base_url)
    if isinstance(client, Ding):
        transports: Transports[Transport] = Transports(
            lambda base_url: PoolTransport(base_url, route, LIMIT, connections)
        )
        client._api = APIClient(config, transports)
    else:
        async_transports: Transports[AsyncTransport] = Transports(
            lambda base_url: AsyncPoolTransport(base_url, route, LIMIT, connections)
        )
        client._api = AsyncAPIClient(config, async_transports)
