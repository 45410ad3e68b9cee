"""The sandbox against Prism: checks that it answers, both serving openapi.yaml on one core; and its memory.

Every check of the sandbox is a real one, which is read, decided and written to a file: authentications with
many checks left are made first, and each check tries a wrong code. Prism answers with an example.
"""

import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx

from tests.sandbox.process import free_port
from tools.conformance.prism import NODE
from tools.conformance.prism import PRISM as PRISM_PROGRAM

from .load import request_bytes, run_load
from .names import OURS, PRISM
from .rounds import by_turns, row

_ROOT = Path(__file__).parents[1]
_CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
_AUTHENTICATIONS = 500
_ROUNDS = 9
_CHECKS = 5_000  # of each server in each round
_MORE = 100_000
_SERVER_CORE, _LOAD_CORE = 0, 1


def main() -> None:
    """Prints the rows as JSON."""
    os.sched_setaffinity(0, {_LOAD_CORE})
    with tempfile.TemporaryDirectory() as folder:
        sandbox = [sys.executable, "-m", "ding_sandbox", "--port", "0", "--database", f"{folder}/load.db"]
        limits = ["--max-checks", "10000000", "--max-sends", "10000000"]
        prism = [str(NODE), str(PRISM_PROGRAM), "mock", "-p", str(free_port()), "-h", "127.0.0.1", "openapi.yaml"]
        with (
            _serving([*sandbox, *limits], r"listens on http://127\.0\.0\.1:(\d+)") as (port, process),
            _serving(prism, r"listening on http://127\.0\.0\.1:(\d+)") as (prism_port, _),
        ):
            bodies = _checks(port)
            contenders = {
                PRISM: lambda: _drive(prism_port, "/check", bodies, _CHECKS),
                OURS: lambda: _drive(port, "/v1/check", bodies, _CHECKS),
            }
            seconds = by_turns(contenders, _ROUNDS, calls=1)
            before = _resident(process.pid)
            _drive(port, "/v1/check", bodies, _MORE)
            grown = _resident(process.pid) - before
    each = {name: [taken / _CHECKS for taken in found] for name, found in seconds.items()}
    memory = {"what": f"growth of the sandbox's memory over {_MORE:,} checks", "goal": "flat", "against": ""}
    rows = [
        row("the sandbox: a check of 16 at once, one core", "at most 0.20", PRISM, each),
        {**memory, "contenders": {OURS: {"bytes": grown}}},
    ]
    print(json.dumps(rows))


@contextmanager
def _serving(command: list[str], ready: str) -> Generator[tuple[int, subprocess.Popen[bytes]]]:
    """Run a server on one core, and wait for the line in which it tells its port."""
    with tempfile.NamedTemporaryFile() as log:
        pinned = ["taskset", "-c", str(_SERVER_CORE), *command]
        with subprocess.Popen(pinned, stdout=log, stderr=subprocess.STDOUT, cwd=_ROOT) as server:
            try:
                yield _port(server, Path(log.name), re.compile(ready)), server
            finally:
                server.terminate()


def _port(server: subprocess.Popen[bytes], log: Path, ready: re.Pattern[str]) -> int:
    while (found := ready.search(log.read_text(encoding="utf-8"))) is None:
        with suppress(subprocess.TimeoutExpired):
            server.wait(0.1)
            sys.exit(f"a server did not start:\n{log.read_text(encoding='utf-8')}")
    return int(found[1])


def _checks(port: int) -> list[bytes]:
    """The bodies of checks with a wrong code, of new authentications of the sandbox."""
    with httpx.Client(base_url=f"http://127.0.0.1:{port}/v1", headers={"x-api-key": "load"}) as http:
        body = {"customer_uuid": _CUSTOMER, "phone_number": "+12025550100"}
        made = [http.post("/authentication", json=body).json() for _ in range(_AUTHENTICATIONS)]
    about = [{"customer_uuid": _CUSTOMER, "authentication_uuid": one["authentication_uuid"]} for one in made]
    return [json.dumps({**one, "check_code": "wrong"}).encode() for one in about]


def _drive(port: int, path: str, bodies: list[bytes], count: int) -> None:
    """Post so many checks, and make sure that each was answered 200."""
    requests = (request_bytes(path, body) for body in itertools.islice(itertools.cycle(bodies), count))
    statuses = run_load(port, requests)
    if statuses != {b"200": count}:
        raise RuntimeError(f"not every check was answered 200: {statuses}")


def _resident(pid: int) -> int:
    """Memory of a process, in bytes."""
    pages = Path(f"/proc/{pid}/statm").read_text(encoding="utf-8").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
