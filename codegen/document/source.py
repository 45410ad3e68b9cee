"""Read a description: its text, its values, and the line of each."""

import json
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve

from .canonical import canonicalize
from .diagnostics import DescriptionError, Diagnostic, pointer, pointer_parts
from .grammar import object_type_at, removable_ancestor
from .limits import MAX_BYTES, TOO_DEEP, Limits
from .references import resolve
from .source_map import JsonSourceMap, SourceMap, YamlSourceMap, duplicate_keys
from .syntax_errors import SyntaxMessage, explain_json_error, explain_yaml_error
from .values import Json, JsonValue, as_object, is_object
from .yaml_values import Loader, YamlValues, integer


class Source:
    """A description file. Its values can be pruned; positions stay those of the file."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.name = name
        self.warnings: list[Diagnostic] = []
        self._has_duplicates = False
        self._text = self._read()
        self.root = self._parse()
        canonicalize(self.root)
        self._removed: dict[str, list[int]] = {}

    def diagnostic(
        self,
        where: str,
        message: str,
        fix: str,
        scope: str | None = None,
        *,
        by_name: bool = False,
    ) -> Diagnostic:
        """Return a diagnostic of the value at a pointer; by default, its scope is the smallest removable ancestor."""
        position = self._original(where)
        line, excerpt = self._locate(position)
        scope = removable_ancestor(where) if scope is None else scope
        return Diagnostic(
            line,
            position,
            message,
            fix,
            file=self.name,
            excerpt=excerpt,
            scope=scope,
            by_name=by_name,
        )

    def warning(self, where: str, message: str, fix: str, scope: str = "") -> Diagnostic:
        """Return a diagnostic of what is understood all the same, or left out without harm: its scope."""
        return evolve(self.diagnostic(where, message, fix, scope), warns=True)

    def line(self, where: str) -> int | None:
        """Return the line of the value at a JSON pointer."""
        return self._locate(self._original(where))[0]

    def prune(self, where: str, *, by_name: bool) -> bool:
        """Remove a part from the values; return False if it is not there.

        A schema is emptied, and removed only if it is empty already, or if its name is wrong.
        """
        *outer, key = pointer_parts(where)
        holder, value = resolve(self.root, pointer(*outer)), resolve(self.root, where)
        is_schema = object_type_at(where) == "schema"
        if is_object(holder) and key in holder:
            if is_schema and value != {} and not by_name:
                holder[key] = {}
            else:
                del holder[key]
                owner = as_object(resolve(self.root, pointer(*outer[:-1])))
                if is_schema and isinstance(owner.get("required"), list):
                    owner["required"] = [name for name in owner["required"] if name != key]
        elif isinstance(holder, list) and value is not None:
            if is_schema and value == {}:
                return False
            if is_schema:
                holder[int(key)] = {}
            else:
                array, _, index = self._original(where).rpartition("/")
                self._removed.setdefault(array, []).append(int(index))
                del holder[int(key)]
        else:
            return False
        return True

    def _original(self, where: str) -> str:
        """Map a pointer in the pruned document to the file."""
        if not self._removed:
            return where
        parts = pointer_parts(where)
        for index in range(len(parts)):
            for removed in sorted(self._removed.get(pointer(*parts[:index]), ())):
                if removed <= int(parts[index]):
                    parts[index] = str(int(parts[index]) + 1)
        return pointer(*parts)

    def unreadable(
        self, message: str, fix: str, line: int | None = None, column: int | None = None
    ) -> DescriptionError:
        """Return the exception for a file that can't be read."""
        excerpt = self._excerpt(line, column) if line is not None and column is not None else ""
        return DescriptionError([Diagnostic(line, "", message, fix, file=self.name, excerpt=excerpt)])

    def _read(self) -> str:
        try:
            if self.path.exists() and not self.path.is_file():  # to read a pipe or a device might take for ever
                raise self.unreadable("this is not a file", "give the path of a description")
            with self.path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                raise self.unreadable(
                    f"the file is larger than {MAX_BYTES >> 20} MiB", "split or shorten the description"
                )
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.unreadable(f"the file is not UTF-8 (byte {error.start})", "save it as UTF-8") from None
        except (OSError, ValueError) as error:  # a name with a NUL is a wrong value
            reason = getattr(error, "strerror", None) or error
            raise self.unreadable(f"the file can't be read: {reason}", "give the path of a description") from None

    def _parse(self) -> Json:
        try:
            values = self._from_json() if self._text.lstrip()[:1] == "{" else self._from_yaml()
        except RecursionError:
            raise self.unreadable(TOO_DEEP, "flatten it") from None
        if self._text.lstrip()[:1] == "<":
            raise self.unreadable("this is HTML or XML", "give the description itself, in YAML or JSON", 1, 1)
        if not is_object(values):
            raise self.unreadable("the file does not hold an object", "start it with `openapi: 3.1.0`")
        return values

    def _from_json(self) -> JsonValue:
        try:
            values = json.loads(self._text, object_pairs_hook=self._with_last_values, parse_int=integer)
        except json.JSONDecodeError as error:
            raise self._syntax_error(explain_json_error(self._text, error)) from None
        except ValueError as error:
            raise self.unreadable(f"not JSON: {error}", "fix the syntax") from None
        Limits(self.unreadable).visit(values, 0)
        if self._has_duplicates:
            found = self.with_duplicate_keys().diagnostics
            self.warnings = [evolve(item, scope="", warns=True) for item in found]
        return values

    def _with_last_values(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Return an object; where a key stands twice the last one counts, as for most readers of JSON."""
        values = dict(pairs)
        self._has_duplicates = self._has_duplicates or len(values) < len(pairs)
        return values

    def _from_yaml(self) -> JsonValue:
        try:
            self._check_depth()
            node = yaml.compose(self._text, Loader=Loader)
        except yaml.MarkedYAMLError as error:
            raise self._syntax_error(explain_yaml_error(self._lines, error)) from None
        except yaml.YAMLError as error:
            raise self.unreadable(f"not YAML: {error}", "save it as plain text in UTF-8") from None
        if node is None:
            raise self.unreadable("the file is empty", "start it with `openapi: 3.1.0`")
        return YamlValues(self).value(node)

    def _syntax_error(self, error: SyntaxMessage) -> DescriptionError:
        return self.unreadable(error.message, error.fix, error.line, error.column)

    def with_duplicate_keys(self) -> DescriptionError:
        """Return the exception for a file with duplicate keys, which names all of them."""
        fix = "rename or remove one of them"
        diagnostics = [
            diagnostic
            for name, mark in duplicate_keys(self._composed())
            for diagnostic in self.unreadable(
                f"the key {name!r} stands twice in one object", fix, mark.line + 1, mark.column + 1
            ).diagnostics
        ]
        return (
            DescriptionError(diagnostics) if diagnostics else self.unreadable("a key stands twice in one object", fix)
        )

    def _check_depth(self) -> None:
        """Refuse deep nesting before libyaml composes it: it would overflow its stack, and crash."""
        depth = 0
        limits = Limits(self.unreadable)
        for event in yaml.parse(self._text, Loader=Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            limits.enter(depth)

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.splitlines()

    @cached_property
    def _map(self) -> SourceMap:
        return JsonSourceMap(self._text) if self._text.lstrip()[:1] == "{" else YamlSourceMap(self._composed())

    def _composed(self) -> yaml.Node | None:
        # JSON is YAML too.
        try:
            return yaml.compose(self._text, Loader=Loader)
        except (yaml.YAMLError, RecursionError):
            return None

    def _locate(self, where: str) -> tuple[int | None, str]:
        """Return the line and the excerpt of the key or item at a pointer, or of its nearest ancestor in the file."""
        position = self._map.position(where)
        if position is None:
            return (1 if self._lines else None), ""
        line, column = position
        return line + 1, self._excerpt(line + 1, column + 1)

    def _excerpt(self, line: int, column: int) -> str:
        if not 0 < line <= len(self._lines):
            return ""
        start = max(0, column - 60)  # minified JSON is one long line
        text = self._lines[line - 1][start : start + 100].replace("\t", " ")
        shown = "".join(character if character.isprintable() else "?" for character in text)
        return f"{shown}\n{' ' * (column - 1 - start)}^"
