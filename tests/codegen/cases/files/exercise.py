"""Files over a real socket: from bytes, paths and open files, on each road, sync and async, once."""

import asyncio
import io
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

import httpx
import httpx2
import pytest
from files import APIConnectionError, AsyncSample, FileInput, InternalServerError, Sample
from files.models import Meta, SendFormBody, UploadBody
from files.resources import Files

from tests.codegen.recording import Answer, Received, recording

# More than sockets hold, and more than one piece.
_BIG = bytes(range(256)) * 8192


def _counted(received: Received) -> Answer:
    return 200, {"Content-Type": "application/json"}, str(len(received.body)).encode()


@contextmanager
def _path(content: bytes = b"GIF89a", name: str = "photo.png") -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        yield path


def _parts(received: Received) -> list[Message]:
    head = next(value for name, value in received.headers if name.lower() == "content-type")
    parsed = message_from_bytes(f"Content-Type: {head}\r\n\r\n".encode() + received.body)
    return [part for part in parsed.walk() if not part.is_multipart()]


def _sent(body: UploadBody) -> list[tuple[str, str, str, object]]:
    """Name, file name, media type and content of each part."""
    with recording(answer=_counted) as server, Sample(base_url=server.url) as client:
        assert client.files.upload(body=body) == len(server.last.body) == int(server.header("Content-Length") or 0)
        return [
            (
                str(part.get_param("name", header="content-disposition")),
                part.get_filename() or "",
                part["Content-Type"] or "",
                part.get_payload(decode=True),
            )
            for part in _parts(server.last)
        ]


def check_a_file_is_bytes_a_path_an_open_file_or_named() -> None:
    with _path() as path, path.open("rb") as opened:
        assert _sent(UploadBody(photo=b"x")) == [("photo", "photo", "image/png", b"x")]
        assert _sent(UploadBody(photo=path)) == [("photo", "photo.png", "image/png", b"GIF89a")]
        opened.seek(3)
        assert _sent(UploadBody(photo=opened)) == [("photo", "photo.png", "image/png", b"89a")]
        assert _sent(UploadBody(photo=io.BytesIO(b"y"))) == [("photo", "photo", "image/png", b"y")]
        assert _sent(UploadBody(photo=("é\"\r\n.jpg", path)))[0][2:] == ("image/jpeg", b"GIF89a")
        assert _sent(UploadBody(photo=("a.bin", b"z", "image/webp"))) == [("photo", "a.bin", "image/webp", b"z")]
        files: list[FileInput] = [path, b"2", ("three.txt", io.BytesIO(b"3"))]
        assert _sent(UploadBody(photo=b"", docs=files)) == [
            ("photo", "photo", "image/png", b""),
            ("docs", "photo.png", "image/png", b"GIF89a"),
            ("docs", "docs", "application/octet-stream", b"2"),
            ("docs", "three.txt", "text/plain", b"3"),
        ]


def check_names_of_files_are_written_as_browsers_do() -> None:
    with recording(answer=_counted) as server, Sample(base_url=server.url) as client:
        client.files.upload(body=UploadBody(photo=('é"\r\n.jpg', b"")))
        assert 'filename="é%22%0D%0A.jpg"\r\n'.encode() in server.last.body


def check_fields_are_sent_as_their_encoding_says() -> None:
    body = UploadBody(
        photo=b"x",
        meta=Meta(title="é", taken=date(2026, 1, 2)),
        tags=["a", "b"],
        people=[Meta(title="1"), Meta(title="2")],
        count=3,
        note="# hi",
        filter={"colour": "red", "size": "1 2"},
    )
    assert _sent(body)[1:] == [
        ("meta", "", "application/json", '{"title":"é","taken":"2026-01-02"}'.encode()),
        ("tags", "", "application/json", b'["a","b"]'),
        ("people", "", "application/json", b'{"title":"1"}'),
        ("people", "", "application/json", b'{"title":"2"}'),
        ("count", "", "", b"3"),
        ("note", "", "text/markdown", b"# hi"),
        ("filter[colour]", "", "", b"red"),
        ("filter[size]", "", "", b"1 2"),
    ]
    with recording(answer=_counted) as server, Sample(base_url=server.url) as client:
        client.files.upload(body=UploadBody(photo=("p.png", b"x", None, {"X-Own": "1"})))
        (part,) = _parts(server.last)
        assert (part["X-Source"], part["X-Own"]) == ("sdk", "1")


def check_fields_of_forms_are_sent_as_their_encoding_says() -> None:
    body = SendFormBody(filter={"a": "1 &", "b": "2"}, ids=[1, 2], next="/a?b", meta=Meta(title="é"))
    with recording() as server, Sample(base_url=server.url) as client:
        client.files.send_form(body=body)
    assert server.last.body == (
        b"filter%5Ba%5D=1%20%26&filter%5Bb%5D=2&ids=1,2&next=/a?b&meta=%7B%22title%22%3A%22%C3%A9%22%7D"
    )


def _on_each_road(call: Callable[[Files], object], check: Callable[[Received], None]) -> None:
    with recording(answer=_counted) as server:
        with Sample(base_url=server.url) as client:
            call(client.files)
            call(client.files)
        for library in (httpx, httpx2):
            with library.Client() as http:
                call(Sample(base_url=server.url, http_client=http).files)
        original = httpx.HTTPTransport.handle_request

        def traced(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
            return original(self, request)

        with mock.patch.object(httpx.HTTPTransport, "handle_request", traced), Sample(base_url=server.url) as client:
            call(client.files)
        with mock.patch.dict(os.environ, {"http_proxy": server.url, "no_proxy": ""}):
            with Sample(base_url="http://elsewhere.invalid") as client:
                call(client.files)
        assert [received.target.partition("//")[0] for received in server.received][-1] == "http:"
        assert len(server.received) == 6
        for received in server.received:
            check(received)


def check_each_road_sends_files() -> None:
    with _path(_BIG) as path:

        def check(received: Received) -> None:
            assert received.body == _BIG
            assert received.all("Content-Length") == [str(len(_BIG))]
            assert not received.all("Transfer-Encoding")

        _on_each_road(lambda files: files.put_raw(body=path), check)


def check_each_road_sends_what_has_no_length_in_chunks() -> None:
    def pipe(files: Files) -> None:
        reader, writer = os.pipe()

        def write() -> None:
            with open(writer, "wb") as opened:
                opened.write(_BIG)

        thread = threading.Thread(target=write)
        thread.start()
        with open(reader, "rb") as opened:
            assert files.put_raw(body=opened) == len(_BIG)
        thread.join()

    def check(received: Received) -> None:
        assert received.body == _BIG
        assert received.all("Transfer-Encoding") == ["chunked"]
        assert not received.all("Content-Length")

    _on_each_road(pipe, check)


def check_asynchronous_clients_send_files_on_each_road() -> None:
    async def main(path: Path, url: str) -> None:
        async with AsyncSample(base_url=url) as client:
            assert await client.files.put_raw(body=path) == len(_BIG)
            assert await client.files.upload(body=UploadBody(photo=path)) > len(_BIG)
        for library in (httpx, httpx2):
            async with library.AsyncClient() as http:
                client = AsyncSample(base_url=url, http_client=http)
                assert await client.files.put_raw(body=path) == len(_BIG)
        original = httpx.AsyncHTTPTransport.handle_async_request

        async def traced(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
            return await original(self, request)

        with mock.patch.object(httpx.AsyncHTTPTransport, "handle_async_request", traced):
            async with AsyncSample(base_url=url) as client:
                assert await client.files.put_raw(body=path) == len(_BIG)

    with recording(answer=_counted) as server, _path(_BIG) as path:
        asyncio.run(main(path, server.url))
        assert len(server.received) == 5


class _Slow(io.RawIOBase):
    """A file whose reads block until the event loop has run in between."""

    def __init__(self) -> None:
        self.loop_ran = threading.Event()
        self.pieces = [b"a", b"b"]

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert self.loop_ran.wait(10), "the event loop stood still while the file was read"
        return self.pieces.pop() if self.pieces else b""


def check_the_event_loop_goes_on_while_a_file_is_read() -> None:
    async def main(url: str) -> None:
        slow = _Slow()
        async with AsyncSample(base_url=url) as client:
            call = asyncio.ensure_future(client.files.put_raw(body=slow))  # type: ignore[arg-type]
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_later(0.01, slow.loop_ran.set)
            assert await call == 2

    with recording(answer=_counted) as server:
        asyncio.run(main(server.url))


def check_files_are_read_again_where_a_call_may_be_made_again() -> None:
    answers = iter([503, 200])

    def answer(received: Received) -> Answer:
        return next(answers), {"Content-Type": "application/json", "Retry-After": "0"}, b"1"

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        assert client.files.add_raw(body=io.BytesIO(_BIG)) == 1
        assert [received.body == _BIG for received in server.received] == [True, True]


def check_a_pipe_is_sent_once() -> None:
    def answer(received: Received) -> Answer:
        return 503, {"Retry-After": "0"}, b""

    reader, writer = os.pipe()
    os.write(writer, b"once")
    os.close(writer)
    with recording(answer=answer) as server, Sample(base_url=server.url) as client, open(reader, "rb") as opened:
        with pytest.raises(InternalServerError):
            client.files.put_raw(body=opened)
        assert [received.body for received in server.received] == [b"once"]


def check_nothing_is_sent_twice() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    connections: list[int] = []

    def serve() -> None:
        while True:
            try:
                accepted, _ = listener.accept()
            except OSError:
                return
            with accepted:
                connections.append(len(accepted.recv(65536)))

    thread = threading.Thread(target=serve)
    thread.start()
    with Sample(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as client:
        with _path(_BIG) as path, pytest.raises(APIConnectionError) as caught:
            client.files.add_raw(body=path)
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()
    assert caught.value.may_have_been_processed
    assert len(connections) == 1


def check_a_file_that_was_not_sent_is_sent_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with _path(_BIG) as path, Sample(base_url=f"http://127.0.0.1:{port}") as client:
        with pytest.raises(APIConnectionError) as caught:
            client.files.add_raw(body=path)
    assert not caught.value.may_have_been_processed


def check_an_answer_before_the_end_of_the_upload_counts() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def serve() -> None:
        accepted, _ = listener.accept()
        with accepted:
            accepted.recv(65536)
            accepted.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}")
            while not done.is_set() and accepted.recv(65536):
                pass

    thread = threading.Thread(target=serve)
    thread.start()

    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return bytes(4096)

    with Sample(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as client:
        with pytest.raises(Exception, match="HTTP 413"):
            client.files.put_raw(body=Endless())  # type: ignore[arg-type]
    done.set()
    listener.close()
    thread.join()


def check_wrong_files_are_refused_before_anything_is_sent() -> None:
    with recording() as server, Sample(base_url=server.url) as client, _path() as path:
        with pytest.raises(FileNotFoundError):
            client.files.put_raw(body=path.with_name("missing"))
        with pytest.raises(IsADirectoryError, match="got a folder"):
            client.files.put_raw(body=path.parent)
        with path.open() as text, pytest.raises(TypeError, match="^photo: .*binary mode"):
            client.files.upload(body=UploadBody(photo=text))  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="expected bytes, a path or an open file, not str"):
            client.files.put_raw(body="text")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="^photo: a header"):
            client.files.upload(body=UploadBody(photo=("a", b"", "text/plain\r\nX-Evil: 1")))
        assert not server.received


def check_what_is_no_file_is_refused_by_the_name_of_its_field() -> None:
    wrong: Any
    for wrong in ("photo.png", None, 5, ("photo.png", "text"), ("photo.png", None), [b"x"], {}):
        with pytest.raises(TypeError, match=r"^photo: expected bytes, a pathlib\.Path or an open file"):
            UploadBody(photo=wrong)
        with pytest.raises(TypeError, match=r"^docs: expected bytes"):
            UploadBody(photo=b"", docs=[b"", wrong])
    with recording() as server, Sample(base_url=server.url) as client, _path() as path:
        for missing, error in ((path.with_name("missing"), FileNotFoundError), (path.parent, IsADirectoryError)):
            for body in (UploadBody(photo=missing), UploadBody(photo=("a", missing))):
                with pytest.raises(error, match="photo: "):
                    client.files.upload(body=body)
            with pytest.raises(error, match="docs: "):
                client.files.upload(body=UploadBody(photo=b"", docs=[missing]))
        assert not server.received


def check_a_file_that_shrinks_is_an_error_of_its_own() -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(1) if self.tell() == 0 else b""

    for http_client in (None, httpx.Client()):
        with recording(answer=_counted) as server, Sample(base_url=server.url, http_client=http_client) as client:
            with pytest.raises(ValueError, match="became shorter"):
                client.files.put_raw(body=Shrinking(b"abc"))
        if http_client:
            http_client.close()
