"""How bodies of requests are taken from callers, and how they are written on the wire."""

from attrs import evolve

from .. import ir
from . import doc_text
from .imports import FILES, FORMS, LINES, REQUEST, TIMES, Imports
from .parameters import Expression
from .python_type import STRING, PythonType
from .types import unconverted_times

# The first of these kinds that an operation takes is sent.
_BODY_ORDER: tuple[ir.BodyKind, ...] = ("json", "multipart", "form", "binary", "text")
FORM_KINDS = ("form", "multipart")
_UNKNOWN = "application/octet-stream"
_CONCRETE = {"image/*": "image/png", "audio/*": "audio/mpeg", "video/*": "video/mp4", "font/*": "font/woff2"}


def rank(kind: ir.BodyKind) -> int:
    """Return where a kind of body stands in the order in which they are chosen."""
    return min(_BODY_ORDER.index(kind), _BODY_ORDER.index("binary"))


def sent_expression(media: ir.Media, use: PythonType, given: str = "body", *, is_first: bool = True) -> Expression:
    """Return the expression for a body on the wire. The model of the first one is sent as JSON by the runtime."""
    encoded = Expression(use.encoded(given), use.encode_imports)
    match media.kind:
        case "json":
            is_model = is_json_model(media, use) and is_first
            other = [repr(name) for name in (json_type(media),) if name]
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


def is_json_model(media: ir.Media, use: PythonType) -> bool:
    return media.kind == "json" and isinstance(use.type, ir.ModelRef)


def has_upload(operation: ir.Operation) -> bool:
    """Tell whether a body of an operation may be read from files."""
    return operation.body is not None and any(map(is_upload, operation.body.contents))


def has_items(media: ir.Media) -> bool:
    """Tell whether a body is given as its items."""
    return media.stream in ("lines", "sequence")


def async_input(annotation: str) -> str:
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
    headers = {header.name: value for header in encoding.headers if (value := _fixed(header))}
    told = {
        "content_type": "" if has_style else encoding.content_type,
        "style": style if has_style else "",
        "explode": explode if has_style else True,
        "reserved": encoding.allow_reserved,
        "headers": headers or None,
    }
    usual = {"content_type": "", "style": "", "explode": True, "reserved": False, "headers": None}
    return ", ".join(f"{name}={value!r}" for name, value in told.items() if value != usual[name])


def _fixed(header: ir.Header) -> str:
    """Return the value that a header of a part always has; empty if there is none."""
    value = header.type.value if isinstance(header.type, ir.Constant) else header.metadata.default
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int) else ""


def body_input(media: ir.Media, use: PythonType) -> str:
    """Return the type of what callers may give for a body."""
    return use.input if media.kind == "json" else use.annotation


def taken_expression(media: ir.Media, use: PythonType, given: str, name: str) -> Expression:
    """Return the expression for a body of what a caller gave."""
    if media.kind not in ("json", *FORM_KINDS):
        return Expression(given)
    taken = Expression(given)
    if use.convert:
        taken = Expression(use.convert.replace("{value}", given).replace("{name}", repr(name)), use.input_imports)
    formats = unconverted_times(use.type)
    return taken.called("time_argument", TIMES, repr(name), *map(repr, formats)) if formats else taken


def json_type(media: ir.Media) -> str:
    """Return the Content-Type of JSON, if it is not the usual one."""
    named = media.media_type.strip()
    return "" if named == "application/json" or _is_range(named) or not named.isascii() else named


def _is_range(media_type: str) -> bool:
    return "*" in media_type.partition(";")[0]


def media_type_parameter(media: ir.Media) -> tuple[ir.Parameter, PythonType] | None:
    """Return the header that says what a body is of which the description gives a range only, such as `image/*`."""
    if media.kind not in ("binary", "text") or not _is_range(media.media_type):
        return None
    named = media.media_type.partition(";")[0].strip()
    is_anything = named in ("*/*", "application/*")
    default = f", {_UNKNOWN} if it is not given" if is_anything else ""
    use = evolve(
        STRING,
        decode=f"media_type_within({named!r})",
        decode_imports=frozenset({(FILES, "media_type_within")}),
    )
    found = ir.Parameter(
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
    return found, use
