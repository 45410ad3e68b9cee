"""The certificates of servers: whom to trust, when the client opens its own connections."""

from ssl import SSLContext


def ssl_context() -> SSLContext:
    """Trust whom the environment names, or else whom the system trusts, as httpx does by default.

    Raises:
        OSError: What the environment names can't be read.
    """
    import httpcore  # here, as only https needs it

    return httpcore.default_ssl_context()
