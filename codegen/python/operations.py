"""Calls as templates see them, grouped by tag."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set

from attrs import evolve, frozen

from .. import ir
from ..document.diagnostics import pointer_parts
from ..document.values import as_object
from ..runtime import reserved
from ..text import names
from . import doc_text, imports, streams
from .accept import acceptable, accepted
from .client import is_brought
from .imports import REQUEST, Imports
from .models import Models
from .oauth2 import key_names
from .parameters import quoted_path
from .python_type import PythonType
from .requests import Requests
from .responses import failures, reader, returns_doc, successes
from .servers import Servers
from .snippets import Link
from .types import Types
from .view.operations import Body, Operation, Resource

# What HTTP itself promises (RFC 9110, section 9.2.2).
_IDEMPOTENT_METHODS = frozenset({"get", "head", "options", "trace", "put", "delete", "query"})

# Types of private values that are looked for in the texts of errors.
_SCRUBBED = frozenset({"secret", "phone"})

# A runtime expression of OpenAPI that names a field of the response.
_OF_BODY = re.compile(r"\$response\.body#(/[^/]+)")


@frozen
class _Made:
    """A call, and what its module must import for it."""

    operation: Operation
    needs: Imports


class Operations:
    """Makes the calls."""

    def __init__(
        self,
        package: ir.Package,
        models: Models,
        types: Types,
        class_names: Iterable[str],
        servers: Servers,
    ) -> None:
        self._package = package
        self._types = types
        self._servers = servers
        self._requests = Requests(package, models, types)
        self._class_names = {*class_names, *reserved.CLIENT_CLASSES}
        self._brought = {scheme.name for scheme in package.security_schemes if is_brought(scheme)}
        self.qualified_names: dict[str, str] = {}  # names of calls, by the pointers and ids of their operations
        self.uses: dict[str, dict[str, PythonType]] = {}  # the type of each argument, by the qualified name

    def resources(self) -> tuple[Resource, ...]:
        """Return all calls, a resource for each tag."""
        groups: dict[str, list[ir.Operation]] = {}
        for operation in self._package.operations:
            groups.setdefault(names.snake(_tag(operation), used=reserved.CLIENT_ATTRIBUTES, prefix="tag"), []).append(
                operation
            )
        return tuple(self._resource(name, operations) for name, operations in sorted(groups.items()))

    def _resource(self, name: str, group: list[ir.Operation]) -> Resource:
        tag = _tag(group[0])
        description = next((item.description for item in self._package.tags if item.name == tag), "")
        made: dict[str, _Made] = {}
        for operation in group:
            call = names.distinct(_name(operation), made)
            made[call] = self._operation(operation, call, name)
            self.qualified_names[operation.pointer] = self.qualified_names[operation.id] = f"{name}.{call}"
        every = list(self._with_streams(list(made.values())))
        needs = imports.merged(*(item.needs for item in every), _RESOURCE)
        return Resource(
            name=name,
            class_name=self._class_name(name),
            module=names.module(name),
            doc=doc_text.clean(description) or f"The operations of `{doc_text.one_line(tag)}`.",
            operations=tuple(item.operation for item in every),
            imports=imports.lines(needs, inside="resources"),
        )

    def _with_streams(self, made: list[_Made]) -> Iterator[_Made]:
        """Yield the calls, and after each that answers with a value or a stream another one for the stream."""
        taken = {item.operation.name for item in made}
        for alone in made:
            found = streams.stream_of(alone.operation.source, self._types)
            if not found or alone.operation.stream:
                yield alone
            else:
                second = streams.beside(alone.operation, found[0], taken)
                taken.add(second.name)
                self.uses[second.qualified_name] = self.uses[alone.operation.qualified_name]
                yield _Made(evolve(alone.operation, streamed_by=second.name), alone.needs | _FOR_VALUE)
                yield _Made(second, alone.needs | found[1] | _FOR_STREAM)

    def links(self) -> Iterator[Link]:
        """Yield how the calls go on from each other, as far as the description says."""
        for operation in self._package.operations:
            for link in (link for response in successes(operation) for link in response.links):
                target = self.qualified_names.get(link.operation_id or link.operation_ref)
                if target and operation.pointer in self.qualified_names:
                    yield Link(self.qualified_names[operation.pointer], target, _linked(link))

    def _class_name(self, resource: str) -> str:
        name = names.pascal(resource, prefix="Tag")
        while {name, f"Async{name}"} & self._class_names:
            name += "Resource"
        self._class_names |= {name, f"Async{name}"}
        return name

    def _operation(self, operation: ir.Operation, name: str, resource: str) -> _Made:
        sent = self._requests.of(operation)
        read = reader(operation, self._types)
        qualified_name = f"{resource}.{name}"
        own_server = self._servers.of(operation, resource)
        self.uses[qualified_name] = sent.uses
        taken = {*sent.uses, *(item.name for item in sent.fields), *(item.name for item in sent.others)}
        choice, chosen_needs = acceptable(operation, self._types, taken) or (None, Imports())
        if choice:
            self.uses[qualified_name] = {**sent.uses, choice.argument: self._types.of(choice.type)}
        made = Operation(
            name=name,
            qualified_name=qualified_name,
            constant=f"_{name.upper()}",
            constant_type=f"Operation[{read.annotation}]" if _is_union(read.type) else "",
            source=operation,
            method=operation.method.upper(),
            path=quoted_path(operation),
            base_url=own_server,
            description=_description(operation),
            decode=read.decode,
            accepted=accepted(operation, self._types),
            acceptable=choice,
            returns=read.annotation,
            returns_type=read.type,
            returns_doc=returns_doc(operation),
            idempotent=_is_idempotent(operation),
            security=_security(operation, self._brought),
            key_names=key_names(operation, self._package),
            parameters=sent.parameters,
            request_model=sent.request_type.annotation if sent.request_type else "",
            request_type=sent.request_type.type if sent.request_type else None,
            request_model_doc="All of the following in one object, instead of them." if sent.request_type else "",
            fields=tuple(sorted(sent.fields, key=lambda field: not field.required)) if sent.request_type else (),
            body=sent.body,
            others=sent.others,
            sent_media_type=sent.media_type,
            content_type=sent.content_type,
            is_upload=sent.is_upload,
            is_written=sent.is_written,
            asks_for_stream=streams.asking_field(sent.fields) if sent.request_type or _takes_body(sent.body) else "",
            is_streamed=streams.is_streamed(operation) or (choice is not None and streams.may_be_streamed(operation)),
            sample=sent.sample,
            client_parameter_fields=tuple(field.wire_name for field in sent.fields if field.client_parameter),
            sensitive_fields=tuple(field.wire_name for field in sent.fields if field.sensitive in _SCRUBBED),
            identity_fields=tuple(field.wire_name for field in sent.fields if field.identifies),
            failures=tuple(failures(operation)),
        )
        needs = imports.merged(
            sent.needs,
            read.needs,
            chosen_needs,
            _OTHER_SERVER if own_server else Imports(),
            _DEPRECATED if operation.deprecated else Imports(),
        )
        found = streams.stream_of(operation, self._types) if streams.is_stream_only(operation) else None
        if found:
            return _Made(streams.as_stream(made, found[0]), needs | found[1])
        return _Made(made, needs | (streams.STREAMED if made.is_streamed else Imports()))


def _takes_body(body: Body | None) -> bool:
    """Tell whether a call takes a model as its body, and always has one."""
    return body is not None and not body.default and body.source.kind == "json"


def _is_union(kind: ir.Type) -> bool:
    return any(isinstance(part, ir.Union | ir.Nullable) for part in ir.walk(kind))


def _tag(operation: ir.Operation) -> str:
    return next(iter(operation.tags), "default")


def _name(operation: ir.Operation) -> str:
    text = operation.id or f"{operation.method} {operation.path}"
    return names.snake(text, used=reserved.RESOURCE_METHODS, prefix="call")


def _description(operation: ir.Operation) -> str:
    summary = doc_text.sentence(doc_text.one_line(operation.summary))
    return doc_text.paragraphs(summary, doc_text.clean(operation.description))


def _is_idempotent(operation: ir.Operation) -> bool:
    return operation.method in _IDEMPOTENT_METHODS if operation.idempotent is None else operation.idempotent


def _security(operation: ir.Operation, brought: Set[str]) -> tuple[tuple[str, ...], ...]:
    """Return the schemes that go together, for each alternative, with none at the end.

    Those that the HTTP client brings are not the operation's to send.
    """
    alternatives = dict.fromkeys(
        tuple(item.scheme for item in together if item.scheme not in brought) for together in operation.security
    )
    return () if not any(alternatives) else tuple(sorted(alternatives, key=lambda names: not names))


def _linked(link: ir.Link) -> Mapping[str, str]:
    """Return the arguments of a link that are fields of the response, by their names on the wire."""
    parameters = {name.rpartition(".")[2]: value for name, value in link.parameters.items()}
    told = {**parameters, **as_object(link.request_body)}
    found = {name: _OF_BODY.fullmatch(str(value)) for name, value in told.items()}
    return {name: pointer_parts(match[1])[0] for name, match in found.items() if match}


_DEPRECATED = Imports({("._deprecated", "deprecated")})
_FOR_STREAM = Imports({("attrs", "evolve"), (imports.ITEMS, "for_stream")})
_FOR_VALUE = Imports({(imports.ITEMS, "for_value")})
_OTHER_SERVER = Imports({("._servers", "at_server"), ("._servers", "async_at_server")})
_RESOURCE = Imports(
    {
        ("functools", "cached_property"),
        ("typing", "Final"),
        ("._raw_response", "async_raw"),
        ("._raw_response", "raw"),
        (REQUEST, "Arguments"),
        (REQUEST, "Operation"),
        ("._api_client", "AsyncAPIClient"),
        ("._api_client", "APIClient"),
    }
)
