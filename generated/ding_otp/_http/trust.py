# Generated from the API's description. Edit that or the templates, not this file.
"""The certificates of servers: whom to trust, when the client opens its own connections."""

import os
from functools import cache
from ssl import SSLContext, create_default_context


def ssl_context() -> SSLContext:
    """Trust whom the environment names, or else the authorities that certifi lists, as httpx does by default.

    Raises:
        OSError: What the environment names can't be read.
    """
    if file := os.environ.get("SSL_CERT_FILE"):
        return create_default_context(cafile=file)
    if folder := os.environ.get("SSL_CERT_DIR"):
        return create_default_context(capath=folder)
    return _of_certifi()


@cache  # it takes as long to read as all else that a new client does
def _of_certifi() -> SSLContext:
    import certifi

    return create_default_context(cafile=certifi.where())
