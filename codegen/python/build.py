"""From a loaded description to the plan of the package."""

import re
from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from ..document.diagnostics import DescriptionError
from ..document.source import Json, as_array, as_object, dereferenced
from ..resolve.load import Loaded
from ..settings import Settings
from . import names, prose
from .commands import command_line
from .examples import Examples
from .models import Models
from .operations import Operations
from .posts import Posts
from .tree import PUBLIC_ERRORS, Credential, ErrorModel, Global, Model, Package, Property

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

_PLAIN = frozenset({"str", "int", "float", "bool"})


def build(loaded: Loaded, settings: Settings) -> Package:
    """Plans the package.

    Raises:
        DescriptionError: Something in the description can't be had in Python as it is.
    """
    client = settings.client_name
    reserved = {*names.CLASS_WORDS, *PUBLIC_ERRORS, client, f"Async{client}", f"{client}Error"}
    reserved |= names.WEBHOOK_CLASS_WORDS if loaded.posted else set()
    models = Models(loaded, reserved)
    operations = Operations(loaded, models, reserved)
    sent = operations.sent()
    planned = models.planned(sent)
    resources = operations.resources()
    hooks = Posts(loaded, models)
    webhooks = hooks.planned()
    problems = [*models.problems, *operations.problems, *hooks.problems]
    credentials = _credentials(loaded, settings)
    taken = {*names.CLIENT_ARGUMENT_WORDS, *(credential.argument for credential in credentials)}
    if problems:
        raise DescriptionError(problems)
    enums = models.enums.planned(models.classes, sent)
    info = as_object(loaded.root.get("info"))
    values = _globals(planned, settings, taken)
    summary = prose.sentence(prose.one_line(info.get("summary"))) or f"A client of {prose.one_line(info.get('title'))}."
    examples = Examples(resources, planned, enums, list(operations.links()))
    return Package(
        name=settings.package,
        client_name=client,
        client_doc=summary,
        error_root=f"{client}Error",
        doc=prose.paragraphs(summary, prose.clean(info.get("description"))),
        distribution=settings.distribution,
        version=settings.version,
        env_prefix=settings.env_prefix,
        base_url=_base_url(loaded),
        credentials=credentials,
        globals=values,
        error=_error_model(operations, models, planned),
        resources=examples.resources(),
        models=planned,
        enums=enums,
        webhooks=examples.webhooks(webhooks),
        command_line=command_line(
            settings, resources, planned, enums, operations.uses, credentials=credentials, values=values, about=summary
        ),
    )


def _base_url(loaded: Loaded) -> str | None:
    """The first server, if it is a whole URL without open variables."""
    server = as_object(next(iter(as_array(loaded.root.get("servers"))), None))
    url = str(server.get("url", ""))
    for name, variable in as_object(server.get("variables")).items():
        url = url.replace(f"{{{name}}}", str(as_object(variable).get("default", "")))
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    plain = parts.scheme in ("http", "https") and parts.hostname and not parts.query and not parts.fragment
    return url.rstrip("/") if plain and "@" not in parts.netloc and re.fullmatch(r"[!-~]+", url) else None


def _credentials(loaded: Loaded, settings: Settings) -> tuple[Credential, ...]:
    schemes = as_object(as_object(loaded.root.get("components")).get("securitySchemes"))
    used = _used_schemes(loaded)
    found: list[Credential] = []
    taken = set(names.CLIENT_ARGUMENT_WORDS)
    for scheme in used:
        raw = dereferenced(loaded.root, schemes.get(scheme))
        place, name, prefix = _place(raw)
        argument = "api_key" if len(used) == 1 else names.snake(scheme, taken=taken, prefix="key")
        taken.add(argument)
        variable = f"{settings.env_prefix}_{argument.upper()}"
        everywhere = len(used) == 1 and all(_needs(operation.raw, loaded.root) for operation in loaded.operations)
        doc = prose.sentence(prose.one_line(raw.get("description"))) or f"The key for `{prose.one_line(scheme)}`."
        found.append(
            Credential(
                scheme=scheme,
                argument=argument,
                variable=variable,
                place=place,
                name=name,
                prefix=prefix,
                needed=everywhere,
                description=doc,
            )
        )
    return tuple(found)


def _used_schemes(loaded: Loaded) -> list[str]:
    every = [loaded.root.get("security"), *(operation.raw.get("security") for operation in loaded.operations)]
    return list(dict.fromkeys(name for items in every for item in as_array(items) for name in as_object(item)))


def _needs(operation: Json, root: Json) -> bool:
    requirements = as_array(operation.get("security", root.get("security")))
    return bool(requirements) and all(requirements)


def _place(scheme: Json) -> tuple[str, str, str]:
    """Where a security scheme puts its key: the place, the name there, and what comes before the key."""
    match scheme.get("type"), str(scheme.get("scheme", "")).lower():
        case "apiKey", _:
            return str(scheme.get("in")), str(scheme.get("name")), ""
        case "http", "basic":
            return "header", "Authorization", "Basic "
        case _:
            return "header", "Authorization", "Bearer "


def _globals(models: tuple[Model, ...], settings: Settings, taken: Iterable[str]) -> tuple[Global, ...]:
    """The parameters that may be given once to the client; `taken` are its other arguments."""
    arguments = set(taken)
    found: dict[str, Global] = {}
    for field in (field for model in models for field in model.fields if field.global_name):
        if field.global_name in found:
            continue
        argument = names.snake(field.global_name, taken=arguments)
        arguments.add(argument)
        variable = f"{settings.env_prefix}_{argument.upper()}"
        is_uuid = field.annotation.startswith("UUID")
        found[field.global_name] = Global(
            name=field.global_name,
            argument=argument,
            variable=variable,
            is_uuid=is_uuid,
            annotation="UUID | str" if is_uuid else "str",
            description=f"{field.description} For calls that do not give their own.",
        )
    return tuple(found.values())


def _error_model(operations: Operations, models: Models, planned: tuple[Model, ...]) -> ErrorModel:
    """The model that most error responses have."""
    counted = Counter(name for name in operations.error_models() if name in models.classes)
    if not counted:
        return ErrorModel(annotation="None", doc="The API does not describe what an error's body holds; see `body`.")
    class_name, module = models.classes[counted.most_common(1)[0][0]]
    model = next(item for item in planned if item.class_name == class_name)
    by_class = dict(models.classes.values())
    plain = _PLAIN | by_class.keys()
    shown = [
        field
        for field in model.fields
        if field.name not in _ERROR_WORDS and field.annotation.removesuffix(" | None") in plain
    ]
    imports = [f"from .models.{module} import {class_name}"]
    enums = {field.annotation.removesuffix(" | None") for field in shown} - _PLAIN
    imports += [f"from .models.{by_class[name]} import {name}" for name in sorted(enums)]
    return ErrorModel(
        annotation=f"{class_name} | None",
        doc=f"What the body says, or None if it is no `{class_name}`.",
        decode=f"{class_name}.from_dict",
        reasons=tuple(name for name in _REASONS if any(field.name == name for field in shown)),
        fields=tuple(
            Property(name=field.name, annotation=f"{field.annotation.removesuffix(' | None')} | None", doc=field.doc)
            for field in shown
        ),
        imports=tuple(imports),
    )
