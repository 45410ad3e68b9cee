"""Tell whose fault it is that a call did not come off: one table of rules, the first that holds decides."""

import json
import re
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from .shapes import is_list, objects, texts

# "unknown" is of what was not tried.
Whose: TypeAlias = Literal["fine", "ours", "description", "prism", "unknown"]

# The types of Prism's own problems, from prism-http's mocker/errors.js and router/errors.js.
_UNROUTED = {"NO_PATH_MATCHED_ERROR", "NO_METHOD_MATCHED_ERROR", "NO_RESOURCE_PROVIDED_ERROR"}
_REFUSED = {"UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "INVALID_CONTENT_TYPE"}


@frozen(kw_only=True)
class Evidence:
    """All that is known of a call: what the program did, what was sent, what Prism and others say of it."""

    # The program: what it raised, and the status that an error of the client carries.
    error: str = ""
    error_status: int | None = None
    timed_out: bool = False
    left_host: str = ""
    # The request: whether one was made, the operation that its path leads to, whether that can only be written encoded,
    # and openapi-core's objections.
    is_sent: bool = False
    is_at_path: bool = True
    path_is_encoded: bool = False
    other_operation: str = ""
    other_is_unavoidable: bool = False
    is_of_other_type: bool = False
    objections: list[str] | None = None
    needs_one_header_twice: bool = False
    # The description: whether its path is one, and why no body can be what it asks for.
    is_of_no_path: bool = False
    impossible_body: str = ""
    impossible_parameter: str = ""
    is_for_exploded_objects: bool = False
    # The body: whether jsonschema finds it right, or it is XML, which Prism does not parse.
    body_fits: bool = False
    body_is_xml: bool = False
    # Prism: the status, the type of a problem of its own, what it found wrong with the request.
    status: int = 0
    problem: str = ""
    problem_detail: str = ""
    violations: list[dict[str, Any]] = field(factory=objects)
    offending_are_given: bool = False
    # The answer: what jsonschema finds wrong with it, and what of it did not come through.
    answer_errors: list[str] | None = None
    answer_is_given: bool = False
    answer_is_called_encoded: bool = False
    differences: list[str] = field(factory=texts)

    @property
    def is_refused(self) -> bool:
        """Whether Prism found the request wrong."""
        return bool(self.violations) or self.problem in _REFUSED

    @property
    def is_for_body(self) -> bool:
        """Whether Prism found nothing wrong but the body, headers that are to be ignored aside."""
        left = [entry for entry in self.violations if not _is_of_ignored_header(entry)]
        return bool(left) and all(entry.get("location", [])[1:2] in ([], ["body"]) for entry in left)

    @property
    def is_for_body_as_text(self) -> bool:
        """Whether Prism found nothing wrong but that the body as a whole is of another type, as text is."""
        return bool(self.violations) and all(
            entry.get("location") == ["request", "body"] and entry.get("code") == "type" for entry in self.violations
        )

    @property
    def is_for_ignored_headers(self) -> bool:
        """Whether Prism misses nothing but headers whose parameters are to be ignored, says OpenAPI."""
        return bool(self.violations) and all(map(_is_of_ignored_header, self.violations))

    @property
    def is_for_unread_path(self) -> bool:
        """Whether Prism misses a parameter of the path in a request that is at that path, ignored headers aside."""
        left = [entry for entry in self.violations if not _is_of_ignored_header(entry)]
        is_of_path = [
            entry.get("location") == ["request", "path"] and entry.get("code") == "required" for entry in left
        ]
        return self.is_at_path and self.path_is_encoded and bool(left) and all(is_of_path)

    @property
    def is_without_access(self) -> bool:
        """Whether Prism found the credentials wrong."""
        return self.problem == "UNAUTHORIZED" or any(entry.get("code") == 401 for entry in self.violations)

    @property
    def is_come_off(self) -> bool:
        """Whether the client did what it promises for the answer: a value, or an error of the answer's status."""
        if self.differences or self.timed_out or self.left_host or not self.is_sent:
            return False
        return not self.error or (self.error_status == self.status and not 200 <= self.status < 300)

    @property
    def is_problem(self) -> bool:
        """Whether the answer is a problem that Prism made by itself."""
        return bool(self.problem)


@frozen
class Verdict:
    """Whose it is, which rule said so, and in which words."""

    whose: Whose
    rule: str
    reason: str


@frozen
class Rule:
    """A rule: when it holds, whose the call's failure is."""

    name: str
    whose: Whose
    reason: str
    holds: Callable[[Evidence], bool]


def _is_of_ignored_header(violation: dict[str, Any]) -> bool:
    location = [str(part).lower() for part in violation.get("location", [])]
    if location[:2] == ["request", "header"] and location[2:] in (["accept"], ["content-type"], ["authorization"]):
        return True
    message = str(violation.get("message"))
    names = re.findall(r"required property '(accept|content-type|authorization)'", message)
    return violation.get("code") == "required" and violation.get("location") == ["request", "header"] and bool(names)


RULES = (
    Rule("left host", "ours", "the example calls another host than the base URL", lambda e: bool(e.left_host)),
    Rule(
        "interim answer",
        "prism",
        "Prism answers with a status of 1xx and no other, for which a client must wait (RFC 9110, 15.2)",
        lambda e: e.status // 100 == 1,
    ),
    Rule("timed out", "ours", "the example did not end", lambda e: e.timed_out and (e.status != 0 or not e.is_sent)),
    Rule("not sent", "ours", "the example fails before it sends anything", lambda e: not e.is_sent),
    Rule("no answer", "prism", "Prism did not answer", lambda e: e.status == 0),
    Rule(
        "no path",
        "description",
        "the path has a query, a fragment or a parameter twice, which OpenAPI rules out",
        lambda e: e.is_of_no_path and not (e.is_come_off and e.status // 100 == 2),
    ),
    Rule("wrong path", "ours", "the request does not go to the operation's path", lambda e: not e.is_at_path),
    Rule(
        "ambiguous path",
        "description",
        "another path of the description takes the request, with the values that the description gives or with any",
        lambda e: e.other_is_unavoidable and (e.is_refused or not e.is_come_off),
    ),
    Rule(
        "other path",
        "ours",
        "the example's value leads to another operation",
        lambda e: bool(e.other_operation) and not e.other_is_unavoidable,
    ),
    Rule(
        "other media type",
        "ours",
        "the body is of a media type that the description does not have",
        lambda e: e.is_of_other_type,
    ),
    Rule("not routed", "prism", "Prism does not find its own path", lambda e: e.problem in _UNROUTED),
    Rule(
        "clashing schemes",
        "description",
        "each way to be let in needs two values of one header",
        lambda e: e.is_without_access and e.needs_one_header_twice,
    ),
    Rule(
        "no access",
        "ours",
        "the credentials are not what the description asks for",
        lambda e: e.is_without_access,
    ),
    Rule(
        "ignored header",
        "prism",
        "Prism asks for a parameter called Accept, Content-Type or Authorization, which OpenAPI says to ignore",
        lambda e: e.is_for_ignored_headers,
    ),
    Rule(
        "exploded object",
        "prism",
        "Prism asks for the name of an object in the query, whose properties are sent by their own names (explode)",
        lambda e: e.is_for_exploded_objects,
    ),
    Rule(
        "unread path",
        "prism",
        "Prism does not find the parameters of a path with characters that a URI can only hold encoded",
        lambda e: e.is_for_unread_path,
    ),
    Rule(
        "given value",
        "description",
        "a value that the description gives does not fit its schema",
        lambda e: e.is_refused and e.offending_are_given,
    ),
    Rule(
        "refused alone",
        "prism",
        "Prism refuses a request that openapi-core accepts",
        lambda e: e.is_refused and e.objections == [],
    ),
    Rule(
        "refused alone, body",
        "prism",
        "Prism refuses a body that jsonschema accepts by the schema of its media type",
        lambda e: e.is_for_body and e.body_fits,
    ),
    Rule(
        "XML as text",
        "prism",
        "Prism does not parse XML: it finds a text where the schema has an object",
        lambda e: e.is_for_body_as_text and e.body_is_xml,
    ),
    Rule(
        "impossible body",
        "description",
        "no body is what the description asks for: a form whose schema is of no object, bytes whose schema is of a "
        "value of JSON, content without a media type, a property that is required and excluded, types that exclude "
        "each other, oneOf of objects that fit each other",
        lambda e: e.is_for_body and bool(e.impossible_body),
    ),
    Rule(
        "impossible parameter",
        "description",
        "no value is what a parameter asks for: oneOf of schemas that ask for the same",
        lambda e: bool(e.impossible_parameter),
    ),
    Rule("refused", "ours", "the request is not what the description asks for", lambda e: e.is_refused),
    Rule(
        "not acceptable",
        "ours",
        "the Accept header excludes what the description has",
        lambda e: e.problem == "NOT_ACCEPTABLE",
    ),
    Rule(
        "no response", "description", "no response is described", lambda e: e.problem == "NO_RESPONSE_RESPONSE_DEFINED"
    ),
    Rule("can't serve", "prism", "Prism can't make an answer up", lambda e: e.is_problem),
    Rule("fine", "fine", "", lambda e: e.is_come_off and not e.is_problem),
    Rule(
        "given answer",
        "description",
        "an example of an answer does not fit its schema",
        lambda e: bool(e.answer_errors) and e.answer_is_given,
    ),
    Rule("wrong answer", "prism", "Prism's answer does not fit its schema", lambda e: bool(e.answer_errors)),
    Rule(
        "false encoding",
        "prism",
        "Prism sends a Content-Encoding that the description lists among the headers, and does not encode the body",
        lambda e: bool(e.error) and e.answer_is_called_encoded,
    ),
    Rule("not decoded", "ours", "a valid answer is an error", lambda e: bool(e.error)),
    Rule("other value", "ours", "a valid answer comes through as another value", lambda e: bool(e.differences)),
)

# Where these hold, another answer would make no difference.
NOT_ANSWERED = {
    *(
        "left host",
        "timed out",
        "not sent",
        "wrong path",
        "other path",
        "ambiguous path",
        "other media type",
        "not routed",
        "no path",
        "interim answer",
    ),
    *("no access", "clashing schemes", "ignored header", "exploded object", "unread path", "given value"),
    *("refused alone", "refused"),
    *("refused alone, body", "XML as text", "impossible body"),
}

# What stands for a call that never came to evidence.
NOT_EMITTED = Verdict("ours", "not emitted", "the package does not have the operation")
NO_PATH = Verdict(
    "description", "no path", "the path has a query, a fragment or a parameter twice, which OpenAPI rules out"
)
CRASHED = Verdict("ours", "crashed", "the process that ran the example ended")
NOT_GENERATED = Verdict("ours", "not generated", "nothing was generated")
A_STREAM = Verdict("unknown", "a stream", "its examples read a stream, which Prism can't make")
NOT_RUN = Verdict("unknown", "no time", "the description's time was up")


def not_served(reason: str) -> Verdict:
    """Return the verdict for all operations of a description that Prism refuses to load."""
    return Verdict("prism", "not served", f"Prism does not load the description: {reason}")


def judge(evidence: Evidence) -> Verdict:
    """Return the verdict of the first rule that holds."""
    rule = next(rule for rule in RULES if rule.holds(evidence))
    return Verdict(rule.whose, rule.name, rule.reason)


def violations_of(header: str, problem: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what Prism found wrong with a request, from its header or its problem."""
    found: list[dict[str, Any]] = []
    if header.startswith("Too many violations! "):
        # The header is cut off: what is whole of it counts.
        text = re.match(r"Too many violations! (\[.*\})", header)
        found = _parsed(f"{text[1]}]") if text else []
        found = found or [{"location": ["request"], "code": "cut off", "message": header[:200]}]
    elif header:
        found = _parsed(header)
    listed = problem.get("validation")
    if not found and is_list(listed):
        found = [{**entry, "location": ["request", *entry.get("location", [])]} for entry in listed]
    errors = [entry for entry in found if entry.get("severity", "Error") == "Error"]
    return [entry for entry in errors if entry.get("location", [])[:1] == ["request"]]


def _parsed(text: str) -> list[dict[str, Any]]:
    try:
        found: list[dict[str, Any]] = json.loads(text)
    except ValueError:
        return []
    return found
