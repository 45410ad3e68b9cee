"""Read one file of a description: its text, its values, and the line of each."""

import json
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve

from .diagnostics import DescriptionError, Diagnostic
from .identifiers import Identifiers
from .size_limits import MAX_BYTES, TOO_DEEP, Budget, Limits
from .source_map import JsonSourceMap, SourceMap, YamlSourceMap, duplicate_keys
from .syntax_errors import SyntaxMessage, explain_json_error, explain_yaml_error
from .values import JsonValue, as_object
from .yaml_values import Loader, YamlValues, integer


class DescriptionFile:
    """A file in YAML or JSON. What it holds counts towards the budget of the whole description.

    Attributes:
        name: Its path, as users know it.
        values: What it holds.
        warnings: Of what is understood all the same.

    Raises:
        DescriptionError: It can't be read.
    """

    def __init__(
        self, path: Path, name: str, budget: Budget, *, start: str = "write in it what is referred to"
    ) -> None:
        self.path = path
        self.name = name
        self.warnings: list[Diagnostic] = []
        self._budget = budget
        self._start = start
        self._has_duplicates = False
        self._text = self._read()
        self._is_json = self._text.lstrip()[:1] == "{"
        self.values: JsonValue = self._parse()

    @cached_property
    def identifiers(self) -> Identifiers:
        """The URIs and anchors that its schemas have, and itself."""
        own = as_object(self.values).get("$self")
        return Identifiers(
            self.values, own if isinstance(own, str) else "", is_needed="$id" in self._text or "$anchor" in self._text
        )

    def diagnostic(self, where: str, message: str, fix: str) -> Diagnostic:
        """Return a diagnostic of the value at a pointer."""
        line, excerpt = self._locate(where)
        return Diagnostic(line, where, message, fix, file=self.name, excerpt=excerpt)

    def line(self, where: str) -> int | None:
        """Return the line of the value at a JSON pointer."""
        return self._locate(where)[0]

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
                content = file.read(self._budget.bytes + 1)
            if len(content) > self._budget.bytes:
                alone = self._budget.bytes == MAX_BYTES
                whose = "the file is" if alone else "with this file, the description is"
                raise self.unreadable(f"{whose} larger than {MAX_BYTES >> 20} MiB", "shorten the description")
            self._budget.bytes -= len(content)
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.unreadable(f"the file is not UTF-8 (byte {error.start})", "save it as UTF-8") from None
        except (OSError, ValueError) as error:  # a name with a NUL is a wrong value
            reason = getattr(error, "strerror", None) or error
            raise self.unreadable(f"the file can't be read: {reason}", "give the path of a description") from None

    def _parse(self) -> JsonValue:
        try:
            values = self._from_json() if self._is_json else self._from_yaml()
        except RecursionError:
            raise self.unreadable(TOO_DEEP, "flatten it") from None
        if self._text.lstrip()[:1] == "<":
            raise self.unreadable("this is HTML or XML", "give the description itself, in YAML or JSON", 1, 1)
        return values

    def _from_json(self) -> JsonValue:
        try:
            values = json.loads(self._text, object_pairs_hook=self._with_last_values, parse_int=integer)
        except json.JSONDecodeError as error:
            if self.path.suffix.lower() != ".json":  # flow style of YAML
                self._is_json = False
                return self._from_yaml()
            raise self._syntax_error(explain_json_error(self._text, error)) from None
        except ValueError as error:
            raise self.unreadable(f"not JSON: {error}", "fix the syntax") from None
        Limits(self.unreadable, self._budget).visit(values, 0)
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
            raise self.unreadable("the file is empty", self._start)
        return YamlValues(self, Limits(self.unreadable, self._budget)).value(node)

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
        limits = Limits(self.unreadable, Budget())
        for event in yaml.parse(self._text, Loader=Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            limits.enter(depth)

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.splitlines()

    @cached_property
    def _map(self) -> SourceMap:
        return JsonSourceMap(self._text) if self._is_json else YamlSourceMap(self._composed())

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
