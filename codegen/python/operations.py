"""The calls of the package, grouped by tag."""

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.responses import Response
from openapi_python_client.schema.untrusted_string import UntrustedString

from ..document.diagnostics import pointer_parts
from ..document.source import Json, as_array, as_object, dereferenced
from ..resolve.load import Loaded, ParsedOperation
from . import imports, names, prose
from .examples import Link
from .models import Models
from .requests import REQUEST, Requests, quoted
from .tree import DEPRECATED, Failure, Operation, Resource
from .use import Imports, Use

# What HTTP itself promises (RFC 9110, section 9.2.2).
_IDEMPOTENT_METHODS = frozenset({"get", "head", "options", "trace", "put", "delete"})

# Kinds of private values that are looked for in the texts of errors.
_SCRUBBED = frozenset({"secret", "phone"})

_RESPONSES = "._responses"

_MEDIA_TYPE = re.compile(r"[a-z0-9.+*-]+/[a-z0-9.+*-]+")

# A runtime expression of OpenAPI that names a field of the answer.
_OF_BODY = re.compile(r"\$response\.body#(/[^/]+)")


@frozen
class Planned:
    """An operation, with what its module must import for it."""

    operation: Operation
    needs: Imports


class Operations:
    """Plans the calls."""

    def __init__(self, loaded: Loaded, models: Models, reserved: Iterable[str]) -> None:
        self._loaded = loaded
        self._source = loaded.source
        self._root = loaded.root
        self._models = models
        self._requests = Requests(loaded, models)
        self._class_names = {*reserved, *names.CLIENT_CLASS_WORDS, *(name for name, _ in models.classes.values())}
        self.problems = self._requests.problems
        self._labels: dict[str, str] = {}  # of the calls, by the pointers and ids of their operations
        self.uses: dict[str, dict[str, Use]] = {}  # the type of each argument, by the label of the operation

    def sent(self) -> frozenset[str]:
        """The models and enums that go into requests."""
        uses: list[Use] = []
        for parsed in self._loaded.operations:
            endpoint = parsed.endpoint
            uses += [self._models.types.use(body.prop) for body in endpoint.bodies]
            uses += [self._models.types.use(prop) for _, prop in endpoint.iter_all_parameters()]
        return self._models.reachable(uses)

    def error_models(self) -> list[str]:
        """The parser's name of the model of each error response, as often as it stands there."""
        found: list[str] = []
        for parsed in self._loaded.operations:
            props = [response.prop for response in parsed.endpoint.responses if not _is_success(response)]
            found += [str(prop.class_info.name) for prop in props if isinstance(prop, ModelProperty)]
        return found

    def resources(self) -> tuple[Resource, ...]:
        """All calls, a resource for each tag."""
        groups: dict[str, list[ParsedOperation]] = {}
        for parsed in self._loaded.operations:
            groups.setdefault(names.snake(_tag(parsed), taken=names.CLIENT_WORDS, prefix="tag"), []).append(parsed)
        return tuple(self._resource(name, operations) for name, operations in sorted(groups.items()))

    def _resource(self, name: str, group: list[ParsedOperation]) -> Resource:
        tag = _tag(group[0])
        tags = map(as_object, as_array(self._root.get("tags")))
        description = next((item.get("description") for item in tags if item.get("name") == tag), None)
        planned: dict[str, Planned] = {}
        for parsed in group:
            call = self._name(parsed)
            if call in planned:
                what = f"two operations of the tag {tag!r} would both be called `{call}` in Python"
                self.problems.append(
                    self._source.problem(f"{parsed.pointer}/operationId", what, "give it another operationId")
                )
                continue
            planned[call] = self._operation(parsed, call, name)
            self._labels[parsed.pointer] = self._labels[str(parsed.raw.get("operationId"))] = f"{name}.{call}"
        return Resource(
            name=name,
            class_name=self._class_name(name),
            module=name,
            doc=prose.clean(description) or f"The operations of `{prose.one_line(tag)}`.",
            operations=tuple(item.operation for item in planned.values()),
            imports=imports.lines(_resource_imports(planned.values()), inside="resources"),
        )

    def links(self) -> Iterator[Link]:
        """How the calls go on from each other, as far as the description says."""
        for parsed in self._loaded.operations:
            responses = as_object(parsed.raw.get("responses"))
            answers = [dereferenced(self._root, raw) for status, raw in responses.items() if status.startswith("2")]
            for raw in (item for answer in answers for item in as_object(answer.get("links")).values()):
                link = dereferenced(self._root, raw)
                target = self._labels.get(str(link.get("operationId", link.get("operationRef"))))
                if target and parsed.pointer in self._labels:
                    yield Link(self._labels[parsed.pointer], target, _linked(link))

    def _class_name(self, resource: str) -> str:
        name = names.pascal(resource, prefix="Tag")
        while {name, f"Async{name}"} & self._class_names:
            name += "Resource"
        self._class_names |= {name, f"Async{name}"}
        return name

    def _name(self, parsed: ParsedOperation) -> str:
        raw = parsed.raw.get("operationId")
        text = raw if isinstance(raw, str) and raw else f"{parsed.method} {parsed.path}"
        return names.snake(text, taken=names.RESOURCE_WORDS, prefix="call")

    def _operation(self, parsed: ParsedOperation, name: str, resource: str) -> Planned:
        sent = self._requests.plan(parsed)
        arguments = sorted(sent.fields, key=lambda field: not field.required) if sent.request_model else ()
        decode, returns, response_needs = self._responses(parsed)
        self.uses[f"{resource}.{name}"] = sent.uses
        operation = Operation(
            name=name,
            constant=f"_{name.upper()}",
            constant_type=f"Operation[{returns}]" if "|" in returns else "",
            label=f"{resource}.{name}",
            method=parsed.method.upper(),
            path=quoted(parsed.path, self._requests.raw_parameters(parsed).values()),
            doc=self._doc(parsed),
            decode=decode,
            accept=self._accept(parsed, decode),
            returns=returns,
            returns_doc=self._returns_doc(parsed),
            idempotent=self._idempotent(parsed),
            security=self._security(parsed),
            parameters=sent.parameters,
            request_model=sent.request_model,
            request_model_doc="All of the following in one object, instead of them." if sent.request_model else "",
            fields=tuple(arguments),
            body=sent.body,
            sample=sent.sample,
            global_fields=tuple(field.wire_name for field in sent.fields if field.global_name),
            sensitive_fields=tuple(field.wire_name for field in sent.fields if field.sensitive in _SCRUBBED),
            identity_fields=tuple(field.wire_name for field in sent.fields if field.identifies),
            failures=tuple(self._failures(parsed)),
        )
        return Planned(operation, sent.needs | response_needs)

    def _doc(self, parsed: ParsedOperation) -> str:
        summary = prose.sentence(prose.one_line(parsed.raw.get("summary")))
        description = prose.clean(parsed.raw.get("description"))
        deprecated = DEPRECATED if parsed.raw.get("deprecated") is True else ""
        return (
            prose.paragraphs(summary, description, deprecated)
            or f"`{parsed.method.upper()} {prose.one_line(parsed.path)}`."
        )

    def _idempotent(self, parsed: ParsedOperation) -> bool:
        told = parsed.raw.get("x-sdk-idempotent")
        return told if isinstance(told, bool) else parsed.method in _IDEMPOTENT_METHODS

    def _security(self, parsed: ParsedOperation) -> tuple[tuple[str, ...], ...]:
        """The schemes that the operation takes: those that go together, for each alternative, with none at the end."""
        requirements = as_array(parsed.raw.get("security", self._root.get("security")))
        alternatives = dict.fromkeys(tuple(as_object(item)) for item in requirements)
        return () if not any(alternatives) else tuple(sorted(alternatives, key=lambda names: not names))

    def _responses(self, parsed: ParsedOperation) -> tuple[str, str, Imports]:
        """The expression that makes the value of a reply, the annotation of that value, and what they need."""
        successes = [response for response in parsed.endpoint.responses.patterns if _is_success(response)]
        if not successes:
            default = parsed.endpoint.responses.default
            successes = [default] if default is not None and not parsed.endpoint.responses.patterns else []
        if not successes:
            return "no_body", "None", frozenset({(_RESPONSES, "no_body")})
        planned = [self._response(parsed, response) for response in successes]
        needs = imports.union(*(need for _, _, need in planned))
        annotations = list(dict.fromkeys(annotation for _, annotation, _ in planned))
        if len({decode for decode, _, _ in planned}) == 1:
            return planned[0][0], planned[0][1], needs
        entries = ", ".join(
            f"{response.status_code.range[0]}: {decode}"
            for response, (decode, _, _) in zip(successes, planned, strict=True)
            if response.status_code.range is not None
        )
        union = "object" if "object" in annotations else " | ".join(annotations)
        return f"by_status({{{entries}}}, {planned[0][0]})", union, needs | {(_RESPONSES, "by_status")}

    def _accept(self, parsed: ParsedOperation, decode: str) -> str:
        """The media types that the values of a call are made from; errors are JSON."""
        found: list[str] = []
        for status, raw in as_object(parsed.raw.get("responses")).items():
            if status.startswith("2"):
                content = as_object(dereferenced(self._root, raw).get("content"))
                found += [name.partition(";")[0].strip().lower() for name in content]
        # Where the server has a choice, such as JSON or XML, only one of them can be read.
        read = {True: "json_body" in decode, False: "text_body" in decode or "bytes_body" in decode}
        taken = [name for name in found if _MEDIA_TYPE.fullmatch(name) and read["json" in name]]
        return ", ".join(dict.fromkeys([*taken, "application/json"]))

    def _response(self, parsed: ParsedOperation, response: Response) -> tuple[str, str, Imports]:
        source = response.source["attribute"]
        if source == "None":
            return "no_body", "None", frozenset({(_RESPONSES, "no_body")})
        if source == "response.text":
            return "text_body", "str", frozenset({(_RESPONSES, "text_body")})
        if source == "response.content" and _is_text(response):
            return "text_body", "str", frozenset({(_RESPONSES, "text_body")})
        if source == "response.content":
            return "bytes_body", "bytes", frozenset({(_RESPONSES, "bytes_body")})
        use = self._models.types.use(response.prop, self._response_schema(parsed, response.status_code.pattern))
        return (
            f"json_body({use.decode})",
            use.annotation,
            use.imports | use.decode_imports | {(_RESPONSES, "json_body")},
        )

    def _response_schema(self, parsed: ParsedOperation, status: str) -> object:
        raw = dereferenced(self._root, as_object(parsed.raw.get("responses")).get(status))
        content = as_object(raw.get("content"))
        return next((as_object(value).get("schema") for name, value in content.items() if "json" in name), None)

    def _failures(self, parsed: ParsedOperation) -> Iterator[Failure]:
        for status, raw in as_object(parsed.raw.get("responses")).items():
            text = prose.sentence(prose.one_line(dereferenced(self._root, raw).get("description")))
            if status[:1] in ("4", "5") and text:
                yield Failure(status=prose.one_line(status), doc=text)

    def _returns_doc(self, parsed: ParsedOperation) -> str:
        for status, raw in as_object(parsed.raw.get("responses")).items():
            if status.startswith("2"):
                return prose.sentence(prose.one_line(dereferenced(self._root, raw).get("description")))
        return ""


def _tag(parsed: ParsedOperation) -> str:
    return next(map(str, as_array(parsed.raw.get("tags"))), "default")


def _linked(link: Json) -> dict[str, str]:
    """The arguments of a link that are fields of the answer, by their names in the API."""
    given = {name.rpartition(".")[2]: value for name, value in as_object(link.get("parameters")).items()}
    told = {**given, **as_object(link.get("requestBody"))}
    found = {name: _OF_BODY.fullmatch(str(value)) for name, value in told.items()}
    return {name: pointer_parts(match[1])[0] for name, match in found.items() if match}


def _is_success(response: Response) -> bool:
    status = response.status_code.range
    return status is not None and 200 <= status[0] < 300


def _is_text(response: Response) -> bool:
    content: Mapping[UntrustedString, object] = getattr(response.data, "content", None) or {}
    return all(media_type.get_untrusted_value().startswith("text/") for media_type in content)


def _resource_imports(planned: Iterable[Planned]) -> Imports:
    items = list(planned)
    return imports.union(*(item.needs for item in items)) | {
        ("functools", "cached_property"),
        ("._raw_response", "async_raw"),
        ("._raw_response", "raw"),
        (REQUEST, "Arguments"),
        (REQUEST, "Operation"),
        ("._api_client", "AsyncAPIClient"),
        ("._api_client", "APIClient"),
    }
