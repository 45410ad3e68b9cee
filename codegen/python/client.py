"""The client as templates see it: its server, its keys, client-level parameters, and the model of errors."""

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import evolve

from .. import ir
from ..runtime import reserved
from ..settings import Settings
from ..text import names
from . import doc_text
from .oauth2 import has_client, with_client
from .python_type import ClassRef, scalar_name
from .responses import error_models
from .servers import base_url
from .types import Types
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
        "retry_after",
        "status_code",
        "with_traceback",
    }
)


def credentials(package: ir.Package, settings: Settings) -> tuple[Credential, ...]:
    """Return the keys that the client takes: one for each security scheme, two for basic authentication."""
    schemes = {scheme.name: scheme for scheme in package.security_schemes}
    used = [schemes.get(name) or ir.SecurityScheme(name=name, type="") for name in _used_schemes(package)]
    used = [scheme for scheme in used if not is_brought(scheme)]
    needed = len(used) == 1 and all(map(_needs_key, package.operations))
    taken = set(reserved.CLIENT_ARGUMENTS)
    found: list[Credential] = []
    for scheme in used:
        first = _arguments(scheme, taken, alone=len(used) == 1)
        taken.update(first)
        made = [_credential(scheme, argument, settings, needed=needed) for argument in first]
        if has_client(scheme):
            made = with_client(package, scheme, made[0], taken, base_url(package))
            taken.update(item.argument for item in made)
        if _is_basic(scheme):
            described = doc_text.sentence(doc_text.one_line(scheme.description))
            note = f"The password for `{doc_text.one_line(scheme.name)}`; may be empty."
            made[1] = evolve(made[1], scheme=f"{scheme.name}:password", is_part=True, description=note)
            user = described or f"The user for `{doc_text.one_line(scheme.name)}`."
            pair = names.snake("basic_auth" if "basic_auth" not in taken else f"{scheme.name} auth", used=taken)
            taken.add(pair)
            made[0] = evolve(made[0], password=made[1], description=user, pair=pair)
            made.append(_pair(scheme, pair, made[0]))
        found += made
    return tuple(found)


def is_brought(scheme: ir.SecurityScheme) -> bool:
    """Whether the HTTP client brings what a scheme asks for, such as a certificate, or the answer to a challenge."""
    return scheme.type == "mutualTLS" or (scheme.type == "http" and scheme.scheme not in ("basic", "bearer"))


def _is_basic(scheme: ir.SecurityScheme) -> bool:
    return (scheme.type, scheme.scheme) == ("http", "basic")


def _arguments(scheme: ir.SecurityScheme, taken: set[str], *, alone: bool) -> list[str]:
    """Return the names of the client's arguments for a scheme."""
    if _is_basic(scheme):
        if not {"username", "password"} & taken:
            return ["username", "password"]
        user = names.snake(f"{scheme.name} username", used=taken, prefix="key")
        return [user, names.snake(f"{scheme.name} password", used={*taken, user}, prefix="key")]
    return ["api_key" if alone else names.snake(scheme.name, used=taken, prefix="key")]


def _credential(scheme: ir.SecurityScheme, argument: str, settings: Settings, *, needed: bool) -> Credential:
    location, wire_name, prefix = _sent(scheme)
    described = doc_text.sentence(doc_text.one_line(scheme.description))
    return Credential(
        scheme=scheme.name,
        argument=argument,
        variable=f"{settings.env_prefix}_{argument.upper()}",
        place=location,
        name=wire_name,
        prefix=prefix,
        needed=needed,
        description=described or f"The key for `{doc_text.one_line(scheme.name)}`.",
    )


def _pair(scheme: ir.SecurityScheme, argument: str, user: Credential) -> Credential:
    """Return the argument that takes a user and a password."""
    password = user.password.argument if user.password else ""
    return Credential(
        scheme=f"{scheme.name}:pair",
        argument=argument,
        variable="",
        place="",
        name="",
        prefix="",
        needed=False,
        description=f"`{user.argument}` and `{password}` in one, instead of them.",
        annotation="{kind}BasicAuth",
        shown_type="tuple of two `str`, or of functions that return them",
        note="",
        is_part=True,
    )


def brought_doc(package: ir.Package) -> str:
    """Return what the caller's HTTP client must bring, in sentences."""
    used = set(_used_schemes(package))
    found: list[str] = []
    for scheme in package.security_schemes:
        if scheme.name in used and scheme.type == "mutualTLS":
            found.append(f"`{doc_text.one_line(scheme.name)}` is a client certificate: load it into `ssl_context`.")
        elif scheme.name in used and is_brought(scheme):
            found.append(
                f"`{doc_text.one_line(scheme.name)}` ({doc_text.one_line(scheme.scheme)}) is for an `http_client` "
                "of yours to bring, by its `auth`."
            )
    return " ".join(found)


def _used_schemes(package: ir.Package) -> list[str]:
    securities = (package.security, *(operation.security for operation in package.operations))
    found = (requirement.scheme for security in securities for together in security for requirement in together)
    return list(dict.fromkeys(found))


def _needs_key(operation: ir.Operation) -> bool:
    return bool(operation.security) and all(operation.security)


def _sent(scheme: ir.SecurityScheme) -> tuple[str, str, str]:
    """Return where a security scheme puts its key: the location, the name there, and what comes before the key."""
    if scheme.type == "apiKey":
        return scheme.location, scheme.parameter, ""
    return "header", "Authorization", "Basic " if _is_basic(scheme) else "Bearer "


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
    """Tell whether errors have a field of their model as their own."""
    match ir.without_null(field.type):
        case _ if field.may_be_unset:
            return False
        case ir.Scalar() as scalar:
            return scalar_name(scalar) in ("str", "int", "float", "bool")
        case ir.ModelRef() | ir.EnumRef():
            return True
        case _:
            return False
