"""Decode the answers that Prism gave to our package with the one that openapi-python-client makes.

`python -m tools.conformance.peer FOLDER DESCRIPTION` reads FOLDER/calls.jsonl; FOLDER/peer is the peer's package.
It prints a JSON list: for each answer that fits its schema, whether each of the two has its values.
"""

import importlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import httpx

from .description import Description, Operation, load
from .evidence import compared

_METHOD = re.compile(r'"method": "([a-z]+)"')
_URL = re.compile(r'"url": "([^"]*)"')

Decoder: TypeAlias = Callable[..., Any]


def main() -> None:
    """Compare the two on each answer that is kept."""
    folder = Path(sys.argv[1])
    description = Description(load(Path(sys.argv[2])))
    sys.path.insert(0, str(folder))
    decoders = _decoders(folder)
    operations = {operation.name: operation for operation in description.operations}
    found: list[dict[str, Any]] = []
    for line in (folder / "calls.jsonl").read_text(encoding="utf-8").splitlines():
        call = json.loads(line)
        if call.get("exchange") and call["exchange"]["status"] // 100 == 2:
            found += _compared(description, operations[call["operation"]], call, decoders)
    print(json.dumps(found))


def _decoders(folder: Path) -> dict[str, Decoder]:
    """Return what decodes the answers of each operation, by method and path."""
    found: dict[str, Decoder] = {}
    if not (folder / "peer").is_dir():
        return found  # it made nothing of the description
    client = importlib.import_module("peer.client").Client(base_url="http://localhost")
    for path in sorted((folder / "peer" / "api").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        method, url = _METHOD.search(text), _URL.search(text)
        if method is None or url is None:
            continue
        module = ".".join(path.relative_to(folder).with_suffix("").parts)
        found[_plain(f"{method[1].upper()} {url[1]}")] = _decoder(module, client)
    return found


def _decoder(module: str, client: object) -> Decoder:
    def decode(response: httpx.Response) -> object:
        parse: Decoder = importlib.import_module(module)._parse_response
        return parse(client=client, response=response)

    return decode


def _plain(name: str) -> str:
    """Return a method and path without the names of its parameters, which the peer writes in another case."""
    return re.sub(r"\{[^{}]*\}", "{}", name)


def _compared(
    description: Description, operation: Operation, call: dict[str, Any], decoders: dict[str, Decoder]
) -> list[dict[str, Any]]:
    exchange = call["exchange"]
    where = description.answer(operation, exchange["status"], exchange["content_type"])
    try:
        raw = json.loads(exchange["answer"])
    except ValueError:
        return []
    if where is None or "json" not in exchange["content_type"] or description.answers.errors(where, raw) != []:
        return []
    decoder = decoders.get(_plain(operation.name))
    told = "it has no such operation"
    if decoder is not None:
        response = httpx.Response(
            exchange["status"],
            headers={"content-type": exchange["content_type"]},
            content=exchange["answer"].encode(),
            request=httpx.Request(operation.method, "http://localhost"),
        )
        try:
            differences = compared(description, raw, decoder(response), where)
            told = "; ".join(f"{entry.kind} {entry.place}: {entry.detail}" for entry in differences[:3])
        except Exception as error:
            told = f"{type(error).__name__}: {error}"[:300]
    return [
        {
            "operation": operation.name,
            "prefer": call["prefer"],
            "ours": "" if call["verdict"]["whose"] == "fine" else call["verdict"]["rule"],
            "peers": told,
        }
    ]


if __name__ == "__main__":
    main()
