"""From the IR to the package as templates see it."""

from .. import ir
from ..document.diagnostics import DescriptionError
from ..document.source import Source
from ..runtime import reserved
from ..runtime.error_classes import PUBLIC_ERRORS
from ..settings import Settings
from . import doc_text
from .bodies import has_upload
from .class_names import class_refs, returned, sent
from .client import brought_doc, client_parameters, credentials, error_model
from .commands import command_line
from .discriminators import tags_of_models
from .enums import enum_classes
from .error_models import models_by_status
from .mcp_tools import tool_server
from .models import Models
from .operations import Operations
from .pagination import EXTENSION, Pages
from .responses import error_models
from .servers import Servers
from .snippets import Snippets
from .streams import has_stream
from .types import Types
from .view.package import Package
from .webhooks import WebhookParsers


def build(source: Source, package: ir.Package, settings: Settings) -> Package:
    """Return the package as templates see it.

    Raises:
        DescriptionError: Something in the description can't be had in Python as it is.
    """
    kept = _reserved(package, settings)
    classes = class_refs(package, kept)
    class_names = {found.name for found in classes.values()}
    types, in_requests = Types(classes), sent(package)
    parsers = WebhookParsers(source, package, types, class_names)
    webhooks = parsers.module()
    tags = tags_of_models(package, webhooks)
    models = Models(package, classes, types, sent=in_requests, returned=returned(package), tags=tags)
    keys, made = credentials(package, settings), models.all()
    values = client_parameters(made, settings, {credential.argument for credential in keys})
    servers = Servers(package, {*(item.argument for item in keys), *(item.argument for item in values)})
    operations = Operations(package, models, types, kept | class_names, servers)
    pages = Pages(source, made, types)
    resources = pages.of(operations.resources())
    if problems := [*pages.problems, *parsers.problems]:
        raise DescriptionError(problems)
    enums = enum_classes(package, classes, in_requests)
    about = _about(package)
    commands = command_line(
        settings,
        resources,
        package.operations,
        made,
        enums,
        operations.uses,
        credentials=keys,
        values=values,
        variables=servers.variables(),
        about=about,
    )
    tools = tool_server(
        settings, resources, made, enums, operations.uses, command_line=commands, values=values, about=about
    )
    snippets = Snippets(resources, made, enums, list(operations.links()))
    general = error_model(package, classes, made, types)
    return Package(
        source=package,
        name=settings.package,
        client_name=settings.client_name,
        client_doc=" ".join(filter(None, (about, brought_doc(package)))),
        error_root=f"{settings.client_name}Error",
        doc=doc_text.paragraphs(about, doc_text.clean(package.description)),
        distribution=settings.distribution,
        version=settings.version,
        env_prefix=settings.env_prefix,
        base_url=servers.base_url,
        base_template=servers.base_template,
        server_variables=servers.variables(),
        credentials=keys,
        globals=values,
        error=general,
        errors=models_by_status(package, operations.qualified_names, general, types),
        resources=snippets.resources(),
        models=made,
        enums=enums,
        webhooks=snippets.webhooks(webhooks),
        command_line=commands,
        suggestions=tuple(pages.suggestions(resources)),
        tool_server=tools,
    )


def _reserved(package: ir.Package, settings: Settings) -> set[str]:
    """Return the names that models and enums can't have."""
    client = settings.client_name
    class_names = {*reserved.CLASSES, *PUBLIC_ERRORS, client, f"Async{client}", f"{client}Error"}
    if package.webhooks:
        class_names |= reserved.WEBHOOK_CLASSES
    if any(EXTENSION in operation.extensions for operation in package.operations):
        class_names |= reserved.PAGE_CLASSES
    if any(map(has_upload, package.operations)):
        class_names |= reserved.UPLOAD_CLASSES
    if any(map(has_stream, package.operations)):
        class_names |= reserved.STREAM_CLASSES
    if len(set(error_models(package))) > 1:
        class_names |= reserved.ERROR_CLASSES
    return class_names


def _about(package: ir.Package) -> str:
    title = f"A client of {doc_text.one_line(package.title)}."
    return doc_text.sentence(doc_text.one_line(package.summary)) or title
