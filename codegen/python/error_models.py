"""The models of error responses, by the calls and statuses that they are described for."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from .. import ir
from ..runtime.error_classes import STATUS_ERRORS
from . import imports
from .python_type import ANYTHING, PythonType
from .responses import is_success
from .types import Types
from .view.client import CallErrors, ErrorModel, ErrorModels

# Of an operation: what the body of an error is, by `404`, `4XX` or `default`.
_Described = Mapping[str, PythonType]

# As many a type may hold; nobody reads a longer union, and compilers overflow their stack on some.
_MOST_NAMED = 500
_ANY_MODEL = "APIModel"


def models_by_status(
    package: ir.Package, qualified_names: Mapping[str, str], general: ErrorModel, types: Types
) -> ErrorModels | None:
    """Return the models of all calls and statuses; None if the general one is that of all.

    `qualified_names` are those of the calls, by the pointers of their operations.
    """
    usual = types.of(general.type) if general.type else None
    calls = {
        qualified_names[operation.pointer]: dict(_described(operation, types))
        for operation in package.operations
        if operation.pointer in qualified_names
    }
    models = _Models(calls, usual, dict(_by_status(calls, usual)))
    every = models.every()
    if not any(item != usual for item in every):
        return None
    shown = sorted(every, key=lambda item: (item != usual, item.annotation))
    every_one = _named(shown)
    by_class = {name: found for name, found in _by_class(models, shown) if found != every_one}
    named = imports.merged(every_one.imports, *(found.imports for found in by_class.values()))
    return ErrorModels(
        annotation=every_one.annotation,
        types=tuple(item.type for item in shown),
        by_class=tuple((name, found.annotation) for name, found in by_class.items()),
        by_status=tuple((status, use.decode_alone) for status, use in models.by_status.items()),
        calls=tuple(
            CallErrors(call, tuple((key, use.decode_alone) for key, use in found.items()))
            for call, found in models.own()
        ),
        general=usual.decode_alone if usual else "",
        imports=imports.lines(
            imports.merged(every_one.imports, *(item.imports | item.decode_imports for item in every)), inside=""
        ),
        type_imports=imports.lines(named, inside=""),
    )


def _described(operation: ir.Operation, types: Types) -> Iterator[tuple[str, PythonType]]:
    for response in operation.responses:  # a `default` alone is that of success and of errors
        kinds = [] if is_success(response) else list(_kinds(response, types))
        if kinds:
            yield response.status, types.of(ir.Union(members=tuple(kinds)) if len(kinds) > 1 else kinds[0])


def _kinds(response: ir.Response, types: Types) -> Iterator[ir.Type]:
    """Yield the types of the media types of JSON: the one that fits is that of the body."""
    found = (media.type for media in response.contents if media.kind == "json" and media.type is not None)
    for kind in dict.fromkeys(map(ir.without_null, found)):
        if types.of(kind).annotation != ANYTHING.annotation and not isinstance(kind, ir.Binary):
            yield kind


def _by_status(calls: Mapping[str, _Described], usual: PythonType | None) -> Iterator[tuple[str, PythonType]]:
    """Yield the statuses that all calls that describe them describe alike, other than by the usual model."""
    found: dict[str, set[PythonType]] = {}
    for described in calls.values():
        for status, use in described.items():
            if status.isdecimal():
                found.setdefault(status, set()).add(use)
    for status, uses in sorted(found.items()):
        if len(uses) == 1 and uses != {usual}:
            yield status, next(iter(uses))


@frozen
class _Named:
    """The annotation of a model or None, and the imports that it needs."""

    annotation: str
    imports: imports.Imports


@frozen
class _Models:
    """What the body of an error is, by call and status; `usual` where the description does not say."""

    calls: Mapping[str, _Described]
    usual: PythonType | None
    by_status: Mapping[str, PythonType]

    def fallback(self, status: str) -> PythonType | None:
        """Return what it is where a call does not say."""
        return self.by_status.get(status, self.usual)

    def of(self, described: _Described, status: str) -> PythonType | None:
        """Return what it is for a call: by the exact status, by the range, or by `default`."""
        for key in (status, f"{status[0]}XX", "default"):
            if key in described:
                return described[key]
        return self.fallback(status)

    def statuses(self) -> list[str]:
        """Return every status that is spoken of, and one of each range that is not; redirects may be errors, too."""
        spoken = {status for described in self.calls.values() for status in described if status.isdecimal()}
        named = {error.status for error in STATUS_ERRORS if error.status.isdecimal()}
        return sorted(spoken | named | {"399", "499", "599"})

    def every(self) -> list[PythonType]:
        """Return all that it can be, and what else is described: a `default` beside all ranges is that of none."""
        described = (use for uses in self.calls.values() for use in uses.values())
        return list(dict.fromkeys([*self.at(self.statuses()), *described]))

    def at(self, statuses: Iterable[str]) -> list[PythonType]:
        """Return all that it can be for some statuses."""
        found: dict[PythonType, None] = {}
        for status in statuses:
            for use in (self.fallback(status), *(self.of(described, status) for described in self.calls.values())):
                if use is not None:
                    found[use] = None
        return list(found)

    def own(self) -> Iterator[tuple[str, _Described]]:
        """Yield the calls that are not as the fallback has it."""
        usual = {status: self.fallback(status) for status in self.statuses()}
        for call, described in self.calls.items():
            if any(self.of(described, status) != use for status, use in usual.items()):
                yield call, described


def _by_class(models: _Models, shown: list[PythonType]) -> Iterator[tuple[str, _Named]]:
    """Yield each class of errors whose model is one of fewer."""
    for error in STATUS_ERRORS:
        statuses = [error.status] if error.status.isdecimal() else [s for s in models.statuses() if s >= "500"]
        found = models.at(statuses)
        if len(found) < len(shown):
            yield error.name, _named([item for item in shown if item in found])


def _named(uses: list[PythonType]) -> _Named:
    """Return the union of some types and None; of too many only what all of them are."""
    parts = list(dict.fromkeys(part for use in uses for part in members(use.annotation)))
    if len(parts) <= _MOST_NAMED:
        return _Named(" | ".join([*parts, "None"]), imports.merged(*(use.imports for use in uses)))
    if all(isinstance(use.type, ir.ModelRef) for use in uses):
        return _Named(f"{_ANY_MODEL} | None", frozenset({(imports.MODEL, _ANY_MODEL)}))
    return _Named(ANYTHING.annotation, frozenset())


def members(annotation: str) -> Iterator[str]:
    """Yield the members of a union: several models may be unions that share some."""
    depth, member = 0, ""
    for part in annotation.split(" | "):
        member = f"{member} | {part}" if depth else part
        depth += part.count("[") - part.count("]")
        if not depth:
            yield member
