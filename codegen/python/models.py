"""Models as templates see them."""

from collections.abc import Mapping

from .. import ir
from ..document.cycles import strongly_connected
from ..runtime import reserved
from ..text import names
from . import doc_text, imports
from .class_names import form_models, merged_names, types_of
from .discriminators import Tags
from .fields import DEPRECATED, REDACTION, Fields
from .imports import ARGUMENTS, CODEC, DIRECTIONS, TIMES, Imports
from .python_type import ANYTHING, ClassRef, PythonType
from .types import Types
from .view.models import Additional, Field, Model

# Modules that import one another in a chain; a much longer one runs into the recursion limit of Python.
_LONGEST_IMPORT_CHAIN = 50

_DIRECTIONS = {(DIRECTIONS, "READ_ONLY"), (DIRECTIONS, "of_direction")}

_SENT_AS_THEY_ARE = "Fields that this release does not know. They are kept, and sent as they are."
_KEPT_AS_THEY_CAME = "Fields that this release does not know, and those that can't be read. They are kept as they came."


def _depths(graph: Mapping[str, frozenset[str]], cycles: Mapping[str, int]) -> dict[str, int]:
    """Return the length of the longest chain of models below each; `cycles` has those below a model before it."""
    found: dict[int, int] = {}
    for name, cycle in cycles.items():
        below = [found[cycles[other]] for other in graph[name] if other in cycles and cycles[other] != cycle]
        found[cycle] = max(found.get(cycle, 0), 1 + max(below, default=-1))
    return {name: found[cycle] for name, cycle in cycles.items()}


class Models:
    """Makes the classes of models."""

    def __init__(
        self,
        package: ir.Package,
        classes: Mapping[str, ClassRef],
        types: Types,
        *,
        sent: frozenset[str],
        returned: frozenset[str],
        tags: Mapping[str, Tags],
    ) -> None:
        """Take the names of the models that go into requests, of those that come from the API, and their tags."""
        self._sent = sent
        self._strict = sent - returned
        self._forms = frozenset(form_models(package))
        self._tags = tags
        self._classes = classes
        self._types = types
        self._models = {model.name: model for model in package.models if model.name in classes}
        graph = {model.name: merged_names(map(ir.models_in, types_of(model))) for model in self._models.values()}
        self._cycles = strongly_connected(graph)
        self._depths = _depths(graph, self._cycles)

    def model(self, name: str) -> ir.Model:
        """Return a model by its name."""
        return self._models[name]

    def all(self) -> tuple[Model, ...]:
        """Return all classes."""
        models = [self._class(model, sent=name in self._sent) for name, model in self._models.items()]
        return tuple(sorted(models, key=lambda model: model.module))

    def fields(self, model: ir.Model, *, sent: bool) -> tuple[Field, ...]:
        """Return the fields of a model, in the order of the description."""
        is_strict = model.name in self._strict
        fields = Fields(
            self._types_in(model),
            sent=sent,
            strict=is_strict,
            python_names=self._field_names(model),
            tags=self._tags.get(model.name, {}),
        )
        return tuple(map(fields.field, model.fields))

    def _class(self, model: ir.Model, *, sent: bool) -> Model:
        own = self._classes[model.name]
        fields = self.fields(model, sent=sent)
        additional = self._types_in(model).of(model.additional or ir.ANY)
        inner = {name for kind in types_of(model) for name in ir.models_in(kind)}
        others = sorted(name for name in inner - {model.name} if self._is_deferred(model.name, name))
        cyclic = imports.merged(*(self._classes[name].imports for name in others))
        needed = self._imports(model, fields) - own.imports - cyclic
        if cyclic or model.name in inner:
            needed |= {("__future__", "annotations")}
        if cyclic:
            needed |= {("typing", "TYPE_CHECKING")}
        doc = doc_text.clean(model.metadata.description)
        return Model(
            class_name=own.name,
            module=own.module,
            source=model,
            doc=doc or f"The object `{doc_text.one_line(model.schema) or own.name}` of the API.",
            sent=sent,
            read=model.name not in self._strict,
            fields=fields,
            additional=self._additional(additional, model, strict=model.name in self._strict),
            imports=imports.lines(needed, inside="models"),
            cyclic_imports=imports.lines(cyclic, inside="models"),
        )

    def _is_deferred(self, name: str, other: str) -> bool:
        """Return whether a model imports another only when it is used: in a cycle, or every so many in a chain."""
        is_far = self._depths[name] // _LONGEST_IMPORT_CHAIN != self._depths[other] // _LONGEST_IMPORT_CHAIN
        return is_far or self._cycles[name] == self._cycles[other]

    def _types_in(self, model: ir.Model) -> Types:
        """Return the types in a model; those of a form have bytes, which are files there."""
        return self._types if model.name in self._forms else self._types.in_json

    def _field_names(self, model: ir.Model) -> dict[str, str]:
        """Return the name in Python of each field."""
        uses = [self._types.of(field.type) for field in model.fields]
        classes = {name for use in uses for _, name in use.imports}  # a field `date` would hide the class `date`
        taken: dict[str, str] = {}
        for field in model.fields:
            name = names.snake(field.name, used=reserved.MODEL_FIELDS | classes)
            taken[names.distinct(name, taken)] = field.name
        return {name: python_name for python_name, name in taken.items()}

    def _additional(self, use: PythonType, model: ir.Model, *, strict: bool) -> Additional:
        values = self._types_in(model).of(ir.MapOf(value=use.type))
        decode, decoder = use.decode, ""
        if use.is_ambiguous:
            decode, decoder = "decode_unknown", f"decode_unknown: Decoder[{use.annotation}] = {use.decode}"
        known = "".join(f", {field.name!r}" for field in model.fields)
        taken = f"dict_of({decode})(fields)" if strict else f"others(fields, {decode}, cls{known})"
        encode = values.encoded("self.additional_properties", "additional_properties")
        if use.encode:  # what could not be read stays as it came, and nothing looks at what callers give
            encode = "{key: encode(item) for key, item in self.additional_properties.items()}"
        # In quotes where it names a model: it is evaluated while that may not be there yet.
        inner = repr(use.annotation) if ir.models_in(use.type) else use.annotation
        return Additional(
            type=use.type,
            doc=_SENT_AS_THEY_ARE if strict else _KEPT_AS_THEY_CAME,
            annotation=use.annotation,
            factory=f"dict[str, {inner}]",
            decoder=decoder,
            decode=taken if use is not ANYTHING else "fields",
            encode=encode,
        )

    def _imports(self, model: ir.Model, fields: tuple[Field, ...]) -> Imports:
        """Return what the module of a model may need; the formatter takes out what it does not."""
        uses = [self._types_in(model).of(kind) for kind in types_of(model)]
        needed = {
            *(("typing", "Self"), ("attrs", "field"), ("attrs", "frozen"), ("._redact", "names_only")),
            (ARGUMENTS, "checked"),
            (TIMES, "times"),
            *((CODEC, name) for name in ("APIModel", "compact", "dict_of", "encode", "nullable", "others")),
        }
        for use in uses:
            needed |= use.imports | use.decode_imports | use.encode_imports
            needed |= {(CODEC, "Decoder")} if use.is_ambiguous else set()
        for field in fields:
            needed |= self._types.of(field.type).input_imports if field.converter else frozenset()
            needed.add((CODEC, field.taken_by))
            needed |= {(CODEC, "Unset"), (CODEC, "UNSET")} if field.may_be_unset else set()
            needed |= _DIRECTIONS if field.direction else set()
            needed |= {("._deprecated", DEPRECATED)} if field.source.metadata.deprecated else set()
            if field.sensitive:
                needed |= {("._redact", field.sensitive), ("._redact", REDACTION.format(field.sensitive))}
        return frozenset(needed)
