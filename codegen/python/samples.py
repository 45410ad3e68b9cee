"""Values for examples: Python expressions for the types that arguments have."""

import ast
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from attrs import frozen

from ..document.source import as_array, as_object
from .tree import Enum, Field, Model
from .use import Imports

# Characters of an expression; a longer one is no help any more.
_LONGEST = 4000

# Objects in objects of an event; deeper ones are left out.
_DEEPEST_JSON = 2

_INSTANT = "2026-01-02T03:04:05Z"
_DAY = "2026-01-02"


@frozen
class Sample:
    """An expression; what it takes from the package, and from elsewhere."""

    code: str
    names: frozenset[str] = frozenset()
    imports: Imports = frozenset()


class Samples:
    """Makes expressions for types, from the JSON values that the description has as examples."""

    def __init__(self, models: Iterable[Model], enums: Iterable[Enum]) -> None:
        self._models = {model.class_name: model for model in models}
        self._enums = {enum.class_name: enum for enum in enums}
        self._literals = {enum.literal_name for enum in self._enums.values()}
        self._alone: dict[str, Sample | None] = {}  # of the models that were made without a value for the whole

    def value(self, annotation: str, given: object) -> Sample | None:
        """A value of a type, made of a JSON value if that is one of it; None if there is no finite one."""
        return self._of(ast.parse(annotation, mode="eval").body, given)

    def arguments(self, fields: Iterable[Field], given: object, *, full: bool) -> dict[str, Sample] | None:
        """The required fields of a model; if `full`, also others that the description has an example of.

        If it has one of the whole model, that is what counts.
        """
        told = as_object(given)
        found: dict[str, Sample] = {}
        for field in fields:
            wanted = full and (field.wire_name in told if told else bool(field.example))
            if field.global_name or not (field.required or wanted):
                continue
            sample = self.value(field.accepts, told.get(field.wire_name, field.sample))
            if sample is not None:
                found[field.name] = sample
            elif field.required:
                return None
        return found

    def json(self, model: Model, told: Mapping[str, object], depth: int = 0) -> dict[str, object]:
        """A JSON object that is one of a model, with the values that are told."""
        found = {field.wire_name: self._json_value(field, depth) for field in model.fields}
        return {name: value for name, value in {**found, **told}.items() if value is not None}

    def _json_value(self, field: Field, depth: int) -> object:
        kind = field.annotation.removesuffix(" | None")
        if field.sample is not None:
            return field.sample
        if kind in self._models:
            return self.json(self._models[kind], {}, depth + 1) if depth < _DEEPEST_JSON else None
        if not field.required:
            return None
        return self._enums[kind].members[0].value if kind in self._enums else _JSON.get(kind, [])

    def _of(self, node: ast.expr, given: object) -> Sample | None:
        match node:
            case ast.BinOp(op=ast.BitOr()):
                return self._of_union(list(_members(node)), given)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=slice):
                return Sample(f"{ast.unparse(slice)}")
            case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=item):
                samples = [self._of(item, value) for value in as_array(given) or [None]]
                return _joined("[", samples, "]")
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, item])):
                values = as_object(given) or {"name": None}
                samples = [_keyed(name, self._of(item, value)) for name, value in values.items()]
                return _joined("{", samples, "}")
            case ast.Name(id=name) if name in self._enums:
                return self._member(self._enums[name], given)
            case ast.Name(id=name) if name in self._models:
                return self._model(self._models[name], given)
            case ast.Name(id=name):
                return _SCALARS[name](given)
            case _:
                return Sample("None")

    def _of_union(self, members: list[ast.expr], given: object) -> Sample | None:
        names = [member.id if isinstance(member, ast.Name) else "" for member in members]
        if "UUID" in names and "str" in names:
            return Sample(repr(str(_uuid(given))))
        choices = [member for member in members if ast.unparse(member) not in {"None", "Unset", *self._literals}]
        fitting = [member for member in choices if self._fits(member, given)]
        found = (self._of(member, given) for member in [*fitting, *choices])
        return next((sample for sample in found if sample is not None), None)

    def _fits(self, node: ast.expr, given: object) -> bool:
        match node:
            case ast.Subscript(value=ast.Name(id="list" | "Sequence")):
                return isinstance(given, list)
            case ast.Name(id=name) if name in self._enums:
                return any(member.value == given for member in self._enums[name].members)
            case ast.Name(id=name) if name in self._models:
                told = as_object(given).keys()
                return bool(told) and {f.wire_name for f in self._models[name].fields if f.required} <= told
            case ast.Name(id="UUID" | "datetime" | "date" as name):
                return _parsed(_PARSERS[name], given)
            case ast.Name(id=name):
                return type(given).__name__ == name
            case _:
                return isinstance(given, dict)

    def _member(self, enum: Enum, given: object) -> Sample:
        member = next((item for item in enum.members if item.value == given), enum.members[0])
        return Sample(f"{enum.class_name}.{member.name}", frozenset({enum.class_name}))

    def _model(self, model: Model, given: object) -> Sample | None:
        if as_object(given):
            return self._made(model, given)
        if model.class_name not in self._alone:
            self._alone[model.class_name] = None  # for a model that holds itself
            self._alone[model.class_name] = self._made(model, None)
        return self._alone[model.class_name]

    def _made(self, model: Model, given: object) -> Sample | None:
        arguments = self.arguments(model.fields, given, full=True)
        if arguments is None or sum(len(item.code) for item in arguments.values()) > _LONGEST:
            return None
        samples = [Sample(f"{name}={item.code}", item.names, item.imports) for name, item in arguments.items()]
        joined = _joined(f"{model.class_name}(", samples, ")")
        return Sample(joined.code, joined.names | {model.class_name}, joined.imports)


def _members(node: ast.expr) -> Iterable[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield node.right
    else:
        yield node


def _joined(before: str, samples: Iterable[Sample | None], after: str) -> Sample:
    some = [sample for sample in samples if sample is not None]
    return Sample(
        before + ", ".join(sample.code for sample in some) + after,
        frozenset(name for sample in some for name in sample.names),
        frozenset(item for sample in some for item in sample.imports),
    )


def _keyed(name: str, sample: Sample | None) -> Sample | None:
    return None if sample is None else Sample(f"{name!r}: {sample.code}", sample.names, sample.imports)


def _parsed(parse: Callable[[str], object], given: object) -> bool:
    try:
        return isinstance(given, str) and bool(parse(given))
    except ValueError:
        return False


def _uuid(given: object) -> UUID:
    return UUID(str(given)) if _parsed(UUID, given) else UUID("123e4567-e89b-42d3-a456-426614174000")


def _uuid_object(given: object) -> Sample:
    return Sample(f"UUID({str(_uuid(given))!r})", imports=frozenset({("uuid", "UUID")}))


def _datetime(given: object) -> Sample:
    text = given if _parsed(datetime.fromisoformat, given) else _INSTANT
    return Sample(f"datetime.fromisoformat({text!r})", imports=frozenset({("datetime", "datetime")}))


def _date(given: object) -> Sample:
    text = given if _parsed(date.fromisoformat, given) else _DAY
    return Sample(f"date.fromisoformat({text!r})", imports=frozenset({("datetime", "date")}))


def _plain(kind: type | tuple[type, ...], otherwise: object) -> Callable[[object], Sample]:
    def sample(given: object) -> Sample:
        fits = isinstance(given, kind) and isinstance(given, bool) == isinstance(otherwise, bool)
        return Sample(repr(given if fits and not _is_no_number(given) else otherwise))

    return sample


def _is_no_number(value: object) -> bool:
    """Whether it is infinite or none: Python has no literal for that."""
    return isinstance(value, float) and not math.isfinite(value)


def _anything(given: object) -> Sample:
    return Sample(repr(given if isinstance(given, str | int) else "value"))


_JSON: dict[str, object] = {
    "str": "string",
    "int": 1,
    "float": 1.5,
    "bool": True,
    "UUID": str(_uuid(None)),
    "datetime": _INSTANT,
    "date": _DAY,
}

_PARSERS: dict[str, Callable[[str], object]] = {
    "UUID": UUID,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
}

_SCALARS: dict[str, Callable[[object], Sample]] = {
    "str": _plain(str, "string"),
    "int": _plain(int, 1),
    "float": _plain((int, float), 1.5),
    "bool": _plain(bool, True),
    "bytes": lambda given: Sample(repr(given.encode() if isinstance(given, str) else b"content")),
    "object": _anything,
    "UUID": _uuid_object,
    "datetime": _datetime,
    "date": _date,
}
