"""The example of a union: a JSON value that one member takes and no other, which is what `oneOf` asks for."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice

from .. import ir
from ..document.values import is_array, is_object
from . import made_up
from .view.models import Enum, Field, Model

# Comparisons of a value with a member for one union, and the parts of types that are looked at for all of them.
_MOST_COMPARED, _MOST_STEPS = 4_096, 20_000

# Groups of properties of one object; each is compared with each.
_MOST_GROUPS = 64

# Objects and lists in each other; a deeper value is no example any more.
_DEEPEST = 8

Chosen = tuple[ir.Type, object]


class _TooManyError(Exception):
    """An example would take more steps than it is worth."""


class Alternatives:
    """Chooses examples of unions."""

    def __init__(self, models: Mapping[str, Model], enums: Mapping[str, Enum]) -> None:
        self._models = models
        self._enums = enums
        self._known: dict[tuple[ir.Type, ...], Chosen | None] = {}
        self._steps = 0

    def choose(self, members: tuple[ir.Type, ...]) -> Chosen | None:
        """Return a member, and a value that no other takes; None if there is none, or if too many were to be tried.

        An example without optional fields comes before one with those that can have one value only, with any one of
        them, and with all.
        """
        self._steps = 0
        with suppress(_TooManyError):
            return self._chosen(members)
        return None

    def fitting(self, members: tuple[ir.Type, ...], value: object) -> list[ir.Type]:
        """Return the members that take a JSON value; none if that takes too much to tell."""
        self._steps = 0
        with suppress(_TooManyError):
            return self._fitting(members, value)
        return []

    def _chosen(self, members: tuple[ir.Type, ...]) -> Chosen | None:
        if members not in self._known:
            self._known[members] = None  # for a union in itself, and for one that takes too much
            self._known[members] = self._choose(members)
        return self._known[members]

    def _fitting(self, members: tuple[ir.Type, ...], value: object) -> list[ir.Type]:
        return [member for member in members if self._fits(member, value)]

    def _choose(self, members: tuple[ir.Type, ...]) -> Chosen | None:
        left = _MOST_COMPARED
        for member, value in self._candidates(members):
            left -= len(members)
            if left < 0:
                return None
            if self._fitting(members, value) == [member]:
                return member, value
        return None

    def _candidates(self, members: tuple[ir.Type, ...]) -> Iterator[Chosen]:
        plain = [(member, value) for member in members if (value := self._json(member, 0)) is not None]
        yield from plain
        objects = [(member, value, self._optional(member)) for member, value in plain if is_object(value)]
        for member, value, optional in objects:
            yield member, {**value, **self._values([field for field in optional if self._has_one_value(field.type)])}
        for member, value, optional in objects:
            yield from ((member, {**value, **self._values([field])}) for field in optional)
        for member, value, optional in objects:
            yield member, {**value, **self._values(optional)}

    def _optional(self, kind: ir.Type) -> list[Field]:
        fields = self._models[kind.name].fields if isinstance(kind, ir.ModelRef) else ()
        return [
            field
            for field in fields
            if not (is_shown(field) or field.client_parameter or field.source.metadata.read_only)
        ]

    def _values(self, fields: list[Field], depth: int = 1) -> dict[str, object]:
        found = {field.wire_name: self._of_field(field, depth) for field in fields}
        return {name: value for name, value in found.items() if value is not None}

    def _of_field(self, field: Field, depth: int) -> object:
        given = field.sample
        return given if given is not None and self._fits(field.type, given) else self._json(field.type, depth)

    def _json(self, kind: ir.Type, depth: int) -> object:
        """Return what the example of a type is as JSON; None if there is none."""
        if depth > _DEEPEST:
            return None
        self._spend()
        match ir.without_null(kind):
            case ir.ModelRef(name=name):
                model = self._models[name]
                shown = {field.wire_name for field in filter(is_shown, model.fields)}
                shown |= also_needed(model.source.alternatives, shown)
                return self._values([field for field in model.fields if field.wire_name in shown], depth + 1)
            case ir.EnumRef(name=name):
                return self._enums[name].members[0].value
            case ir.Scalar() as scalar:
                return made_up.scalar(scalar)
            case ir.Constant(value=value):
                return value
            case ir.ListOf(item=item):
                found = self._json(item, depth + 1)
                return None if found is None else [found]
            case ir.Union(members=members):
                chosen = self._chosen(members)
                return chosen[1] if chosen else self._json(members[0], depth + 1)
            case _:
                return None

    def _has_one_value(self, kind: ir.Type) -> bool:
        inner = ir.without_null(kind)
        of_enum = isinstance(inner, ir.EnumRef) and len(self._enums[inner.name].members) == 1
        return of_enum or isinstance(inner, ir.Constant)

    def _spend(self) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise _TooManyError

    def _fits(self, kind: ir.Type, value: object) -> bool:
        self._spend()
        match kind:
            case ir.Any():
                return True
            case ir.Nullable(inner=inner):
                return value is None or self._fits(inner, value)
            case ir.Union(members=members):
                return any(self._fits(member, value) for member in members)
            case ir.ModelRef(name=name):
                return is_object(value) and self._fits_model(self._models[name], value)
            case ir.EnumRef(name=name):
                return any(
                    type(value) is type(member.value) and member.value == value for member in self._enums[name].members
                )
            case ir.Constant(value=only):
                return type(value) is type(only) and value == only
            case ir.Scalar():
                return made_up.fits(kind, value)
            case ir.ListOf(item=item):
                return is_array(value) and all(self._fits(item, entry) for entry in value)
            case ir.MapOf(value=inner):
                return is_object(value) and all(self._fits(inner, entry) for entry in value.values())
            case ir.Binary():
                return isinstance(value, str)

    def _fits_model(self, model: Model, value: Mapping[str, object]) -> bool:
        fields = {field.wire_name: field for field in model.fields}
        if any(field.required and name not in value for name, field in fields.items()):
            return False
        if also_needed(model.source.alternatives, value):
            return False
        beyond = model.source.additional
        others = (entry for name, entry in value.items() if name not in fields)
        return all(self._fits(field.type, value[name]) for name, field in fields.items() if name in value) and all(
            beyond is not None and self._fits(beyond, entry) for entry in others
        )


def is_shown(field: Field) -> bool:
    """Tell whether an example of a model has a field: it is required, or the description has an example of it."""
    return field.required or bool(field.example)


def also_needed(alternatives: Iterable[tuple[str, ...]], names: Collection[str]) -> frozenset[str]:
    """Return the properties that an object with some names lacks for one of the groups that must be there."""
    groups = [frozenset(group) for group in islice(alternatives, _MOST_GROUPS)]
    if not groups or any(group.issubset(names) for group in groups):
        return frozenset()
    alone = (more for more in groups if sum(group.issubset(more.union(names)) for group in groups) == 1)
    return next(alone, groups[0]).difference(names)
