"""Request bodies of HTML forms."""

from collections.abc import Iterator, Mapping
from mimetypes import guess_type
from os import PathLike
from pathlib import PurePath
from urllib.parse import parse_qsl, urlencode
from uuid import uuid4

from attrs import field, frozen

from ._codec import encode, is_array, is_object
from ._files import FileContent, FileInput, FileSource, body_of, is_file, source
from ._request import Content
from ._styles import in_query
from ._text import is_several, require_utf8, texts, to_json


@frozen
class FormEncoding:
    """How the description says that a field of a form is sent.

    Attributes:
        content_type: Its media type, or several with commas between, of which the first is meant unless a file says.
        style: How the values of an array or an object stand in one field or several; empty where that is as usual.
        headers: Headers of its part that always have the same value.
    """

    content_type: str = ""
    style: str = ""
    explode: bool = True
    reserved: bool = False
    headers: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def media_type(self) -> str:
        """The media type, if one is named."""
        first = self.content_type.partition(",")[0].strip()
        return "" if "*" in first else first

    @property
    def is_json(self) -> bool:
        """Whether the value is sent as JSON."""
        named = self.media_type.partition(";")[0].strip().lower()
        return named.endswith(("/json", "+json"))


_PLAIN = FormEncoding()
_FILE = "application/octet-stream"


def form_body(fields: Mapping[str, object], encodings: Mapping[str, FormEncoding] | None = None) -> Content:
    """Return fields as an HTML form sends them."""
    parts: list[str] = []
    for name, value in fields.items():
        encoding = (encodings or {}).get(name, _PLAIN)
        if encoding.style and value is not None:
            pairs = in_query(name, value, encoding.style, explode=encoding.explode, reserved=encoding.reserved)
            parts += [pairs] if pairs else []
        elif encoding.is_json and value is not None:
            parts.append(urlencode([(name, _json(name, value))]))
        else:
            parts += [urlencode([(name, text)]) for text in texts(value, name)]
    return Content("&".join(parts).encode("ascii"), "application/x-www-form-urlencoded")


@frozen
class _Part:
    """A part of a multipart body."""

    name: str
    content: bytes | FileSource
    media_type: str = ""
    file_name: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])

    def head(self) -> bytes:
        """Return the headers of the part."""
        disposition = f'form-data; name="{_quoted(self.name)}"'
        if self.file_name is not None:
            disposition += f'; filename="{_quoted(self.file_name)}"'
        told = [("Content-Type", self.media_type)] * bool(self.media_type) + list(self.headers.items())
        for name, value in told:
            if not f"{name}{value}".isascii() or not f"{name}{value}".isprintable():
                raise ValueError(f"{self.name}: a header of its part has line breaks, or characters outside ASCII")
        # One header of a name: one that is given for the part comes before what follows from its value.
        lines = {name.lower(): f"{name}: {value}" for name, value in [("Content-Disposition", disposition), *told]}
        return "\r\n".join([*lines.values(), "", ""]).encode()


def multipart_body(fields: Mapping[str, object], encodings: Mapping[str, FormEncoding] | None = None) -> Content:
    """Return fields as an HTML form with files sends them. What is an object, or several, is sent as JSON.

    Raises:
        OSError: There is no file at a path.
        TypeError: A value is of a type that can't be sent.
        ValueError: A value can't be sent.
    """
    boundary = uuid4().hex
    sources: list[bytes | FileSource] = []
    for name, value in fields.items():
        require_utf8(name, ascii(name))
        for part in _parts(name, value, (encodings or {}).get(name, _PLAIN)):
            sources += [f"--{boundary}\r\n".encode() + part.head(), part.content, b"\r\n"]
    return body_of([*sources, f"--{boundary}--\r\n".encode()], f"multipart/form-data; boundary={boundary}")


def _parts(name: str, value: object, encoding: FormEncoding) -> Iterator[_Part]:
    if value is None:
        return
    if is_file(value):
        yield _file_part(name, value, encoding)
    elif encoding.style:
        pairs = in_query(name, value, encoding.style, explode=encoding.explode, reserved=encoding.reserved)
        for key, item in parse_qsl(pairs, keep_blank_values=True):
            yield _Part(key, item.encode(), headers=encoding.headers)
    elif is_several(value) and (not encoding.is_json or any(map(is_file, value))):
        for each in value:
            yield from _item_parts(name, each, encoding)
    else:
        yield from _item_parts(name, value, encoding)


def _item_parts(name: str, value: object, encoding: FormEncoding) -> Iterator[_Part]:
    """Yield the part of a value that is one, as an array in an array is, too; none of None."""
    if is_file(value):
        yield _file_part(name, value, encoding)
    elif encoding.is_json or is_object(value) or is_array(value):
        media_type = encoding.media_type or "application/json"
        yield _Part(name, _json(name, value), media_type, headers=encoding.headers)
    else:
        for plain in texts(value, name):
            yield _Part(name, plain.encode(), encoding.media_type, headers=encoding.headers)


def _json(name: str, value: object) -> bytes:
    given = encode(value)
    to_json({name: given})  # which refuses what JSON can't hold, by the field's name
    return to_json(given)


def _file_part(name: str, value: FileInput, encoding: FormEncoding) -> _Part:
    if not isinstance(value, tuple):
        value = (None, value)
    own_name, content = value[0], value[1]
    others: list[str | Mapping[str, str] | None] = [*value[2:]]
    own_type = next((item for item in others if isinstance(item, str)), None)
    headers = next((item for item in others if isinstance(item, Mapping)), None)
    file_name = own_name or _name_of(content) or name
    require_utf8(file_name, name)
    try:
        read_from = source(content)
    except TypeError as error:
        raise TypeError(f"{name}: {error}") from None
    except OSError as error:
        raise _named(error, name) from None
    return _Part(
        name,
        read_from,
        own_type or _media_type(file_name, encoding),
        file_name,
        {**encoding.headers, **(headers or encoding.headers)},
    )


def _named(error: OSError, name: str) -> OSError:
    """Return an error of the same class that names the field."""
    if error.errno is None:
        return type(error)(f"{name}: {error}")
    return OSError(error.errno, f"{name}: {error.strerror}", error.filename)


def _name_of(content: FileContent) -> str | None:
    """Return the name of a file, without its folder."""
    if isinstance(content, PathLike):
        return PurePath(content).name
    path: object = getattr(content, "name", None)
    return PurePath(path).name if isinstance(path, str) else None


def _media_type(file_name: str, encoding: FormEncoding) -> str:
    """Return the media type of a file: the one that the description names, or, of several, that of its name."""
    guessed = guess_type(file_name)[0]
    named = [item.strip() for item in encoding.content_type.split(",") if item.strip()]
    if guessed and (not named or any(_is_in(guessed, item) for item in named)):
        return guessed
    return next((item for item in named if "*" not in item), guessed or _FILE)


def _is_in(media_type: str, named: str) -> bool:
    kind, _, detail = named.partition(";")[0].lower().partition("/")
    return kind in ("*", media_type.partition("/")[0]) and detail in ("*", media_type.partition("/")[2])


def _quoted(text: str) -> str:
    """Return a name as browsers write it (HTML, "multipart/form-data encoding algorithm")."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
