"""Checks per second: the sandbox against Prism, both serving openapi.yaml on one core, in turns.

Every check of the sandbox is a real one, which is read, decided and written to a file: authentications with
many checks left are made first, and each check tries a wrong code. Prism answers with an example.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tools.conformance.prism import NODE, PRISM

from ..process import free_port
from .load import Figures, request_bytes, run_load

ROOT = Path(__file__).parents[3]
CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
SERVER_CORE, LOAD_CORE = 0, 1
AIM = 3.0


@contextmanager
def serving(command: list[str], ready: str, log: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Run a server on one core, and wait for the line in which it tells its port."""
    with log.open("wb") as output:
        server = subprocess.Popen(
            ["taskset", "-c", str(SERVER_CORE), *command], stdout=output, stderr=subprocess.STDOUT, cwd=ROOT
        )
        try:
            while (found := re.search(ready, log.read_text())) is None:
                if server.poll() is not None:
                    sys.exit(f"{command[0]} did not start:\n{log.read_text()}")
                try:
                    server.wait(0.1)
                except subprocess.TimeoutExpired:
                    continue
            yield int(found[1]), server
        finally:
            server.terminate()
            server.wait(10)


def check_bodies(uuids: list[str], count: int) -> Iterator[bytes]:
    """So many checks with a wrong code, spread over the authentications."""
    bodies = [
        json.dumps({"customer_uuid": CUSTOMER, "authentication_uuid": uuid, "check_code": "wrong"}).encode()
        for uuid in uuids
    ]
    return itertools.islice(itertools.cycle(bodies), count)


def make_authentications(port: int, count: int) -> list[str]:
    """UUIDs of new authentications."""
    with httpx.Client(base_url=f"http://127.0.0.1:{port}/v1", headers={"x-api-key": "load"}) as http:
        body = {"customer_uuid": CUSTOMER, "phone_number": "+12025550100"}
        return [http.post("/authentication", json=body).json()["authentication_uuid"] for _ in range(count)]


def resident_kib(pid: int) -> int:
    """Memory of a process, in KiB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1])  # type: ignore[index]


def drive(port: int, path: str, uuids: list[str], count: int) -> Figures:
    """Post the checks, and make sure that each was answered 200."""
    figures = run_load(port, (request_bytes(path, body) for body in check_bodies(uuids, count)))
    assert set(figures.statuses) == {b"200"}, figures.statuses
    return figures


def main() -> None:
    """Measure in turns, so that a change of the machine's mood strikes both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=10_000, help="for each server in each round")
    parser.add_argument("--memory-requests", type=int, default=100_000)
    arguments = parser.parse_args()
    os.sched_setaffinity(0, {LOAD_CORE})
    with tempfile.TemporaryDirectory() as folder:
        sandbox = [sys.executable, "-m", "ding_sandbox", "--port", "0", "--database", f"{folder}/load.db"]
        limits = ["--max-checks", "10000000", "--max-sends", "10000000"]
        prism = [str(NODE), str(PRISM), "mock", "-p", str(free_port()), "-h", "127.0.0.1", "openapi.yaml"]
        with (
            serving([*sandbox, *limits], r"listens on http://127\.0\.0\.1:(\d+)", Path(folder, "sandbox.log")) as (
                sandbox_port,
                sandbox_process,
            ),
            serving(prism, r"listening on http://127\.0\.0\.1:(\d+)", Path(folder, "prism.log")) as (
                prism_port,
                _,
            ),
        ):
            uuids = make_authentications(sandbox_port, 500)
            ratios: list[float] = []
            drive(sandbox_port, "/v1/check", uuids, arguments.requests // 2)
            drive(prism_port, "/check", uuids, arguments.requests // 2)
            for _ in range(arguments.rounds):
                ours = drive(sandbox_port, "/v1/check", uuids, arguments.requests)
                theirs = drive(prism_port, "/check", uuids, arguments.requests)
                ratios.append(ours.per_second / theirs.per_second)
                print(
                    f"sandbox {ours.per_second:6.0f}/s   prism {theirs.per_second:6.0f}/s   {ratios[-1]:.2f} times",
                    flush=True,
                )
            before = resident_kib(sandbox_process.pid)
            drive(sandbox_port, "/v1/check", uuids, arguments.memory_requests)
            after = resident_kib(sandbox_process.pid)
        print(f"memory over {arguments.memory_requests} requests: {before} to {after} KiB")
        print(f"median {statistics.median(ratios):.2f} times Prism, the aim is {AIM:g}")
        if statistics.median(ratios) < AIM:
            sys.exit(1)


if __name__ == "__main__":
    main()
