"""From a file to the raw document and what openapi-python-client's parser makes of it.

The parser is used below its public API, operation by operation, so that what it can't take is known by its place. Its
exact version is pinned for that reason. Only this module and `plan/` see its objects.
"""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from pathlib import Path

from attrs import field, frozen
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.bodies import Body, BodyType, body_from_data
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Parameters, Schemas, build_parameters, build_schemas
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier
from pydantic import ValidationError

from ..document.diagnostics import DescriptionError, Problem, pointer
from ..document.source import Json, Source, as_object, is_object
from ..validate.structure import parser_shape
from .lift import cookies, lifted, media_types
from .trace import METHODS, POINTER, mark_content, traced
from .webhooks import Posted, posted


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
class ParsedPosted:
    """A request of the API to its user as the document has it, and its JSON body as the parser understood it."""

    posted: Posted
    body: Body


@frozen
class Loaded:
    """A description, read and parsed. `problems` is what the parser could not take."""

    source: Source
    operations: list[ParsedOperation]
    posted: list[ParsedPosted]
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
    return parse(Source(path, name))


def parse(source: Source) -> Loaded:
    """What the parser makes of a description.

    Raises:
        DescriptionError: It is not one of OpenAPI 3.0 or 3.1.
    """
    _check_version(source)
    bodies = [
        (item, deepcopy(item.raw["requestBody"])) for item in posted(source.root) if is_object(item.raw["requestBody"])
    ]
    for item, body in bodies:
        mark_content(body, f"{item.pointer}/requestBody")
    raw = lifted(traced(source.root), [(item.name, body) for item, body in bodies])
    try:
        document = oai.OpenAPI.model_validate(raw)
    except ValidationError as error:
        return Loaded(source, [], [], Schemas(), [parser_shape(source, raw, detail) for detail in error.errors()])
    except RecursionError:
        raise source.failure("it is nested too deeply", "flatten it") from None
    places = {name: str(as_object(schema).get(POINTER, "")) for name, schema in _schemas_of(raw).items()}
    return _Parse(source, document, _config(media_types(raw)), places).loaded(bodies)


def _schemas_of(document: Json) -> Json:
    return as_object(as_object(document.get("components")).get("schemas"))


def _check_version(source: Source) -> None:
    version = source.root.get("openapi")
    if "swagger" in source.root:
        fix = "convert it to OpenAPI 3.1 first, with a tool such as swagger2openapi"
        raise DescriptionError([source.problem("#/swagger", "this is Swagger 2.0, an older format", fix)])
    if not isinstance(version, str) or not version.startswith(("3.0.", "3.1.")):
        what = f"OpenAPI {version!r} is not supported" if version else "the key `openapi` is missing"
        if str(version) in ("3", "3.0", "3.1"):
            what = f"`openapi` is the whole version of OpenAPI, and {version} is a part of one"
        raise DescriptionError([source.problem("#/openapi", what, "write `openapi: 3.1.0`, or a version of 3.0")])


def _config(media_types: Mapping[str, str]) -> Config:
    # With the other kind of enum, two values that differ in case only are an exception.
    settings = ConfigFile(literal_enums=True, content_type_overrides=dict(media_types))
    return Config.from_sources(
        settings, MetaType.NONE, document_source=Path(), file_encoding="utf-8", overwrite=False, output_path=None
    )


class _Parse:
    """Takes a document through the parser, part by part; `places` has the pointer of each schema by its name."""

    def __init__(self, source: Source, document: oai.OpenAPI, config: Config, places: Mapping[str, str]) -> None:
        self._source = source
        self._document = document
        self._config = config
        self._places = places
        self._cookies = cookies(source.root)
        self._schemas = Schemas()
        self._parameters = Parameters()

    def loaded(self, bodies: Iterable[tuple[Posted, Json]]) -> Loaded:
        """What came of it, with what the parser could not take."""
        components = self._document.components
        if components and components.schemas:
            try:
                self._schemas = build_schemas(components=components.schemas, schemas=self._schemas, config=self._config)
            except Exception as error:
                return Loaded(self._source, [], [], Schemas(), [self._crash("#/components/schemas", error)])
        if components and components.parameters:
            self._parameters = build_parameters(
                components=components.parameters, parameters=self._parameters, config=self._config
            )
        errors = [*self._schemas.errors, *self._parameters.errors]
        problems = [self._problem("#/components", error) for error in errors]
        operations: list[ParsedOperation] = []
        for path, item in self._document.paths.items():
            raw_path = path.get_untrusted_value()
            for method in METHODS:
                operation: oai.Operation | None = getattr(item, method)
                if operation is None:
                    continue
                where = pointer("paths", raw_path, method)
                try:
                    endpoint = self._endpoint(path, method, operation, item)
                except Exception as error:
                    problems.append(self._crash(where, error))
                    continue
                if isinstance(endpoint, ParseError):
                    problems.append(self._problem(where, endpoint))
                    continue
                problems += [self._problem(where, error) for error in endpoint.errors]
                raw_item = self._source.root["paths"][raw_path]
                operations.append(ParsedOperation(where, raw_path, method, raw_item[method], raw_item, endpoint))
        posts: list[ParsedPosted] = []
        for post, body in bodies:
            found = self._posted(post, body)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                posts.append(found)
        return Loaded(self._source, operations, posts, self._schemas, problems)

    def _posted(self, item: Posted, body: Json) -> ParsedPosted | Problem:
        """What the API posts: a callback or a webhook."""
        where = f"{item.pointer}/requestBody"
        try:
            bodies, self._schemas = body_from_data(
                data=oai.Operation.model_validate({"requestBody": body, "responses": {}}),
                schemas=self._schemas,
                request_bodies=(self._document.components and self._document.components.requestBodies) or {},
                config=self._config,
                endpoint_name=item.name,
            )
        except ValidationError as error:
            [first, *_] = error.errors()
            return parser_shape(self._source, {"requestBody": body}, first)
        except Exception as error:
            return self._crash(where, error)
        fault = next((each for each in bodies if isinstance(each, ParseError)), None)
        parsed = next((each for each in bodies if isinstance(each, Body) and each.body_type == BodyType.JSON), None)
        if parsed:
            return ParsedPosted(item, parsed)
        if fault:
            return self._problem(where, fault)
        what = "what is posted here is no JSON, and could not be read"
        return self._source.problem(where, what, "give it a body of `application/json`")

    def _endpoint(
        self, path: UntrustedString, method: str, operation: oai.Operation, item: oai.PathItem
    ) -> Endpoint | ParseError:
        """The steps that the parser takes for an operation, in its order."""
        components = self._document.components
        endpoint, schemas, parameters = Endpoint.from_data(
            data=operation,
            path=path,
            method=method,
            tags=[PythonIdentifier("default", prefix="tag")],
            schemas=self._schemas,
            parameters=self._parameters,
            request_bodies=(components and components.requestBodies) or {},
            responses=(components and components.responses) or {},
            config=self._config,
        )
        if isinstance(endpoint, Endpoint):
            endpoint, schemas, parameters = Endpoint.add_parameters(
                endpoint=endpoint, data=item, schemas=schemas, parameters=parameters, config=self._config
            )
        if isinstance(endpoint, Endpoint):
            self._settle(endpoint, path.get_untrusted_value())
        self._schemas, self._parameters = schemas, parameters
        return endpoint

    def _settle(self, endpoint: Endpoint, path: str) -> None:
        """Puts parameters where they belong: headers among headers, and those of the path in its order."""
        headers = [prop for prop in endpoint.cookie_parameters if prop.name.get_untrusted_value() not in self._cookies]
        endpoint.header_parameters += headers
        endpoint.cookie_parameters = [prop for prop in endpoint.cookie_parameters if prop not in headers]
        # The parser's own way to sort them does not know all names that a path may have.
        endpoint.path_parameters.sort(key=lambda prop: path.find(f"{{{prop.name.get_untrusted_value()}}}"))

    def _problem(self, where: str, error: ParseError) -> Problem:
        words = _words(f"{error.header or ''} {error.detail or ''}")
        found = _OF_COMPONENT.match(words)
        traced = as_object(getattr(error.data, "model_extra", None)).get(POINTER)
        if isinstance(traced, str):
            place = traced
        elif found:
            place = self._places.get(found["name"], "") or pointer("components", found["kind"], found["name"])
        else:
            place = where
        what = f"{words[:1].lower()}{words[1:]}" if words else "it can't be understood"
        return self._source.problem(place, what, "describe it in another way, or leave it out of the description")

    def _crash(self, where: str, error: Exception) -> Problem:
        what = f"it can't be parsed: {_words(str(error))}"
        return self._source.problem(where, what, "describe it in another way")


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
