"""The proxies that the environment names, and the servers that need none."""

import os
import sys
from base64 import b64encode
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from attrs import field, frozen

from .._base_url import BaseUrl

_PORTS = {"http": 80, "https": 443}
_SOCKS = ("socks5", "socks5h", "socks")
_SOCKS_PORT = 1080


@frozen
class Proxy:
    """A proxy. What is shown of it has no password."""

    scheme: str
    host: str
    port: int
    credentials: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS 5, and not HTTP."""
        return self.scheme in _SOCKS

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """The headers that authorize the client to an HTTP proxy."""
        if self.credentials is None:
            return []
        return [(b"Proxy-Authorization", b"Basic " + b64encode(":".join(self.credentials).encode()))]


def proxy_for(base_url: BaseUrl) -> Proxy | None:
    """Return the proxy for a server, by HTTP_PROXY or HTTPS_PROXY, ALL_PROXY and NO_PROXY, or by the system's settings.

    Names in lower case come first, as with curl. Where REQUEST_METHOD is set, as in a CGI script, HTTP_PROXY is a
    header of the request and ignored.

    Raises:
        ValueError: What the environment names is no proxy's URL, or needs a package that is not installed.
    """
    for variable in (f"{base_url.scheme}_proxy", "all_proxy"):
        for name in (variable, variable.upper()):
            if name in os.environ and not (name == "HTTP_PROXY" and "REQUEST_METHOD" in os.environ):
                return _proxy(name, os.environ[name], base_url)
    if sys.platform in ("darwin", "win32"):
        return _system_proxy(base_url)
    return None


def _proxy(name: str, url: str, base_url: BaseUrl) -> Proxy | None:
    exceptions = os.environ.get("no_proxy", os.environ.get("NO_PROXY", ""))
    return None if not url.strip() or needs_no_proxy(base_url, exceptions) else _parsed(name, url.strip())


def _system_proxy(base_url: BaseUrl) -> Proxy | None:
    from urllib.request import getproxies, proxy_bypass  # here, because it loads much

    url = getproxies().get(base_url.scheme)
    return _parsed("the system's settings", url) if url and not proxy_bypass(base_url.authority) else None


def _parsed(name: str, url: str) -> Proxy:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _not_a_url(name) from None
    if not host or not host.isascii() or port == 0 or parts.scheme not in (*_PORTS, *_SOCKS):
        raise _not_a_url(name)
    if parts.scheme in _SOCKS:
        _require_socksio(name)
    credentials = None if parts.username is None else (unquote(parts.username), unquote(parts.password or ""))
    return Proxy(parts.scheme, host, port or _PORTS.get(parts.scheme, _SOCKS_PORT), credentials)


def _not_a_url(name: str) -> ValueError:
    example = "http://proxy.example.com:3128 or socks5://localhost:1080"
    return ValueError(f"{name}: not a proxy's URL; give one such as {example}")


def _require_socksio(name: str) -> None:
    try:
        import socksio as socksio
    except ImportError:
        raise ValueError(f"{name}: a SOCKS proxy needs another package: pip install socksio") from None


def needs_no_proxy(base_url: BaseUrl, exceptions: str) -> bool:
    """Tell whether NO_PROXY names the server, as curl reads it.

    It is a list with commas or spaces between: `*` for all; a host's name, which stands for those below it too, with
    or without a dot before it; an IP address, or a network such as 10.0.0.0/8; each with a port or without.
    """
    host = base_url.host.lower().rstrip(".")
    port = str(base_url.port or _PORTS[base_url.scheme])
    return any(
        pattern == "*" or (pattern_port in ("", port) and _matches(host, pattern))
        for pattern, pattern_port in _patterns(exceptions)
    )


def _patterns(exceptions: str) -> Iterator[tuple[str, str]]:
    for text in exceptions.lower().replace(",", " ").split():
        pattern, port = text, ""
        if text.startswith("["):
            pattern, _, port = text[1:].partition("]")
            network, _, port = port.partition(":")
            pattern += network
        elif text.count(":") == 1:
            pattern, _, port = text.partition(":")
        yield pattern.strip("."), port


def _matches(host: str, pattern: str) -> bool:
    if host == pattern or (pattern and host.endswith(f".{pattern}") and not host[-1].isdigit()):
        return True
    if not (":" in host or host[-1:].isdigit()):  # not an IP address
        return False
    from ipaddress import ip_address, ip_network  # here, because few hosts need it

    try:
        return ip_address(host) in ip_network(pattern, strict=False)
    except ValueError:
        return False
