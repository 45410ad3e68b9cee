"""The enums of the package."""

from collections.abc import Iterator, Mapping

from openapi_python_client.parser.properties import LiteralEnumProperty

from ..document.diagnostics import pointer
from ..document.source import Json, as_array, as_object, resolve
from . import names, prose
from .tree import Enum, Member

Value = str | int


class Enums:
    """Plans the enums. `parsed` has them by the parser's names, `components` the names of their schemas."""

    def __init__(self, root: Json, parsed: Mapping[str, LiteralEnumProperty], components: Mapping[str, str]) -> None:
        self._root = root
        self._parsed = parsed
        self._components = components
        self._by_values = dict(_schemas_by_values(root))

    def planned(self, classes: Mapping[str, tuple[str, str]], sent: frozenset[str]) -> tuple[Enum, ...]:
        """All enums; `classes` has their class names and modules, and `sent` are those that go into requests."""
        enums = [self._enum(name, *classes[name], sent=name in sent) for name in self._parsed]
        return tuple(sorted(enums, key=lambda enum: enum.module))

    def _enum(self, parser_name: str, class_name: str, module: str, *, sent: bool) -> Enum:
        prop = self._parsed[parser_name]
        schema = self._components.get(parser_name, "")
        raw = self._schema(schema, frozenset(prop.values))
        values = _values(raw) or sorted(prop.values, key=str)
        descriptions = as_object(raw.get("x-enum-descriptions"))
        taken: set[str] = set()
        members: list[Member] = []
        for value, wanted in zip(values, _member_names(raw, values), strict=True):
            member = names.constant(wanted, taken=taken)
            taken.add(member)
            members.append(Member(name=member, value=value, doc=prose.one_line(descriptions.get(str(value)))))
        return Enum(
            class_name=class_name,
            module=module,
            doc=prose.clean(raw.get("description")) or f"The values of `{prose.one_line(schema) or class_name}`.",
            base="OpenStrEnum" if prop.value_type is str else "OpenIntEnum",
            literal_name=f"{class_name}Literal" if sent else "",
            members=tuple(members),
            success=tuple(value for value in values if value in as_array(raw.get("x-sdk-success"))),
        )

    def _schema(self, name: str, values: frozenset[Value]) -> Json:
        """The schema of an enum: the component's, or any that has its values, as the parser forgets where it was."""
        component = as_object(resolve(self._root, pointer("components", "schemas", name)))
        return component if frozenset(_values(component)) == values else self._by_values.get(values, {})


def _schemas_by_values(value: object) -> Iterator[tuple[frozenset[Value], Json]]:
    schema = as_object(value)
    if "enum" in schema and "properties" not in schema:
        yield frozenset(_values(schema)), schema
    for item in [*schema.values(), *as_array(value)]:
        yield from _schemas_by_values(item)


def _values(schema: Json) -> list[Value]:
    return list(dict.fromkeys(value for value in as_array(schema.get("enum")) if isinstance(value, str | int)))


def _member_names(schema: Json, values: list[Value]) -> list[str]:
    given = [name for name in as_array(schema.get("x-enum-varnames")) if isinstance(name, str)]
    return given if len(given) == len(values) else [str(value) for value in values]
