"""Results kept one file a description, so that a run that was stopped can go on."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from .prism import ROOT
from .running import Outcome
from .verdicts import Verdict

# What a result depends on, beside the description.
_SOURCES = ("codegen", "templates", "tools/conformance", "tools/package-lock.json", "tools/requirements.lock")


@frozen(kw_only=True)
class Compared:
    """What the peer makes of a description's answers; `failure` says why it makes nothing of the description."""

    failure: str
    answers: list[dict[str, Any]]


@frozen
class Result:
    """What is found for one description; `compared` only where the peer was asked."""

    outcome: Outcome
    compared: Compared | None
    is_older: bool = False


@frozen
class Results:
    """The results in a folder. They are of one limit of time, and each of one state of the code."""

    folder: Path
    sources: str

    @classmethod
    def open(cls, folder: Path, *, seconds: float, peer: bool, takes_older: bool = False) -> "Results":
        """Open a folder; results that were asked for in another way, or are of other code, are removed.

        With `takes_older`, results of other code stay, and say so.
        """
        state = folder / "state.json"
        wanted = {"sources": _digest(), "seconds": seconds, "peer": peer}
        found: dict[str, Any] = json.loads(state.read_text(encoding="utf-8")) if state.exists() else {}
        if takes_older:
            found["sources"] = wanted["sources"]
        if found != wanted:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        state.write_text(json.dumps(wanted), encoding="utf-8")
        return cls(folder, str(wanted["sources"]))

    def read(self, name: str) -> Result | None:
        """Return the result for a description if there is one."""
        path = self._path(name)
        if not path.exists():
            return None
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        outcome, compared = found["outcome"], found["compared"]
        outcome["others"] = {operation: Verdict(**verdict) for operation, verdict in outcome["others"].items()}
        is_older = found["sources"] != self.sources
        return Result(Outcome(**outcome), Compared(**compared) if compared is not None else None, is_older)

    def write(self, name: str, result: Result) -> None:
        """Keep a result. What was sent and answered stays of the calls that did not come off."""
        document: dict[str, Any] = {**asdict(result), "sources": self.sources}
        for call in document["outcome"]["calls"]:
            if call["verdict"]["whose"] == "fine":
                call["exchange"] = None
        path = self._path(name)
        unfinished = path.with_suffix(".part")
        unfinished.write_text(json.dumps(document), encoding="utf-8")
        unfinished.replace(path)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name.replace('/', '--')}.result.json"


def _digest() -> str:
    digest = hashlib.sha256()
    for source in _SOURCES:
        paths = [ROOT / source] if (ROOT / source).is_file() else sorted((ROOT / source).rglob("*"))
        for path in paths:
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return digest.hexdigest()
