"""Mutated descriptions: `python -m tests.codegen.runs.fuzz --mutations 10000`.

Each mutation must end in a package that can be imported, or in problems: never in another exception, and never in more
than 10 seconds or 1 GiB. A mutation is a function of the seed and its number: `--seed 1 --only 42` repeats one.
"""

import argparse
import collections
import functools
import importlib
import importlib.abc
import itertools
import json
import linecache
import multiprocessing
import multiprocessing.connection
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from attrs import evolve, frozen

from codegen.changes.diff import diff
from codegen.changes.report import FORMATS, change_report
from codegen.document.diagnostics import DescriptionError, Diagnostic
from codegen.document.source import Source
from codegen.output.render import Tree, render
from codegen.pipeline import Job, generate, plan
from codegen.python.view.package import Package
from codegen.settings import Settings

from .mutate import descriptions, mutated

ROOT = Path(__file__).parents[3]
OURS = [*[ROOT / "openapi.yaml"] * 5, *sorted((ROOT / "tests" / "codegen" / "cases").glob("*/openapi.*"))]

PACKAGE = "mutated"
SECONDS = 10
MEMORY = 1 << 30
# Every so many packages, one goes all the way that `generate` goes, which takes a second.
WHOLE = 100

_TIMERS = (signal.SIGALRM, signal.SIGPROF)
_FUTURE = "from __future__ import annotations\n"


@frozen
class Failure:
    """A mutation that ended as none may."""

    number: int
    how: str


class Fuzzer:
    """The mutations of some descriptions."""

    def __init__(self, seed: int, paths: list[Path]) -> None:
        self._seed = seed
        self._documents = [(_document(path), path.read_bytes()) for path in paths]
        # What a case about problems becomes has problems mostly; our own description is worth more than a case.
        self._documents += [item for item, path in zip(self._documents, paths, strict=True) if _is_good(path)]
        self._before: Package | None = None

    def text(self, number: int) -> bytes:
        """A mutation."""
        return mutated(random.Random(f"{self._seed}:{number}"), self._documents)

    def run(self, number: int, folder: Path) -> str:
        """Tries a mutation, and returns how it ended: in a package, in one with --allow-skips only, or in problems."""
        path = folder / "openapi.yaml"
        path.write_bytes(self.text(number))
        job = Job(path, path.name, Settings(package=PACKAGE), lambda _step, _seconds: None)
        try:
            package = plan(job)
        except DescriptionError as error:
            _check_problems(error)
            return self._with_skips(job)
        self._import(render(package))
        if self._before is not None:
            changes = diff(self._before, package)
            for form in FORMATS:
                change_report(changes, form).encode()
        self._before = package
        if number % WHOLE == 0:
            generate(job, folder / "output")
        return "package"

    def _with_skips(self, job: Job) -> str:
        """Tries a description with problems once more, without the parts that have them."""
        left_out: list[Diagnostic] = []
        try:
            package = plan(evolve(job, skipped=left_out.extend))
        except DescriptionError as error:
            _check_problems(error)
            return "problems"
        assert left_out, "there were problems, and then there were none"
        self._import(render(package))
        return "skips"

    def _import(self, tree: Tree) -> None:
        """Imports a rendered package from memory: on a disk, with the formatter, it would take ten times as long."""
        modules = {name.as_posix(): _code(text) for name, text in tree.items() if name.suffix == ".py"}
        finder = Finder(modules)
        sys.meta_path.insert(0, finder)
        try:
            importlib.import_module(PACKAGE)
        finally:
            sys.meta_path.remove(finder)
            for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
                del sys.modules[name]
            linecache.clearcache()  # attrs puts the source of its methods there


@functools.lru_cache(200)  # most modules are the same in every package
def _code(text: str) -> CodeType:
    # The formatter puts this import where it belongs.
    hoisted = _FUTURE + text.replace(_FUTURE, "") if _FUTURE in text else text
    return compile(hoisted, "<emitted>", "exec", dont_inherit=True)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds the modules of one package in memory; `modules` has their code by their paths."""

    def __init__(self, modules: dict[str, CodeType]) -> None:
        self._modules = modules

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module of a name, if the package has it."""
        name = fullname.replace(".", "/")
        if f"{name}/__init__.py" in self._modules:
            return ModuleSpec(fullname, self, is_package=True)
        return ModuleSpec(fullname, self) if f"{name}.py" in self._modules else None

    def get_code(self, fullname: str) -> CodeType:
        """The code of a module."""
        name = fullname.replace(".", "/")
        return self._modules.get(f"{name}/__init__.py") or self._modules[f"{name}.py"]

    def get_source(self, fullname: str) -> None:
        """Nobody reads it."""


def _is_good(path: Path) -> bool:
    return not path.parent.name.startswith("problems_")


def _document(path: Path) -> Any:
    try:
        return Source(path, path.name).root
    except DescriptionError:  # a case about syntax
        return {}


def _check_problems(error: DescriptionError) -> None:
    assert error.diagnostics, "there is an error without a problem"
    for problem in error.diagnostics:
        assert problem.message, problem
        assert problem.fix, problem
    str(error).encode()


def _work(connection: Any, seed: int, paths: list[Path], numbers: list[int]) -> None:
    """Tries mutations, and tells of each before and after it: a process that dies has told what killed it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for timer in _TIMERS:
        signal.signal(timer, signal.SIG_DFL)  # which ends the process, whatever it is doing
    fuzzer = Fuzzer(seed, paths)
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            connection.send((number, "started"))
            # Of work, as this machine may have much else to do; or of anything, if it does nothing.
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            signal.alarm(10 * SECONDS)
            try:
                end = fuzzer.run(number, Path(folder))
            except Exception:
                end = traceback.format_exc()
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.alarm(0)
            connection.send((number, end))
    connection.close()


def _share(seed: int, paths: list[Path], numbers: list[int]) -> tuple[collections.Counter[str], list[Failure]]:
    """Tries mutations in a process, and in another one if it dies."""
    ends: collections.Counter[str] = collections.Counter()
    failures: list[Failure] = []
    context = multiprocessing.get_context("spawn")
    while numbers:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(sender, seed, paths, numbers))
        process.start()
        sender.close()
        last = _listen(receiver, ends, failures)
        process.join()
        if process.exitcode == 0:
            break
        late = -(process.exitcode or 0) in _TIMERS
        cause = f"longer than {SECONDS} s" if late else f"the process ended with {process.exitcode}"
        failures.append(Failure(last, cause))
        numbers = [number for number in numbers if number > last]
    return ends, failures


def _listen(
    receiver: multiprocessing.connection.Connection, ends: collections.Counter[str], failures: list[Failure]
) -> int:
    last = -1
    while True:
        try:
            last, end = receiver.recv()
        except EOFError:
            return last
        if end in ("package", "skips", "problems"):
            ends[end] += 1
        elif end != "started":
            failures.append(Failure(last, end))
            print(f"number {last}: {end.splitlines()[-1]}", file=sys.stderr, flush=True)


def run(seed: int, paths: list[Path], mutations: int, workers: int) -> tuple[collections.Counter[str], list[Failure]]:
    """Tries mutations.

    Returns:
        How often which end came, and what failed.
    """
    shares = [list(range(worker, mutations, workers)) for worker in range(workers)]
    with ThreadPoolExecutor(workers) as threads:
        done = list(threads.map(lambda numbers: _share(seed, paths, numbers), shares))
    ends = sum((ends for ends, _ in done), collections.Counter[str]())
    return ends, sorted(itertools.chain(*(failures for _, failures in done)), key=lambda failure: failure.number)


def _shown(failures: list[Failure]) -> str:
    """The failures, those of one kind together."""
    kinds: dict[str, list[Failure]] = {}
    for failure in failures:
        lines = [line for line in failure.how.splitlines() if "/codegen/" in line and "/tests/" not in line]
        kinds.setdefault(json.dumps([failure.how.splitlines()[-1][:80], lines[-1:]]), []).append(failure)
    texts: list[str] = []
    for same in sorted(kinds.values(), key=len, reverse=True):
        numbers = ", ".join(str(failure.number) for failure in same[:10])
        texts.append(f"{len(same)} times, as number {numbers}:\n{same[0].how[-3000:]}")
    return "\n".join(texts)


def main() -> None:
    """Exit with 0 when every mutation ended as it may."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mutations", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--also", type=Path, nargs="*", default=[], metavar="FOLDER", help="more descriptions, up to 100 KB"
    )
    parser.add_argument("--only", type=int, metavar="NUMBER", help="write this mutation to standard output, and try it")
    options = parser.parse_args()
    paths = [*OURS, *descriptions(options.also, 100_000)]
    if options.only is not None:
        fuzzer = Fuzzer(options.seed, paths)
        sys.stdout.buffer.write(fuzzer.text(options.only))
        sys.stdout.flush()
        with tempfile.TemporaryDirectory() as folder:
            sys.exit(f"\n{fuzzer.run(options.only, Path(folder))}")
    started = time.monotonic()
    ends, failures = run(options.seed, paths, options.mutations, options.workers)
    print(
        f"{options.mutations} mutations of {len(paths)} descriptions (seed {options.seed}) in "
        f"{time.monotonic() - started:.0f} s: {ends['package']} packages, {ends['skips']} with "
        f"skips only, {ends['problems']} with problems, "
        f"{len(failures)} failures"
    )
    print(_shown(failures))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
