"""A description: its values, whichever files they stand in, with the line of each."""

from pathlib import Path

from attrs import evolve

from .bundle import Bundle
from .diagnostics import Diagnostic, pointer, pointer_parts
from .grammar import object_type_at, removable_ancestor
from .lookup import Place
from .pointers import resolve
from .referenced_files import Folder, Refusal
from .values import as_object, is_object


class Source:
    """A description. Its values can be pruned; positions stay those of the files."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        folder = Folder(path, name)
        if not is_object(folder.main.values):
            raise folder.main.unreadable("the file does not hold an object", "start it with `openapi: 3.1.0`")
        self._bundle = Bundle(folder)
        self.root = self._bundle.root
        self.warnings: list[Diagnostic] = [warning for file in folder.files for warning in file.warnings]
        self._removed: dict[str, list[int]] = {}

    def diagnostic(self, where: str, message: str, fix: str, scope: str | None = None) -> Diagnostic:
        """Return a diagnostic of the value at a pointer; by default, its scope is the smallest removable ancestor."""
        place = self._place(where)
        scope = removable_ancestor(where) if scope is None else scope
        return evolve(place.file.diagnostic(place.where, message, fix), scope=scope)

    def warning(self, where: str, message: str, fix: str, scope: str = "") -> Diagnostic:
        """Return a diagnostic of what is understood all the same, or left out without harm: its scope."""
        return evolve(self.diagnostic(where, message, fix, scope), warns=True)

    def line(self, where: str, seen_from: str) -> str:
        """Return the line of the value at a JSON pointer in words, with its file if it is not that of another value."""
        place = self._place(where)
        line = place.file.line(place.where)
        return f"line {line}" if place.file is self._place(seen_from).file else f"line {line} of {place.file.name}"

    def refusal(self, where: str) -> Refusal | None:
        """Return why the reference at a pointer is not followed; None if it is, or if it leads nowhere in its file."""
        return self._bundle.refusal(self._original(where))

    def prune(self, where: str) -> bool:
        """Remove a part from the values; return False if it is not there.

        A schema is emptied, and removed only if it is empty already.
        """
        *outer, key = pointer_parts(where)
        holder, value = resolve(self.root, pointer(*outer)), resolve(self.root, where)
        is_schema = object_type_at(where) == "schema"
        if is_object(holder) and key in holder:
            if is_schema and value != {}:
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

    def _place(self, where: str) -> Place:
        return self._bundle.place(self._original(where))

    def _original(self, where: str) -> str:
        """Map a pointer in the pruned document to the whole one."""
        if not self._removed:
            return where
        parts = pointer_parts(where)
        for index in range(len(parts)):
            for removed in sorted(self._removed.get(pointer(*parts[:index]), ())):
                if removed <= int(parts[index]):
                    parts[index] = str(int(parts[index]) + 1)
        return pointer(*parts)
