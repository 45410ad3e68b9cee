"""From the IR to the package as templates see it."""

from .. import ir
from ..document.diagnostics import DescriptionError
from ..document.source import Source
from ..runtime import reserved
from ..runtime.errors import PUBLIC_ERRORS
from ..settings import Settings
from . import doc_text
from .classes import class_refs, returned, sent
from .client import base_url, brought_doc, client_parameters, credentials, error_model
from .commands import command_line
from .enums import enum_classes
from .models import Models
from .operations import Operations
from .requests import has_upload
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
    models = Models(source, package, classes, types, sent=in_requests, returned=returned(package))
    operations = Operations(source, package, models, types, kept | class_names)
    parsers = WebhookParsers(source, package, models, types, class_names)
    made, resources, webhooks = models.all(), operations.resources(), parsers.module()
    if problems := [*models.problems, *operations.problems, *parsers.problems]:
        raise DescriptionError(problems)
    enums = enum_classes(package, classes, in_requests)
    keys = credentials(package, settings)
    values = client_parameters(made, settings, {credential.argument for credential in keys})
    about = _about(package)
    commands = command_line(
        settings, resources, made, enums, operations.uses, credentials=keys, values=values, about=about
    )
    snippets = Snippets(resources, made, enums, list(operations.links()))
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
        base_url=base_url(package),
        credentials=keys,
        globals=values,
        error=error_model(package, classes, made, types),
        resources=snippets.resources(),
        models=made,
        enums=enums,
        webhooks=snippets.webhooks(webhooks),
        command_line=commands,
    )


def _reserved(package: ir.Package, settings: Settings) -> set[str]:
    """Return the names that models and enums can't have."""
    client = settings.client_name
    class_names = {*reserved.CLASSES, *PUBLIC_ERRORS, client, f"Async{client}", f"{client}Error"}
    class_names |= reserved.UPLOAD_CLASSES if any(map(has_upload, package.operations)) else set()
    class_names |= reserved.STREAM_CLASSES if any(map(has_stream, package.operations)) else set()
    return class_names | (reserved.WEBHOOK_CLASSES if package.webhooks else set())


def _about(package: ir.Package) -> str:
    title = f"A client of {doc_text.one_line(package.title)}."
    return doc_text.sentence(doc_text.one_line(package.summary)) or title
