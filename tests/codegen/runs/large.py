"""Large files up and down, and the memory that they take: `python -m tests.codegen.runs.large --mebibytes 1024`.

Each call is made in a process of its own, against a server in this one, over a socket. What is told is how much the
peak of the process's memory grew over a call with a few bytes, which loads all that a call needs.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from attrs import frozen

from codegen.pipeline import Job, generate
from codegen.settings import Settings

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "codegen" / "cases"
PACKAGES = ("files", "downloads")
DIRECTIONS = ("upload", "form", "download")
SIDES = ("sync", "async")
ROADS = ("own", "httpx", "traced")
_PIECE = bytes(1 << 20)

CLIENT = r"""
import asyncio, os, re, sys, time
from pathlib import Path

import httpx
from downloads import AsyncSample as AsyncDownloads, Sample as Downloads
from files import AsyncSample as AsyncFiles, Sample as Files
from files.models import UploadBody

url, direction, side, road, small, large = sys.argv[1:]
options = dict(base_url=url, timeout=600)

def peak():  # not ru_maxrss, which begins with what the parent had
    return int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1])

if road == "traced":
    one, other = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request
    httpx.HTTPTransport.handle_request = lambda self, request: one(self, request)
    httpx.AsyncHTTPTransport.handle_async_request = lambda self, request: other(self, request)

def sync(path):
    with httpx.Client(timeout=600) as http:
        given = options | ({"http_client": http} if road == "httpx" else {})
        with Files(**given) as files, Downloads(**given) as downloads:
            if direction == "upload":
                return files.files.put_raw(body=Path(path))
            if direction == "form":
                return files.files.upload(body=UploadBody(photo=Path(path)))
            with downloads.files.with_streaming_response.get_file(name=Path(path).name) as response:
                response.stream_to_file(path + ".copy")
    size = os.path.getsize(path + ".copy")
    os.unlink(path + ".copy")
    return size

async def asynchronously(path):
    async with httpx.AsyncClient(timeout=600) as http:
        given = options | ({"http_client": http} if road == "httpx" else {})
        async with AsyncFiles(**given) as files, AsyncDownloads(**given) as downloads:
            if direction == "upload":
                return await files.files.put_raw(body=Path(path))
            if direction == "form":
                return await files.files.upload(body=UploadBody(photo=Path(path)))
            async with downloads.files.with_streaming_response.get_file(name=Path(path).name) as response:
                await response.stream_to_file(path + ".copy")
    size = os.path.getsize(path + ".copy")
    os.unlink(path + ".copy")
    return size

def call(path):
    return sync(path) if side == "sync" else asyncio.run(asynchronously(path))

call(small)
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew, without that of the imports
before, started = peak(), time.monotonic()
size = call(large)
assert size >= os.path.getsize(large), (size, os.path.getsize(large))
print(peak() - before, time.monotonic() - started)
"""


@frozen
class Measured:
    """How much the peak of a process's memory grew, in KiB, and the seconds that a call took."""

    kibibytes: int
    seconds: float


def prepare(folder: Path, mebibytes: int) -> tuple[Path, Path]:
    """Make the packages and two files, a small one and a large one."""
    for name in PACKAGES:
        description = CASES / name / "openapi.yaml"
        settings = Settings(name, "Sample", "sample", "1.0.0", "SAMPLE")
        generate(Job(description, description.name, settings, lambda _step, _seconds: None), folder / f"{name}-output")
        (folder / f"{name}-output" / name).rename(folder / name)
    small, large = folder / "small", folder / "large"
    small.write_bytes(bytes(1000))
    with large.open("wb") as opened:
        opened.truncate(mebibytes << 20)
    return small, large


@contextmanager
def serving(folder: Path) -> Generator[str]:
    """Run a server that counts what comes, and sends the files of a folder."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            left = size = int(self.headers["Content-Length"])
            while left:
                left -= len(self.rfile.read(min(left, len(_PIECE))))
            content = str(size).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def do_POST(self) -> None:
            self.do_PUT()

        def do_GET(self) -> None:
            left = (folder / self.path.rpartition("/")[2]).stat().st_size
            self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Length", str(left))
            self.end_headers()
            while left:
                left -= self.wfile.write(_PIECE[:left])

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def measure(folder: Path, url: str, small: Path, large: Path, call: tuple[str, str, str]) -> Measured:
    """Make a call in a process of its own."""
    command = [sys.executable, "-c", CLIENT, url, *call, str(small), str(large)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    grown, seconds = done.stdout.split()
    return Measured(int(grown), float(seconds))


def main() -> None:
    """Measure all calls, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mebibytes", type=int, default=1024)
    mebibytes: int = parser.parse_args().mebibytes
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = prepare(folder, mebibytes)
        with serving(folder) as url:
            for call in ((a, b, c) for a in DIRECTIONS for b in SIDES for c in ROADS):
                found = measure(folder, url, small, large, call)
                print(f"{' '.join(call):24} {found.kibibytes / 1024:6.1f} MiB {found.seconds:6.1f} s", flush=True)


if __name__ == "__main__":
    main()
