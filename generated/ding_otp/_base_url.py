# Generated from the API's description. Edit that or the templates, not this file.
"""Where requests go: the base URL."""

import re
from typing import Self

from attrs import frozen

# What most of them look like. For these httpx need not be imported, which takes longer than all the rest; what it would
# make of them is the same.
_NAME = r"(?:[a-z0-9-]{1,63}\.)*[a-z][a-z0-9-]{0,62}"
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_PLAIN = re.compile(
    rf"(https?)://({_NAME}|{_BYTE}(?:\.{_BYTE}){{3}})(?::([1-5][0-9]{{4}}|[1-9][0-9]{{0,3}}))?"
    r"((?:/[A-Za-z0-9_~-]+)*)/?"
)
_PORTS = {"http": "80", "https": "443"}


@frozen
class BaseUrl:
    """The one origin that requests, and with them the key, are sent to, and the path that they start with."""

    scheme: str
    host: str
    port: int | None
    path: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a URL such as `https://api.example.com/v1`.

        Raises:
            ValueError: It is not an absolute http or https URL, its host or port can't be, or it has a user, a query or
                a fragment.
        """
        try:
            plain = _PLAIN.fullmatch(text)
        except TypeError:  # not a text
            plain = None
        if plain is None:
            return cls._parsed(text)
        scheme, host, port, path = plain.groups()
        return cls(scheme, host, None if port in (None, _PORTS[scheme]) else int(port), path)

    @classmethod
    def _parsed(cls, text: str) -> Self:
        import httpx

        try:
            url = httpx.URL(text)
        except (httpx.InvalidURL, TypeError, UnicodeError):  # the last one for half of a surrogate pair
            raise ValueError("base_url: not a URL; give one such as https://api.example.com/v1") from None
        if url.scheme not in ("http", "https") or not url.host:
            raise ValueError("base_url: must start with http:// or https:// and name a host")
        if url.userinfo or url.query or url.fragment:
            raise ValueError("base_url: must not have a user, a query or a fragment")
        if url.port is not None and not 0 < url.port < 65_536:  # the system would take it modulo 65,536
            raise ValueError("base_url: the port must be between 1 and 65535")
        try:
            url.raw_host.decode("ascii").encode("idna")
        except UnicodeError:
            raise ValueError("base_url: the host has a part that is empty or has more than 63 characters") from None
        path = url.raw_path.decode("ascii").partition("?")[0]  # a "?" at the end is an empty query
        return cls(url.scheme, url.raw_host.decode("ascii"), url.port, path.rstrip("/"))

    @property
    def authority(self) -> str:
        """The host, in brackets if it is an IPv6 address, and the port if it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """The server, without a path."""
        return f"{self.scheme}://{self.authority}"

    def __str__(self) -> str:
        return self.origin + self.path


# Names that never lead out of a machine or a network (RFC 6761, 6762, 8375, and ICANN's for private use).
_PRIVATE_NAMES = (".localhost", ".test", ".example", ".invalid", ".local", ".home.arpa", ".internal")

_warned: set[str] = set()


def warn_of_plain_http(base_url: BaseUrl, *, stacklevel: int) -> None:
    """Warn, once for each host, if requests and the key go to a public host without encryption."""
    if base_url.scheme == "https" or base_url.host in _warned or _is_private(base_url.host):
        return
    _warned.add(base_url.host)
    import warnings  # here, as in few programs there is anything to warn of

    from .errors import InsecureConnectionWarning

    text = f"base_url: http:// sends the key and everything else to {base_url.authority} unencrypted; use https://"
    warnings.warn(text, InsecureConnectionWarning, stacklevel)


def _is_private(host: str) -> bool:
    if host in ("localhost", "127.0.0.1"):
        return True
    from ipaddress import ip_address  # as above

    try:
        return not ip_address(host).is_global
    except ValueError:
        name = host.rstrip(".")
        return "." not in name or name.endswith(_PRIVATE_NAMES)
