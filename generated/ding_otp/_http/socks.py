# Generated from the API's description. Edit that or the templates, not this file.
"""SOCKS 5 (RFC 1928, RFC 1929), spoken by the package socksio. The proxy resolves the host's name."""

from .sockets import Stream
from .waiting import Steps

Credentials = tuple[str, str]

_REPLIES = {
    1: "general failure",
    2: "not allowed by its rules",
    3: "network unreachable",
    4: "host unreachable",
    5: "connection refused",
    6: "TTL expired",
    7: "command not supported",
    8: "address type not supported",
}

# The length of an address in a reply, by its type; that of a name stands in its first byte.
_IPV4, _NAME, _IPV6 = 1, 3, 4
_ADDRESS_BYTES = {_IPV4: 4, _IPV6: 16}


def open_socks(stream: Stream, host: str, port: int, credentials: Credentials | None) -> Steps[str]:
    """Have a SOCKS proxy open the way to a server, and return what prevented it, or nothing.

    Raises:
        OSError: The proxy closed the connection.
    """
    from socksio import ProtocolError, socks5  # an optional package; see `proxies.py`

    method = socks5.SOCKS5AuthMethod.USERNAME_PASSWORD if credentials else socks5.SOCKS5AuthMethod.NO_AUTH_REQUIRED
    server = (host.encode("ascii"), port)
    try:
        yield from stream.write(socks5.SOCKS5AuthMethodsRequest([method]).dumps())
        if socks5.SOCKS5AuthReply.loads((yield from _read(stream, 2))).method != method:
            return "the proxy asks for another kind of authentication"
        if credentials:
            user, password = (text.encode() for text in credentials)
            yield from stream.write(socks5.SOCKS5UsernamePasswordRequest(user, password).dumps())
            if not socks5.SOCKS5UsernamePasswordReply.loads((yield from _read(stream, 2))).success:
                return "the proxy refuses the user or the password"
        command = socks5.SOCKS5Command.CONNECT
        yield from stream.write(socks5.SOCKS5CommandRequest.from_address(command, server).dumps())
        code = socks5.SOCKS5Reply.loads((yield from _read_reply(stream))).reply_code.value[0]
    except (ProtocolError, ValueError):
        return "the proxy does not speak SOCKS 5"
    return f"the proxy could not connect: {_REPLIES.get(code, code)}" if code else ""


def _read_reply(stream: Stream) -> Steps[bytes]:
    head = yield from _read(stream, 5)
    address = head[4] + 1 if head[3] == _NAME else _ADDRESS_BYTES.get(head[3], 1)
    return head + (yield from _read(stream, address - 1 + 2))


def _read(stream: Stream, count: int) -> Steps[bytes]:
    """Read as many bytes as a message has, and none of what follows."""
    data = b""
    while len(data) < count:
        piece = yield from stream.read(count - len(data))
        if not piece:
            raise ConnectionError("the proxy closed the connection")
        data += piece
    return data
