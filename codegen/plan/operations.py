"""The calls of the package, grouped by tag."""

from collections.abc import Iterable

from attrs import frozen
from openapi_python_client.parser.bodies import Body as ParsedBody
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.responses import Response

from ..load import Loaded, ParsedOperation
from ..problems import Problem
from ..source import Json, as_array, as_object, dereferenced
from . import imports, names, prose
from .models import Models, ParsedModel
from .tree import Body, Field, Operation, Parameter, Resource
from .use import CODEC, Imports, Use

# What HTTP itself promises (RFC 9110, section 9.2.2).
_IDEMPOTENT_METHODS = frozenset({"get", "head", "options", "trace", "put", "delete"})

_REQUEST = "._request"
_RESPONSES = "._responses"


@frozen
class Planned:
    """An operation, with what its module must import for it."""

    operation: Operation
    needs: Imports


class Operations:
    """Plans the calls."""

    def __init__(self, loaded: Loaded, models: Models) -> None:
        self._loaded = loaded
        self._source = loaded.source
        self._root = loaded.root
        self._models = models
        self.problems: list[Problem] = []

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
        return Resource(
            name=name,
            class_name=names.pascal(name, prefix="Tag"),
            module=name,
            doc=prose.clean(description) or f"The operations of `{prose.one_line(tag)}`.",
            operations=tuple(item.operation for item in planned.values()),
            imports=imports.lines(_resource_imports(planned.values()), inside="resources"),
        )

    def _name(self, parsed: ParsedOperation) -> str:
        raw = parsed.raw.get("operationId")
        text = raw if isinstance(raw, str) and raw else f"{parsed.method} {parsed.path}"
        return names.snake(text, taken=names.RESOURCE_WORDS, prefix="call")

    def _operation(self, parsed: ParsedOperation, name: str, resource: str) -> Planned:
        parameters, parameter_needs = self._parameters(parsed)
        body, model, body_needs = self._body(parsed, {parameter.name for parameter in parameters})
        fields = self._fields(model)
        decode, returns, response_needs = self._responses(parsed)
        operation = Operation(
            name=name,
            constant=f"_{name.upper()}",
            label=f"{resource}.{name}",
            method=parsed.method.upper(),
            path=parsed.path,
            doc=self._doc(parsed),
            decode=decode,
            returns=returns,
            returns_doc=self._returns_doc(parsed),
            idempotent=self._idempotent(parsed),
            security=self._security(parsed),
            parameters=parameters,
            request_model=self._models.classes[model.parser_name][0] if model else "",
            request_model_doc="All of the following in one object, instead of them." if model else "",
            fields=tuple(sorted(fields, key=lambda field: not field.required)),
            body=body,
            global_fields=tuple(field.wire_name for field in fields if field.global_name),
            sensitive_fields=tuple(field.wire_name for field in fields if field.sensitive in ("secret", "phone")),
        )
        return Planned(operation, imports.union(parameter_needs, body_needs, response_needs))

    def _doc(self, parsed: ParsedOperation) -> str:
        summary = prose.sentence(prose.one_line(parsed.raw.get("summary")))
        description = prose.clean(parsed.raw.get("description"))
        deprecated = "Deprecated by the API." if parsed.raw.get("deprecated") is True else ""
        return (
            prose.paragraphs(summary, description, deprecated)
            or f"`{parsed.method.upper()} {prose.one_line(parsed.path)}`."
        )

    def _idempotent(self, parsed: ParsedOperation) -> bool:
        told = parsed.raw.get("x-sdk-idempotent")
        return told if isinstance(told, bool) else parsed.method in _IDEMPOTENT_METHODS

    def _security(self, parsed: ParsedOperation) -> tuple[str, ...]:
        """The schemes that the operation takes, in any combination."""
        requirements = as_array(parsed.raw.get("security", self._root.get("security")))
        return tuple(dict.fromkeys(name for item in requirements for name in as_object(item)))

    def _parameters(self, parsed: ParsedOperation) -> tuple[tuple[Parameter, ...], Imports]:
        raws = self._raw_parameters(parsed)
        taken = set(names.ARGUMENT_WORDS)
        parameters: list[Parameter] = []
        needs: set[tuple[str, str]] = set()
        for location, prop in parsed.endpoint.iter_all_parameters():
            wire_name = prop.name.get_untrusted_value()
            raw = raws.get((str(location.value), wire_name), {})
            name = names.snake(wire_name, taken=names.ARGUMENT_WORDS)
            if name in taken:  # of the same name in another place
                name = names.snake(f"{wire_name} {location.value}", taken=taken)
            taken.add(name)
            use = self._models.types.use(prop, raw.get("schema"))
            needs |= use.imports | use.accepts_imports
            parameters.append(_parameter(name, wire_name, str(location.value), prop, raw, use))
        return tuple(sorted(parameters, key=lambda parameter: not parameter.required)), frozenset(needs)

    def _raw_parameters(self, parsed: ParsedOperation) -> dict[tuple[str, str], Json]:
        found: dict[tuple[str, str], Json] = {}
        for holder in (parsed.path_item, parsed.raw):
            for item in as_array(holder.get("parameters")):
                raw = dereferenced(self._root, item)
                found[str(raw.get("in")), str(raw.get("name"))] = raw
        return found

    def _body(self, parsed: ParsedOperation, taken: set[str]) -> tuple[Body | None, ParsedModel | None, Imports]:
        """The body as one argument, or the model whose fields are arguments."""
        if not parsed.endpoint.bodies:
            return None, None, frozenset()
        raw = dereferenced(self._root, parsed.raw.get("requestBody"))
        required = raw.get("required") is True
        chosen = min(parsed.endpoint.bodies, key=lambda body: _BODY_ORDER.index(body.body_type))
        media = as_object(as_object(raw.get("content")).get(chosen.content_type.get_untrusted_value()))
        use = self._models.types.use(chosen.prop, media.get("schema"))
        model = (
            self._models.model(next(iter(use.models)))
            if len(use.models) == 1 and use.decode.endswith(".from_dict")
            else None
        )
        if model and required and chosen.body_type == BodyType.JSON:
            fields = self._fields(model)
            if not taken & {field.name for field in fields} and not names.ARGUMENT_WORDS & {
                field.name for field in fields
            }:
                needs = frozenset({("typing", "overload"), ("typing", "Any"), (_REQUEST, "request_model")})
                return None, model, needs | use.imports | self._field_imports(model)
        return _body(chosen, use, raw, required)

    def _fields(self, model: ParsedModel | None) -> tuple[Field, ...]:
        return self._models.fields(model, sent=True) if model else ()

    def _field_imports(self, model: ParsedModel) -> Imports:
        uses = self._models.uses(model)
        found = imports.union(*(use.imports for use in uses.values()), *(use.accepts_imports for use in uses.values()))
        unset = any("Unset" in field.annotation for field in self._fields(model))
        sentinel = Imports({(CODEC, "Unset"), (CODEC, "UNSET")} if unset else ())
        return (found - {(CODEC, "uuid_argument")}) | sentinel

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

    def _response(self, parsed: ParsedOperation, response: Response) -> tuple[str, str, Imports]:
        source = response.source["attribute"]
        if source == "None":
            return "no_body", "None", frozenset({(_RESPONSES, "no_body")})
        if source == "response.text":
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

    def _returns_doc(self, parsed: ParsedOperation) -> str:
        for status, raw in as_object(parsed.raw.get("responses")).items():
            if status.startswith("2"):
                return prose.sentence(prose.one_line(dereferenced(self._root, raw).get("description")))
        return ""


_BODY_ORDER = (BodyType.JSON, BodyType.FILES, BodyType.DATA, BodyType.CONTENT)


def _body(chosen: ParsedBody, use: Use, raw: Json, required: bool) -> tuple[Body, None, Imports]:
    encoded = use.encode.replace("{value}", "body") if use.encode else "body"
    needs: set[tuple[str, str]] = set(use.imports)
    match chosen.body_type:
        case BodyType.JSON if encoded == "body.to_dict()":
            sent = "body"
        case BodyType.JSON:
            sent = f"json_value({encoded})"
        case BodyType.DATA:
            sent = f"form({encoded})"
        case BodyType.FILES:
            sent = f"multipart({encoded})"
        case _:
            sent = f"binary(body, {chosen.content_type.get_untrusted_value()!r})"
    if sent != "body":
        needs |= {(_REQUEST, sent.partition("(")[0])} | use.encode_imports
    annotation = "bytes" if sent.startswith("binary") else use.annotation
    if not required and sent != "body":
        sent = f"None if body is None else {sent}"
    return (
        Body(
            name="body",
            doc=prose.sentence(prose.one_line(raw.get("description"))) or "The body of the request.",
            accepts=annotation if required or use.nullable else f"{annotation} | None",
            default="" if required else "None",
            encode=sent,
        ),
        None,
        frozenset(needs),
    )


def _parameter(name: str, wire_name: str, place: str, prop: Property, raw: Json, use: Use) -> Parameter:
    required = prop.required
    encode = name
    if place == "query" and raw.get("explode") is False and use.annotation.startswith("list["):
        encode = f"joined({name})"
    described = {**as_object(raw.get("schema")), **raw}
    return Parameter(
        name=name,
        wire_name=wire_name,
        place=place,
        doc=prose.field_doc(described, f"The {place} parameter `{prose.one_line(wire_name)}`."),
        required=required,
        accepts=use.accepts if required or use.nullable else f"{use.accepts} | None",
        default="" if required else "None",
        encode=encode,
    )


def _tag(parsed: ParsedOperation) -> str:
    return next(map(str, as_array(parsed.raw.get("tags"))), "default")


def _is_success(response: Response) -> bool:
    status = response.status_code.range
    return status is not None and 200 <= status[0] < 300


def _resource_imports(planned: Iterable[Planned]) -> Imports:
    items = list(planned)
    joined = any("joined(" in parameter.encode for item in items for parameter in item.operation.parameters)
    return imports.union(*(item.needs for item in items)) | {
        ("functools", "cached_property"),
        ("._raw_response", "async_raw"),
        ("._raw_response", "raw"),
        (_REQUEST, "Arguments"),
        (_REQUEST, "Operation"),
        ("._transport", "AsyncTransport"),
        ("._transport", "Transport"),
        *([(_REQUEST, "joined")] if joined else []),
    }
