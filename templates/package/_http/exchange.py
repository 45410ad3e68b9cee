"""What the transports of threads and of event loops have in common: from a request to the wire, and back."""

from ssl import SSLCertVerificationError

import h11

from .._base_url import BaseUrl
from .body import Body
from .dialing import ProxyError, Route
from .messages import Attempt, Failure, Headers, Reply, Request, sanitized

# What ends an attempt.
ERRORS = (OSError, h11.ProtocolError, ProxyError)


def wire_request(request: Request, base_url: BaseUrl, route: Route) -> h11.Request:
    """Return the request as it is written: to a proxy that forwards it, with the whole URL."""
    target = base_url.path + request.target
    headers = request.headers
    if route.is_forwarded and route.proxy is not None:
        target = base_url.origin + target
        headers = [*headers, *route.proxy.headers]
    return h11.Request(method=request.method, target=target, headers=headers)


def reply(request: Request, base_url: BaseUrl, status: int, headers: Headers, body: Body, elapsed: float) -> Reply:
    """Return what came back."""
    content = body.decoded(headers)
    return Reply(
        status=status,
        headers=request.keys.hide_in(headers),
        body=content,
        url=str(base_url) + request.shown_target,
        method=request.method,
        elapsed=elapsed,
        problem=body.problem,
    )


def failure(error: Exception, request: Request, attempt: Attempt, route: Route) -> Failure:
    """Return why nothing came back."""
    cause = sanitized(error, request.secrets)
    reason = "" if attempt.sent else str(cause)
    return Failure(
        sent=attempt.sent,
        timed_out=isinstance(error, TimeoutError),
        cause=cause,
        reason=f"through the proxy that the environment names: {reason}" if reason and route.proxy else reason,
        is_final=isinstance(error, SSLCertVerificationError) or (isinstance(error, ProxyError) and error.is_final),
    )
