"""Example values: Python expressions and JSON values for types."""

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from itertools import chain
from uuid import UUID

from attrs import frozen

from .. import ir
from ..document.values import as_array, as_object
from . import made_up
from .alternatives import Alternatives, also_needed
from .imports import Imports
from .python_type import scalar_name
from .view.models import Enum, Field, Model

# Characters of an expression; a longer one is no help any more.
_LONGEST = 4000

# Objects in objects of an event; deeper ones are left out.
_DEEPEST_JSON = 2

# Items of a list that must have several.
_MOST_ITEMS = 20

_PYTHON_TYPES: dict[str, tuple[type, ...]] = {"str": (str,), "int": (int,), "float": (int, float), "bool": (bool,)}
_PARSERS: dict[str, Callable[[str], object]] = {
    "UUID": UUID,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
}


@frozen
class Sample:
    """An expression; what it takes from the package, and from elsewhere."""

    code: str
    names: frozenset[str] = frozenset()
    imports: Imports = frozenset()


class Samples:
    """Makes example values, from the JSON values that the description has as examples."""

    def __init__(self, models: Iterable[Model], enums: Iterable[Enum]) -> None:
        self._models = {model.source.name: model for model in models}
        self._by_class = {model.class_name: model for model in self._models.values()}
        self._enums = {enum.source.name: enum for enum in enums}
        self._alternatives = Alternatives(self._models, self._enums)
        self._alone: dict[str, Sample | None] = {}  # of the models that were made without a value for the whole

    def value(self, kind: ir.Type, given: object) -> Sample | None:
        """Return a value that a caller may give, from a JSON value if that fits; None if there is no finite one."""
        return self._of(kind, given, is_input=True)

    def typed(self, kind: ir.Type, given: object) -> Sample | None:
        """Return a value of a type as it is annotated; None if there is no finite one."""
        return self._of(kind, given)

    def arguments(
        self, fields: Iterable[Field], given: object, *, full: bool, model: Model | None
    ) -> dict[str, Sample] | None:
        """Return the required fields of a model; if `full`, also others that the description has an example of.

        If it has one of the whole model, that is what counts.
        """
        told = as_object(given)
        fields = [field for field in fields if not field.client_parameter]
        shown = {item.wire_name for item in fields if item.required}
        if full:
            shown |= told.keys() if told else {item.wire_name for item in fields if item.example}
        shown |= also_needed(model.source.alternatives, shown) if model else frozenset()
        found: dict[str, Sample] = {}
        for field in (item for item in fields if item.wire_name in shown):
            sample = self.value(field.type, told.get(field.wire_name, field.sample))
            if sample is not None:
                found[field.name] = sample
            elif field.required:
                return None
        return found

    def json(self, model: Model, told: Mapping[str, object], depth: int = 0) -> dict[str, object]:
        """Return a JSON object that is one of a model, with some values."""
        found = {field.wire_name: self._json_value(field, depth) for field in model.fields}
        return {name: value for name, value in {**found, **told}.items() if value is not None}

    def _json_value(self, field: Field, depth: int) -> object:
        if field.sample is not None:
            return field.sample
        if not field.required and not isinstance(ir.without_null(field.type), ir.ModelRef):
            return None
        return self.json_of(field.type, depth)

    def json_of(self, kind: ir.Type, depth: int = 0) -> object:
        """Return a JSON value of a type; None where that would be too deep."""
        match ir.without_null(kind):
            case ir.ModelRef(name=name):
                return self.json(self._models[name], {}, depth + 1) if depth < _DEEPEST_JSON else None
            case ir.EnumRef(name=name):
                return self._enums[name].members[0].value
            case ir.Scalar() as scalar:
                return made_up.scalar(scalar)
            case ir.Constant(value=value):
                return value
            case ir.MapOf():
                return {}
            case ir.Union(members=members):
                return self.json_of(members[0], depth)
            case ir.ListOf(item=item) if not depth:
                return [self.json_of(item, depth)]
            case _:
                return []

    def filled(self, kind: ir.Type, given: object) -> object:
        """Return a JSON object with one field at least, where an empty one could not be sent."""
        model = self.model(ir.without_null(kind))
        if model is None or as_object(given) or any(field.required for field in model.fields):
            return given
        scalars = (field for field in model.fields if isinstance(ir.without_null(field.type), ir.Scalar | ir.EnumRef))
        first = next(chain(scalars, model.fields), None)
        return (
            given
            if first is None
            else {first.wire_name: self.json_of(first.type) if first.sample is None else first.sample}
        )

    def wire_name(self, kind: ir.Type) -> str:
        """Return the name of the schema of a type, for the root of a document."""
        model = self.model(ir.without_null(kind))
        return "root" if model is None else model.source.schema or model.source.name

    def model(self, kind: ir.Type) -> Model | None:
        """Return the model that a type refers to."""
        return self._models.get(kind.name) if isinstance(kind, ir.ModelRef) else None

    def of_class(self, name: str) -> Model | None:
        """Return the model of a class."""
        return self._by_class.get(name)

    def _of(self, kind: ir.Type, given: object, *, is_input: bool = False, variant: int = 0) -> Sample | None:
        """Return a value; `is_input` where a caller may give it in other forms than it has.

        `variant` counts values that must differ.
        """
        match kind:
            case ir.Nullable(inner=inner):
                return self._of(inner, given, is_input=is_input, variant=variant)
            case ir.Union(members=members):
                return self._of_union(members, given, variant)
            case ir.ListOf():
                return _joined("[", self._items(kind, given, is_input=is_input), "]")
            case ir.MapOf(value=value):
                values = as_object(given) or {"name": None}
                return _joined("{", [_keyed(name, self._of(value, item)) for name, item in values.items()], "}")
            case ir.EnumRef(name=name):
                return self._member(self._enums[name], given, variant)
            case ir.ModelRef(name=name):
                return self._model(self._models[name], given, variant)
            case ir.Constant(value=value):
                return Sample(repr(value))
            case ir.Binary():
                return Sample(repr(given.encode() if isinstance(given, str) else b"content"))
            case ir.Scalar():
                return _scalar(kind, given, is_input=is_input, variant=variant)
            case ir.Any():
                return Sample(repr(given if isinstance(given, str | int) else "value"))

    def _items(self, kind: ir.ListOf, given: object, *, is_input: bool) -> list[Sample | None]:
        """Return the items of a list: the documented ones, or as many as it must have."""
        documented = as_array(given)
        if documented:
            return [self._of(kind.item, value, is_input=is_input) for value in documented]
        least, most = kind.limits.min_items or 1, kind.limits.max_items
        count = min(least, _MOST_ITEMS if most is None else most, _MOST_ITEMS)
        variants = range(count) if kind.limits.unique_items else [0] * count
        return [self._of(kind.item, None, is_input=is_input, variant=variant) for variant in variants]

    def _of_union(self, members: tuple[ir.Type, ...], given: object, variant: int = 0) -> Sample | None:
        fitting = [member for member in members if self._fits(member, given)]
        chosen = None
        if given is None and not variant:
            chosen = self._alternatives.choose(members)
        elif len(fitting) > 1:
            fitting = [*self._alternatives.fitting(members, given), *fitting]
        if chosen and (sample := self._of(*chosen)):
            return sample
        found = (self._of(member, given, variant=variant) for member in (*fitting, *members))
        return next((sample for sample in found if sample is not None), None)

    def _fits(self, kind: ir.Type, given: object) -> bool:
        match kind:
            case ir.ListOf():
                return isinstance(given, list)
            case ir.EnumRef(name=name):
                return any(member.value == given for member in self._enums[name].members)
            case ir.ModelRef(name=name):
                told = as_object(given).keys()
                return bool(told) and {item.wire_name for item in self._models[name].fields if item.required} <= told
            case ir.Constant(value=value):
                return value == given
            case ir.Scalar():
                return _fits_scalar(scalar_name(kind), given)
            case ir.Binary():
                return False
            case _:
                return isinstance(given, dict)

    def _member(self, enum: Enum, given: object, variant: int) -> Sample:
        known = enum.members
        member = next((item for item in known if item.value == given), known[variant % len(known)])
        return Sample(f"{enum.class_name}.{member.name}", frozenset({enum.class_name}))

    def _model(self, model: Model, given: object, variant: int = 0) -> Sample | None:
        if as_object(given):
            return self._made(model, given)
        if variant:
            return self._varied(model, variant)
        if model.class_name not in self._alone:
            self._alone[model.class_name] = None  # for a model that holds itself
            self._alone[model.class_name] = self._made(model, None)
        return self._alone[model.class_name]

    def _varied(self, model: Model, variant: int) -> Sample | None:
        """Return a model of which the first scalar has another value."""
        scalars = [(field, ir.without_null(field.type)) for field in model.fields if not field.client_parameter]
        for field, kind in sorted(scalars, key=lambda item: not item[0].required):
            if isinstance(kind, ir.Scalar) and kind.kind != "boolean":
                return self._made(model, {**self._required(model), field.wire_name: made_up.scalar(kind, variant)})
        return self._model(model, None)

    def _required(self, model: Model) -> dict[str, object]:
        """Return the documented values of the required fields."""
        return {field.wire_name: field.sample for field in model.fields if field.required}

    def _made(self, model: Model, given: object) -> Sample | None:
        arguments = self.arguments(model.fields, given, full=True, model=model)
        if arguments is None or sum(len(item.code) for item in arguments.values()) > _LONGEST:
            return None
        samples = [Sample(f"{name}={item.code}", item.names, item.imports) for name, item in arguments.items()]
        joined = _joined(f"{model.class_name}(", samples, ")")
        return Sample(joined.code, joined.names | {model.class_name}, joined.imports)


def _scalar(kind: ir.Scalar, given: object, *, is_input: bool, variant: int) -> Sample:
    name = scalar_name(kind)
    value = given if _fits_scalar(name, given, widened=True) else made_up.scalar(kind, variant)
    match name:
        case "UUID":
            text = repr(str(UUID(str(value)))) if _is_parsed(name, value) else repr(made_up.OF_FORMAT["uuid"])
            return Sample(text) if is_input else Sample(f"UUID({text})", imports=Imports({("uuid", "UUID")}))
        case "datetime" | "date":
            text = repr(value if _is_parsed(name, value) else made_up.OF_FORMAT[kind.format])
            return Sample(f"{name}.fromisoformat({text})", imports=Imports({("datetime", name)}))
        case _:
            return Sample(repr(value))


def _fits_scalar(name: str, given: object, *, widened: bool = False) -> bool:
    """Tell whether a JSON value is one of a scalar; `widened` if a whole number may stand for any number."""
    if name in _PARSERS:
        return _is_parsed(name, given)
    kinds = _PYTHON_TYPES.get(name, ())
    is_finite = not isinstance(given, float) or math.isfinite(given)  # Python has no literals for the others
    return type(given) in (kinds if widened else kinds[-1:]) and is_finite


def _is_parsed(name: str, given: object) -> bool:
    try:
        return isinstance(given, str) and bool(_PARSERS[name](given))
    except ValueError:
        return False


def _joined(before: str, samples: Iterable[Sample | None], after: str) -> Sample:
    some = [sample for sample in samples if sample is not None]
    return Sample(
        before + ", ".join(sample.code for sample in some) + after,
        frozenset(name for sample in some for name in sample.names),
        frozenset(item for sample in some for item in sample.imports),
    )


def _keyed(name: str, sample: Sample | None) -> Sample | None:
    return None if sample is None else Sample(f"{name!r}: {sample.code}", sample.names, sample.imports)
