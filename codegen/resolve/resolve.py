"""From a document to the IR."""

from shlex import quote

from .. import ir
from ..document.diagnostics import DescriptionError, Diagnostic
from ..document.source import Source
from ..document.values import as_array, as_object
from .files import with_files
from .media import Contents
from .metadata import text
from .nodes import Document
from .operations import Operations
from .schema_names import keep_names
from .schemas import Schemas
from .servers import read_schemes, read_security, read_servers
from .webhooks import webhooks


def resolve(source: Source) -> tuple[ir.Package, list[Diagnostic]]:
    """Resolve a description. The diagnostics are those of what could not be; the package goes without it."""
    document = Document(source)
    schemas = Schemas(document)
    contents = Contents(document, schemas)
    operations = tuple(Operations(document, schemas, contents).all())
    posted = tuple(webhooks(document, contents))
    root = document.root
    info = as_object(root.object.get("info"))
    package = ir.Package(
        title=text(info.get("title")),
        version=text(info.get("version")),
        summary=text(info.get("summary")),
        description=text(info.get("description")),
        servers=read_servers(root),
        security=read_security(root.object.get("security")),
        security_schemes=read_schemes(document),
        tags=tuple(
            ir.Tag(name=text(tag.get("name")), description=text(tag.get("description")) or text(tag.get("summary")))
            for tag in map(as_object, as_array(root.object.get("tags")))
        ),
        operations=operations,
        webhooks=posted,
        models=with_files(schemas.models, operations),
        enums=schemas.enums,
    )
    keep_names()
    return package, document.problems


def check_version(source: Source) -> None:
    """Refuse what is not OpenAPI 3.0, 3.1 or 3.2.

    Raises:
        DescriptionError: It is another format or version.
    """
    version = source.root.get("openapi")
    if "swagger" in source.root:
        command = f"npx swagger2openapi --patch --yaml --outfile openapi-3.yaml {quote(source.name)}"
        fix = f"convert it with `{command}`, and give openapi-3.yaml"
        raise DescriptionError([source.diagnostic("#/swagger", "this is Swagger 2.0, an older format", fix)])
    if not isinstance(version, str) or not version.startswith(("3.0.", "3.1.", "3.2.")):
        what = f"OpenAPI {version!r} is not supported" if version else "the key `openapi` is missing"
        if str(version) in ("3", "3.0", "3.1", "3.2"):
            what = f"`openapi` is the whole version of OpenAPI, and {version} is a part of one"
        raise DescriptionError(
            [source.diagnostic("#/openapi", what, "write `openapi: 3.1.0`, or another version of 3.0, 3.1 or 3.2")]
        )
