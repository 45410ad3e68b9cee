"""The whole package as templates see it."""

from collections.abc import Iterator

from attrs import field, frozen

from ... import ir
from ...runtime.errors import PUBLIC_ERRORS
from ...runtime.options import OPTIONS
from ...text import names
from .client import ClientParameter, Credential, ErrorModel
from .commands import CommandLine
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
    """The whole package."""

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
    credentials: tuple[Credential, ...]
    globals: tuple[ClientParameter, ...]
    error: ErrorModel
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    webhooks: Webhooks | None = None
    command_line: CommandLine

    @property
    def left_out(self) -> frozenset[str]:
        """The files that other packages have and this one goes without."""
        return frozenset() if self.webhooks else frozenset({"webhooks.py", "_webhooks.py", "webhooks.md"})

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
    def has_deprecated(self) -> bool:
        """Whether an operation is deprecated."""
        return any(resource.has_deprecated for resource in self.resources)

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
            yield "_items", ("ServerEvent",)
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

    def argument_entries(self, kind: str) -> list[tuple[str, str]]:
        """Each argument of a client (`kind` is "Async" or "") with what is said of it."""
        keys = [(credential.argument, credential.doc) for credential in self.credentials]
        values = [(value.argument, value.doc) for value in self.globals]
        options = [(option.name, option.doc_of(kind, self.base_url, self.env_prefix)) for option in OPTIONS]
        return [*keys, *values, *options]
