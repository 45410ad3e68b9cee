"""Bring the files of a description together in one document, so that all behind sees one only.

What is referred to in another file becomes a component, named after its place; where OpenAPI has no components of its
type, a copy is put in the place of the reference. References become plain pointers into the document. It is kept where
each part comes from, for the lines of diagnostics.
"""

from collections.abc import Iterator

from attrs import define, frozen

from .diagnostics import DescriptionError, pointer, pointer_parts
from .grammar import KEYS, is_entry
from .home_names import folded, home_name
from .lookup import CIRCLE, LONGEST_CHAIN, NOT_THERE, Lookup, Place
from .referenced_files import Folder, Refusal
from .size_limits import TOO_DEEP, Budget, Limits
from .values import Json, JsonValue, as_array, as_object, is_array, is_object

# The components of each type that references may name; other types are put in the place of a reference.
HOMES = {
    "schema": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "body": "requestBodies",
    "header": "headers",
    "example": "examples",
    "scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
    "callback path": "pathItems",
}
# Types that are told apart only here: callbacks that refer to the same path item are one.
_INNER = {"callback": "{callback path}", "callback path": "path"}
# Whole maps of components that stand in a file of their own.
_SHELVES = ("#/components", *(f"#/components/{shelf}" for shelf in KEYS["components"]))
_SUFFIXES = (".yaml", ".yml", ".json")


@define(eq=False)
class _Reference:
    """A reference.

    Attributes:
        holder: The object that is the reference, which is in `container` under `key`.
        spec: The type that is expected there, as the grammar has it.
        place: Where the holder stands.
        placed: The pointer of the holder in the document; empty if it is not known yet.
        target: What it leads to; None if it is not followed.
        value: The value there.
    """

    holder: Json
    container: JsonValue
    key: str | int
    spec: str
    place: Place
    placed: str
    target: Place | None = None
    value: JsonValue = None


@frozen
class _Moved:
    """What stands in place of a reference: the keys beside it, and all others from the target."""

    target: Place
    beside: frozenset[str] = frozenset()
    is_component: bool = False


class Bundle:
    """The document, which is the main file with all that it takes from other files.

    Raises:
        DescriptionError: A file can't be read, or all of them together are too much.
    """

    def __init__(self, folder: Folder) -> None:
        self.root: Json = as_object(folder.main.values)
        self._folder = folder
        self._main = folder.main
        self._lookup = Lookup(folder)
        self._copies = Limits(self._main.unreadable, Budget())
        self._references: list[_Reference] = []
        self._refusals: dict[Place, Refusal] = {}
        self._seen = set[tuple[int, str]]()
        self._placed: dict[Place, str] = {}  # of other files
        self._mounts: dict[str, Place] = {}
        self._moved: dict[Place, _Moved] = {}
        self._waiting: dict[int, _Reference] = {}  # to be put in place, by the identities of their holders
        self._open: dict[int, _Reference] = {}  # being put in place
        try:
            self._collect()
            self._give_homes()
            self._rewrite()
        except RecursionError:
            raise self._main.unreadable(TOO_DEEP, "flatten it") from None

    def place(self, where: str) -> Place:
        """Return the file of a value of the document, and the pointer to it there."""
        place, parts = Place(self._main, "#"), pointer_parts(where)
        for index, part in enumerate(parts, 1):
            moved = self._moved.get(place)
            for _ in range(LONGEST_CHAIN):
                if moved is None or part in moved.beside:
                    break
                place = moved.target
                moved = self._moved.get(place)
            inner = Place(place.file, place.where + pointer(part)[1:])
            place = self._mounts.get(pointer(*parts[:index]), inner) if self._mounts else inner
        moved = self._moved.get(place)
        return moved.target if moved and moved.is_component and moved.target.where != "#" else place

    def refusal(self, where: str) -> Refusal | None:
        """Return why the reference at a pointer is not followed; None if it is."""
        found = self.place(f"{where}/$ref")
        return self._refusals.get(Place(found.file, found.where.removesuffix("/$ref")))

    def _collect(self) -> None:
        """Find all references of the main file, and of what they lead to."""
        self._visit("document", self.root, Place(self._main, "#"), "#")
        done, files = 0, 0
        while done < len(self._references):  # more are appended on the way
            self._follow(self._references[done])
            done += 1
            if done == len(self._references) and files < len(self._folder.files):
                files = len(self._folder.files)  # a URI may be that of a schema in a file that was read later
                for reference in [item for item in self._references if item.target is None]:
                    self._follow(reference)
        if self._folder.problems:
            raise DescriptionError(self._folder.problems)

    def _follow(self, reference: _Reference) -> None:
        is_home = reference.spec in HOMES
        found = self._lookup.final(reference.place, reference.holder["$ref"], in_main=not is_home)
        if isinstance(found, Refusal):
            if found is not NOT_THERE:
                self._refusals[reference.place] = found
            return
        self._refusals.pop(reference.place, None)
        reference.target, reference.value = found, self._lookup.value(found)
        if reference.placed and not self._pointer(found) and (not is_home or _is_component(reference)):
            self._placed[found] = reference.placed
        if reference.placed in _SHELVES and is_object(reference.value):
            self._put_at_once(reference, found)
        elif not is_home:
            self._waiting[id(reference.holder)] = reference
        placed = self._pointer(found)
        self._add(reference.value, [reference.value], 0, reference.spec, found, placed)
        self._visit(reference.spec, reference.value, found, placed)

    def _add(
        self, value: JsonValue, container: JsonValue, key: str | int, spec: str, place: Place, placed: str
    ) -> None:
        """Add a value to the references, if it is one."""
        is_reference = is_object(value) and isinstance(value.get("$ref"), str)
        if is_reference and (id(value), "$ref") not in self._seen:
            self._seen.add((id(value), "$ref"))
            self._references.append(_Reference(value, container, key, spec, place, placed))

    def _put_at_once(self, reference: _Reference, target: Place) -> None:
        """Put a map of components in place, before others are added to it."""
        beside = {key: item for key, item in reference.holder.items() if key != "$ref"}
        reference.holder.clear()
        reference.holder.update({**as_object(reference.value), **beside})
        reference.value = reference.holder
        self._moved[reference.place] = _Moved(target, frozenset(beside))

    def _visit(self, spec: str, value: JsonValue, place: Place, placed: str) -> None:
        """Visit a value of some type and all below it; `placed` is its pointer in the document, if that is known."""
        if not (is_array(value) or is_object(value)) or (id(value), spec) in self._seen:
            return
        self._seen.add((id(value), spec))
        for key, inner, item in _entries(spec, value):
            if not (is_array(item) or is_object(item)):
                continue
            step = pointer(key)[1:]
            here, there = Place(place.file, place.where + step), placed and placed + step
            if inner not in ("any", "data"):
                self._add(item, value, key, inner, here, there)
            self._visit(inner, item, here, there)
        if spec == "discriminator" and is_object(value):
            self._visit_mapping(value, "defaultMapping", f"{place.where}/defaultMapping", place)
            mapping = as_object(value.get("mapping"))
            for tag in mapping:
                self._visit_mapping(mapping, tag, f"{place.where}/mapping{pointer(tag)[1:]}", place)

    def _visit_mapping(self, holder: Json, key: str, where: str, place: Place) -> None:
        """Add the schema that a discriminator names to the references, if it does so by a URI."""
        name = holder.get(key)
        if isinstance(name, str) and self._is_uri(name):
            here = Place(place.file, where)
            self._references.append(_Reference({"$ref": name}, holder, key, "schema", here, ""))

    def _is_uri(self, name: str) -> bool:
        """Tell whether what a discriminator names is a URI, rather than the name of a component."""
        schemas = as_object(as_object(self.root.get("components")).get("schemas"))
        return name not in schemas and ("/" in name or "#" in name or name.endswith(_SUFFIXES))

    def _give_homes(self) -> None:
        """Make components of what other files have. Their names do not depend on the order of the references."""
        wanted = {
            item.target: item.spec
            for item in self._references
            if item.target and item.spec in HOMES and not self._pointer(item.target)
        }
        components = self.root.setdefault("components", {}) if wanted else None
        if not is_object(components):
            return
        used: dict[str, set[str]] = {}
        for target in sorted(wanted, key=lambda place: (place.where.count("/"), place.file.name, place.where)):
            kind = HOMES[wanted[target]]
            shelf = components.setdefault(kind, {})
            if self._pointer(target) or not is_object(shelf):  # it is in another one by now
                continue
            taken = used.setdefault(kind, {folded(name) for name in shelf})
            home = pointer("components", kind, home_name(self._folder.parts(target.file), target.where, taken))
            self._placed[target], self._mounts[home] = home, target
        for target, spec in wanted.items():  # in the order in which they are referred to
            home = self._placed.get(target, "")
            if self._mounts.get(home) == target:
                components[HOMES[spec]][pointer_parts(home)[-1]] = self._lookup.value(target)

    def _pointer(self, target: Place) -> str:
        """Return the pointer in the document of a place, by that of the nearest one around it; empty without one."""
        if target.file is self._main:
            return target.where
        parts = pointer_parts(target.where)
        for length in range(len(parts), -1, -1):
            placed = self._placed.get(Place(target.file, pointer(*parts[:length])))
            if placed:
                return placed + pointer(*parts[length:])[1:]
        return ""

    def _rewrite(self) -> None:
        """Write references to components as pointers, then put the others in place."""
        for reference in self._references:
            found = self._pointer(reference.target) if reference.target and reference.spec in HOMES else ""
            if reference.target and reference.target != reference.place and found and found == reference.placed:
                self._moved[reference.place] = _Moved(reference.target, is_component=True)
                reference.container[reference.key] = reference.value
            elif found:
                reference.holder["$ref"] = found
                if reference.container[reference.key] is not reference.holder:  # a discriminator's mapping
                    reference.container[reference.key] = found
        for reference in list(self._waiting.values()):
            self._put_in_place(reference)
        if self._moved or self._mounts:
            Limits(self._main.unreadable, Budget()).visit(self.root, 0)

    def _put_in_place(self, reference: _Reference) -> None:
        """Put a copy of what a reference leads to in its place; the keys beside it come first."""
        mark = id(reference.holder)
        if self._waiting.pop(mark, None) is None or reference.target is None:
            return
        self._open[mark] = reference
        self._settle(reference.value)
        copy = self._copied(reference.value)
        del self._open[mark]
        if reference.place in self._refusals:
            return
        beside = {key: item for key, item in reference.holder.items() if key != "$ref"}
        if is_object(copy):
            reference.holder.clear()
            reference.holder.update({**copy, **beside})
        else:
            reference.container[reference.key] = copy
        self._moved[reference.place] = _Moved(reference.target, frozenset(beside))

    def _copied(self, value: JsonValue) -> JsonValue:
        """Return a copy in which references are followed that are put in place."""
        self._copies.enter(0)
        if is_array(value):
            for item in value:
                self._settle(item)
            return [self._copied(item) for item in value]
        if is_object(value):
            for item in list(value.values()):
                self._settle(item)
            return {key: self._copied(item) for key, item in value.items()}
        return value

    def _settle(self, value: JsonValue) -> None:
        """Follow a reference that is put in place, if a value is one."""
        if id(value) in self._waiting:
            self._put_in_place(self._waiting[id(value)])
        elif id(value) in self._open:
            self._refusals[self._open[id(value)].place] = CIRCLE


def _is_component(reference: _Reference) -> bool:
    """Tell whether a reference is all that a component is, so that what it leads to can stand there itself."""
    shelf, _, name = reference.placed.removeprefix("#/components/").partition("/")
    return shelf == HOMES[reference.spec] and bool(name) and "/" not in name and len(reference.holder) == 1


def _entries(spec: str, value: JsonValue) -> Iterator[tuple[str | int, str, JsonValue]]:
    """List what is in a value of some type: its key or index, its type, and itself."""
    spec = _INNER.get(spec, spec)
    if spec.startswith("["):
        for index, item in enumerate(as_array(value)):
            yield index, spec[1:-1], item
    elif spec.startswith("{"):
        inner = "callback" if spec == "{{path}}" else spec[1:-1]
        for name, item in as_object(value).items():
            if name != "$ref" and is_entry(spec, name, item):
                yield name, inner, item
    else:
        known = KEYS.get(spec, {})
        for key, item in as_object(value).items():
            if key in known:
                yield key, known[key], item
