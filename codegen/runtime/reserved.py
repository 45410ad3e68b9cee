"""List the names that emitted code has of its own; names that come from a description must differ from them."""

import builtins

from .helpers import helpers_of
from .options import OPTIONS

_BUILTIN_CLASSES = frozenset(name for name in dir(builtins) if name[0].isupper())
_CHECKED_DECODERS = frozenset({"to_bool", "to_float", "to_int", "to_str"})

MODEL_FIELDS = _CHECKED_DECODERS | {
    *("additional_properties", "checked", "field", "from_dict", "from_json", "names_only", "self", "times"),
    *("to_dict", "to_json"),
}
# Globals of the `__init__` that attrs makes, where those of the model's module come before them.
ATTRS_GLOBALS = frozenset({"_compat", "_config"})
RESOURCE_METHODS = frozenset(
    {
        *("async_at_server", "at_server", "cached_property", "date", "datetime", "deprecated", "overload"),
        *("takes_keywords", "with_raw_response", "with_streaming_response"),
    }
)
CLIENT_ATTRIBUTES = frozenset(
    {"aclose", "async_raw", "cached_property", "close", "httpx", "raw", "request", "self", "with_options"}
)

# Of a call: its own arguments, and the helpers that it calls.
CALL_ARGUMENTS = (
    helpers_of("_accept", "_arguments", "_files", "_forms", "_line_bodies", "_styles", "_times", "_uploads")
    | _CHECKED_DECODERS
    | {"async_at_server", "at_server", "body", "encode", "fields", "given", "json_value", "request", "self"}
)
CLIENT_ARGUMENTS = frozenset(
    {"config", "copy", "keys", "self", "variables", *(option.name for option in OPTIONS)}
    | {f"private_{option.name}" for option in OPTIONS}
)

# Of the modules that import models; a model of such a name gets another one.
CLASSES = _BUILTIN_CLASSES | {
    *("Any", "Final", "Iterable", "Literal", "Mapping", "Self", "Sequence", "TYPE_CHECKING", "UUID"),
    *("APIClient", "APIModel", "Arguments", "AsyncAPIClient", "FieldError", "OpenIntEnum", "OpenStrEnum", "Operation"),
    *("RawResponse", "Secrets", "UNSET", "Unset"),
}
CLIENT_CLASSES = frozenset(
    {
        *("Api", "Asked", "AsyncBasicAuth", "AsyncKey", "BasicAuth", "BasicCredential", "ClientCredentials"),
        *("Credential", "Global", "Key", "Keys", "Mapping", "NoReturn", "Private", "ServerVariable"),
    }
)
PAGE_CLASSES = frozenset(
    {
        *("AsyncPaginated", "CursorPages", "LastItemPages", "LinkedPages", "NumberedPages", "OffsetPages", "Paginated"),
        "UrlPages",
    }
)
# Of errors.py, where it knows several models.
ERROR_CLASSES = frozenset({"Reply"})
UPLOAD_CLASSES = frozenset({"AsyncLinesInput", "FileContent", "FileInput", "FormEncoding", "LinesInput"})
STREAM_CLASSES = frozenset(
    {"AbstractAsyncContextManager", "AbstractContextManager", "AsyncStream", "AsyncStreamingResponse"}
    | {"ServerEvent", "Stream", "StreamingResponse"}
)
WEBHOOK_CLASSES = frozenset({"Decoder", "EventDecodeError", "Mapping", "UnknownEvent"})
WEBHOOK_FUNCTIONS = frozenset({"by_discriminator", "decoded", "parse"})

# Of a command: its own variables, and the options that all commands have.
COMMAND_VARIABLES = frozenset(
    {"answer", "app", "asked", "client", "common", "content", "shown", "text", "texts", "value", "values"}
)
# Of a tool of the MCP server: its own variables.
TOOL_VARIABLES = frozenset({"SERVER", "answer", "client", "connect", "fields"})
COMMON_OPTIONS = frozenset({"--base-url", "--help", "--json", "--timeout", "--version"})
