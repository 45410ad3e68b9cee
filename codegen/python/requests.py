"""What calls send: their parameters and their bodies."""

from collections.abc import Iterator

from attrs import evolve, field, frozen

from .. import ir
from ..runtime import reserved
from ..text import names
from . import doc_text
from .bodies import (
    FORM_KINDS,
    async_input,
    body_input,
    has_items,
    is_json_model,
    is_upload,
    json_type,
    media_type_parameter,
    rank,
    sent_expression,
    taken_expression,
)
from .class_names import graph, reachable
from .imports import ARGUMENTS, CODEC, DIRECTIONS, LINES, REQUEST, UPLOADS, Imports, merged
from .models import Models
from .parameters import Expression, parameters_of
from .python_type import FILE_CONTENT, STRING, TEXT_CONTENT, PythonType, is_mapping
from .types import Types
from .view.models import Field
from .view.operations import Body, Parameter


@frozen(kw_only=True)
class Sent:
    """What a call sends.

    Attributes:
        parameters: What goes into its path, query, headers and cookies; required ones first.
        request_type: The model whose fields are arguments of the call, if there is one.
        fields: The fields of the body, if it is a model.
        body: The body, if it is one argument.
        others: The bodies that may be given in its place, each as one argument.
        media_type: The media type of the body.
        content_type: The Content-Type of a model, if that is not `application/json`.
        sample: An example of the body as JSON, if the description has one.
        is_upload: Whether it may be read from files.
        is_written: Whether its model has fields that the API alone writes.
        needs: What the module of the call must import for it.
        uses: The type of each argument, by its name.
    """

    parameters: tuple[Parameter, ...]
    uses: dict[str, PythonType] = field(factory=dict[str, PythonType])
    request_type: PythonType | None = None
    fields: tuple[Field, ...] = ()
    body: Body | None = None
    others: tuple[Body, ...] = ()
    media_type: str = ""
    content_type: str = ""
    sample: object = None
    is_upload: bool = False
    is_written: bool = False
    needs: Imports = frozenset()


class Requests:
    """Makes what is sent."""

    def __init__(self, package: ir.Package, models: Models, types: Types) -> None:
        self._graph = graph(package)
        self._models = models
        self._types = types
        self._one_way = frozenset(
            model.name for model in package.models if any(field.metadata.read_only for field in model.fields)
        )

    def of(self, operation: ir.Operation) -> Sent:
        """Return what an operation sends."""
        if operation.body is None or not operation.body.contents:
            found = parameters_of(operation, self._types)
            return Sent(parameters=found.found, needs=found.needs, uses=found.uses)
        media = min(operation.body.contents, key=lambda media: rank(media.kind))
        found = parameters_of(operation, self._types, media_type_parameter(media))
        use = self._use(media)
        fields = tuple(map(self._argument, self._fields(use.type))) if media.kind == "json" else ()
        fields = tuple(field for field in fields if not field.source.metadata.read_only)
        taken = {parameter.name for parameter in found.found}
        is_flat = fields and operation.body.required and not taken & {field.name for field in fields}
        used = {*taken, *(field.name for field in fields), "request", "given", "fields", "body"}
        others, needs = self._others(operation.body, media, used, "given, fields" if is_flat else "body")
        may_upload = is_upload(media) or any(is_upload(other.source) for other in others)
        is_written = is_json_model(media, use) and self._has_read_only(use.type)
        sent = Sent(
            parameters=found.found,
            uses=found.uses | {other.name: self._given(self._types.of(other.type)) for other in others},
            fields=fields,
            others=others,
            media_type=media.media_type,
            sample=next(iter(media.examples), None),
            is_upload=may_upload,
            is_written=is_written,
            needs=merged(
                found.needs,
                needs,
                _WRITTEN if is_written else Imports(),
                _UPLOAD if may_upload else Imports(),
                _OVERLOAD if others else Imports(),
            ),
        )
        if is_flat:
            return evolve(
                sent,
                uses=sent.uses | {field.name: self._given(self._types.of(field.type)) for field in fields},
                request_type=use,
                content_type=json_type(media),
                needs=merged(sent.needs, use.imports, self._field_imports(fields), _KEYWORDS),
            )
        body, needs = self._body(operation.body, media, use, [other.name for other in others])
        return evolve(
            sent,
            uses=sent.uses | {body.name: self._given(self._types.of(body.type))},
            body=body,
            content_type=json_type(media) if isinstance(use.type, ir.ModelRef) and media.kind == "json" else "",
            needs=sent.needs | needs,
        )

    def _others(self, source: ir.Body, first: ir.Media, used: set[str], rest: str) -> tuple[tuple[Body, ...], Imports]:
        """Return the bodies that may be given in place of the first; `rest` are the arguments for that."""
        medias = [media for media in source.contents if media is not first]
        argument_names = _argument_names(medias, used)
        found: list[Body] = []
        needs: Imports = frozenset()
        for media, name in zip(medias, argument_names, strict=True):
            use = self._use(media)
            besides = ", ".join([*(other for other in argument_names if other != name), rest])
            in_json = self._types.in_json.of(use.type) if media.kind == "json" else use
            taken = taken_expression(media, use, f"alone({name!r}, {name}, {besides})", name)
            sent = sent_expression(media, in_json, taken.code, is_first=False)
            sent = self._written(use.type, sent)
            needs |= use.imports | sent.needs | taken.needs | {(ARGUMENTS, "alone")}
            found.append(
                Body(
                    name=name,
                    type=use.type,
                    source=media,
                    description=f"The body as `{doc_text.one_line(media.media_type)}`, in place of another.",
                    input_type=body_input(media, use),
                    async_input_type=async_input(use.annotation),
                    value_type=self._value_type(media),
                    files=tuple(self._files(media, use)),
                    default="",
                    wire=sent.code,
                )
            )
        return tuple(found), needs

    def _use(self, media: ir.Media) -> PythonType:
        """Return the type of a body. A form has fields, whatever is said of it."""
        kind = media.type or ir.ANY
        if media.kind == "text":
            return TEXT_CONTENT
        if has_items(media):
            item = self._types.in_json.of(media.item_type or ir.ANY)
            annotation = f"LinesInput[{item.annotation}]"
            needs = item.imports | {(LINES, "LinesInput"), (LINES, "AsyncLinesInput")}
            return evolve(FILE_CONTENT, annotation=annotation, input=annotation, imports=needs)
        if media.kind == "binary":
            return FILE_CONTENT
        return self._types.of(kind if media.kind not in FORM_KINDS or is_mapping(kind) else ir.MapOf(value=ir.ANY))

    def _fields(self, kind: ir.Type) -> tuple[Field, ...]:
        """Return the fields of a model; none of another type."""
        return self._models.fields(self._models.model(kind.name), sent=True) if isinstance(kind, ir.ModelRef) else ()

    def _argument(self, field: Field) -> Field:
        """Return a field as an argument of a call, which takes None only where the API does."""
        is_asked = field.required and field.source.metadata.write_only
        return evolve(field, input_type=self._types.of(field.type).input) if is_asked else field

    def _has_read_only(self, kind: ir.Type) -> bool:
        """Tell whether there is something in a type that the API alone writes."""
        return bool(reachable(self._graph, [kind]) & self._one_way)

    def _written(self, kind: ir.Type, sent: Expression) -> Expression:
        """Return the expression for a body without what the API alone writes."""
        if not self._has_read_only(kind):
            return sent
        return Expression(f"written(lambda: {sent.code})", sent.needs | {(DIRECTIONS, "written")})

    def _given(self, use: PythonType) -> PythonType:
        """Return a type as those read it who give JSON for it: without what the API alone writes."""
        if not self._has_read_only(use.type):
            return use
        return evolve(
            use,
            decode=f"from_caller({use.decode})",
            decode_typed=use.decode_typed and f"from_caller({use.decode_typed})",
            decode_imports=use.decode_imports | {(DIRECTIONS, "from_caller")},
        )

    def _field_imports(self, fields: tuple[Field, ...]) -> Imports:
        uses = [self._types.of(field.type) for field in fields]
        found = merged(*(use.imports | use.input_imports for use in uses))
        sentinel = Imports({(CODEC, "Unset"), (CODEC, "UNSET")})
        needs_sentinel = any(field.may_be_unset for field in fields)
        return (found - {(ARGUMENTS, "uuid_argument")}) | (sentinel if needs_sentinel else Imports())

    def _files(self, media: ir.Media, use: PythonType) -> Iterator[str]:
        """Yield the names of the files in a form."""
        for item in self._fields(use.type) if media.kind == "multipart" else ():
            if any(isinstance(part, ir.Binary) for part in ir.walk(item.type)):
                yield item.wire_name

    def _value_type(self, media: ir.Media) -> PythonType | None:
        """Return the type of a body for those who can give no file; None if it has to be one."""
        if has_items(media):
            return self._types.of(ir.ListOf(item=media.item_type or ir.ANY))
        return STRING if media.kind == "text" else None

    def _body(self, source: ir.Body, media: ir.Media, use: PythonType, others: list[str]) -> tuple[Body, Imports]:
        is_needed = source.required and bool(others) and not use.is_nullable
        given = f"needed(body, {', '.join(['body', *others])!r})" if is_needed else "body"
        taken = taken_expression(media, use, given, "body")
        sent = sent_expression(media, self._types.in_json.of(use.type) if media.kind == "json" else use, taken.code)
        sent = sent if is_json_model(media, use) else self._written(use.type, sent)
        optional = not source.required and sent.code != "body"
        annotation = body_input(media, use)
        annotation = annotation if source.required or use.is_nullable else f"{annotation} | None"
        body = Body(
            name="body",
            type=use.type,
            source=media,
            description=doc_text.sentence(doc_text.one_line(source.description)) or "The body of the request.",
            input_type=annotation,
            async_input_type=async_input(annotation),
            value_type=self._value_type(media),
            files=tuple(self._files(media, use)),
            default="" if source.required else "None",
            wire=f"None if body is None else {sent.code}" if optional else sent.code,
        )
        return body, use.imports | sent.needs | taken.needs | (
            Imports({(ARGUMENTS, "needed")}) if is_needed else Imports()
        )


_UPLOAD = Imports({(UPLOADS, "async_send_upload"), (UPLOADS, "send_upload")})
_WRITTEN = Imports({(DIRECTIONS, "Written")})
_OVERLOAD = Imports({("typing", "overload")})
_KEYWORDS = Imports(
    {
        *(("typing", "overload"), ("typing", "Any"), ("._signatures", "takes_keywords")),
        *((REQUEST, "hidden_request"), (REQUEST, "request_model")),
    }
)

# What the bodies are called that may be given in place of another.
_ARGUMENTS: dict[ir.BodyKind, str] = {"form": "form", "multipart": "multipart", "text": "text", "binary": "content"}


def _argument_names(medias: list[ir.Media], used: set[str]) -> list[str]:
    found: list[str] = []
    for media in medias:
        subtype = media.media_type.partition(";")[0].rpartition("/")[2]
        wanted = (
            "items"
            if has_items(media)
            else _ARGUMENTS.get(media.kind) or names.snake(subtype.replace("*", "any"), used=reserved.CALL_ARGUMENTS)
        )
        while wanted in used or wanted in reserved.CALL_ARGUMENTS:
            wanted += "_"
        used.add(wanted)
        found.append(wanted)
    return found
