"""What is loaded when: a program waits for what it uses only."""

import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ding_otp
from ding_otp import models, resources
from ding_otp._base_url import BaseUrl

from .examples import CUSTOMER, KEY
from .sides import Connect, Side

HTTPX = {"httpx", "httpx2"}
HTTP = HTTPX | {"httpcore", "httpcore2"}
# Whom httpx2 trusts, httpcore2 says, which brings anyio.
NOT_FOR_A_CLIENT = HTTP | {"anyio", "asyncio"} if httpx.__name__ == "httpx" else HTTPX
NOT_FOR_AN_ASYNC_CLIENT = NOT_FOR_A_CLIENT - {"anyio", "asyncio"}
CLIENT = f"Ding(api_key={KEY!r}, customer_uuid={CUSTOMER!r})"


def loaded(program: str) -> set[str]:
    """The modules that are there after a program, in a Python of its own."""
    code = (
        f"import sys\nsys.path.insert(0, {str(Path(ding_otp.__file__).parents[1])!r})\n{program}\nprint(*sys.modules)"
    )
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    ("program", "unneeded"),
    [
        ("import ding_otp", HTTP | {"attrs", "ssl", "asyncio", "ding_otp.client", "ding_otp.models"}),
        ("from ding_otp import DingError, APIStatusError", HTTP | {"ssl", "asyncio"}),
        ("from ding_otp import CheckStatus", HTTP | {"attrs", "ssl", "asyncio"}),
        (f"from ding_otp import Ding\n{CLIENT}", NOT_FOR_A_CLIENT | {"urllib.request"}),
        (f"from ding_otp import AsyncDing\nAsync{CLIENT}", NOT_FOR_AN_ASYNC_CLIENT | {"urllib.request"}),
    ],
)
def test_what_is_not_needed_is_not_loaded(program: str, unneeded: set[str]):
    assert not loaded(program) & unneeded


@pytest.mark.parametrize("link", ["socket"])
def test_a_call_does_without_httpx(connect: Connect, side: Side):
    call = f"{CLIENT[:-1]}, base_url={connect.server.url!r}).otp.retry("
    program = f"{call}authentication_uuid={CUSTOMER!r})"
    if side.name == "async":
        program = f"import asyncio\nasyncio.run(Async{program})"
    assert not HTTPX & loaded(f"from ding_otp import Ding, AsyncDing\n{program}")


@pytest.mark.parametrize("package", [ding_otp, models, resources])
def test_every_name_is_found_and_listed(package: object):
    assert set(package.__all__) <= set(dir(package))
    assert all(getattr(package, name) is getattr(package, name) for name in package.__all__)


def test_modules_are_found_below_the_package():
    loaded("import ding_otp\nassert ding_otp.errors.DingError is ding_otp.DingError")


def test_another_name_is_an_error():
    with pytest.raises(AttributeError, match="module 'ding_otp' has no attribute 'Dong'"):
        ding_otp.Dong  # noqa: B018
    with pytest.raises(ImportError, match="Dong"):
        from ding_otp import Dong  # noqa: F401


def test_threads_may_load_the_same_at_once():
    program = """
    import threading, ding_otp
    start, found = threading.Barrier(12), []
    def load(name):
        start.wait()
        found.append(getattr(ding_otp, name))
    names = ["Ding", "AsyncDing", "APIStatusError", "CreateCheckRequest", "ErrorResponse", "RawResponse"] * 2
    threads = [threading.Thread(target=load, args=(name,)) for name in names]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    assert len(found) == 12 and len(set(found)) == 6
    """
    loaded("\n".join(line[4:] for line in program.splitlines()))


@pytest.mark.parametrize("link", ["socket"])
def test_certificates_that_cannot_be_read_are_refused_at_construction(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing"))
    with pytest.raises(ValueError, match="SSL_CERT_FILE or SSL_CERT_DIR can't be read"):
        connect(base_url="https://localhost:1")


LABELS = st.text("abcz019-", min_size=1, max_size=4)
SEGMENTS = st.text("aZ09_~-.%+ é", max_size=4)


@given(
    st.builds(
        "{}://{}{}{}{}".format,
        st.sampled_from(["http", "https", "HTTP", "ftp"]),
        st.one_of(
            st.lists(LABELS, min_size=1, max_size=4).map(".".join), st.from_regex(r"[0-9.]{7,15}", fullmatch=True)
        ),
        st.sampled_from(["", ":80", ":443", ":8025", ":59999", ":65535", ":65536", ":0", ":08", ":"]),
        st.lists(SEGMENTS, max_size=3).map(lambda parts: "".join(f"/{part}" for part in parts)),
        st.sampled_from(["", "/", "?", "#", "?a", "\n"]),
    )
)
def test_a_plain_base_url_is_read_as_any_other(url: str):
    try:
        expected = BaseUrl._parsed(url)
    except ValueError:
        with pytest.raises(ValueError, match="base_url"):
            BaseUrl.parse(url)
    else:
        assert BaseUrl.parse(url) == expected
