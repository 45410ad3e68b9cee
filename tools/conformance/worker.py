"""Run the examples of one package, each in turn, and judge each call: `python -m tools.conformance.worker`.

Reads a task as JSON from standard input; writes a line of JSON for each call to the file that the task names.
"""

import contextlib
import io
import json
import os
import signal
import socket
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from attrs import asdict, field, frozen

from .description import Description, Operation, load
from .evidence import Observed, evidence
from .given import values_given
from .recorder import Exchange, Recorder, recorder
from .running import PRISM_IS_GONE, Task
from .verdicts import NOT_ANSWERED, judge

CALL_SECONDS = 20


class _TimeUp(BaseException):
    """The example took too long. No `except Exception` of a client catches it."""


@frozen
class Ran:
    """A run of an example: the value that it got, or what it raised."""

    value: object = None
    has_value: bool = False
    error: BaseException | None = None
    text: str = field(default="")


def main() -> None:
    """Run the task."""
    task = Task.from_json(sys.stdin.read())
    description = Description(load(Path(task.description)))
    by_name = {operation.name: operation for operation in description.operations}
    deadline = time.monotonic() + task.seconds
    sys.path.insert(0, task.package_folder)
    signal.signal(signal.SIGALRM, _time_is_up)
    hosts: list[str] = []
    status = 0
    _stay_on_loopback(hosts)
    with recorder(task.prism_port) as recorded, Path(task.output).open("a", encoding="utf-8") as output:
        os.environ.update({name: value.replace("PORT", str(recorded.port)) for name, value in task.environment.items()})
        for number, (name, programs) in enumerate(task.programs):
            if time.monotonic() > deadline:
                break
            if not _listens(task.prism_port):
                # A description can end Prism, also a while after an answer; another one is started for the rest.
                status = PRISM_IS_GONE
                break
            output.write(json.dumps({"operation": name, "begun": True}) + "\n")
            output.flush()
            lines = list(_calls(task, description, by_name[name], programs, recorded, hosts))
            if number and any(map(_was_gone, lines)):
                # The operation before ended Prism, after its answer. This one has its turn with another Prism.
                output.write(json.dumps({"operation": name, "undone": True}) + "\n")
                status = PRISM_IS_GONE
                break
            output.writelines(json.dumps(line) + "\n" for line in lines)
            output.flush()
    # Threads of a client may still run; nothing of them is needed.
    sys.stdout.flush()
    os._exit(status)


def _calls(
    task: Task,
    description: Description,
    operation: Operation,
    programs: list[str],
    recorded: Recorder,
    hosts: list[str],
) -> Iterator[dict[str, Any]]:
    """Run the first example for each preference, then the others once."""
    given = values_given(description, operation)
    todo = [(0, programs[0], preference) for preference in task.preferences]
    todo += [(number, program, task.preferences[0]) for number, program in enumerate(programs[1:], 1)]
    is_hopeless = False
    for number, program, preference in todo:
        if is_hopeless and number == 0:
            continue
        recorded.prefer = preference
        recorded.exchanges.clear()
        hosts.clear()
        ran = run(program, operation.name)
        exchange = recorded.exchanges[-1] if recorded.exchanges else None
        observed = Observed(ran.value, ran.has_value, ran.error, ran.text, list(hosts), isinstance(ran.error, _TimeUp))
        found = evidence(description, operation, exchange, observed, given)
        verdict = judge(found)
        is_hopeless = is_hopeless or verdict.rule in NOT_ANSWERED
        yield {
            "operation": operation.name,
            "example": number,
            "prefer": preference,
            "verdict": asdict(verdict),
            "evidence": asdict(found),
            "exchange": _told(exchange, whole=task.keeps_answers) if exchange else None,
            "program": program if verdict.whose != "fine" else "",
        }


def run(program: str, name: str) -> Ran:
    """Run an example; return the value of its call."""
    namespace: dict[str, object] = {"__name__": "example"}
    signal.alarm(CALL_SECONDS)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(compile(program, f"<{name}>", "exec"), namespace)  # noqa: S102 - it is what the pages show
        signal.alarm(0)
    except (Exception, _TimeUp, SystemExit) as error:
        signal.alarm(0)
        told = "".join(traceback.format_exception_only(error)).strip()
        where = traceback.extract_tb(error.__traceback__)[-1]
        return Ran(error=error, text=f"{told} [{Path(where.filename).name}:{where.lineno} in {where.name}]")
    return Ran(namespace.get("response"), "response" in namespace)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=10).close()
    except OSError:
        return False
    return True


def _was_gone(line: dict[str, Any]) -> bool:
    """Tell whether nothing took the request, of a call or of one before it that ended Prism."""
    exchange = line["exchange"]
    return exchange is not None and exchange["status"] == 0 and exchange["answer"].startswith("ConnectionRefusedError")


def _told(exchange: Exchange, *, whole: bool) -> dict[str, Any]:
    most = None if whole else 1500
    return {
        "request": f"{exchange.method} {exchange.target}",
        "headers": exchange.headers,
        "body": exchange.body[:1500].decode("utf-8", "replace"),
        "status": exchange.status,
        "content_type": exchange.answer_header("content-type"),
        "answer": exchange.answer[:most].decode("utf-8", "replace"),
        "violations": exchange.violations[:1500],
    }


def _time_is_up(_signal: int, _frame: FrameType | None) -> None:
    raise _TimeUp


def _stay_on_loopback(hosts: list[str]) -> None:
    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "socket.connect" and not isinstance(arguments[1], str | bytes):
            host = str(arguments[1][0])
        elif event == "socket.getaddrinfo":
            host = str(arguments[0])
        else:
            return
        if host not in ("127.0.0.1", "::1", "localhost", "None"):
            hosts.append(host)
            raise OSError(f"no connection to {host}: conformance runs use loopback only")

    sys.addaudithook(hook)


if __name__ == "__main__":
    main()
