"""Validate the `x-sdk-*` extensions: a misspelt one, passed over, could reveal secrets."""

from collections.abc import Iterator

from ..document.diagnostics import WHOLE, Diagnostic, pointer, pointer_parts
from ..document.source import Source
from ..document.values import Json, JsonValue, as_array, as_object, is_array, is_object
from ..text import names
from .security import CLIENT_AUTH

_SENSITIVE = ("secret", "phone", "text")
_EXTENSIONS = (
    *("x-sdk-costs", "x-sdk-global", "x-sdk-idempotent", "x-sdk-identity", "x-sdk-pagination", "x-sdk-sensitive"),
    *("x-sdk-stream-end", "x-sdk-success", CLIENT_AUTH),
)

_PREFIX = "x-sdk-"

# Keys whose values are the API's data, not parts of the description.
_DATA = ("example", "examples", "default", "enum", "const")


def validate_extensions(source: Source) -> Iterator[Diagnostic]:
    """Find extensions that do not exist, or whose values are wrong."""
    yield from _extensions(source, source.root, "#")


def _extensions(source: Source, value: object, where: str) -> Iterator[Diagnostic]:
    for key, item in as_object(value).items():
        if key.startswith(_PREFIX):
            position = where + pointer(key)[1:]
            if key not in _EXTENSIONS:
                yield _unknown(source, key, position)
            for message, fix in _wrong_values(key, item, as_object(value), name=pointer_parts(where)[-1:]):
                yield source.diagnostic(position, message, fix, scope=WHOLE)
        elif key == "x-enum-descriptions" and as_object(value).get("enum") != []:  # an empty enum is reported by itself
            for name in sorted(set(as_object(item)) - set(map(str, as_array(as_object(value).get("enum"))))):
                message = f"{key} speaks of {name!r}, which the enum does not have"
                yield source.diagnostic(
                    where + pointer(key, name)[1:], message, "write it as the enum does, or remove it", scope=""
                )
        elif key not in _DATA and (is_object(item) or is_array(item)):
            yield from _extensions(source, item, where + pointer(key)[1:])
    for index, item in enumerate(as_array(value)):
        yield from _extensions(source, item, f"{where}/{index}")


def _unknown(source: Source, key: str, position: str) -> Diagnostic:
    near = names.nearest(key.removeprefix(_PREFIX), [known.removeprefix(_PREFIX) for known in _EXTENSIONS])
    if near:
        message, fix = f"there is no extension {key!r}", f"did you mean `{_PREFIX}{near}`?"
        return source.diagnostic(position, message, fix, scope=WHOLE)
    message = f"the extension {key!r} is another generator's, and means nothing here"
    return source.warning(position, message, f"those of this one are {', '.join(_EXTENSIONS)}")


def _wrong_values(key: str, value: object, holder: Json, name: list[str]) -> Iterator[tuple[str, str]]:
    if key in ("x-sdk-costs", "x-sdk-idempotent") and not isinstance(value, bool):
        yield f"{key} must be true or false", "write `true` or `false`"
    if key == "x-sdk-identity" and (value is not True or holder.get("type") not in ("string", "integer")):
        yield f"{key} must be true, on a property that is a string or an integer", "write `true`, or remove it"
    if key == "x-sdk-global" and [value] != name:
        yield f"{key} must be the name of its property", f"write `{key}: {''.join(name)}`"
    if key == "x-sdk-global" and holder.get("type") != "string":
        yield f"{key} is for strings only", "remove it, and give the value to each call"
    if key == "x-sdk-sensitive" and value not in _SENSITIVE:
        yield (
            f"{key} must be one of {', '.join(_SENSITIVE)}",
            "`secret` hides all, `phone` all but two digits, `text` all but its length",
        )
    if key == "x-sdk-pagination" and "responses" not in holder:
        yield f"{key} is for operations", "move it to the operation whose answers come in pages"
    if key == "x-sdk-stream-end" and (not isinstance(value, str) or not value or name != ["text/event-stream"]):
        yield f"{key} must be a text, on the media type text/event-stream", "write it there, such as `'[DONE]'`"
    if key == "x-sdk-success" and holder.get("enum") != []:
        yield from _wrong_success(as_array(value), as_array(holder.get("enum")))


def _wrong_success(values: list[JsonValue], known: list[JsonValue]) -> Iterator[tuple[str, str]]:
    if not known:
        yield "x-sdk-success is for enums only", "move it to the enum of a response's status"
    elif not values:
        yield "x-sdk-success must be a list of values", f"list those that mean success, such as `[{known[0]}]`"
    for value in values if known else ():
        if value not in known:
            yield f"x-sdk-success speaks of {value!r}, which the enum does not have", "write it as the enum does"
