"""Snippets of the calls: complete programs, with values from the description."""

from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from .. import ir
from ..document.values import is_array
from ..text import names
from . import imports
from .bodies import has_items
from .documents import document
from .python_type import scalar_name
from .samples import Sample, Samples
from .view.models import Enum, Field, Model
from .view.operations import Body, Operation, Parameter, Resource
from .view.snippets import Call, Snippet
from .view.webhooks import Webhook, Webhooks


@frozen
class Link:
    """A link of OpenAPI: a call goes on from what another returned.

    Attributes:
        source: The call that returned something, such as `otp.send`.
        target: The call that goes on from it.
        fields: The wire names of the target's arguments, each with that of the field of the source's value.
    """

    source: str
    target: str
    fields: Mapping[str, str]


@frozen
class _Chain:
    """The calls of a snippet so far, and what they import."""

    calls: list[Call] = field(factory=list[Call])
    samples: list[Sample] = field(factory=list[Sample])


class Snippets:
    """Adds snippets to calls and webhooks."""

    def __init__(
        self, resources: tuple[Resource, ...], models: tuple[Model, ...], enums: tuple[Enum, ...], links: list[Link]
    ) -> None:
        self._resources = resources
        self._samples = Samples(models, enums)
        self._operations = {item.qualified_name: item for resource in resources for item in resource.operations}
        self._links = {link.target: link for link in reversed(links) if link.source in self._operations}

    def resources(self) -> tuple[Resource, ...]:
        """Return the resources, with snippets."""
        return tuple(
            evolve(resource, operations=tuple(map(self._with_snippets, resource.operations)))
            for resource in self._resources
        )

    def webhooks(self, webhooks: Webhooks | None) -> Webhooks | None:
        """Return the parsers of webhooks, with an example of an event each."""
        if webhooks is None:
            return None
        return evolve(webhooks, functions=tuple(map(self._with_sample, webhooks.functions)))

    def _with_sample(self, webhook: Webhook) -> Webhook:
        first = webhook.events[0] if webhook.events else None
        model = self._samples.model(first.type if first else webhook.type)
        if model is None:
            return webhook
        told = {webhook.tag_name: first.tag} if first and webhook.tag_name else {}
        return evolve(webhook, sample=self._samples.json(model, told))

    def _with_snippets(self, operation: Operation) -> Operation:
        full = self._snippet(operation, full=True) if operation.request_model else None
        return evolve(operation, example=self._snippet(operation, full=False), full_example=full)

    def _snippet(self, operation: Operation, *, full: bool) -> Snippet | None:
        chain = _Chain()
        if not self._add(chain, operation, "response", full=full, seen=()):
            return None
        used = {name for sample in chain.samples for name in sample.names}
        if full:
            used.add(operation.request_model)
        needed = imports.merged(*(sample.imports for sample in chain.samples))
        return Snippet(calls=tuple(chain.calls), names=tuple(sorted(used)), imports=imports.lines(needed, inside=""))

    def _add(self, chain: _Chain, operation: Operation, result: str, *, full: bool, seen: tuple[str, ...]) -> bool:
        """Add a call, after those that it goes on from; False if it has an argument without a finite value."""
        model = self._samples.of_class(operation.request_model)
        fields = self._samples.arguments(operation.fields, operation.sample, full=full, model=model)
        arguments = self._arguments(operation)
        if fields is None or arguments is None:
            return False
        linked = self._add_source(chain, operation, seen)
        needs = [expression for expression, optional in linked.values() if optional]
        taken = {name: Sample(expression) for name, (expression, _) in linked.items()}
        in_model = {field.name for field in operation.fields}
        fields |= {name: sample for name, sample in taken.items() if name in in_model}
        arguments |= {name: sample for name, sample in taken.items() if name not in in_model}
        chain.samples.extend([*fields.values(), *arguments.values()])
        if not full:
            fields, arguments = {}, {**fields, **arguments}
        chain.calls.append(
            Call(
                name=operation.qualified_name,
                arguments=_codes(arguments),
                model=operation.request_model if full else "",
                fields=_codes(fields),
                result="" if operation.returns_type == ir.NULL else result,
                needs=tuple(dict.fromkeys(needs)),
                streams=operation.stream is not None,
            )
        )
        return True

    def _add_source(self, chain: _Chain, operation: Operation, seen: tuple[str, ...]) -> dict[str, tuple[str, bool]]:
        """Add the call that another goes on from; return the arguments that come from its value."""
        link = self._links.get(operation.qualified_name)
        if link is None or link.source in seen:
            return {}
        source = self._operations[link.source]
        variable = names.snake(f"{source.name}_response", used={"response"})
        found = dict(self._linked(link, operation, source, variable))
        added = found and self._add(chain, source, variable, full=False, seen=(*seen, operation.qualified_name))
        return found if added else {}

    def _arguments(self, operation: Operation) -> dict[str, Sample] | None:
        """Return the required arguments beside the fields of a model; None if one has no finite value."""
        required: list[tuple[str, ir.Type, object]] = [
            (parameter.name, parameter.type, parameter.sample)
            for parameter in operation.parameters
            if parameter.required
        ]
        body = operation.body
        found: dict[str, Sample] = {}
        for name, kind, given in required:
            sample = self._samples.value(kind, self._samples.filled(kind, given))
            if sample is None:
                return None
            found[name] = sample
        if body and not body.default:
            sample = self._body(body, operation.sample)
            if sample is None:
                return None
            found[body.name] = sample
        return found

    def _body(self, body: Body, given: object) -> Sample | None:
        """Return a value of a body; of one of items, a list of one, unless the description has it as a text."""
        if has_items(body.source) and not isinstance(given, str):
            items = ir.ListOf(item=body.source.item_type or ir.ANY)
            return self._samples.typed(items, given if is_array(given) else None if given is None else [given])
        return self._samples.typed(body.type, self._body_sample(body, given))

    def _body_sample(self, body: Body, given: object) -> object:
        """Return the JSON value or the text that a body is made of."""
        media = body.source
        match media.kind:
            case "form" | "multipart":
                return self._samples.filled(body.type, given)
            case "binary" | "text" if media.type is not None and not isinstance(media.type, ir.Binary | ir.Any):
                value = self._samples.json_of(media.type) if given is None else given
                return document(media, value, self._samples.wire_name(media.type))
            case _:
                return given

    def _linked(
        self, link: Link, operation: Operation, source: Operation, variable: str
    ) -> Iterator[tuple[str, tuple[str, bool]]]:
        """Yield the arguments that come from the source's value: name, expression, and whether that may be None."""
        returned = self._samples.model(source.returns_type)
        fields = {item.wire_name: item for item in returned.fields} if returned else {}
        arguments: list[Field | Parameter] = [*operation.fields, *operation.parameters]
        for argument in arguments:
            found = fields.get(link.fields.get(argument.wire_name, ""))
            if found is None or not _fits(found.type, argument.type):
                continue
            may_be_none = not found.required or isinstance(found.type, ir.Nullable)
            takes_none = not argument.required or isinstance(argument.type, ir.Nullable)
            yield argument.name, (f"{variable}.{found.name}", may_be_none and not takes_none)


def _fits(given: ir.Type, wanted: ir.Type) -> bool:
    """Tell whether a value of a type, null aside, may be given for another."""
    given, wanted = ir.without_null(given), ir.without_null(wanted)
    if isinstance(given, ir.Scalar) and isinstance(wanted, ir.Scalar):
        one, other = scalar_name(given), scalar_name(wanted)
        return one == other or (one, other) == ("str", "UUID")
    return given == wanted or (isinstance(wanted, ir.Union) and given in wanted.members)


def _codes(samples: Mapping[str, Sample]) -> tuple[tuple[str, str], ...]:
    return tuple((name, sample.code) for name, sample in samples.items())
