"""The client as templates see it: its server, its keys, client-level parameters, and the model of errors."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from .. import ir
from ..runtime import reserved
from ..settings import Settings
from ..text import names
from . import doc_text
from .responses import error_models
from .types import ClassRef, Types, scalar_name
from .view.client import ClientParameter, Credential, ErrorModel, Property
from .view.models import Field, Model

# Fields of an error model that say in words or in a name what went wrong, in the order in which a text has them.
_REASONS = ("code", "error", "title", "message", "detail", "error_description")

# What an error has already; a field of the error model of such a name is reached through `error` only.
_ERROR_WORDS = frozenset(
    {
        "args",
        "body",
        "error",
        "add_note",
        "may_have_been_processed",
        "request_id",
        "response",
        "status_code",
        "with_traceback",
    }
)


def base_url(package: ir.Package) -> str | None:
    """Return the URL of the first server, if it is a whole one without open variables."""
    server = next(iter(package.servers), ir.Server(url=""))
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    plain = parts.scheme in ("http", "https") and parts.hostname and not parts.query and not parts.fragment
    return url.rstrip("/") if plain and "@" not in parts.netloc and re.fullmatch(r"[!-~]+", url) else None


def credentials(package: ir.Package, settings: Settings) -> tuple[Credential, ...]:
    """Return the keys that the client takes."""
    schemes = {scheme.name: scheme for scheme in package.security_schemes}
    used = list(dict.fromkeys(_used_schemes(package)))
    taken = set(reserved.CLIENT_ARGUMENTS)
    found: list[Credential] = []
    for name in used:
        scheme = schemes.get(name) or ir.SecurityScheme(name=name, type="")
        argument = "api_key" if len(used) == 1 else names.snake(name, used=taken, prefix="key")
        taken.add(argument)
        location, wire_name, prefix = _sent(scheme)
        described = doc_text.sentence(doc_text.one_line(scheme.description))
        found.append(
            Credential(
                scheme=name,
                argument=argument,
                variable=f"{settings.env_prefix}_{argument.upper()}",
                place=location,
                name=wire_name,
                prefix=prefix,
                needed=len(used) == 1 and all(map(_needs_key, package.operations)),
                description=described or f"The key for `{doc_text.one_line(name)}`.",
            )
        )
    return tuple(found)


def _used_schemes(package: ir.Package) -> Iterator[str]:
    for security in (package.security, *(operation.security for operation in package.operations)):
        yield from (requirement.scheme for together in security for requirement in together)


def _needs_key(operation: ir.Operation) -> bool:
    return bool(operation.security) and all(operation.security)


def _sent(scheme: ir.SecurityScheme) -> tuple[str, str, str]:
    """Return where a security scheme puts its key: the location, the name there, and what comes before the key."""
    if scheme.type == "apiKey":
        return scheme.location, scheme.parameter, ""
    return "header", "Authorization", "Basic " if (scheme.type, scheme.scheme) == ("http", "basic") else "Bearer "


def client_parameters(
    models: tuple[Model, ...], settings: Settings, taken: Iterable[str]
) -> tuple[ClientParameter, ...]:
    """Return the client-level parameters; `taken` are the client's keys."""
    arguments = {*reserved.CLIENT_ARGUMENTS, *taken}
    found: dict[str, ClientParameter] = {}
    for field in (field for model in models for field in model.fields if field.client_parameter):
        if field.client_parameter in found:
            continue
        argument = names.snake(field.client_parameter, used=arguments)
        arguments.add(argument)
        kind = ir.without_null(field.type)
        is_uuid = isinstance(kind, ir.Scalar) and scalar_name(kind) == "UUID"
        found[field.client_parameter] = ClientParameter(
            name=field.client_parameter,
            argument=argument,
            variable=f"{settings.env_prefix}_{argument.upper()}",
            is_uuid=is_uuid,
            type=kind,
            annotation="UUID | str" if is_uuid else "str",
            description=f"{field.description} For calls that do not give their own.",
        )
    return tuple(found.values())


def error_model(
    package: ir.Package, classes: Mapping[str, ClassRef], models: tuple[Model, ...], types: Types
) -> ErrorModel:
    """Return the model that most error responses have."""
    counted = Counter(name for name in error_models(package) if name in classes)
    if not counted:
        doc = "The API does not describe what an error's body holds; see `body`."
        return ErrorModel(type=None, annotation="None", doc=doc)
    name = counted.most_common(1)[0][0]
    model = next(item for item in models if item.source.name == name)
    shown = [field for field in model.fields if field.name not in _ERROR_WORDS and _is_shown(field)]
    used = {found for field in shown for found in ir.classes_in(field.type)}
    refs = [classes[name], *sorted((classes[found] for found in used), key=lambda ref: ref.name)]
    return ErrorModel(
        type=ir.ModelRef(name=name),
        annotation=f"{model.class_name} | None",
        doc=f"What the body says, or None if it is no `{model.class_name}`.",
        decode=f"{model.class_name}.from_dict",
        reasons=tuple(name for name in _REASONS if any(field.name == name for field in shown)),
        fields=tuple(
            Property(
                name=field.name,
                type=field.type,
                annotation=f"{types.of(ir.without_null(field.type)).annotation} | None",
                doc=field.doc,
            )
            for field in shown
        ),
        imports=tuple(f"from .models.{ref.module} import {ref.name}" for ref in refs),
    )


def _is_shown(field: Field) -> bool:
    """Whether errors have a field of their model as their own."""
    match ir.without_null(field.type):
        case _ if field.may_be_unset:
            return False
        case ir.Scalar() as scalar:
            return scalar_name(scalar) in ("str", "int", "float", "bool")
        case ir.ModelRef() | ir.EnumRef():
            return True
        case _:
            return False
