"""Names in Python for names in the description."""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

# `[^\W\d_A-Z]` is any letter of any script, but for A to Z.
_WORDS = re.compile(r"[A-Z]+(?![^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+|[0-9]+")

_BUILTIN_CLASSES = frozenset(name for name in dir(builtins) if name[0].isupper())

# Names that mean something in a model, a resource, a client or a call; those of the API must differ there.
MODEL_WORDS = frozenset(
    {"additional_properties", "from_dict", "to_dict", "field", "names_only", "checked", "self"}
    | {"to_str", "to_int", "to_float", "to_bool"}
)
RESOURCE_WORDS = frozenset({"with_raw_response", "cached_property", "overload", "date", "datetime"})
CLIENT_WORDS = frozenset({"with_options", "close", "aclose", "cached_property", "httpx", "self", "raw", "async_raw"})
ARGUMENT_WORDS = frozenset(
    {
        *("self", "request", "fields", "body"),
        *("joined", "exploded", "in_brackets", "in_pairs", "json_value", "form", "multipart", "binary", "encode"),
        *("request_model", "uuid_argument", "argument", "several", "to_str", "to_int", "to_float", "to_bool"),
    }
)
CLIENT_ARGUMENT_WORDS = frozenset(
    {
        "base_url",
        "timeout",
        "max_retries",
        "retry_non_idempotent",
        "max_response_bytes",
        "headers",
        "http_client",
        "ssl_context",
        "self",
        "config",
        "keys",
        "private_headers",
        "private_url",
    }
)
# What the modules that import a model have beside it; a model of that name gets another one.
CLASS_WORDS = _BUILTIN_CLASSES | {
    *("Any", "Literal", "Self", "TYPE_CHECKING", "UUID", "Iterable", "Sequence"),
    *(
        "APIClient",
        "Arguments",
        "AsyncAPIClient",
        "FieldError",
        "Operation",
        "OpenIntEnum",
        "OpenStrEnum",
        "RawResponse",
    ),
    *("Secrets", "UNSET", "Unset"),
}
# What the module of the webhooks has beside the models.
WEBHOOK_CLASS_WORDS = frozenset({"Decoder", "EventDecodeError", "Mapping", "UnknownEvent"})
WEBHOOK_WORDS = frozenset({"parse", "by_discriminator", "decoded"})
# What a command has beside its arguments, and the options that all commands have.
COMMAND_WORDS = frozenset(
    {"app", "answer", "asked", "client", "common", "content", "shown", "text", "texts", "value", "values"}
)
COMMON_OPTIONS = frozenset({"--base-url", "--help", "--json", "--timeout", "--version"})
# What the client's module has beside the resources.
CLIENT_CLASS_WORDS = frozenset(
    {"Api", "AsyncKey", "Credential", "Global", "Key", "Keys", "Mapping", "NoReturn", "Private"}
)

# A field or an argument may be called `id` or `type`; what the emitted code itself calls may not be hidden.
_HIDES = frozenset({"str", "int", "float", "bool", "bytes", "dict", "list", "object", "property", "classmethod", "set"})


def words(text: str) -> list[str]:
    """The words of a name: `authenticationUUID`, `OTP` and `x-api-key` have two, one and three."""
    # Python reads names in this normal form: two that differ before may be the same after.
    return [word.lower() for word in _WORDS.findall(unicodedata.normalize("NFKC", text))]


def snake(text: str, *, taken: Iterable[str] = (), prefix: str = "field") -> str:
    """A name for a variable, an argument or a module, with an underscore behind it if the plain one is taken."""
    name = _joined(words(text)) or prefix
    if not name[0].isalpha() and name[0] != "_":
        name = f"{prefix}_{name}"
    if not name.isidentifier():
        name = prefix
    while keyword.iskeyword(name) or name in _HIDES or name in taken:
        name += "_"
    return name


def _joined(parts: list[str]) -> str:
    # Digits stay with the word before them, as in `line1` or `ipv4`.
    text = ""
    for part in parts:
        text += part if not text or part.isdigit() else f"_{part}"
    return text


def pascal(text: str, *, taken: Iterable[str] = (), prefix: str = "Model") -> str:
    """A name for a class."""
    name = "".join(word.capitalize() for word in words(text)) or prefix
    if not name[0].isalpha():
        name = f"{prefix}{name}"
    if not name.isidentifier():
        name = prefix
    while keyword.iskeyword(name) or name in taken:
        name += "_"
    return name


def constant(text: str, *, taken: Iterable[str] = (), prefix: str = "VALUE") -> str:
    """A name for a member of an enum."""
    negative = "NEGATIVE_" if re.fullmatch(r"-\d+", text) else ""
    name = negative + (_joined(words(text)) or ("EMPTY" if not text else prefix)).upper()
    if not name[0].isalpha():
        name = f"{prefix}_{name}"
    if not name.isidentifier():
        name = prefix
    base, number = name, 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    return name


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that a misspelt one may have meant."""
    return next(iter(get_close_matches(name, list(known), 1, 0.75)), None)
