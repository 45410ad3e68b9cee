# Generated from the API's description. Edit that or the templates, not this file.
"""The body of a response, collected and unpacked up to a limit."""

import zlib

from .messages import Headers

# Reply.problem, for a body that can't be used.
TOO_LARGE = "it is larger than the limit of {limit:,} bytes"
UNDECODABLE = "its content encoding is broken"
NOT_UNPACKED = "its content encoding is {encoding}, and no more than one gzip or deflate is unpacked"

UNPACKED = frozenset({"gzip", "x-gzip", "deflate"})
GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS  # told by the first bytes
PIECE_BYTES = 65_536

# Named in an error's text. Of others nothing is said: a server may have put anything there, such as what it was sent.
_KNOWN = UNPACKED | {"br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip", "aes128gcm"}
_MOST_NAMED = 4


class Body:
    """Collects a response body up to a limit, and unpacks it up to the same limit, piece by piece."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._data = bytearray()
        self.problem: str | None = None

    def add(self, chunk: bytes) -> bool:
        """Add to it, and say whether more is welcome. A body over the limit is not kept."""
        if len(self._data) + len(chunk) <= self._limit:
            self._data += chunk
            return True
        self._data.clear()
        self.problem = TOO_LARGE.format(limit=self._limit)
        return False

    def decoded(self, headers: Headers) -> bytes:
        """Return the content.

        Servers are asked not to compress it. One gzip or deflate is unpacked all the same; of several, and of others,
        a few bytes could become gigabytes before anything could count them.
        """
        encodings = encodings_of(headers)
        if self._data and encodings:
            if len(encodings) > 1 or encodings[0] not in UNPACKED:
                self.problem = NOT_UNPACKED.format(encoding=shown(encodings))
            else:
                self._unpack()
        return bytes(self._data)

    def _unpack(self) -> None:
        packed, self._data = bytes(self._data), bytearray()
        unpacker = zlib.decompressobj(GZIP_OR_ZLIB)
        try:
            for start in range(0, len(packed), PIECE_BYTES):
                piece = packed[start : start + PIECE_BYTES]
                while piece:
                    if not self.add(unpacker.decompress(piece, PIECE_BYTES)):
                        return
                    piece = unpacker.unconsumed_tail
        except zlib.error:
            self.problem = UNDECODABLE
        if not unpacker.eof or unpacker.unused_data:
            self.problem = self.problem or UNDECODABLE


def shown(encodings: list[str]) -> str:
    """Return the encodings as an error names them."""
    names = [encoding if encoding in _KNOWN else "an unknown one" for encoding in encodings]
    return ", ".join(names[:_MOST_NAMED] + ["..."] * (len(names) > _MOST_NAMED))


def encodings_of(headers: Headers) -> list[str]:
    """Return the encodings that a body is in, those left out that change nothing."""
    named = b",".join(value for name, value in headers if name.lower() == b"content-encoding")
    encodings = [item.strip().lower() for item in named.decode("latin-1").split(",")]
    return [encoding for encoding in encodings if encoding not in ("", "identity")]
