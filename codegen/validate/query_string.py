"""Validate parameters that are a whole query string (`in: querystring`)."""

from collections.abc import Iterator

from ..document.diagnostics import Diagnostic
from ..document.pointers import dereferenced
from ..document.source import Source
from ..document.values import Json, as_object

_FORM = "application/x-www-form-urlencoded"


def validate_query_string(source: Source, parameter: Json, where: str) -> Iterator[Diagnostic]:
    """Find those that can't be written: only objects are, in the form of HTML forms, each property an argument."""
    content = as_object(parameter.get("content"))
    name = parameter.get("name")
    if list(content) != [_FORM]:
        message = f"the query string {name!r} can't be written as {' or '.join(content)}"
        if not content:
            message = f"the query string {name!r} has no `content`"
        yield source.diagnostic(where, message, f"give it the one media type `{_FORM}`")
    elif not as_object(dereferenced(source.root, as_object(content[_FORM]).get("schema")).get("properties")):
        message = f"the query string {name!r} has no properties, of which the arguments of the call are made"
        yield source.diagnostic(where, message, "give it a schema that is an object with `properties`")
