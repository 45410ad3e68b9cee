"""Programs in processes of their own: what forks, what is forgotten, and what is said of it at the end."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from . import answers as a
from .calls import IDENTITY
from .certificates import Certificates
from .proxies import Proxy
from .server import FaultServer

PACKAGE = Path(__file__).parents[3] / "generated"

_BEGIN = f"""
import asyncio, gc, logging, os, sys, threading
from ding_otp import AsyncDing, Ding
options = {IDENTITY!r} | {{"base_url": sys.argv[1]}}
request = {{"authentication_uuid": {a.UUID!r}}}
# How busy the machine is, in asyncio's debug mode, is no warning about the client.
logging.getLogger("asyncio").addFilter(lambda record: " took " not in record.getMessage())
"""

# From Python 3.12 on, a fork beside a thread, such as one that resolves a name, is deprecated.
_WARNINGS = ("-W", "error", "-W", "ignore::DeprecationWarning")

PROXIES = [("HTTP_PROXY", "forward"), ("HTTPS_PROXY", "tunnel"), ("ALL_PROXY", "socks")]

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


def run(url: str, program: str, **environment: str) -> str:
    """What a program prints. Warnings, and whatever else it says on stderr, fail the test."""
    result = subprocess.run(
        [sys.executable, *_WARNINGS, "-c", _BEGIN + textwrap.dedent(program), url],
        env={"PYTHONPATH": str(PACKAGE), "PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.stderr == ""
    assert result.returncode == 0
    return result.stdout


# The child speaks first, in the hope that it spoils the parent's connection.
_FORK = """
with Ding(**options) as ding:
    print(ding.otp.retry(**request).status, flush=True)
    child = os.fork()
    if child == 0:
        print(ding.otp.retry(**request).status, flush=True)
        ding.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    print(ding.otp.retry(**request).status)
"""


@needs_fork
def test_parent_and_child_both_call_after_a_fork() -> None:
    with FaultServer(a.replies(a.http())) as server:
        assert run(server.url, _FORK).split() == ["rate_limited"] * 3
    assert server.connections == 2, "one of each process"


@needs_fork
def test_they_do_so_over_tls(tmp_path: Path) -> None:
    certificates = Certificates.make(tmp_path)
    with FaultServer(a.replies(a.http()), certificates.trusted) as server:
        assert run(server.url, _FORK, SSL_CERT_FILE=str(tmp_path / "trusted.pem")).split() == ["rate_limited"] * 3
    assert server.connections == 2


@needs_fork
@pytest.mark.parametrize(("variable", "kind"), PROXIES)
def test_they_do_so_through_a_proxy(variable: str, kind: str, tmp_path: Path) -> None:
    certificates = Certificates.make(tmp_path)
    with FaultServer(a.replies(a.http()), certificates.trusted if kind == "tunnel" else None) as server:
        with Proxy(kind) as proxy:
            environment = {variable: proxy.url, "SSL_CERT_FILE": str(tmp_path / "trusted.pem")}
            assert run(server.url, _FORK, **environment).split() == ["rate_limited"] * 3
        assert server.connections == proxy.passed == 2


@needs_fork
def test_threads_of_a_child_share_its_connections() -> None:
    program = """
    ding = Ding(**options)
    ding.otp.retry(**request)
    child = os.fork()
    if child == 0:
        threads = [threading.Thread(target=lambda: ding.otp.retry(**request)) for _ in range(8)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        ding.close()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    ding.close()
    """
    with FaultServer(a.replies(a.http())) as server:
        run(server.url, program)
        server.wait_for_no_connection()
    assert server.requests == 9


@needs_fork
def test_a_child_has_an_event_loop_of_its_own() -> None:
    program = """
    ding = AsyncDing(**options)
    print(asyncio.run(ding.otp.retry(**request)).status, flush=True)
    child = os.fork()
    print(asyncio.run(ding.otp.retry(**request)).status, flush=True)
    if child == 0:
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    """
    with FaultServer(a.replies(a.http())) as server:
        assert run(server.url, program).split() == ["rate_limited"] * 3


@pytest.mark.parametrize(
    "program",
    [
        "Ding(**options).otp.retry(**request)",
        "ding = Ding(**options); ding.otp.retry(**request)",
        "ding = Ding(**options); ding.otp.retry(**request); ding.close(); ding.close(); del ding; gc.collect()",
        "asyncio.run(AsyncDing(**options).otp.retry(**request))",
        "ding = AsyncDing(**options); [asyncio.run(ding.otp.retry(**request)) for _ in range(3)]; gc.collect()",
        "ding = AsyncDing(**options); asyncio.run(ding.otp.retry(**request)); asyncio.run(ding.aclose()); gc.collect()",
        "ding = AsyncDing(**options); asyncio.run(ding.otp.retry(**request), debug=True)",
    ],
)
def test_no_warning_is_left_of_a_program(program: str) -> None:
    with FaultServer(a.replies(a.http())) as server:
        run(server.url, program)
        server.wait_for_no_connection()


def test_a_program_ends_while_a_name_is_not_resolved() -> None:
    """The thread that waits for the system's resolver does not hold up the end of the program."""
    program = """
    import socket
    from ding_otp import APITimeoutError
    asked = threading.Event()
    socket.getaddrinfo = lambda *_, **__: threading.Event().wait()
    try:
        Ding(**options | {"base_url": "http://silent.test", "timeout": 0.2}).otp.retry(**request)
    except APITimeoutError as error:
        print(error.may_have_been_processed)
    """
    assert run("", program).strip() == "False"
