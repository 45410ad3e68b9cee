"""Run the corpus against Prism, write docs/conformance.md and build/conformance.json: `make conformance`.

`--only TEXT` runs the descriptions whose names have the text in them, and `--spec FILE` one that is not of the corpus;
both print what they found and write no page. Results are kept as they come, in build/conformance/: the same run,
started again, goes on where it was stopped. `--older` keeps those of other code too, and the page says how many.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import asdict

from tools import corpus

from .prism import ROOT
from .report import PeerRow, Row, page, peer_row, row, summary, verdicts
from .results import Compared, Result, Results
from .running import Outcome, run

WORKERS = 2
SECONDS = 240.0
CASES = ROOT / "tests" / "codegen" / "cases"
# Of our own tests, what few vendors describe. Others are of streams, servers elsewhere, references to several files or
# OpenAPI 3.2, none of which Prism serves.
OUR_CASES = (
    *("accept", "accept_chosen", "body_binary", "body_form", "body_items", "body_media_types", "body_multipart"),
    *("body_of_each_type", "body_several_types", "downloads", "errors_by_status", "files", "pages"),
    *("parameters_header_cookie", "parameters_objects", "parameters_styles", "read_and_write_only"),
    *("security_basic", "security_oauth2", "security_several", "servers_variables", "schemas_merged", "unions"),
    "unions_best_fit",
)
# Every fifth description is also given to openapi-python-client.
PEER_STEP, PEER_MOST, PEER_SECONDS = 5, 30, 300.0


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__)
    parser.add_argument("--only", metavar="TEXT", default="", help="run those whose names have this in them")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="run every Nth of the list")
    parser.add_argument("--up-to", type=int, metavar="KIB", help="leave out those that are larger; the page says so")
    parser.add_argument("--workers", type=int, default=WORKERS, metavar="N", help="run N descriptions at a time")
    parser.add_argument("--spec", type=Path, action="append", default=[], metavar="FILE", help="run this description")
    parser.add_argument("--older", action="store_true", help="keep the results of other code; the page counts them")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="how long the calls of one may take")
    parser.add_argument("--no-peer", action="store_true", help="leave openapi-python-client out")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave packages and calls here")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "conformance.json", metavar="FILE")
    options = parser.parse_args(arguments)
    paths = {path.stem: path for path in options.spec} or _corpus(options.only, options.every)
    asked = set(list(paths)[::PEER_STEP][:PEER_MOST]) if not options.no_peer else set[str]()
    listed = len(paths)
    if options.up_to is not None:
        paths = {name: path for name, path in paths.items() if path.stat().st_size <= options.up_to * 1024}
    is_whole = not options.spec and not options.only and options.every == 1
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        kept = ROOT / "build" / "conformance" if is_whole else folder / "results"
        results = Results.open(kept, seconds=options.seconds, peer=not options.no_peer, takes_older=options.older)
        found = _run(paths, folder, results, asked, seconds=options.seconds, workers=options.workers)
    outcomes = [result.outcome for result in found.values()]
    compared = {name: result.compared for name, result in found.items() if result.compared is not None}
    peers = [peer_row(name, entries) for name, entries in compared.items()]
    rows = [row(outcome) for outcome in outcomes]
    _write(options.json, outcomes, rows, compared)
    if is_whole:
        versions = {"prism": _prism_version(), "peer": version("openapi-python-client")}
        text = page(outcomes, peers, versions, seconds=options.seconds, scope=_scope(options.up_to, listed, found))
        (ROOT / "docs" / "conformance.md").write_text(text, encoding="utf-8")
    _tell(outcomes, rows, peers)
    return 1 if any(r.ours for r in rows) else 0


def _scope(up_to: int | None, listed: int, found: dict[str, Result]) -> str:
    said = "" if up_to is None else f"\nOf its {listed} descriptions, those up to {up_to} KiB were run."
    older = sum(result.is_older for result in found.values())
    return said + (f"\n{older} of the {len(found)} were run with earlier code." if older else "")


def _corpus(only: str, every: int) -> dict[str, Path]:
    for package, number in corpus.PACKAGES.items():
        corpus.fetch(package, number)
    names = corpus.LIST.read_text(encoding="utf-8").split()[::every]
    found = {_title(name): corpus.CACHE / name for name in names}
    found |= {f"cases/{name}": next((CASES / name).glob("openapi.*")) for name in OUR_CASES}
    return {name: path for name, path in found.items() if only in name}


def _title(name: str) -> str:
    return name.replace("/package/", "/", 1).removesuffix(".json").removesuffix(".yaml")


def _run(
    paths: dict[str, Path], folder: Path, results: Results, asked: set[str], *, seconds: float, workers: int
) -> dict[str, Result]:
    def one(name: str) -> Result:
        if kept := results.read(name):
            return kept
        work = folder / name.replace("/", "-").replace("@", "")
        outcome = run(paths[name], name, work, seconds=seconds, keeps_answers=name in asked)
        compared = _peer(paths[name], work) if name in asked and outcome.calls else None
        result = Result(outcome, compared)
        results.write(name, result)
        counted = row(outcome)
        told = f"{counted.operations} operations, {counted.decoded} decoded, {counted.ours} ours"
        print(f"{name}: {told}, {counted.not_run} not tried", file=sys.stderr, flush=True)
        return result

    # The largest first, so that none runs on alone in the end; by one worker the smallest, so that most is known early.
    order = sorted(paths, key=lambda name: paths[name].stat().st_size, reverse=workers > 1)
    with ThreadPoolExecutor(workers) as threads:
        found = dict(zip(order, threads.map(one, order), strict=True))
    return {name: found[name] for name in paths}


def _peer(path: Path, work: Path) -> Compared:
    work = work.resolve()
    shutil.rmtree(work / "peer", ignore_errors=True)
    (work / "peer.json").write_text('{"post_hooks": []}', encoding="utf-8")
    program = Path(sys.executable).parent / "openapi-python-client"
    generate: list[str | Path] = [program, "generate", "--meta", "none", "--overwrite", "--config", work / "peer.json"]
    compare: list[str | Path] = [sys.executable, "-m", "tools.conformance.peer", work, path.resolve()]
    generated = _done([*generate, "--path", path.resolve(), "--output-path", work / "peer"])
    if generated is None or not (work / "peer" / "client.py").exists():
        # The answers still count: the peer has none of them.
        shutil.rmtree(work / "peer", ignore_errors=True)
    compared = _done(compare)
    if compared is None:
        return Compared(failure=f"the answers were not decoded within {PEER_SECONDS:.0f} s", answers=[])
    if compared.returncode:
        raise RuntimeError(f"the comparison with the peer failed:\n{compared.stderr[-3000:]}")
    return Compared(failure=_peers_failure(generated, work), answers=json.loads(compared.stdout))


def _done(command: list[str | Path]) -> subprocess.CompletedProcess[str] | None:
    """Run a command of the comparison; None if its time was up."""
    started = list(map(str, command))
    try:
        return subprocess.run(started, cwd=ROOT, capture_output=True, text=True, timeout=PEER_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return None


def _peers_failure(generated: subprocess.CompletedProcess[str] | None, work: Path) -> str:
    if (work / "peer").exists():
        return ""
    if generated is None:
        return f"nothing was generated within {PEER_SECONDS:.0f} s"
    lines = [line.strip() for line in (generated.stdout + generated.stderr).splitlines() if line.strip()]
    return " ".join(lines)[-300:] or "nothing was generated"


def _write(path: Path, outcomes: Sequence[Outcome], rows: Sequence[Row], compared: dict[str, Compared]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    documents = [
        {
            **asdict(counted),
            "diagnostics": outcome.diagnostics,
            "verdicts": {name: asdict(verdict) for name, verdict in verdicts(outcome).items()},
            "calls": [call for call in outcome.calls if call["verdict"]["whose"] != "fine"],
        }
        for outcome, counted in zip(outcomes, rows, strict=True)
    ]
    peers = {name: asdict(found) for name, found in compared.items()}
    path.write_text(json.dumps({"descriptions": documents, "peer": peers}, indent=1), encoding="utf-8")


def _tell(outcomes: Sequence[Outcome], rows: Sequence[Row], peers: Sequence[PeerRow]) -> None:
    print(summary(rows))
    found = Counter((v.whose, v.rule) for outcome in outcomes for v in verdicts(outcome).values() if v.rule != "fine")
    for (whose, rule), count in found.most_common():
        print(f"{count:6} {whose}: {rule}")
    for p in peers:
        if p.only_peers:
            print(f"{p.name}: {p.only_peers} answers are right in the peer's only")
    if len(outcomes) == 1:
        for call in outcomes[0].calls:
            if call["verdict"]["whose"] != "fine":
                print(f"\n{call['operation']} {call['prefer']}\n{_story(call)}")


def _story(call: dict[str, Any]) -> str:
    evidence: dict[str, Any] = call["evidence"]
    exchange: dict[str, Any] = call["exchange"] or {}
    told = {
        "verdict": f"{call['verdict']['whose']}: {call['verdict']['rule']}",
        **{name: value for name, value in evidence.items() if value and name not in ("is_sent", "is_at_path")},
        "sent": f"{exchange.get('request', '')} {exchange.get('body', '')}"[:600],
        "answered": f"{exchange.get('status', '')} {exchange.get('answer', '')}"[:600],
    }
    return "\n".join(f"  {name}: {value}" for name, value in told.items())


def _prism_version() -> str:
    package = ROOT / "tools" / "node_modules" / "@stoplight" / "prism-cli" / "package.json"
    found: dict[str, str] = json.loads(package.read_text(encoding="utf-8"))
    return found["version"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
