"""Where events may be posted to."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

_PORTS = {"http": 80, "https": 443}
_MAX_RECEIVER = 320


def receiver_of(url: str) -> str:
    """Return the receiver behind a URL, as `host:port`: what is to be spared, and must not hold up others."""
    parts = urlsplit(url)
    port = parts.port or _PORTS.get(parts.scheme, 0)
    return f"{(parts.hostname or '').rstrip('.')}:{port}"[:_MAX_RECEIVER]


def is_allowed(url: str, hosts: tuple[str, ...], *, loopback: bool = True) -> bool:
    """Tell whether events may be posted there.

    Args:
        url: A callback_url.
        hosts: Hosts that were allowed.
        loopback: Whether those of this machine are, too.
    """
    host = (urlsplit(url).hostname or "").rstrip(".")
    if host in {allowed.lower() for allowed in hosts}:
        return True
    if not loopback:
        return False
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Targets:
    """What one sandbox may post to.

    Attributes:
        hosts: Hosts that were allowed.
        loopback: Whether this machine is allowed. Not where other machines reach the sandbox: they would reach through
            it what listens on loopback only.
        own_port: Port that the sandbox listens on; never posted to, under whatever name.
    """

    hosts: tuple[str, ...] = ()
    loopback: bool = True
    own_port: int | None = None

    async def objection(self, url: str) -> str | None:
        """Return why an event is not posted there; None if it may be."""
        if not is_allowed(url, self.hosts, loopback=self.loopback):
            return "not posted, --webhook-hosts does not name this host"
        if await self._is_itself(url):
            return "not posted, this is the sandbox itself"
        return None

    async def _is_itself(self, url: str) -> bool:
        host, _, port = receiver_of(url).rpartition(":")
        if port != str(self.own_port):
            return False
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, int(port), type=socket.SOCK_STREAM)
        except OSError:
            return False  # nobody can be posted to there
        return any(_is_of_this_machine(str(address[0])) for *_, address in found)


def _is_of_this_machine(address: str) -> bool:
    """Only addresses of its own can a machine listen on."""
    if ip_address(address.partition("%")[0]).is_loopback:
        return True
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True
