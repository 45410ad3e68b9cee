"""What the calls send: their parameters, and their bodies."""

import re
from collections.abc import Iterable
from urllib.parse import quote

from attrs import field as factory_field
from attrs import frozen
from openapi_python_client.parser.bodies import Body as ParsedBody
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties import Property

from ..document.diagnostics import Problem
from ..document.source import Json, as_array, as_object, dereferenced
from ..resolve.load import Loaded, ParsedOperation
from . import imports, names, prose
from .models import Models, ParsedModel
from .tree import Body, Field, Parameter
from .use import ANYTHING, ARGUMENTS, BYTES, CODEC, Imports, Use, dict_of, is_mapping

REQUEST = "._request"

# The first of these that an operation takes is what is sent.
_BODY_ORDER = (BodyType.JSON, BodyType.FILES, BodyType.DATA, BodyType.CONTENT)

# As OpenAPI has it, parameters of these names are ignored: media types and credentials are described elsewhere.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


@frozen(kw_only=True)
class Sent:
    """What a call sends.

    Attributes:
        parameters: What goes into its path, query, headers and cookies; required ones first.
        request_model: The model whose fields are arguments of the call, if there is one.
        fields: The fields of the body, if it is a model.
        body: The body, if it is one argument.
        sample: An example of the body as JSON, if the description has one.
        needs: What the module of the call must import for it.
        uses: The type of each argument, by its name.
    """

    parameters: tuple[Parameter, ...]
    uses: dict[str, Use] = factory_field(factory=dict[str, Use])
    request_model: str = ""
    fields: tuple[Field, ...] = ()
    body: Body | None = None
    sample: object = None
    needs: Imports = frozenset()


class Requests:
    """Plans what is sent."""

    def __init__(self, loaded: Loaded, models: Models) -> None:
        self._source = loaded.source
        self._root = loaded.root
        self._models = models
        self.problems: list[Problem] = []

    def plan(self, parsed: ParsedOperation) -> Sent:
        """What an operation sends."""
        parameters, needs, uses = self._parameters(parsed)
        if not parsed.endpoint.bodies:
            return Sent(parameters=parameters, needs=needs, uses=uses)
        raw = dereferenced(self._root, parsed.raw.get("requestBody"))
        required = raw.get("required") is True
        chosen = min(parsed.endpoint.bodies, key=lambda body: _BODY_ORDER.index(body.body_type))
        use = self._body_use(chosen, raw)
        model = self._only_model(use) if chosen.body_type == BodyType.JSON else None
        fields = self._models.fields(model, sent=True) if model else ()
        taken = {parameter.name for parameter in parameters}
        if model and fields and required and not taken & {field.name for field in fields}:
            needed = {("typing", "overload"), ("typing", "Any"), (REQUEST, "request_model")}
            own = self._models.uses(model)
            return Sent(
                parameters=parameters,
                uses=uses | {field.name: own[field.wire_name] for field in fields},
                request_model=use.annotation,
                fields=fields,
                sample=self._sample(chosen, raw),
                needs=imports.union(needs, use.imports, self._field_imports(model, fields), Imports(needed)),
            )
        body, body_needs = _body(chosen, use, raw, required=required)
        sample = self._sample(chosen, raw)
        needs |= body_needs
        uses |= {body.name: BYTES if body.accepts.startswith("bytes") else use}
        return Sent(parameters=parameters, uses=uses, fields=fields, body=body, sample=sample, needs=needs)

    def _body_use(self, chosen: ParsedBody, raw: Json) -> Use:
        media = as_object(as_object(raw.get("content")).get(chosen.content_type.get_untrusted_value()))
        use = self._models.types.use(chosen.prop, media.get("schema"))
        is_form = chosen.body_type in (BodyType.DATA, BodyType.FILES)
        return (
            dict_of(ANYTHING) if is_form and not is_mapping(use) else use
        )  # a form has fields, whatever is said of it

    def _sample(self, chosen: ParsedBody, raw: Json) -> object:
        media = as_object(as_object(raw.get("content")).get(chosen.content_type.get_untrusted_value()))
        told = prose.example(media)
        return prose.example(dereferenced(self._root, media.get("schema"))) if told is None else told

    def _only_model(self, use: Use) -> ParsedModel | None:
        """The model that a type is, unless it is made of several things."""
        return self._models.model(next(iter(use.models))) if use.decode.endswith(".from_dict") else None

    def _field_imports(self, model: ParsedModel, fields: tuple[Field, ...]) -> Imports:
        uses = self._models.uses(model).values()
        found = imports.union(*(use.imports for use in uses), *(use.accepts_imports for use in uses))
        unset = any("Unset" in field.annotation for field in fields)
        sentinel = Imports({(CODEC, "Unset"), (CODEC, "UNSET")} if unset else ())
        return (found - {(ARGUMENTS, "uuid_argument")}) | sentinel

    def _parameters(self, parsed: ParsedOperation) -> tuple[tuple[Parameter, ...], Imports, dict[str, Use]]:
        raws = self.raw_parameters(parsed)
        taken = set(names.ARGUMENT_WORDS)
        parameters: list[Parameter] = []
        needs: set[tuple[str, str]] = set()
        uses: dict[str, Use] = {}
        for location, prop in parsed.endpoint.iter_all_parameters():
            wire_name, place = prop.name.get_untrusted_value(), str(location.value)
            if place == "header" and wire_name.lower() in _IGNORED_HEADERS:
                continue
            raw = raws.get((place, wire_name), {})
            name = names.snake(wire_name, taken=names.ARGUMENT_WORDS)
            if name in taken:  # of the same name in another place
                name = names.snake(f"{wire_name} {place}", taken=taken)
            taken.add(name)
            use = self._models.types.use(prop, raw.get("schema"))
            parameter = _parameter(name, wire_name, place, prop, raw, use)
            parameters.append(parameter)
            needs |= use.imports | use.accepts_imports
            needs |= use.decode_imports | {(ARGUMENTS, "argument")} if use.checked else set()
            needs |= {(ARGUMENTS, "several")} if "several(" in parameter.entry else set()
            uses[name] = use
            needs |= {(REQUEST, word) for word in _HELPERS if f"{word}(" in parameter.entry}
            if "encode(" in parameter.entry:
                needs.add((CODEC, "encode"))
        return tuple(sorted(parameters, key=lambda parameter: not parameter.required)), frozenset(needs), uses

    def raw_parameters(self, parsed: ParsedOperation) -> dict[tuple[str, str], Json]:
        """The parameters of an operation in the document, by their places and names."""
        found: dict[tuple[str, str], Json] = {}
        for holder in (parsed.path_item, parsed.raw):
            for item in as_array(holder.get("parameters")):
                raw = dereferenced(self._root, item)
                found[str(raw.get("in")), str(raw.get("name"))] = raw
        return found


def quoted(path: str, parameters: Iterable[Json] = ()) -> str:
    """A path as it stands in a URL, with its parameters in braces, and what their styles put before them."""
    address, _, query = path.partition("#")[0].partition("?")
    before = {str(raw.get("name")): _BEFORE.get(str(raw.get("style")), "") for raw in parameters}
    found = ""
    for index, part in enumerate(re.split(r"(\{[^{}]*\})", address)):
        if index % 2:
            found += f"{before.get(part[1:-1], '').replace('NAME', quote(part[1:-1], safe=''))}{part}"
        else:
            found += quote(part, safe="/%:@!$&'()*+,;=~")
    return f"{found}?{quote(query, safe=_IN_QUERY)}" if query else found


# What the styles of path parameters put before a value.
_BEFORE = {"label": ".", "matrix": ";NAME="}
_IN_QUERY = "/%:@!$&'()*+,;=~?{}"

_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_HELPERS = ("joined", "exploded", "in_brackets", "in_pairs")


def _parameter(name: str, wire_name: str, place: str, prop: Property, raw: Json, use: Use) -> Parameter:
    described = {**as_object(raw.get("schema")), **raw}
    encode = name
    convert = _convert(use)
    if convert:
        converted = convert.replace("{value}", name).replace("{name}", repr(name))
        encode = converted if prop.required or use.nullable else f"None if {name} is None else {converted}"
    entry = f"{wire_name!r}: {_value(name, encode, place, raw, use, optional=not prop.required)}"
    if place == "query" and is_mapping(use):
        fields = _encoded(name, use, optional=not prop.required)
        style, explode = raw.get("style", "form"), raw.get("explode", True)
        if style == "deepObject":
            entry = f"**in_brackets({wire_name!r}, {fields})"
        elif style == "form" and explode is not False:
            entry = f"**exploded({fields})"
    return Parameter(
        name=name,
        wire_name=wire_name,
        place=place,
        description=prose.described(described, f"The {place} parameter `{prose.one_line(wire_name)}`."),
        example=prose.shown_example(described),
        sample=prose.sample(described),
        required=prop.required,
        accepts=use.accepts if prop.required or use.nullable else f"{use.accepts} | None",
        default="" if prop.required else "None",
        entry=entry,
    )


def _convert(use: Use) -> str | None:
    """How what is given for a parameter is checked, or made what it should be. Enums are open, and take any text."""
    if use.checked:
        return f"argument({use.decode}, {{value}}, {{name}})"
    if use.annotation.startswith("list["):
        checked = "several({value}, {name})"
        return use.convert or (f"None if {{value}} is None else {checked}" if use.nullable else checked)
    return use.convert if use.convert and "uuid_argument" in use.convert else None


def _value(name: str, encode: str, place: str, raw: Json, use: Use, *, optional: bool) -> str:
    """The expression for the value, or the several values, that a parameter has on the wire."""
    style = str(raw.get("style"))
    if use.annotation.startswith("list[") and place == "query":
        if style in _SEPARATORS:
            return f"joined({encode}, {_SEPARATORS[style]!r})"
        if raw.get("explode") is False:
            return f"joined({encode})"
    if is_mapping(use):
        pairs = f"in_pairs({_encoded(name, use, optional=optional)}, explode={raw.get('explode') is True})"
        return f"joined({pairs})" if place == "query" else pairs
    if use.models or use.annotation == ANYTHING.annotation:
        return f"encode({encode})"
    return encode


def _encoded(name: str, use: Use, *, optional: bool) -> str:
    """The expression for an object's fields."""
    if use.encode is None:
        return name
    encoded = use.encode.replace("{value}", name)
    return f"None if {name} is None else {encoded}" if optional or use.nullable else encoded


def _body(chosen: ParsedBody, use: Use, raw: Json, *, required: bool) -> tuple[Body, Imports]:
    encoded = use.encode.replace("{value}", "body") if use.encode else "body"
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
    needs = use.imports | use.encode_imports
    if sent != "body":
        needs |= {(REQUEST, sent.partition("(")[0])}
        sent = sent if required else f"None if body is None else {sent}"
    annotation = "bytes" if chosen.body_type == BodyType.CONTENT else use.annotation
    body = Body(
        name="body",
        description=prose.sentence(prose.one_line(raw.get("description"))) or "The body of the request.",
        accepts=annotation if required or use.nullable else f"{annotation} | None",
        default="" if required else "None",
        encode=sent,
    )
    return body, needs
