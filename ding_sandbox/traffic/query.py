"""Looking for exchanges, and showing them: as JSON, without the secrets."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..domain.instants import iso
from ..domain.number_rules import digits_of_number
from .exchange import Exchange, Headers
from .recorder import Recorder

Json = dict[str, Any]

_SECRET = frozenset({b"x-api-key", b"authorization", b"proxy-authorization", b"cookie", b"set-cookie"})
MASK = "***"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which exchanges are asked for. What is None lets all through.

    Attributes:
        operation: send, check or retry.
        status: A status such as `429`, a class such as `4xx`, or `none` for those without an answer.
        phone_number: Of the authentication that it was about.
        authentication_uuid: Of that authentication.
        fault: The kind of a fault that struck; `any` for each.
        search: Text somewhere in it, in any case: path, code, answer, reason, number, bodies. Of what looks like a
            phone number, only the digits count.
        before: Only those with a smaller id.
        after: Only those with a greater id.
    """

    operation: str | None = None
    status: str | None = None
    phone_number: str | None = None
    authentication_uuid: str | None = None
    fault: str | None = None
    search: str | None = None
    before: int | None = None
    after: int = 0


def find(recorder: Recorder, wanted: Filter, limit: int) -> list[Exchange]:
    """Return the newest exchanges that fit, newest first."""
    for exchange in recorder.newest_first():
        exchange.read_subject()
    numbers = _numbers(recorder) if wanted.phone_number is not None else {}
    found: list[Exchange] = []
    for exchange in recorder.newest_first():
        if exchange.id <= wanted.after or len(found) >= limit:
            break
        if wanted.before is not None and exchange.id >= wanted.before:
            continue
        if _fits(exchange, wanted, numbers):
            found.append(exchange)
    return found


def as_json(exchange: Exchange, *, details: bool) -> Json:
    """Return an exchange as it is shown.

    Args:
        exchange: It.
        details: With headers and bodies.
    """
    exchange.read_subject()
    shown: Json = {
        "id": exchange.id,
        "at": iso(exchange.at),
        "operation": exchange.operation,
        "method": exchange.method,
        "path": exchange.path,
        "status": exchange.status,
        "answer": exchange.answer,
        "code": exchange.code,
        "reason": exchange.reason,
        "outcome": exchange.outcome,
        "faults": list(exchange.faults),
        "attempt": exchange.attempt,
        "call": exchange.call,
        "milliseconds": round(exchange.milliseconds, 2),
        "authentication_uuid": exchange.authentication_uuid,
        "phone_number": exchange.phone_number,
        "client": exchange.client,
    }
    if details:
        shown["request"] = _part(exchange.headers, exchange.body, exchange.body_size)
        shown["response"] = _part(exchange.answer_headers, exchange.answer_body, exchange.answer_size)
    return shown


def _part(headers: Headers, body: bytes, size: int) -> Json:
    fields = [[name.decode("latin-1"), MASK if name in _SECRET else value.decode("latin-1")] for name, value in headers]
    return {"headers": fields, "body": _body(body), "body_size": size, "is_whole": size == len(body)}


def _body(body: bytes) -> object:
    """Return JSON as what it is, other text as a string."""
    text = body.decode("utf-8", "replace")
    try:
        value: object = json.loads(text)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()  # no NaN, no half of a surrogate pair
    except (ValueError, RecursionError):
        return text or None
    return value


def _numbers(recorder: Recorder) -> dict[str, str]:
    """Return numbers of the authentications, where a request tells both."""
    return {
        one.authentication_uuid: one.phone_number
        for one in recorder.newest_first()
        if one.authentication_uuid is not None and one.phone_number is not None
    }


def _fits(exchange: Exchange, wanted: Filter, numbers: dict[str, str]) -> bool:
    if wanted.operation not in {None, exchange.operation}:
        return False
    if wanted.status is not None and not _has_status(exchange.status, wanted.status):
        return False
    if wanted.authentication_uuid not in {None, exchange.authentication_uuid}:
        return False
    if wanted.fault is not None and wanted.fault not in {*exchange.faults, *(["any"] if exchange.faults else [])}:
        return False
    number = exchange.phone_number or numbers.get(exchange.authentication_uuid or "")
    if wanted.phone_number not in {None, number}:
        return False
    return wanted.search is None or _contains(exchange, wanted.search)


def _has_status(status: int | None, wanted: str) -> bool:
    if status is None:
        return wanted == "none"
    return wanted in {str(status), f"{status // 100}xx"}


def _contains(exchange: Exchange, search: str) -> bool:
    sought = digits_of_number(search).casefold()
    texts: Iterable[str | None] = (
        exchange.method,
        exchange.path,
        exchange.answer,
        exchange.code,
        exchange.reason,
        exchange.outcome,
        exchange.phone_number,
        exchange.authentication_uuid,
        *exchange.faults,
        exchange.body.decode("utf-8", "replace"),
        exchange.answer_body.decode("utf-8", "replace"),
    )
    return any(sought in text.casefold() for text in texts if text is not None)
