"""From a file to the raw document and what openapi-python-client's parser makes of it.

The parser is used below its public API, operation by operation, so that what it can't take is known by its place. Its
exact version is pinned for that reason. Only this module and `plan/` see its objects.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Parameters, Schemas, build_parameters, build_schemas
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier
from pydantic import ValidationError

from .lift import lifted
from .problems import DescriptionError, Problem, pointer
from .source import Json, Source, as_array, as_object, resolve
from .trace import METHODS, POINTER, traced


@frozen
class ParsedOperation:
    """An operation as the document has it, and as the parser understood it."""

    pointer: str
    path: str
    method: str
    raw: Json
    path_item: Json
    endpoint: Endpoint


@frozen
class Loaded:
    """A description, read and parsed. `problems` is what the parser could not take."""

    source: Source
    operations: list[ParsedOperation]
    schemas: Schemas
    problems: list[Problem] = field(factory=list[Problem])

    @property
    def root(self) -> Json:
        return self.source.root


def load(path: Path, name: str) -> Loaded:
    """Reads a description; `name` is what problems call the file.

    Raises:
        DescriptionError: It is not one, or not one of OpenAPI 3.0 or 3.1.
    """
    source = Source(path, name)
    _check_version(source)
    broken = list(_broken_references(source, source.root, "#"))
    document = _validated(source)
    config = _config()
    schemas = _schemas(source, document, config)
    loaded = _operations(source, document, schemas, config)
    if not broken:
        return loaded
    return evolve(loaded, problems=[*broken, *(item for item in loaded.problems if not _UNRESOLVED.search(item.what))])


def _check_version(source: Source) -> None:
    version = source.root.get("openapi")
    if "swagger" in source.root:
        fix = "convert it to OpenAPI 3.1 first, with a tool such as swagger2openapi"
        raise DescriptionError([source.problem("#/swagger", "this is Swagger 2.0, an older format", fix)])
    if not isinstance(version, str) or not version.startswith(("3.0.", "3.1.")):
        what = f"OpenAPI {version!r} is not supported" if version else "the key `openapi` is missing"
        raise DescriptionError([source.problem("#/openapi", what, "write `openapi: 3.1.0`, or a version of 3.0")])


# Keys whose values are data of the API, not parts of the description.
DATA = ("example", "examples", "default", "enum", "const")


# What the parser says of a reference that leads nowhere, in places which it does not always name.
_UNRESOLVED = re.compile(r"(?i)could not (find|resolve)|reference\S* .*not (found|supported)|referent schema not found")


def _broken_references(source: Source, value: object, where: str) -> Iterator[Problem]:
    reference = as_object(value).get("$ref")
    if isinstance(reference, str) and not reference.startswith("#/"):
        what = f"the reference {reference!r} leads out of this file"
        yield source.problem(f"{where}/$ref", what, "copy what it names into `components`, and refer to it there")
    elif isinstance(reference, str) and resolve(source.root, reference) is None:
        what = f"the reference {reference!r} leads nowhere"
        yield source.problem(f"{where}/$ref", what, "add what it names, or correct the name")
    for key, item in as_object(value).items():
        if key not in DATA:
            yield from _broken_references(source, item, where + pointer(key)[1:])
    for index, item in enumerate(as_array(value)):
        yield from _broken_references(source, item, f"{where}/{index}")


def _validated(source: Source) -> oai.OpenAPI:
    try:
        return oai.OpenAPI.model_validate(lifted(traced(source.root)))
    except ValidationError as error:
        raise DescriptionError(_shape_problem(source, detail) for detail in error.errors()) from None
    except RecursionError:
        raise source.failure("it is nested too deeply", "flatten it") from None


def _shape_problem(source: Source, detail: Mapping[str, Any]) -> Problem:
    # The parser's path has names of its own types in it, which the document has not.
    parts: list[str | int] = []
    value: Any = source.root
    for part in detail["loc"]:
        if part in as_object(value) or (isinstance(part, int) and part < len(as_array(value))):
            value = value[part]
            parts.append(part)
    if detail["type"] == "missing":
        name = detail["loc"][-1]
        return source.problem(pointer(*parts), f"the key `{name}` is missing", f"add `{name}`")
    what = f"{detail['msg'][:1].lower()}{detail['msg'][1:]}"
    return source.problem(
        pointer(*parts), f"wrong kind of value: {what}", "see the OpenAPI Specification for this place"
    )


def _config() -> Config:
    # With the other kind of enum, two values that differ in case only are an exception.
    settings = ConfigFile(literal_enums=True)
    return Config.from_sources(
        settings, MetaType.NONE, document_source=Path(), file_encoding="utf-8", overwrite=False, output_path=None
    )


def _schemas(source: Source, document: oai.OpenAPI, config: Config) -> Schemas:
    schemas = Schemas()
    components = document.components
    if components is None or not components.schemas:
        return schemas
    try:
        return build_schemas(components=components.schemas, schemas=schemas, config=config)
    except Exception as error:
        raise DescriptionError([_crash(source, "#/components/schemas", error)]) from None


def _operations(source: Source, document: oai.OpenAPI, schemas: Schemas, config: Config) -> Loaded:
    components = document.components
    parameters = Parameters()
    if components and components.parameters:
        parameters = build_parameters(components=components.parameters, parameters=parameters, config=config)
    problems = [_parser_problem(source, "#/components", error) for error in schemas.errors + parameters.errors]
    operations: list[ParsedOperation] = []
    for path, item in document.paths.items():
        raw_path = path.get_untrusted_value()
        for method in METHODS:
            operation: oai.Operation | None = getattr(item, method)
            if operation is None:
                continue
            where = pointer("paths", raw_path, method)
            try:
                endpoint, schemas, parameters = _endpoint(
                    document, path, method, operation, item, schemas, parameters, config
                )
            except Exception as error:
                problems.append(_crash(source, where, error))
                continue
            if isinstance(endpoint, ParseError):
                problems.append(_parser_problem(source, where, endpoint))
                continue
            problems += [_parser_problem(source, where, error) for error in endpoint.errors]
            raw_item = source.root["paths"][raw_path]
            operations.append(ParsedOperation(where, raw_path, method, raw_item[method], raw_item, endpoint))
    return Loaded(source, operations, schemas, problems)


def _endpoint(
    document: oai.OpenAPI,
    path: UntrustedString,
    method: str,
    operation: oai.Operation,
    item: oai.PathItem,
    schemas: Schemas,
    parameters: Parameters,
    config: Config,
) -> tuple[Endpoint | ParseError, Schemas, Parameters]:
    """The steps that the parser takes for an operation, in its order."""
    components = document.components
    endpoint, schemas, parameters = Endpoint.from_data(
        data=operation,
        path=path,
        method=method,
        tags=[PythonIdentifier("default", prefix="tag")],
        schemas=schemas,
        parameters=parameters,
        request_bodies=(components and components.requestBodies) or {},
        responses=(components and components.responses) or {},
        config=config,
    )
    if isinstance(endpoint, Endpoint):
        endpoint, schemas, parameters = Endpoint.add_parameters(
            endpoint=endpoint, data=item, schemas=schemas, parameters=parameters, config=config
        )
    if isinstance(endpoint, Endpoint):
        endpoint = Endpoint.sort_parameters(endpoint=endpoint)
    return endpoint, schemas, parameters


def _parser_problem(source: Source, where: str, error: ParseError) -> Problem:
    place = str(as_object(getattr(error.data, "model_extra", None)).get(POINTER, where))
    words = _words(f"{error.header or ''} {error.detail or ''}")
    found = _OF_COMPONENT.match(words)
    if found and place == where:
        place = pointer("components", found["kind"], found["name"])
    what = words[:1].lower() + words[1:] if words else "it can't be understood"
    return source.problem(place, what, "describe it in another way, or leave it out of the description")


# What the parser's words on a component start with.
_OF_COMPONENT = re.compile(r"Unable to (?:process|parse) \w+ /components/(?P<kind>\w+)/(?P<name>[^\s:]+)")


def _words(text: str) -> str:
    """The parser's words in one line, without what says nothing or differs from run to run."""
    for unwanted, instead in _UNWANTED:
        text = re.sub(unwanted, instead, text)
    return " ".join(text.split())


_UNWANTED = (
    (r"<[\w.]+ object at 0x[0-9a-fA-F]+>", "(...)"),
    (r": Got \{<class .*?\}", ""),
    (r"<class '(\w+)'>", r"\1"),
    (r"(?i)unable to parse this part of your OpenAPI document: :?", ""),
    (r"\s+Failure to process schema has resulted in the removal of: .*", ""),
)


def _crash(source: Source, where: str, error: Exception) -> Problem:
    return source.problem(where, f"it can't be parsed: {_words(str(error))}", "describe it in another way")
