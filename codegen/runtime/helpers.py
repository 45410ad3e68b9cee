"""List the helpers that emitted code calls, by the modules of `templates/package` that define them."""

_MODULES = {
    "._accept": ("Accepted", "accepting", "sent_as"),
    "._arguments": (
        *("alone", "argument", "checked", "hidden_request", "keyed", "model_argument", "needed", "request_model"),
        "several",
        "uuid_argument",
    ),
    "._codec": (
        *("UNSET", "Decoder", "Unset", "anything", "as_object", "bytes_text", "compact", "constant", "dict_of"),
        *("encode", "list_of"),
        *("nullable", "optional", "required", "to_bool", "to_bytes", "to_date", "to_datetime", "to_float", "to_int"),
        *("to_none", "to_str", "to_uuid", "unset_or"),
    ),
    "._read_only": ("READ_ONLY", "Written", "from_caller", "of_direction", "read_only", "written"),
    "._files": (
        *("FileContent", "FileInput", "file_argument", "file_body", "media_type_within", "text_content", "to_file"),
    ),
    "._forms": ("FormEncoding", "form_body", "multipart_body"),
    "._stream_formats": (
        *("ServerEvent", "event_item", "for_stream", "for_value"),
        *("json_item", "json_lines", "json_sequence", "server_events", "text_item"),
    ),
    "._line_bodies": ("AsyncLinesInput", "LinesInput", "lines_body"),
    "._lenient": ("lenient", "lenient_unset", "others"),
    "._model": ("APIModel",),
    "._request": ("Arguments", "Operation", "json_value"),
    "._responses": ("any_json_body", "by_status", "bytes_body", "json_body", "no_body", "string_body", "text_body"),
    "._streaming_response": (
        *("AsyncStreamingResponse", "StreamingResponse", "async_streaming_response", "streaming_response"),
    ),
    "._streams": ("AsyncStream", "Stream", "open_async_stream", "open_stream"),
    "._styles": ("in_header", "in_path", "in_query", "json_text"),
    "._times": ("date_argument", "datetime_argument", "time_argument", "times"),
    "._uploads": ("async_send_upload", "send_upload"),
    "._unions": ("OneOf", "by_discriminator", "one_of"),
}

_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def home(module: str, name: str) -> str:
    """Return the module that defines a helper; `module` itself if that is not one of those listed here."""
    return _HOMES.get(name, module) if module in _MODULES else module


def helpers_of(*modules: str) -> frozenset[str]:
    """Return the names of the helpers that modules define."""
    return frozenset(name for module in modules for name in _MODULES[f".{module}"])
