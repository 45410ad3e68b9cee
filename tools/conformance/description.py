"""Read an OpenAPI description without the generator: its operations, its schemas, and what fits them."""

import itertools
import json
import re
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote, unquote

import jsonschema_rs
import yaml
from attrs import field, frozen

from .shapes import is_list, is_object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_BASE = "urn:description"
# How many references lead from one place to the next before it counts as a circle.
_MOST_REFERENCES = 50
_MOST_ERRORS = 5
# Where the keys are names, which may be those of keywords.
_NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs", "schemas")
# The kinds of security scheme whose credentials go into the Authorization header.
_BY_AUTHORIZATION = ("http", "oauth2", "openIdConnect")

Node: TypeAlias = Any
Pointer: TypeAlias = tuple[str, ...]


def load(path: Path) -> dict[str, Any]:
    """Read a file as JSON or YAML."""
    text = path.read_text(encoding="utf-8-sig")
    loaded = json.loads(text) if path.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)
    # As JSON has it: YAML reads dates as dates and statuses as numbers.
    document: dict[str, Any] = json.loads(json.dumps(loaded, default=str))
    return document


@frozen
class Operation:
    """A method of a path."""

    method: str
    path: str

    @property
    def name(self) -> str:
        """The method and the path, as the emitted pages have them."""
        return f"{self.method.upper()} {self.path}"

    @property
    def is_of_no_path(self) -> bool:
        """Whether its path has a query, a fragment or a parameter twice, which no path of OpenAPI has."""
        names = re.findall(r"\{([^{}]*)\}", self.path)
        return "?" in self.path or "#" in self.path or len(names) > len(set(names))


@frozen(slots=False)
class Description:
    """A description: what it says, and validators of its schemas."""

    document: dict[str, Any] = field(repr=False)

    @cached_property
    def operations(self) -> list[Operation]:
        """Its operations, in their order."""
        found: list[Operation] = []
        for path, item in self.document.get("paths", {}).items():
            _, resolved = self.resolve(("paths", path), item)
            if is_object(resolved):
                found += [Operation(method, path) for method in METHODS if method in resolved]
        return found

    def at(self, pointer: Pointer) -> Node:
        """Return what a pointer leads to, or None."""
        node: Node = self.document
        for token in pointer:
            if is_object(node):
                node = node.get(token)
            elif is_list(node) and token.isdigit() and int(token) < len(node):
                node = node[int(token)]
            else:
                return None
        return node

    def resolve(self, pointer: Pointer, node: Node) -> tuple[Pointer, Node]:
        """Follow local references from a node; return where they end."""
        for _ in range(_MOST_REFERENCES):
            if not (is_object(node) and isinstance(reference := node.get("$ref"), str)):
                return pointer, node
            _, mark, fragment = reference.partition("#/")
            if not mark:
                return pointer, None
            pointer = tuple(unquote(part).replace("~1", "/").replace("~0", "~") for part in fragment.split("/"))
            node = self.at(pointer)
        return pointer, None

    def below(self, pointer: Pointer, *tokens: str) -> tuple[Pointer, Node]:
        """Go down from a node, through references; return where that ends."""
        pointer, node = self.resolve(pointer, self.at(pointer))
        for token in tokens:
            pointer = (*pointer, token)
            pointer, node = self.resolve(pointer, node.get(token) if is_object(node) else None)
        return pointer, node

    def operation(self, operation: Operation) -> tuple[Pointer, dict[str, Any]]:
        """Return an operation as it is written, and where."""
        pointer, node = self.below(("paths", operation.path), operation.method)
        return pointer, node if is_object(node) else {}

    def parameters(self, operation: Operation) -> list[dict[str, Any]]:
        """Return the parameters of an operation, those of its path included."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for owner in (("paths", operation.path), self.operation(operation)[0]):
            place, listed = self.below(owner, "parameters")
            for index, entry in enumerate(listed or ()):
                _, parameter = self.resolve((*place, str(index)), entry)
                if is_object(parameter):
                    found[str(parameter.get("name")), str(parameter.get("in"))] = parameter
        return list(found.values())

    def answer(self, operation: Operation, status: int, media_type: str) -> Pointer | None:
        """Return where the schema of an answer stands; None if the description has none."""
        where, _ = self.operation(operation)
        place, responses = self.below(where, "responses")
        for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
            if key in (responses or {}):
                contents, content = self.below((*place, key), "content")
                return self._schema(contents, content or {}, media_type)
        return None

    def _schema(self, contents: Pointer, content: Mapping[str, Node], media_type: str) -> Pointer | None:
        wanted = media_type.partition(";")[0].strip().lower()
        for key in content:
            if key.partition(";")[0].strip().lower() in (wanted, f"{wanted.partition('/')[0]}/*", "*/*"):
                media = self.below(contents, key)
                return (*media[0], "schema") if is_object(media[1]) and "schema" in media[1] else None
        return None

    def needs_one_header_twice(self, operation: Operation) -> bool:
        """Tell whether each alternative of an operation's security asks for two values of the Authorization header."""
        _, node = self.operation(operation)
        alternatives = node.get("security", self.document.get("security"))
        return is_list(alternatives) and bool(alternatives) and all(map(self._is_clash, alternatives))

    def _is_clash(self, alternative: Node) -> bool:
        schemes = [self.below(("components", "securitySchemes"), name)[1] for name in alternative or ()]
        return sum(is_object(scheme) and _is_in_authorization(scheme) for scheme in schemes) > 1

    @cached_property
    def answers(self) -> "Schemas":
        """The schemas as they apply to what a server sends."""
        return Schemas(self, "writeOnly")

    @cached_property
    def requests(self) -> "Schemas":
        """The schemas as they apply to what a client sends."""
        return Schemas(self, "readOnly")


def _is_in_authorization(scheme: dict[str, Any]) -> bool:
    if scheme.get("type") == "apiKey":
        return scheme.get("in") == "header" and str(scheme.get("name")).lower() == "authorization"
    return scheme.get("type") in _BY_AUTHORIZATION


@frozen
class Misfit:
    """A part of a value that does not fit its schema."""

    place: tuple[str | int, ...]
    message: str

    def __str__(self) -> str:
        return f"/{'/'.join(map(str, self.place))}: {self.message}"


@frozen(slots=False)
class Schemas:
    """The schemas of a description in one direction, as JSON Schema 2020-12.

    Properties of the other direction are not required.
    """

    description: Description = field(repr=False)
    other_direction: str
    _validators: dict[str, jsonschema_rs.Draft202012Validator | None] = field(
        factory=dict[str, jsonschema_rs.Draft202012Validator | None], init=False, repr=False
    )

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        document = self._converted(self.description.document)
        return jsonschema_rs.Registry([(_BASE, document)], draft=jsonschema_rs.Draft202012)

    def errors(self, pointer: Pointer, value: object) -> list[Misfit] | None:
        """Return what is wrong with a value; None if the schema can't be used to tell."""
        reference = "#" + "".join("/" + quote(token.replace("~", "~0").replace("/", "~1")) for token in pointer)
        return self._errors(reference, {"$ref": _BASE + reference}, value)

    def fits(self, schema: Node, value: object) -> bool:
        """Tell whether a value fits a schema that is written somewhere in the description."""
        key = json.dumps(schema, sort_keys=True)
        return not self._errors(key, self._converted(schema), value)

    def _errors(self, key: str, schema: Node, value: object) -> list[Misfit] | None:
        if key not in self._validators:
            self._validators[key] = self._validator(schema)
        validator = self._validators[key]
        if validator is None:
            return None
        errors = itertools.islice(validator.iter_errors(value), _MOST_ERRORS)
        return [Misfit(tuple(error.instance_path), error.message[:200]) for error in errors]

    def _validator(self, schema: Node) -> jsonschema_rs.Draft202012Validator | None:
        try:
            return jsonschema_rs.Draft202012Validator(schema, registry=self._registry, validate_formats=True)
        except (ValueError, jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError):
            return None  # such as a regular expression that is none

    def _converted(self, node: Node) -> Node:
        if is_list(node):
            return [self._converted(entry) for entry in node]
        if not is_object(node):
            return node
        result = {key: self._below(key, value) for key, value in node.items() if key not in ("$id", "$schema")}
        if isinstance(reference := result.get("$ref"), str) and reference.startswith("#"):
            result["$ref"] = _BASE + reference
        if isinstance(result.get("pattern"), str) and not _is_pattern(result["pattern"]):
            del result["pattern"]  # the rest of the schema still tells
        if is_list(result.get("required")) and is_object(result.get("properties")):
            result["required"] = [name for name in result["required"] if not self._is_other(node["properties"], name)]
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(result.get(exclusive), bool):
                is_exclusive = result.pop(exclusive)
                if is_exclusive and bound in result:
                    result[exclusive] = result.pop(bound)
        if is_object(result.get("properties")) and "type" not in result:
            # As it is meant, and as every generator reads it; by the letter it says nothing of other values.
            result["type"] = "object"
        return {"anyOf": [result, {"type": "null"}]} if result.pop("nullable", None) is True else result

    def _below(self, key: str, value: Node) -> Node:
        if key in _NAMED and is_object(value):
            return {name: self._converted(entry) for name, entry in value.items()}
        return self._converted(value)

    def _is_other(self, properties: Mapping[str, Node], name: str) -> bool:
        _, schema = self.description.resolve((), properties.get(name))
        return is_object(schema) and schema.get(self.other_direction) is True


@cache
def _is_pattern(pattern: str) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except (ValueError, jsonschema_rs.ValidationError):
        return False
    return True
