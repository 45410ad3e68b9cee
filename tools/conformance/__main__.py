"""Run the corpus against Prism, write docs/conformance.md and build/conformance.json: `make conformance`.

`--only TEXT` runs the descriptions whose names have the text in them, and `--spec FILE` one that is not of the corpus;
both print what they found and write no page.
"""

import argparse
import json
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
from .running import Outcome, run

WORKERS = 2
SECONDS = 240.0
# Every fifth description is also given to openapi-python-client.
PEER_STEP, PEER_MOST, PEER_SECONDS = 5, 30, 300.0


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__)
    parser.add_argument("--only", metavar="TEXT", default="", help="run those whose names have this in them")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="run every Nth of the list")
    parser.add_argument("--spec", type=Path, action="append", default=[], metavar="FILE", help="run this description")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="how long the calls of one may take")
    parser.add_argument("--no-peer", action="store_true", help="leave openapi-python-client out")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave packages and calls here")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "conformance.json", metavar="FILE")
    options = parser.parse_args(arguments)
    paths = {path.stem: path for path in options.spec} or _corpus(options.only, options.every)
    is_whole = not options.spec and not options.only and options.every == 1
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        outcomes, compared = _run(paths, folder, options.seconds, peer=not options.no_peer)
    peers = [peer_row(name, entries) for name, entries in compared.items()]
    rows = [row(outcome) for outcome in outcomes]
    _write(options.json, outcomes, rows, compared)
    if is_whole:
        versions = {"prism": _prism_version(), "peer": version("openapi-python-client")}
        (ROOT / "docs" / "conformance.md").write_text(page(outcomes, peers, versions), encoding="utf-8")
    _tell(outcomes, rows, peers)
    return 1 if any(r.ours for r in rows) else 0


def _corpus(only: str, every: int) -> dict[str, Path]:
    for package, number in corpus.PACKAGES.items():
        corpus.fetch(package, number)
    names = corpus.LIST.read_text(encoding="utf-8").split()[::every]
    return {_title(name): corpus.CACHE / name for name in names if only in name}


def _title(name: str) -> str:
    return name.replace("/package/", "/", 1).removesuffix(".json").removesuffix(".yaml")


def _run(
    paths: dict[str, Path], folder: Path, seconds: float, *, peer: bool
) -> tuple[list[Outcome], dict[str, list[dict[str, Any]]]]:
    asked = set(list(paths)[::PEER_STEP][:PEER_MOST]) if peer else set[str]()

    def one(name: str) -> tuple[Outcome, list[dict[str, Any]] | None]:
        work = folder / name.replace("/", "-").replace("@", "")
        outcome = run(paths[name], name, work, seconds=seconds, keeps_answers=name in asked)
        compared = _peer(paths[name], work) if name in asked and outcome.calls else None
        counted = row(outcome)
        print(
            f"{name}: {counted.operations} operations, {counted.decoded} decoded, {counted.ours} ours", file=sys.stderr
        )
        return outcome, compared

    # The largest first, so that none runs on alone in the end.
    order = sorted(paths, key=lambda name: paths[name].stat().st_size, reverse=True)
    with ThreadPoolExecutor(WORKERS) as threads:
        found = dict(zip(order, threads.map(one, order), strict=True))
    outcomes = [found[name][0] for name in paths]
    return outcomes, {name: compared for name in paths if (compared := found[name][1]) is not None}


def _peer(path: Path, work: Path) -> list[dict[str, Any]]:
    work = work.resolve()
    (work / "peer.json").write_text('{"post_hooks": []}', encoding="utf-8")
    program = Path(sys.executable).parent / "openapi-python-client"
    generate = [program, "generate", "--meta", "none", "--overwrite", "--config", work / "peer.json"]
    compare = [sys.executable, "-m", "tools.conformance.peer", work, path.resolve()]
    try:
        for command in ([*generate, "--path", path.resolve(), "--output-path", work / "peer"], compare):
            done = subprocess.run(
                list(map(str, command)), cwd=ROOT, capture_output=True, text=True, timeout=PEER_SECONDS, check=False
            )
    except subprocess.TimeoutExpired:
        return []
    if done.returncode:
        raise RuntimeError(f"the comparison with the peer failed:\n{done.stderr[-3000:]}")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _write(
    path: Path, outcomes: Sequence[Outcome], rows: Sequence[Row], compared: dict[str, list[dict[str, Any]]]
) -> None:
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
    path.write_text(json.dumps({"descriptions": documents, "peer": compared}, indent=1), encoding="utf-8")


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
