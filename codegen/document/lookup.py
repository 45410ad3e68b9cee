"""Find what references lead to, in whichever file of a description."""

from typing import NamedTuple
from urllib.parse import unquote, urldefrag

from attrs import evolve

from .diagnostics import pointer, pointer_parts
from .file import DescriptionFile
from .identifiers import joined
from .pointers import resolve
from .referenced_files import Folder, Refusal
from .values import JsonValue, as_object

# Of references to references; a longer chain is circular.
LONGEST_CHAIN = 20

CIRCLE = Refusal("the reference leads in a circle", "describe it in one of these places")
# Of a pointer into the main file, of which more is known where references are validated.
NOT_THERE = Refusal("", "")


class Place(NamedTuple):
    """A value of a description: its file, and its pointer in that file."""

    file: DescriptionFile
    where: str


class Lookup:
    """Resolves references by pointers, anchors, `$id` and paths of files."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._resources: dict[str, Place] = {}
        self._known = 0  # files whose URIs are among them

    def value(self, place: Place) -> JsonValue:
        """Return the value at a place."""
        return resolve(place.file.values, place.where)

    def final(self, place: Place, reference: str, *, in_main: bool) -> Place | Refusal:
        """Return what a reference leads to, past references that stand for others.

        Those of the main file to itself are kept, as they have names of their own, unless `in_main`.
        """
        for _ in range(LONGEST_CHAIN):
            found = self._found(place, reference)
            if isinstance(found, Refusal):
                return found
            further = as_object(self.value(found))
            is_alias = len(further) == 1 and isinstance(further.get("$ref"), str)
            if not is_alias or (not in_main and found.file is self._folder.main):
                return found
            place, reference = found, further["$ref"]
        return CIRCLE

    def _found(self, place: Place, reference: str) -> Place | Refusal:
        file, targets = place.file, place.file.identifiers.targets
        base = file.identifiers.base(place.where)
        is_within = base in targets and not reference.startswith(("#/components/", "#/paths/", "#/webhooks/"))
        if reference.startswith("#/") and not is_within and self._is_there(file, reference):
            return Place(file, reference)
        uri, fragment = urldefrag(joined(base, reference))
        fragment = unquote(fragment)
        known = targets.get(f"{uri}#{fragment}") or targets.get(reference)
        if known:
            return Place(file, known)
        resource = self._resource(file, uri, fragment)
        if resource:
            return resource
        if not uri or uri == base:
            return self._in(file, f"#{fragment}", reference)
        relative, fragment = urldefrag(reference)
        other = self._folder.opened(file, relative)
        if isinstance(other, DescriptionFile):
            return self._in(other, f"#{unquote(fragment)}", reference)
        if self._is_there(file, f"#/{reference.lstrip('/')}"):
            return Refusal(f"the reference {reference!r} has no `#`", f"did you mean '#/{reference.lstrip('/')}'?")
        return other

    def _resource(self, file: DescriptionFile, uri: str, fragment: str) -> Place | None:
        """Return the place of a URI that a schema has, or of a pointer into it."""
        files = self._folder.files
        for other in files[self._known :]:
            for name, where in other.identifiers.targets.items():
                if not name.startswith("#"):
                    self._resources.setdefault(name, Place(other, where))
        self._known = len(files)
        own = file.identifiers.targets.get(uri) if uri else None
        found = Place(file, own) if own else self._resources.get(f"{uri}#{fragment}") or self._resources.get(uri)
        if found is None or (fragment and not fragment.startswith("/")):
            return self._resources.get(f"{uri}#{fragment}")
        inner = Place(found.file, found.where + fragment)
        return inner if self._is_there(*inner) else None

    def _in(self, file: DescriptionFile, where: str, reference: str) -> Place | Refusal:
        """Return a place in a file, by a pointer or an anchor."""
        if where != "#" and not where.startswith("#/"):
            where = file.identifiers.targets.get(where, where)
        if where == "#" or (where.startswith("#/") and self._is_there(file, where)):
            return Place(file, where)
        if file is self._folder.main:
            return NOT_THERE
        refusal = _nothing_there(file, where, reference)
        is_meant = reference.startswith("#") and self._is_there(self._folder.main, where)
        fix = f"if that of {self._folder.main.name} is meant, write the path to it before the `#`"
        return evolve(refusal, fix=fix, known=()) if is_meant else refusal

    def _is_there(self, file: DescriptionFile, where: str) -> bool:
        return resolve(file.values, where) is not None


def _nothing_there(file: DescriptionFile, where: str, reference: str) -> Refusal:
    *outer, wanted = pointer_parts(where) or [where]
    return Refusal(
        f"the reference {reference!r} can't be resolved: {file.name} has no {where!r}",
        "add what it names, or correct the name",
        wanted,
        tuple(as_object(resolve(file.values, pointer(*outer)))),
        f"{urldefrag(reference)[0]}{pointer(*outer)}/{{}}",
    )
