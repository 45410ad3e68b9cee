"""What calls send: their parameters and their bodies."""

from collections.abc import Iterator

from attrs import evolve, field, frozen

from .. import ir
from ..runtime import reserved
from ..text import names
from . import doc_text
from .class_names import graph, reachable
from .imports import ARGUMENTS, CODEC, DIRECTIONS, FILES, FORMS, LINES, REQUEST, TIMES, UPLOADS, Imports, merged
from .models import Models
from .parameters import Expression, parameters_of
from .types import FILE_CONTENT, STRING, TEXT_CONTENT, PythonType, Types, is_mapping, unconverted_times
from .view.models import Field
from .view.operations import Body, Parameter

# The first of these kinds that an operation takes is sent.
_BODY_ORDER: tuple[ir.BodyKind, ...] = ("json", "multipart", "form", "binary", "text")
_FORMS = ("form", "multipart")


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
        media = min(operation.body.contents, key=lambda media: _rank(media.kind))
        found = parameters_of(operation, self._types, _chosen_by_caller(media))
        use = self._use(media)
        fields = tuple(map(self._argument, self._fields(use.type))) if media.kind == "json" else ()
        fields = tuple(field for field in fields if not field.source.metadata.read_only)
        taken = {parameter.name for parameter in found.found}
        is_flat = fields and operation.body.required and not taken & {field.name for field in fields}
        used = {*taken, *(field.name for field in fields), "request", "given", "fields", "body"}
        others, needs = self._others(operation.body, media, used, "given, fields" if is_flat else "body")
        may_upload = is_upload(media) or any(is_upload(other.source) for other in others)
        is_written = _is_json_model(media, use) and self._has_read_only(use.type)
        sent = Sent(
            parameters=found.found,
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
                uses=found.uses | {field.name: self._types.of(field.type) for field in fields},
                request_type=use,
                content_type=_json_type(media),
                needs=merged(sent.needs, use.imports, self._field_imports(fields), _KEYWORDS),
            )
        body, needs = self._body(operation.body, media, use, [other.name for other in others])
        return evolve(
            sent,
            uses=found.uses | {body.name: self._types.of(body.type)},
            body=body,
            content_type=_json_type(media) if isinstance(use.type, ir.ModelRef) and media.kind == "json" else "",
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
            taken = _taken(media, use, f"alone({name!r}, {name}, {besides})", name)
            sent = _sent(media, in_json, taken.code, is_first=False)
            sent = self._written(use.type, sent)
            needs |= use.imports | sent.needs | taken.needs | {(ARGUMENTS, "alone")}
            found.append(
                Body(
                    name=name,
                    type=use.type,
                    source=media,
                    description=f"The body as `{doc_text.one_line(media.media_type)}`, in place of another.",
                    input_type=_input(media, use),
                    async_input_type=_async(use.annotation),
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
        return self._types.of(kind if media.kind not in _FORMS or is_mapping(kind) else ir.MapOf(value=ir.ANY))

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
        taken = _taken(media, use, given, "body")
        sent = _sent(media, self._types.in_json.of(use.type) if media.kind == "json" else use, taken.code)
        sent = sent if _is_json_model(media, use) else self._written(use.type, sent)
        optional = not source.required and sent.code != "body"
        annotation = _input(media, use)
        annotation = annotation if source.required or use.is_nullable else f"{annotation} | None"
        body = Body(
            name="body",
            type=use.type,
            source=media,
            description=doc_text.sentence(doc_text.one_line(source.description)) or "The body of the request.",
            input_type=annotation,
            async_input_type=_async(annotation),
            value_type=self._value_type(media),
            files=tuple(self._files(media, use)),
            default="" if source.required else "None",
            wire=f"None if body is None else {sent.code}" if optional else sent.code,
        )
        return body, use.imports | sent.needs | taken.needs | (
            Imports({(ARGUMENTS, "needed")}) if is_needed else Imports()
        )


_UPLOAD = Imports({(UPLOADS, "async_send_upload"), (UPLOADS, "send_upload")})
_UNKNOWN = "application/octet-stream"
_CONCRETE = {"image/*": "image/png", "audio/*": "audio/mpeg", "video/*": "video/mp4", "font/*": "font/woff2"}
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


def _rank(kind: ir.BodyKind) -> int:
    return min(_BODY_ORDER.index(kind), _BODY_ORDER.index("binary"))


def _sent(media: ir.Media, use: PythonType, given: str = "body", *, is_first: bool = True) -> Expression:
    """Return the expression for a body on the wire. The model of the first one is sent as JSON by the runtime."""
    encoded = Expression(use.encoded(given), use.encode_imports)
    match media.kind:
        case "json":
            is_model = _is_json_model(media, use) and is_first
            other = [repr(name) for name in (_json_type(media),) if name]
            return Expression(given) if is_model else encoded.called("json_value", REQUEST, *other)
        case "form" | "multipart":
            encodings = _encodings(media)
            made = encoded.called(f"{media.kind}_body", FORMS, *([encodings] if encodings else []))
            return evolve(made, needs=made.needs | (Imports({(FORMS, "FormEncoding")}) if encodings else Imports()))
        case _:
            named = _UNKNOWN if _is_range(media.media_type) else media.media_type
            if has_items(media):
                return Expression(given).called(
                    "lines_body", LINES, repr(named), f"records={media.stream == 'sequence'}"
                )
            function = "text_content" if media.kind == "text" else "file_body"
            return Expression(given).called(function, FILES, repr(named))


def _is_json_model(media: ir.Media, use: PythonType) -> bool:
    return media.kind == "json" and isinstance(use.type, ir.ModelRef)


def has_upload(operation: ir.Operation) -> bool:
    """Tell whether a body of an operation may be read from files."""
    return operation.body is not None and any(map(is_upload, operation.body.contents))


def has_items(media: ir.Media) -> bool:
    """Tell whether a body is given as its items."""
    return media.stream in ("lines", "sequence")


def _async(annotation: str) -> str:
    """Return what asynchronous clients take, if that is more."""
    is_more = annotation.startswith("LinesInput[")
    return f"Async{annotation}" if is_more else ""


def is_upload(media: ir.Media) -> bool:
    """Tell whether a body may be read from files."""
    return media.kind in ("multipart", "binary", "text")


def _encodings(media: ir.Media) -> str:
    """Return the expression for how the fields of a form are sent, where that is not as usual."""
    found = {encoding.property_name: _encoding(encoding) for encoding in media.encoding}
    entries = [f"{name!r}: FormEncoding({arguments})" for name, arguments in found.items() if arguments]
    return f"{{{', '.join(entries)}}}" if entries else ""


def _encoding(encoding: ir.Encoding) -> str:
    has_style = bool(encoding.style) or encoding.explode is not None or encoding.allow_reserved
    style = encoding.style or "form"
    explode = style == "form" if encoding.explode is None else encoding.explode
    headers = {
        header.name: str(header.metadata.default)
        for header in encoding.headers
        if isinstance(header.metadata.default, str | int)
    }
    told = {
        "content_type": "" if has_style else encoding.content_type,
        "style": style if has_style else "",
        "explode": explode if has_style else True,
        "reserved": encoding.allow_reserved,
        "headers": headers or None,
    }
    usual = {"content_type": "", "style": "", "explode": True, "reserved": False, "headers": None}
    return ", ".join(f"{name}={value!r}" for name, value in told.items() if value != usual[name])


def _input(media: ir.Media, use: PythonType) -> str:
    """Return the type of what callers may give for a body."""
    return use.input if media.kind == "json" else use.annotation


def _taken(media: ir.Media, use: PythonType, given: str, name: str) -> Expression:
    """Return the expression for a body of what a caller gave."""
    if media.kind not in ("json", *_FORMS):
        return Expression(given)
    taken = Expression(given)
    if use.convert:
        taken = Expression(use.convert.replace("{value}", given).replace("{name}", repr(name)), use.input_imports)
    formats = unconverted_times(use.type)
    return taken.called("time_argument", TIMES, repr(name), *map(repr, formats)) if formats else taken


def _json_type(media: ir.Media) -> str:
    """Return the Content-Type of JSON, if it is not the usual one."""
    named = media.media_type.strip()
    return "" if named == "application/json" or _is_range(named) or not named.isascii() else named


def _is_range(media_type: str) -> bool:
    return "*" in media_type.partition(";")[0]


def _chosen_by_caller(media: ir.Media) -> ir.Parameter | None:
    """Return the header that says what a body is of which the description gives a range only, such as `image/*`."""
    if media.kind not in ("binary", "text") or not _is_range(media.media_type):
        return None
    named = media.media_type.partition(";")[0].strip()
    is_anything = named in ("*/*", "application/*")
    default = f", {_UNKNOWN} if it is not given" if is_anything else ""
    return ir.Parameter(
        name="Content-Type",
        location="header",
        type=ir.Scalar(kind="string"),
        required=not is_anything,
        style="simple",
        metadata=ir.Metadata(
            description=f"The media type of the body: one of `{doc_text.one_line(named)}`{default}.",
            examples=() if is_anything else (_CONCRETE.get(named, named.replace("*", "plain")),),
        ),
        pointer=media.pointer,
    )
