"""Gather what is known of a call, from the exchange and from what the program made of it."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from attrs import frozen

from .bodies import are_exploded, fits, impossible, impossible_parameter, is_xml
from .description import Description, Misfit, Node, Operation, Pointer
from .given import values_in
from .opinion import objections
from .recorder import Exchange
from .shapes import is_list, is_object
from .tagged import misfits
from .values import Comparison, Difference
from .verdicts import Evidence, violations_of

Given: TypeAlias = Mapping[str, list[object]]


@frozen
class Observed:
    """What running an example led to."""

    value: object
    has_value: bool
    error: BaseException | None
    text: str
    hosts: list[str]
    timed_out: bool


def evidence(
    description: Description, operation: Operation, exchange: Exchange | None, observed: Observed, given: Given
) -> Evidence:
    """Return the evidence of a call."""
    status = getattr(observed.error, "status_code", None)
    program: dict[str, Any] = {
        "error": observed.text,
        "error_status": status if isinstance(status, int) and not _is_decode_error(observed) else None,
        "timed_out": observed.timed_out,
        "left_host": ", ".join(observed.hosts),
    }
    if exchange is None:
        return Evidence(**program)
    problem = _problem(exchange)
    violations = violations_of(exchange.violations, problem)
    kind = str(problem.get("type", "")).rpartition("#")[2] or str(problem.get("title", ""))
    other = _other_operation(description, operation, exchange)
    is_doubtful = bool(violations or problem)
    # Where an object lacks a property, Prism names the object.
    locations = [[str(part) for part in entry.get("location", [])] for entry in violations]
    in_body = [location[2:] for location in locations if location[1:2] in ([], ["body"])]
    return Evidence(
        **program,
        is_sent=True,
        is_at_path=_matches(operation.path, _path(exchange)) and exchange.method.lower() == operation.method,
        path_is_encoded=_is_encoded(operation.path),
        other_operation=other.name if other else "",
        other_is_unavoidable=other is not None and _is_unavoidable(operation, other, exchange, given),
        is_of_other_type=_is_of_other_type(description, operation, exchange),
        objections=objections(description, operation, exchange) if is_doubtful else None,
        needs_one_header_twice=description.needs_one_header_twice(operation),
        is_of_no_path=operation.is_of_no_path,
        impossible_body=impossible(description, operation, exchange, in_body) if in_body else "",
        impossible_parameter=impossible_parameter(description, operation, violations),
        is_for_exploded_objects=are_exploded(description, operation, exchange, violations),
        body_fits=bool(in_body) and fits(description, operation, exchange),
        body_is_xml=bool(in_body) and is_xml(exchange),
        status=exchange.status,
        problem=kind,
        problem_detail=str(problem.get("detail", ""))[:300],
        violations=violations,
        offending_are_given=bool(violations) and all(_is_given(entry, exchange, given) for entry in violations),
        **_answer(description, operation, exchange, observed, is_problem=bool(problem or violations)),
    )


def _is_decode_error(observed: Observed) -> bool:
    return type(observed.error).__name__ == "ResponseDecodeError"


def _problem(exchange: Exchange) -> dict[str, Any]:
    """Return the problem that Prism made by itself, or nothing: a description may answer with problems too."""
    if "application/problem+json" not in exchange.answer_header("content-type"):
        return {}
    try:
        found: dict[str, Any] = json.loads(exchange.answer)
    except ValueError:
        return {}
    return found if str(found.get("type", "")).startswith("https://stoplight.io/prism/errors#") else {}


def _path(exchange: Exchange) -> str:
    return urlsplit(exchange.target).path


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"(\{[^{}]*\})", template.partition("?")[0].partition("#")[0])
    return re.compile("".join("[^/]+" if part.startswith("{") else re.escape(part) for part in parts))


def _matches(template: str, path: str) -> bool:
    pattern = _pattern(template)
    return pattern.fullmatch(path) is not None or pattern.fullmatch(unquote(path)) is not None


def _is_encoded(template: str) -> bool:
    """Tell whether a path has a character, parameters aside, that a URI can only hold percent-encoded."""
    fixed = re.sub(r"\{[^{}]*\}", "", template.partition("?")[0].partition("#")[0])
    return quote(fixed, safe="/%:@!$&'()*+,;=~") != fixed


def _other_operation(description: Description, operation: Operation, exchange: Exchange) -> Operation | None:
    """Return an operation of another path that is at least as concrete and takes the request as well."""
    path, parameters = _path(exchange), operation.path.count("{")
    for other in description.operations:
        is_other = other.path != operation.path and other.method == operation.method
        if is_other and other.path.count("{") <= parameters and _matches(other.path, path):
            return other
    return None


def _is_of_other_type(description: Description, operation: Operation, exchange: Exchange) -> bool:
    """Tell whether a body is sent as what the description does not have. Prism takes the first media type then."""
    where, _ = description.operation(operation)
    _, content = description.below(where, "requestBody", "content")
    sent = exchange.header("content-type").partition(";")[0].strip().lower()
    if not exchange.body or not is_object(content) or not content:
        return False
    known = {str(key).partition(";")[0].strip().lower() for key in content}
    return not known & {sent, f"{sent.partition('/')[0]}/*", "*/*", "*"}


def _is_unavoidable(operation: Operation, other: Operation, exchange: Exchange, given: Given) -> bool:
    """Tell whether the values in the path are the description's, or any would lead to the other operation."""
    if _matches(other.path, re.sub(r"\{[^{}]*\}", "any-value", operation.path)):
        return True
    names = re.findall(r"\{([^{}]*)\}", operation.path)
    template = re.sub(r"\\\{[^{}]*\\\}", "([^/]+)", re.escape(operation.path))
    found = re.fullmatch(template, _path(exchange))
    values = found.groups() if found else ()
    return all(_is_among(unquote(value), given.get(name, ())) for name, value in zip(names, values, strict=False))


def _is_among(value: object, given: Sequence[object]) -> bool:
    return any(value == entry or _text(value) == _text(entry) for entry in given)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def _is_given(violation: dict[str, Any], exchange: Exchange, given: Given) -> bool:
    """Tell whether what Prism objects to was taken from the description as it stands there."""
    location = [str(part) for part in violation.get("location", [])][1:]
    if not location:
        return False
    part, names = location[0].lower(), location[1:]
    values: list[tuple[str, object]] = []
    if part == "query" and names:
        query = parse_qsl(urlsplit(exchange.target).query, keep_blank_values=True)
        values = [(names[0], value) for name, value in query if name == names[0]]
    elif part in ("headers", "header") and names:
        values = [(names[0], value) for name, value in exchange.headers if name.lower() == names[0].lower()]
    elif part == "path" and names:
        values = [(names[0], unquote(piece)) for piece in _path(exchange).split("/")]
        return any(_is_among(value, given.get(name, ())) for name, value in values)
    elif part == "body":
        values = _body_values(names, exchange)
    return bool(values) and all(_is_among(value, _under(given, name)) for name, value in values)


def _under(given: Given, name: str) -> list[object]:
    return [value for key, values in given.items() if key.lower() == name.lower() for value in values]


def _body_values(names: list[str], exchange: Exchange) -> list[tuple[str, object]]:
    try:
        value: Any = json.loads(exchange.body)
    except ValueError:
        pairs = parse_qsl(exchange.body.decode("utf-8", "replace"), keep_blank_values=True)
        return [(name, entry) for name, entry in pairs if names and name.partition("[")[0] == names[0]]
    name = ""
    for step in names:
        if is_list(value) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        elif is_object(value) and step in value:
            value, name = value[step], step
        else:
            break
    return [(name, value)]


def _answer(
    description: Description, operation: Operation, exchange: Exchange, observed: Observed, *, is_problem: bool
) -> dict[str, Any]:
    media_type = exchange.answer_header("content-type")
    where = description.answer(operation, exchange.status, media_type)
    if is_problem or where is None or exchange.status == 0:
        return {}
    raw, is_json = _raw(exchange, media_type, description.at(where))
    is_success = 200 <= exchange.status < 300
    differences: list[Difference] = []
    if observed.error is None and is_success and operation.method != "head" and exchange.answer:
        differences = compared(description, raw, observed.value, where)
    errors = None
    if is_json and (differences or observed.error is not None):
        errors = description.answers.errors(where, raw)
        errors = None if errors is None else [*errors, *misfits(description, where, raw)]
    return {
        "answer_errors": None if errors is None else list(map(str, errors)),
        # Prism never encodes.
        "answer_is_called_encoded": exchange.answer_header("content-encoding").lower() not in ("", "identity"),
        "answer_is_given": bool(errors) and _answer_is_given(description, where, raw, errors or ()),
        "differences": [f"{entry.kind} {entry.place}: {entry.detail}" for entry in differences[:10]],
    }


def compared(description: Description, raw: object, value: object, where: Pointer) -> list[Difference]:
    """Return the differences that count: a plain dict has its values too, if not its types."""
    found = Comparison(description).differences(raw, value, description.at(where))
    return [entry for entry in found if entry.kind != "untyped"]


def _raw(exchange: Exchange, media_type: str, schema: Node) -> tuple[Any, bool]:
    """Return an answer as its media type says, and whether it is JSON; what is binary is a file of that media type."""
    if is_object(schema) and schema.get("format") == "binary":
        return exchange.answer.decode("utf-8", "replace"), False
    kind = media_type.partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        try:
            return json.loads(exchange.answer), True
        except ValueError:
            pass
    return exchange.answer.decode("utf-8", "replace"), False


def _answer_is_given(description: Description, where: Pointer, raw: object, errors: Sequence[Misfit]) -> bool:
    """Tell whether all that does not fit in an answer stands in the description's examples."""
    given: dict[str, list[object]] = {}
    for name, value in values_in(description, description.at(where[:-1])):
        given.setdefault(name, []).append(value)
    return all(_is_among_given(raw, error.place, given) for error in errors)


def _is_among_given(raw: object, place: Sequence[str | int], given: Given) -> bool:
    """Tell whether the value at a place, or one that it is a part of, is given for the name that it stands under."""
    name, value = "", raw
    found = value in given.get(name, ())
    for step in place:
        if is_object(value):
            name, value = str(step), value.get(str(step))
        elif is_list(value) and isinstance(step, int):
            value = value[step]
        found = found or value in given.get(name, ())
    return found
