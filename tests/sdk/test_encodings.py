"""Compressed bodies: asked for by no one, understood all the same, and never unpacked beyond the limit."""

import gzip
import json
import zlib
from collections.abc import Callable

import pytest

from ding_otp import BadRequestError, ResponseDecodeError

from .api import Api
from .examples import SEND
from .sides import Connect, Side

BODY = json.dumps(SEND.answer).encode()


def test_no_compression_is_asked_for(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect()))
    assert api.only.header("accept-encoding") == "identity"


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("GZip", gzip.compress), ("deflate", zlib.compress)]
)
def test_a_compressed_body_is_unpacked(
    connect: Connect, side: Side, api: Api, encoding: str, pack: Callable[[bytes], bytes]
):
    api.says(pack(BODY), headers={"Content-Encoding": encoding})
    raw = side.run(SEND.call_raw(connect()))
    assert raw.parsed == SEND.response.from_dict(SEND.answer)
    assert raw.http_response.json() == SEND.answer


def test_a_body_may_name_identity_as_its_encoding(connect: Connect, side: Side, api: Api):
    api.says(BODY, headers={"Content-Encoding": "identity"})
    assert side.run(SEND.call(connect())).status == "pending"


def test_a_compressed_error_is_unpacked(connect: Connect, side: Side, api: Api):
    api.says(gzip.compress(b'{"code":"invalid_line"}'), 400, {"Content-Encoding": "gzip"})
    with pytest.raises(BadRequestError, match="invalid_line"):
        side.run(SEND.call(connect()))


# With a mock transport it is httpx that unpacks these, before the package sees them.
@pytest.mark.parametrize("link", ["socket"])
class TestOverASocket:
    def test_a_body_that_does_not_unpack_is_a_decode_error(self, connect: Connect, side: Side, api: Api):
        api.says(BODY, headers={"Content-Encoding": "gzip"})
        with pytest.raises(ResponseDecodeError, match="its content encoding is broken"):
            side.run(SEND.call(connect()))

    def test_a_small_body_that_unpacks_to_a_large_one_is_refused(self, connect: Connect, side: Side, api: Api):
        api.says(gzip.compress(b" " * 50_000_000), headers={"Content-Encoding": "gzip"})
        with pytest.raises(ResponseDecodeError, match="larger than the limit of 1,000,000 bytes") as caught:
            side.run(SEND.call(connect(max_response_bytes=1_000_000)))
        assert caught.value.body == b""
