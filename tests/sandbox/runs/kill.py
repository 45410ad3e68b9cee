"""kill -9 at random moments under load: `python -m tests.sandbox.runs.kill`.

Workers send, check and retry, and write down what they asked for and what was answered. Then the sandbox is killed and
started again on the same file. What was answered must be there, once; what was asked for but not answered may be.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx

from ..api import Api
from ..process import SandboxProcess

WORKERS = 6
NUMBER = "+12025550100"
OPTIONS = ("--max-sends", "1000000000", "--retry-after", "0", "--keep", "1000000")


@dataclass
class Account:
    """What was asked of one authentication, and how much of it was answered."""

    checks_asked: int = 0
    checks_answered: int = 0
    retries_asked: int = 0
    retries_answered: int = 0
    validation_asked: bool = False
    validation_answered: bool = False


Ledger = dict[str, Account]


def work(url: str, ledger: Ledger, stop: threading.Event) -> None:
    """Live through one authentication after the other until the sandbox is gone."""
    with Api(f"{url}/v1") as api, httpx.Client(base_url=f"{url}/_sandbox", trust_env=False) as control:
        try:
            while not stop.is_set():
                uuid = api.new(NUMBER)
                account = ledger[uuid] = Account()
                for _ in range(random.randrange(4)):
                    account.checks_asked += 1
                    assert api.check_status(uuid, "wrong") == "invalid"
                    account.checks_answered += 1
                for _ in range(random.randrange(3)):
                    account.retries_asked += 1
                    assert api.retry_status(uuid) == "approved"
                    account.retries_answered += 1
                code = control.get(f"/authentications/{uuid}").json()["code"]
                account.validation_asked = True
                assert api.check_status(uuid, code) == "valid"
                account.validation_answered = True
        except httpx.TransportError:
            return  # the sandbox was killed


def faults_of(url: str, ledger: Ledger) -> list[str]:
    """Everything in which the sandbox and the ledger disagree."""
    found: list[str] = []
    with httpx.Client(base_url=f"{url}/_sandbox", trust_env=False) as control:
        for uuid, account in ledger.items():
            stored = control.get(f"/authentications/{uuid}").json()
            if "uuid" not in stored:
                found.append(f"{uuid} was answered, but is lost")
                continue
            messages = control.get("/messages", params={"authentication_uuid": uuid}).json()["messages"]
            validated = stored["validated_at"] is not None
            if not account.checks_answered <= stored["checks"] <= account.checks_asked:
                found.append(f"{uuid}: {stored['checks']} wrong checks, {account}")
            if not account.retries_answered <= stored["retries"] <= account.retries_asked:
                found.append(f"{uuid}: {stored['retries']} retries, {account}")
            if not account.validation_answered <= validated <= account.validation_asked:
                found.append(f"{uuid}: validated {validated}, {account}")
            if len(messages) != 1 + stored["retries"]:
                found.append(f"{uuid}: {len(messages)} messages, {stored['retries']} retries")
    return found


def kill_once(sandbox: SandboxProcess) -> Ledger:
    """Load the sandbox, and kill it at a random moment."""
    ledger: Ledger = {}
    stop = threading.Event()
    with ThreadPoolExecutor(WORKERS) as threads:
        workers = [threads.submit(work, sandbox.url, ledger, stop) for _ in range(WORKERS)]
        deadline = time.monotonic() + 10
        while not ledger and time.monotonic() < deadline:  # a busy machine may take long for the first answer
            time.sleep(0.01)
        time.sleep(random.uniform(0.0, 0.5))
        sandbox.kill()
        stop.set()
        for worker in workers:
            worker.result()
    return ledger


def run(kills: int, file: Path) -> tuple[list[str], Ledger]:
    """Kill so many times.

    Returns:
        What was wrong, and all that was done.
    """
    options = ("--database", str(file), "--log-level", "warning", *OPTIONS)
    everything: Ledger = {}
    found: list[str] = []
    sandbox = SandboxProcess(*options)
    try:
        for _ in range(kills):
            ledger = kill_once(sandbox)
            sandbox = SandboxProcess(*options)
            found += faults_of(sandbox.url, ledger)
            everything |= ledger
        found += faults_of(sandbox.url, everything)  # once more: what a later kill has done to what was before it
    finally:
        sandbox.terminate()
    return found, everything


def main() -> None:
    """Exit with 0 when nothing was lost or counted twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        found, ledger = run(arguments.kills, Path(folder) / "sandbox.db")
    checks = sum(account.checks_answered + account.validation_answered for account in ledger.values())
    retries = sum(account.retries_answered for account in ledger.values())
    print(
        f"{arguments.kills} kills (seed {arguments.seed}), {len(ledger)} authentications, {checks} checks and "
        f"{retries} retries answered in {time.monotonic() - started:.0f} s: {len(found)} faults"
    )
    for fault in found:
        print(fault)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
