"""Imports, and what comes after them, each time in a fresh process; the start of Python is part of each."""

import compileall
import importlib
import json
import subprocess
import sys

from .examples import AUTHENTICATION, CODE, CUSTOMER, KEY
from .names import CROZIER, HTTPCORE, HTTPX, OURS, PEER, PRELUDE, VENDOR
from .rounds import by_turns, row
from .running import server

_IMPORT = {
    HTTPX: "import httpx",
    "python alone": "",
    HTTPCORE: "import httpcore",
    OURS: "import ding_otp",
    PEER: "from peer import AuthenticatedClient",
    PRELUDE: "import prelude_python_sdk",
    VENDOR: "import ding",
    CROZIER: "from fern import AsyncFern, Fern",
}

_CONSTRUCT = {
    HTTPX: "client = httpx.Client()",
    HTTPCORE: "client = httpcore.ConnectionPool()",
    OURS: f"client = ding_otp.Ding(api_key={KEY!r}, customer_uuid={CUSTOMER!r})",
    PEER: f"client = AuthenticatedClient('https://api.ding.live/v1', token={KEY!r})",
    PRELUDE: f"client = prelude_python_sdk.Prelude(api_token={KEY!r})",
    VENDOR: f"client = ding.Ding(api_key={KEY!r})",
    CROZIER: f"client = Fern(api_key={KEY!r})",
}

_CONSTRUCT_ASYNC = {
    HTTPX: "client = httpx.AsyncClient()",
    OURS: f"client = ding_otp.AsyncDing(api_key={KEY!r}, customer_uuid={CUSTOMER!r})",
    PRELUDE: f"client = prelude_python_sdk.AsyncPrelude(api_token={KEY!r})",
    CROZIER: f"client = AsyncFern(api_key={KEY!r})",
}

_BODY = {"customer_uuid": CUSTOMER, "authentication_uuid": AUTHENTICATION, "check_code": CODE}
_CALL = {
    HTTPX: f"client = httpx.Client(); client.post(URL + '/check', json={_BODY!r}).json()",
    OURS: f"client = ding_otp.Ding(api_key={KEY!r}, customer_uuid={CUSTOMER!r}, base_url=URL); "
    f"client.otp.check(authentication_uuid={AUTHENTICATION!r}, check_code={CODE!r})",
    PEER: f"client = AuthenticatedClient(URL, token={KEY!r}); from peer.api.otp import check; "
    f"from peer.models import CreateCheckRequest; check.sync(client=client, body=CreateCheckRequest(**{_BODY!r}))",
    PRELUDE: f"client = prelude_python_sdk.Prelude(api_token={KEY!r}, base_url=URL); "
    f"client.verification.check(code={CODE!r}, target={{'type': 'phone_number', 'value': '+1234567890'}})",
    VENDOR: f"client = ding.Ding(api_key={KEY!r}, server_url=URL); from ding.models import components; "
    f"client.otp.check(components.CreateCheckRequest(**{_BODY!r}))",
    CROZIER: f"client = Fern(api_key={KEY!r}, base_url=URL); client.otp.check(**{_BODY!r})",
}


def main() -> None:
    """Prints the rows as JSON."""
    # As installing compiles the others.
    for name in ("ding_otp", "peer", "fern"):
        for folder in importlib.import_module(name).__path__:
            compileall.compile_dir(folder, quiet=1)
    with server() as url:
        here = {name: code.replace("URL", repr(url)) for name, code in _CALL.items()}
        rows = [
            _row("import", "at most 0.26", _IMPORT),
            _row("import and construct", "at most 0.90", _after_import(_CONSTRUCT)),
            _row("import and construct, async", "at most 0.90", _after_import(_CONSTRUCT_ASYNC)),
            _row("import, construct and make the first call", "", _after_import(here)),
        ]
    print(json.dumps(rows))


def _after_import(codes: dict[str, str]) -> dict[str, str]:
    return {name: f"{_IMPORT[name]}; {code}" for name, code in codes.items()}


def _row(what: str, goal: str, programs: dict[str, str]) -> dict[str, object]:
    contenders = {name: (lambda code=code: _run(code)) for name, code in programs.items()}
    return row(what, goal, HTTPX, by_turns(contenders, rounds=15, calls=1))


def _run(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


if __name__ == "__main__":
    main()
