"""Downloads over a real socket: in pieces, in lines, to a file, on each road, sync and async; closed in any case."""

import asyncio
import gzip
import io
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

import httpx
import httpx2
import pytest
from downloads import (
    APIConnectionError,
    APITimeoutError,
    AsyncSample,
    NotFoundError,
    ResponseDecodeError,
    Sample,
)

from tests.codegen.recording import Answer, Received, recording
from tests.codegen.scripted import Connection, scripted

_BIG = bytes(range(256)) * 8192
_BINARY = "application/octet-stream"


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def _clients(url: str) -> Iterator[list[Sample]]:
    """A client for each road: direct, through a proxy, with a client of the caller's, and traced."""
    other: Any  # of the other library than the package was made for
    with httpx.Client() as one, httpx2.Client() as other, Sample(base_url=url) as direct:
        with mock.patch.dict(os.environ, {"http_proxy": url, "no_proxy": ""}):
            proxied = Sample(base_url="http://elsewhere.invalid")
        with proxied:
            yield [direct, proxied, Sample(base_url=url, http_client=one), Sample(base_url=url, http_client=other)]


@contextmanager
def _tracing() -> Iterator[None]:
    original, async_original = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def traced(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        return original(self, request)

    async def async_traced(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        return await async_original(self, request)

    with (
        mock.patch.object(httpx.HTTPTransport, "handle_request", traced),
        mock.patch.object(httpx.AsyncHTTPTransport, "handle_async_request", async_traced),
    ):
        yield


def _file(received: Received) -> Answer:
    return 200, {"Content-Type": _BINARY, "X-Name": "f"}, _BIG


def check_each_road_gives_the_body_in_pieces() -> None:
    def download(client: Sample) -> None:
        with client.files.with_streaming_response.get_file(name="a") as response:
            assert (response.status_code, response.content_type, response.headers["x-name"]) == (200, _BINARY, "f")
            pieces = list(response.iter_bytes())
        assert len(pieces) > 1
        assert b"".join(pieces) == _BIG

    with recording(answer=_file) as server, _clients(server.url) as clients:
        for client in clients:
            download(client)
        with _tracing():
            download(clients[0])


def check_asynchronous_clients_too() -> None:
    async def download(client: AsyncSample, path: Path) -> None:
        async with client.files.with_streaming_response.get_file(name="a") as response:
            assert [piece async for piece in response.iter_bytes()][1:]
        async with client.files.with_streaming_response.get_file(name="a") as response:
            await response.stream_to_file(path)
        assert path.read_bytes() == _BIG

    async def main(url: str, path: Path) -> None:
        other: Any
        async with AsyncSample(base_url=url) as direct, httpx.AsyncClient() as one, httpx2.AsyncClient() as other:
            await download(direct, path)
            await download(AsyncSample(base_url=url, http_client=one), path)
            await download(AsyncSample(base_url=url, http_client=other), path)
            with _tracing():
                await download(direct, path)

    with recording(answer=_file) as server, _folder() as folder:
        asyncio.run(main(server.url, folder / "file"))


def check_the_size_has_a_limit_only_where_all_of_it_is_held_in_memory() -> None:
    with recording(answer=_file) as server, Sample(base_url=server.url, max_response_bytes=1000) as client:
        with pytest.raises(ResponseDecodeError, match="limit of 1,000 bytes"):
            client.files.get_file(name="a")
        streaming = client.files.with_streaming_response
        with streaming.get_file(name="a") as response, pytest.raises(ResponseDecodeError, match="limit of 1,000 bytes"):
            response.read()
        with streaming.get_file(name="a") as response:
            assert sum(map(len, response.iter_bytes())) == len(_BIG)
        with pytest.raises(RuntimeError, match="once only"):
            response.read()
    with recording(answer=lambda _: (200, {}, bytes(2000))) as server:
        with Sample(base_url=server.url, max_response_bytes=1000) as client:
            with client.files.with_streaming_response.get_log() as response:
                with pytest.raises(ResponseDecodeError, match="a line of it can't be read"):
                    list(response.iter_lines())


def check_a_file_is_there_as_a_whole_or_not() -> None:
    def cut(connection: Connection) -> None:
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it")

    with recording(answer=_file) as server, Sample(base_url=server.url) as client, _folder() as folder:
        with client.files.with_streaming_response.get_file(name="a") as response:
            response.stream_to_file(folder / "whole")
        with client.files.with_streaming_response.get_file(name="a") as response:
            response.stream_to_file(opened := io.BytesIO())
        assert (folder / "whole").read_bytes() == opened.getvalue() == _BIG
    with scripted(cut) as broken, Sample(base_url=broken.url) as client, _folder() as folder:
        (folder / "old").write_bytes(b"old")
        with client.files.with_streaming_response.get_file(name="a") as response:
            with pytest.raises(APIConnectionError, match="broke before the end of the answer") as caught:
                response.stream_to_file(folder / "old")
        assert caught.value.may_have_been_processed
        assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("old", b"old")]


def check_text_and_lines_are_in_the_encoding_of_the_answer() -> None:
    def answer(received: Received) -> Answer:
        return 200, {"Content-Type": "text/plain; charset=iso-8859-1"}, "é\r\nü\n\nlast".encode("latin-1")

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        with client.files.with_streaming_response.get_log() as response:
            assert list(response.iter_lines()) == ["é", "ü", "", "last"]
        with client.files.with_streaming_response.get_log() as response:
            assert "".join(response.iter_text()) == "é\r\nü\n\nlast"
        assert client.files.get_log() == "é\r\nü\n\nlast"


def check_lines_of_any_encoding_are_split_where_they_end() -> None:
    text = "é\r\nਊ\u010a\n\nlast"  # of which UTF-16 has the byte of a line feed in other characters

    def answer(received: Received) -> Answer:
        return 200, {"Content-Type": "text/plain; charset=utf-16-le"}, text.encode("utf-16-le")

    async def asynchronously(url: str) -> list[str]:
        async with AsyncSample(base_url=url) as client, client.files.with_streaming_response.get_log() as response:
            return [line async for line in response.iter_lines()]

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        with client.files.with_streaming_response.get_log() as response:
            assert list(response.iter_lines()) == ["é", "ਊ\u010a", "", "last"]
        assert asyncio.run(asynchronously(server.url)) == ["é", "ਊ\u010a", "", "last"]


def check_an_encoding_of_no_text_is_none() -> None:
    """Python has codecs of bytes, of hosts and of literals, and of what is always an error."""
    for name in (
        "base64",
        "zlib",
        "hex",
        "rot13",
        "unicode_escape",
        "raw-unicode-escape",
        "idna",
        "punycode",
        "undefined",
    ):

        def answer(_: Received, name: str = name) -> Answer:
            return 200, {"Content-Type": f"text/plain; charset={name}"}, "é\\u0041\n".encode()

        with recording(answer=answer) as server, Sample(base_url=server.url) as client:
            assert client.files.get_log() == "é\\u0041\n"
            with client.files.with_streaming_response.get_log() as response:
                assert list(response.iter_lines()) == ["é\\u0041"]
            with client.files.with_streaming_response.get_log() as response:
                assert list(response.iter_text()) == ["é\\u0041\n"]  # and no empty piece behind it


def check_what_is_no_regular_file_is_written_into() -> None:
    async def asynchronously(url: str, path: Path) -> None:
        async with AsyncSample(base_url=url) as client:
            async with client.files.with_streaming_response.get_file(name="a") as response:
                await response.stream_to_file(path)

    with recording(answer=_file) as server, Sample(base_url=server.url) as client, _folder() as folder:
        os.mkfifo(pipe := folder / "pipe")
        (folder / "null").symlink_to(os.devnull)

        def download() -> None:
            with client.files.with_streaming_response.get_file(name="a") as response:
                response.stream_to_file(pipe)

        for write in (download, lambda: asyncio.run(asynchronously(server.url, pipe))):
            with ThreadPoolExecutor() as threads:
                read = threads.submit(pipe.read_bytes)
                write()
                assert read.result() == _BIG
        with client.files.with_streaming_response.get_file(name="a") as response:
            response.stream_to_file(folder / "null")
        assert pipe.is_fifo()
        assert (folder / "null").is_symlink()
        with client.files.with_streaming_response.get_file(name="a") as response, pytest.raises(IsADirectoryError):
            response.stream_to_file(folder)
        assert {path.name for path in folder.iterdir()} == {"pipe", "null"}


def check_a_file_keeps_its_mode_and_a_link_is_followed() -> None:
    with recording(answer=_file) as server, Sample(base_url=server.url) as client, _folder() as folder:
        (old := folder / "old").write_bytes(b"old")
        old.chmod(0o640)
        (folder / "link").symlink_to("old")
        (folder / "dangling").symlink_to("new")
        for name in ("link", "dangling"):
            with client.files.with_streaming_response.get_file(name="a") as response:
                response.stream_to_file(folder / name)
            assert (folder / name).is_symlink()
        assert old.read_bytes() == (folder / "new").read_bytes() == _BIG
        assert old.stat().st_mode & 0o777 == 0o640


def check_lines_come_as_soon_as_they_are_there() -> None:
    def slowly(connection: Connection) -> None:
        connection.begin("text/plain")
        connection.chunk("one\r")
        connection.chunk("\ntw")
        connection.chunk("o\n")
        connection.wait_until_gone()

    with scripted(slowly) as server, Sample(base_url=server.url) as client:
        with client.files.with_streaming_response.get_log() as response:
            lines = response.iter_lines()
            assert (next(lines), next(lines)) == ("one", "two")
        assert server.connections[0].is_gone.wait(10)


def check_what_is_packed_is_unpacked_piece_by_piece() -> None:
    def answer(received: Received) -> Answer:
        encoding = received.target.rpartition("/")[2]
        content = gzip.compress(_BIG)
        return 200, {"Content-Encoding": encoding}, content[:-9] if encoding == "x-gzip" else content

    with recording(answer=answer) as server, _clients(server.url) as clients:
        for client in clients:
            with client.files.with_streaming_response.get_file(name="gzip") as response:
                pieces = list(response.iter_bytes())
            assert b"".join(pieces) == _BIG
            assert max(map(len, pieces)) <= 65536
            for name, problem in (("br", "no more than one gzip"), ("x-gzip", "encoding is broken")):
                with client.files.with_streaming_response.get_file(name=name) as response:
                    with pytest.raises(ResponseDecodeError, match=problem):
                        list(response.iter_bytes())


def check_errors_are_those_of_any_call() -> None:
    answers = iter([503, 404])

    def answer(received: Received) -> Answer:
        return next(answers), {"Content-Type": "application/json", "Retry-After": "0"}, b'{"message": "none"}'

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        with pytest.raises(NotFoundError, match="HTTP 404: none"):
            with client.files.with_streaming_response.get_file(name="a"):
                pytest.fail("there is no answer")
        assert len(server.received) == 2


def check_a_connection_is_used_again_after_the_end_and_closed_before_it() -> None:
    def answer_twice(connection: Connection) -> None:
        for _ in range(2):
            connection.begin(_BINARY, is_last=False)
            connection.chunk("all")
            connection.end()
            if _ == 0:
                connection.socket.recv(65536)
        connection.wait_until_gone()

    def endlessly(connection: Connection) -> None:
        connection.begin(_BINARY)
        connection.chunk("some")
        connection.wait_until_gone()

    with scripted(answer_twice) as server, Sample(base_url=server.url) as client:
        for _ in range(2):
            with client.files.with_streaming_response.get_file(name="a") as response:
                assert response.read() == b"all"
        assert len(server.connections) == 1
    with scripted(endlessly) as server, _clients(server.url) as clients:
        for client in clients:
            with client.files.with_streaming_response.get_file(name="a") as response:
                for _ in response.iter_bytes():
                    break
            assert server.connections[-1].is_gone.wait(10)
            with pytest.raises(ZeroDivisionError), client.files.with_streaming_response.get_file(name="a"):
                raise ZeroDivisionError
            assert server.connections[-1].is_gone.wait(10)


def check_an_answer_that_is_closed_is_not_read() -> None:
    async def asynchronously(url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            async with client.files.with_streaming_response.get_file(name="a") as response:
                pass
            with pytest.raises(RuntimeError, match="^the stream is closed$"):
                await response.read()

    with recording(answer=lambda _: (200, {}, b"a\n")) as server, Sample(base_url=server.url) as client:
        with client.files.with_streaming_response.get_file(name="a") as response:
            pass
        for read in (response.read, lambda: list(response.iter_lines()), lambda: response.stream_to_file(io.BytesIO())):
            with pytest.raises(RuntimeError, match="^the stream is closed$"):
                read()
        asyncio.run(asynchronously(server.url))


def check_cancellation_closes() -> None:
    def endlessly(connection: Connection) -> None:
        connection.begin(_BINARY)
        connection.chunk("some")
        connection.wait_until_gone()

    async def read(client: AsyncSample) -> None:
        async with client.files.with_streaming_response.get_file(name="a") as response:
            async for _ in response.iter_bytes():
                asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)  # type: ignore[union-attr]

    async def main(url: str) -> None:
        async with AsyncSample(base_url=url) as direct, httpx.AsyncClient() as http:
            for client in (direct, AsyncSample(base_url=url, http_client=http)):
                with pytest.raises(asyncio.CancelledError):
                    await read(client)
                assert await asyncio.to_thread(server.connections[-1].is_gone.wait, 10)

    with scripted(endlessly) as server:
        asyncio.run(main(server.url))


def check_each_wait_has_the_timeout_and_the_whole_has_not() -> None:
    def drip(connection: Connection) -> None:
        connection.begin(_BINARY)
        for _ in range(8):
            connection.chunk("x")
            connection.is_gone.wait(0.1)
        connection.wait_until_gone()

    async def asynchronously(url: str) -> list[bytes]:
        pieces: list[bytes] = []
        async with AsyncSample(base_url=url, timeout=0.5) as client:
            async with client.files.with_streaming_response.get_file(name="a") as response:
                with pytest.raises(APITimeoutError, match="within 0.5 s"):
                    async for piece in response.iter_bytes():
                        pieces.append(piece)
        return pieces

    with scripted(drip) as server, httpx.Client() as http:
        for client in (
            Sample(base_url=server.url, timeout=0.5),
            Sample(base_url=server.url, timeout=0.5, http_client=http),
        ):
            with client, client.files.with_streaming_response.get_file(name="a") as response:
                pieces = response.iter_bytes()
                assert [next(pieces) for _ in range(8)] == [b"x"] * 8
                with pytest.raises(APITimeoutError, match="within 0.5 s"):
                    next(pieces)
        assert asyncio.run(asynchronously(server.url)) == [b"x"] * 8


def check_a_file_goes_and_a_file_comes() -> None:
    def echo(received: Received) -> Answer:
        return 200, {"Content-Type": "image/png"}, received.body[::-1]

    with recording(answer=echo) as server, Sample(base_url=server.url) as client, _folder() as folder:
        (folder / "in").write_bytes(_BIG)
        with client.files.with_streaming_response.make_thumbnail(body=folder / "in") as response:
            response.stream_to_file(folder / "out")
        assert (folder / "out").read_bytes() == _BIG[::-1]


def check_what_answers_with_json_is_not_offered() -> None:
    with Sample(base_url="http://127.0.0.1:1") as client:
        assert not hasattr(client.files.with_streaming_response, "about")
