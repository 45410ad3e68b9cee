"""Bodies that are read piece by piece: unpacked, and split into lines."""

import re
import zlib
from collections.abc import Iterator

from .body import GZIP_OR_ZLIB, NOT_UNPACKED, PIECE_BYTES, TOO_LARGE, UNDECODABLE, UNPACKED, encodings_of, shown
from .messages import Headers


class BrokenBodyError(Exception):
    """A body that can't be used, for the reason that the text says."""


class Unpacker:
    """Unpacks a body whose pieces come one after the other, as `Body.decoded` does with a whole one."""

    def __init__(self, headers: Headers) -> None:
        encodings = encodings_of(headers)
        if len(encodings) > 1 or not UNPACKED.issuperset(encodings):
            raise BrokenBodyError(NOT_UNPACKED.format(encoding=shown(encodings)))
        self._zlib = zlib.decompressobj(GZIP_OR_ZLIB) if encodings else None
        self._is_empty = True

    def add(self, piece: bytes) -> Iterator[bytes]:
        """Unpack the next piece into pieces of a bounded size."""
        if self._zlib is None:
            yield from [piece] if piece else []
            return
        self._is_empty = self._is_empty and not piece
        while piece:
            try:
                unpacked = self._zlib.decompress(piece, PIECE_BYTES)
            except zlib.error:
                raise BrokenBodyError(UNDECODABLE) from None
            if unpacked:
                yield unpacked
            piece = self._zlib.unconsumed_tail

    def end(self) -> None:
        """Refuse a packed body that ends too early, or has something behind it."""
        if self._zlib is not None and not self._is_empty and (not self._zlib.eof or self._zlib.unused_data):
            raise BrokenBodyError(UNDECODABLE)


class Lines:
    """Splits a body into lines, which are held in memory one at a time, and so have a limit."""

    def __init__(self, limit: int, ends: str = "\r\n|\r|\n") -> None:
        self._limit = limit
        self._ends = re.compile(ends.encode())
        self._begun = bytearray()

    def add(self, piece: bytes) -> Iterator[bytes]:
        """Take the next piece, and return the lines that end in it."""
        searched = max(0, len(self._begun) - 1)  # it may end in half of a line end
        self._begun += piece
        start = 0
        while found := self._ends.search(self._begun, max(searched, start)):
            if found.end() == len(self._begun) and found[0] == b"\r":  # a line feed may follow in the next piece
                break
            self._require_short(found.start() - start)
            yield bytes(self._begun[start : found.start()])
            start = found.end()
        del self._begun[:start]
        self._require_short(len(self._begun))

    def end(self) -> Iterator[bytes]:
        """Return the last line, if it has no end."""
        if self._begun:
            yield bytes(self._begun).removesuffix(b"\r")
        self._begun.clear()

    def _require_short(self, length: int) -> None:
        if length > self._limit:
            raise BrokenBodyError(f"a line of it can't be read: {TOO_LARGE.format(limit=self._limit)}")
