"""Files in forms: the bytes in the fields of a multipart body, which callers may give as paths or open files."""

from collections.abc import Iterable

from attrs import evolve

from .. import ir


def with_files(models: tuple[ir.Model, ...], operations: Iterable[ir.Operation]) -> tuple[ir.Model, ...]:
    """Return the models, with the bytes in the fields of forms marked as files."""
    bodies = [media for operation in operations if operation.body for media in operation.body.contents]
    forms = {name for media in bodies if media.kind == "multipart" and media.type for name in ir.models_in(media.type)}
    return tuple(_with_files(model) if model.name in forms else model for model in models)


def _with_files(model: ir.Model) -> ir.Model:
    return evolve(model, fields=tuple(evolve(field, type=_as_file(field.type)) for field in model.fields))


def _as_file(kind: ir.Type) -> ir.Type:
    match kind:
        case ir.Binary():
            return evolve(kind, is_file=True)
        case ir.ListOf(item=item):
            return evolve(kind, item=_as_file(item))
        case ir.Nullable(inner=inner):
            return evolve(kind, inner=_as_file(inner))
        case ir.Union(members=members):
            return evolve(kind, members=tuple(map(_as_file, members)))
        case _:
            return kind
