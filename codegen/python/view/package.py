"""The whole package as templates see it."""

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from ... import ir
from ...runtime.error_classes import PUBLIC_ERRORS
from ...runtime.options import Option
from ...text import names
from .client import ClientParameter, Credential, ErrorModel, ErrorModels, ServerVariable
from .commands import CommandLine
from .mcp_tools import ToolServer
from .models import Enum, Model
from .operations import Resource
from .snippets import Snippet
from .webhooks import Webhooks


@frozen
class Exports:
    """The names that a package exports, by the modules in it that they come from; `others` are modules as a whole."""

    modules: tuple[tuple[str, tuple[str, ...]], ...]
    others: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(name for _, names in self.modules for name in names))


@frozen(kw_only=True)
class Package:
    """The whole package.

    Attributes:
        suggestions: What the description could say, so that users get more.
        base_template: The base URL with arguments of the client in braces, if it has some.
    """

    source: ir.Package = field(eq=False)
    name: str
    client_name: str
    client_doc: str
    error_root: str
    doc: str
    distribution: str
    version: str
    env_prefix: str
    base_url: str | None
    base_template: str = ""
    server_variables: tuple[ServerVariable, ...] = ()
    credentials: tuple[Credential, ...]
    globals: tuple[ClientParameter, ...]
    error: ErrorModel
    errors: ErrorModels | None = None
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    webhooks: Webhooks | None = None
    command_line: CommandLine
    tool_server: ToolServer
    suggestions: tuple[str, ...] = field(default=(), eq=False)

    @property
    def left_out(self) -> frozenset[str]:
        """The files that other packages have and this one goes without."""
        return frozenset(
            [
                *(() if self.webhooks else ("webhooks.py", "_webhooks.py", "webhooks.md")),
                *(() if self.errors else ("_error_models.py",)),
            ]
        )

    @property
    def client_variable(self) -> str:
        """What examples call the client."""
        return names.snake(self.client_name, used={"asyncio", "date", "datetime", "error", "main", "response"})

    @property
    def example(self) -> Snippet | None:
        """An example of a call, for what all calls have in common."""
        found = (operation.example for resource in self.resources for operation in resource.operations)
        return next((example for example in found if example and len(example.calls) == 1), None)

    @property
    def security(self) -> tuple[tuple[str, ...], ...]:
        """The alternatives of schemes that go together of all operations, anonymous calls last."""
        found = dict.fromkeys(
            alternative
            for resource in self.resources
            for operation in resource.operations
            for alternative in operation.security or ((),)
        )
        return () if not any(found) else tuple(sorted(found, key=lambda names: not names))

    @property
    def sensitive_fields(self) -> tuple[str, ...]:
        """The fields of all requests that must not be shown."""
        every = (operation.sensitive_fields for resource in self.resources for operation in resource.operations)
        return tuple(dict.fromkeys(name for names in every for name in names))

    @property
    def error_type(self) -> ir.Type | None:
        """What the body of an error is, if the description says so."""
        return self.errors.type if self.errors else self.error.type

    @property
    def error_doc(self) -> str:
        """What it says of itself."""
        doc = "What the body says, as the model of the call and the status; None if it is no such model."
        return doc if self.errors else self.error.doc

    def error_annotation(self, error_class: str) -> str:
        """Return the type of what a class of errors holds."""
        if self.errors is None:
            return self.error.annotation
        return self.errors.annotation_of(error_class) or self.errors.annotation

    @property
    def fetches_tokens(self) -> bool:
        """Whether the client can fetch access tokens."""
        return any(item.client for item in self.credentials)

    @property
    def key_variables(self) -> tuple[str, ...]:
        """The environment variables that keys come from; of OAuth2, those of the client."""
        others = {credential.client.url.variable for credential in self.credentials if credential.client}
        keys = (item.variable for item in self.credentials if item.variable and not item.client)
        return tuple(variable for variable in keys if variable not in others)

    @property
    def has_deprecated(self) -> bool:
        """Whether an operation is deprecated."""
        return any(resource.has_deprecated for resource in self.resources)

    @property
    def has_directions(self) -> bool:
        """Whether there are fields that go in one direction only."""
        return any(model.one_way for model in self.models)

    @property
    def has_deprecated_fields(self) -> bool:
        """Whether there are fields that the API deprecates."""
        return any(field.source.metadata.deprecated for model in self.models for field in model.fields)

    @property
    def has_uuid_global(self) -> bool:
        """Whether the client takes a UUID."""
        return any(value.is_uuid for value in self.globals)

    @property
    def _file_types(self) -> tuple[str, ...]:
        """The types of the files that calls take."""
        operations = [operation for resource in self.resources for operation in resource.operations]
        bodies = {operation.sent_media_type for operation in operations if operation.is_upload}
        has_forms = any(media_type.startswith("multipart/") for media_type in bodies)
        return ("FileContent", "FileInput") if has_forms else ("FileContent",) if bodies else ()

    @property
    def _streams(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The classes of answers that are read as they come."""
        operations = [operation for resource in self.resources for operation in resource.operations]
        if any(operation.stream for operation in operations):
            yield "_stream_formats", ("ServerEvent",)
            yield "_streams", ("AsyncStream", "Stream")
        if any(operation.is_streamed for operation in operations):
            yield "_streaming_response", ("AsyncStreamingResponse", "StreamingResponse")

    @property
    def exports(self) -> Exports:
        """What the package itself exports."""
        models = self.model_exports.names
        return Exports(
            (
                ("_codec", ("UNSET", "Unset")),
                *([("_files", self._file_types)] if self._file_types else []),
                ("_raw_response", ("RawResponse",)),
                *self._streams,
                ("_version", ("__version__",)),
                ("client", (self.client_name, f"Async{self.client_name}")),
                ("errors", (*PUBLIC_ERRORS, self.error_root)),
                *([("models", models)] if models else []),
            ),
            others=("webhooks",) if self.webhooks else (),
        )

    @property
    def model_exports(self) -> Exports:
        """What `models` exports."""
        enums = [(enum.module, enum.public_names) for enum in self.enums]
        return Exports(tuple(sorted([*enums, *((model.module, (model.class_name,)) for model in self.models)])))

    @property
    def resource_exports(self) -> Exports:
        """What `resources` exports."""
        return Exports(tuple((item.module, (f"Async{item.class_name}", item.class_name)) for item in self.resources))

    def argument_entries(self, kind: str, options: Iterable[Option]) -> list[tuple[str, str]]:
        """Return each argument of a client (`kind` is "Async" or "") with what is said of it."""
        keys = [(credential.argument, credential.doc) for credential in self.credentials]
        values = [(value.argument, value.doc) for value in self.globals]
        parts = [(variable.argument, variable.doc) for variable in self.server_variables]
        common = [(option.name, option.doc_of(kind, self.base_url, self.env_prefix)) for option in options]
        return [*keys, *values, *parts, *common]
