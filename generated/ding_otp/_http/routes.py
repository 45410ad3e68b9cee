# Generated from the API's description. Edit that or the templates, not this file.
"""From a base URL and the environment to the way that connections take."""

from ssl import SSLContext

from .._base_url import BaseUrl
from .dialing import Route
from .patches import let_tracers_in
from .proxies import proxy_for
from .trust import ssl_context

_PORTS = {"http": 80, "https": 443}


def route_to(base_url: BaseUrl, trusted: SSLContext | None = None) -> Route:
    """Return the way to a server, through the proxy that the environment names for it, if any.

    `trusted` is for the certificates of server and proxy, in place of the default.

    Raises:
        ValueError: The environment names certificates that can't be read, or no usable proxy.
    """
    let_tracers_in()
    proxy = proxy_for(base_url)
    context: SSLContext | None = None
    if base_url.scheme == "https" or (proxy is not None and proxy.scheme == "https"):
        context = trusted or _default_context()
    return Route(
        base_url.scheme,
        base_url.host,
        base_url.port or _PORTS[base_url.scheme],
        ssl_context=context if base_url.scheme == "https" else None,
        proxy=proxy,
        proxy_context=context if proxy is not None and proxy.scheme == "https" else None,
    )


def _default_context() -> SSLContext:
    try:
        return ssl_context()
    except OSError as error:
        raise ValueError(f"SSL_CERT_FILE or SSL_CERT_DIR can't be read: {error}") from None
