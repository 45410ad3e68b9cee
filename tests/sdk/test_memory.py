"""What a call takes of memory, as the peak of a process of its own: a small multiple of `max_response_bytes`."""

import gzip
import io
import json
import subprocess
import sys
import zlib
from collections.abc import Callable
from functools import cache

import brotli
import pytest
import zstandard

from .api import Api, Server

LIMIT = 1 << 20
MANY = 64 << 20

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")

# Makes a small call first, so that what is loaded for it does not count.
CLIENT = r"""
import asyncio, re, sys
from pathlib import Path
import httpx
from ding_otp import AsyncDing, Ding, DingError

url, side, own = sys.argv[1], sys.argv[2], sys.argv[3] == "own"
customer = "8f1196d5-806e-4b71-9b24-5f96ec052808"
options = dict(api_key="k", customer_uuid=customer, base_url=url, max_response_bytes=LIMIT)

def peak():  # not ru_maxrss, which begins with what the parent had
    return int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1])

def told(error):
    return f"{type(error).__name__} {error}"

def sync():
    with Ding(**options, http_client=httpx.Client() if own else None) as ding:
        ding.otp.send(phone_number="+12025550145")
        before, outcome = peak(), "no error"
        try:
            ding.otp.send(phone_number="+12025550145")
        except DingError as error:
            outcome = told(error)
        return peak() - before, outcome

async def asynchronous():
    async with AsyncDing(**options, http_client=httpx.AsyncClient() if own else None) as ding:
        await ding.otp.send(phone_number="+12025550145")
        before, outcome = peak(), "no error"
        try:
            await ding.otp.send(phone_number="+12025550145")
        except DingError as error:
            outcome = told(error)
        return peak() - before, outcome

grown, outcome = sync() if side == "sync" else asyncio.run(asynchronous())
print(grown)
print(ascii(outcome)[1:-1][:200])
""".replace("LIMIT", str(LIMIT))


def peak_of_call(server: Server, side: str, own: str) -> tuple[float, str]:
    """How much the process grew for a call, in multiples of the limit, and how the call ended."""
    command = [sys.executable, "-c", CLIENT, server.url, side, own]
    path = ":".join(filter(None, sys.path))
    done = subprocess.run(command, env={"PYTHONPATH": path}, capture_output=True, text=True, check=True, timeout=120)
    grown, outcome = done.stdout.splitlines()
    return int(grown) * 1024 / LIMIT, outcome


def gzipped(size: int, layers: int = 1) -> bytes:
    """Zeros, packed without having them all in memory."""
    packer, out = zlib.compressobj(9, zlib.DEFLATED, 31), io.BytesIO()
    for _ in range(size >> 20):
        out.write(packer.compress(bytes(1 << 20)))
    out.write(packer.flush())
    packed = out.getvalue()
    for _ in range(layers - 1):
        packed = gzip.compress(packed, 9)
    return packed


BOMBS: dict[str, Callable[[], bytes]] = {
    "gzip": lambda: gzipped(MANY),
    "deflate": lambda: zlib.compress(bytes(MANY), 9),
    "gzip, gzip": lambda: gzipped(4 * MANY, 2),
    "gzip, gzip, gzip": lambda: gzipped(4 * MANY, 3),
    "deflate, gzip": lambda: gzip.compress(zlib.compress(bytes(MANY), 9)),
    "br": lambda: brotli.compress(bytes(MANY)),
    "zstd": lambda: zstandard.compress(bytes(MANY)),
    "gzip, br": lambda: brotli.compress(gzipped(MANY)),
    "x-other": lambda: b"?" * LIMIT,
    ", ".join(["gzip"] * 2000): lambda: b"{}",
}


NAMED = {"x-other": "an unknown one", ", ".join(["gzip"] * 2000): "gzip, gzip, gzip, gzip, ..."}


@cache
def bomb(encoding: str) -> bytes:
    return BOMBS[encoding]()


ROADS = [
    *((encoding, "sync", "default") for encoding in BOMBS),
    *((encoding, *road) for encoding in ("gzip", "gzip, gzip") for road in (("async", "default"), ("sync", "own"))),
    ("gzip, gzip", "async", "own"),
]


@pytest.mark.parametrize(("encoding", "side", "own"), ROADS, ids=lambda value: value[:20])
def test_a_packed_body_takes_no_more_than_a_plain_one(server: Server, api: Api, encoding: str, side: str, own: str):
    api.says({}).says(bomb(encoding), headers={"Content-Encoding": encoding})
    grown, outcome = peak_of_call(server, side, own)
    problem = (
        "larger than the limit"
        if encoding in ("gzip", "deflate")
        else f"its content encoding is {NAMED.get(encoding, encoding)}, and"
    )
    assert outcome.startswith("ResponseDecodeError")
    assert problem in outcome
    assert grown <= 4


def filled(start: str, item: Callable[[int], str], end: str) -> bytes:
    """JSON of many items, as large as the limit allows."""
    items: list[str] = []
    left = LIMIT - len(start) - len(end) - 8
    while (text := item(len(items))) and len(text.encode()) + 1 <= left:
        items.append(text)
        left -= len(text.encode()) + 1
    return (start + ",".join(items) + end).encode()


# Made when they are asked for: it takes a second.
DENSE: dict[str, tuple[Callable[[], bytes], int, int]] = {
    "digits in an error": (lambda: json.dumps({"message": "1" * (LIMIT - 20)}).encode(), 400, 5),
    "one number": (lambda: b'{"status": ' + b"1" * (LIMIT - 20) + b"}", 200, 5),
    "an astral character": (
        lambda: json.dumps({"x": "\U0001f600" + "a" * (LIMIT - 40)}, ensure_ascii=False).encode(),
        200,
        12,
    ),
    "deep": (lambda: b"[" * (LIMIT // 2) + b"]" * (LIMIT // 2), 200, 5),
    "empty objects": (lambda: filled('{"x":[', lambda _: "{}", "]}"), 200, 40),
    "empty arrays": (lambda: filled('{"x":[', lambda _: "[]", "]}"), 200, 40),
    "small objects": (lambda: filled('{"x":[', lambda _: '{"":0}', "]}"), 200, 40),
    "keys": (lambda: filled("{", lambda index: f'"{index:x}":0', "}"), 200, 24),
    "keys in an error": (lambda: filled("{", lambda index: f'"{index:x}":0', "}"), 400, 24),
    "numbers": (lambda: filled('{"x":[', lambda index: f"{1000 + index % 9000}", "]}"), 200, 16),
}


@pytest.mark.parametrize("kind", DENSE)
def test_a_plain_body_takes_what_its_values_take_in_python(server: Server, api: Api, kind: str):
    made, status, most = DENSE[kind]
    body = made()
    assert len(body) <= LIMIT
    api.says({}).says(body, status)
    grown, _ = peak_of_call(server, "sync", "default")
    assert grown <= most
