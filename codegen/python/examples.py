"""Examples of the calls: complete programs, with values from the description."""

from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from . import imports, names
from .program import Call, Program
from .samples import Sample, Samples
from .tree import Enum, Field, Model, Operation, Parameter, Resource
from .tree_webhooks import Webhook, Webhooks


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
    """The calls of an example so far, and what they import."""

    calls: list[Call] = field(factory=list[Call])
    samples: list[Sample] = field(factory=list[Sample])


class Examples:
    """Adds examples to the planned calls."""

    def __init__(
        self, resources: tuple[Resource, ...], models: tuple[Model, ...], enums: tuple[Enum, ...], links: list[Link]
    ) -> None:
        self._resources = resources
        self._models = {model.class_name: model for model in models}
        self._samples = Samples(models, enums)
        self._operations = {operation.label: operation for item in resources for operation in item.operations}
        self._links = {link.target: link for link in reversed(links) if link.source in self._operations}

    def resources(self) -> tuple[Resource, ...]:
        """The resources, with examples."""
        return tuple(
            evolve(resource, operations=tuple(map(self._with_examples, resource.operations)))
            for resource in self._resources
        )

    def webhooks(self, webhooks: Webhooks | None) -> Webhooks | None:
        """What reads events, with an example of one each."""
        if webhooks is None:
            return None
        return evolve(webhooks, functions=tuple(map(self._with_sample, webhooks.functions)))

    def _with_sample(self, webhook: Webhook) -> Webhook:
        first = webhook.events[0] if webhook.events else None
        model = self._models.get(first.class_name if first else webhook.annotation)
        if model is None:
            return webhook
        told = {webhook.tag_name: first.tag} if first and webhook.tag_name else {}
        return evolve(webhook, sample=self._samples.json(model, told))

    def _with_examples(self, operation: Operation) -> Operation:
        full = self._example(operation, full=True) if operation.request_model else None
        return evolve(operation, example=self._example(operation, full=False), full_example=full)

    def _example(self, operation: Operation, *, full: bool) -> Program | None:
        chain = _Chain()
        if not self._add(chain, operation, "response", full=full, seen=()):
            return None
        used = {name for sample in chain.samples for name in sample.names}
        if full:
            used.add(operation.request_model)
        needed = imports.union(*(sample.imports for sample in chain.samples))
        return Program(calls=tuple(chain.calls), names=tuple(sorted(used)), imports=imports.lines(needed, inside=""))

    def _add(self, chain: _Chain, operation: Operation, result: str, *, full: bool, seen: tuple[str, ...]) -> bool:
        """Adds a call, after those that it goes on from; False if it has an argument without a finite value."""
        fields = self._samples.arguments(operation.fields, operation.sample, full=full)
        arguments = self._arguments(operation)
        if fields is None or arguments is None:
            return False
        needs: list[str] = []
        link = self._links.get(operation.label)
        if link and link.source not in seen:
            source = self._operations[link.source]
            variable = names.snake(f"{source.name}_response", taken={"response"})
            given = dict(self._linked(link, operation, source, variable))
            if given and self._add(chain, source, variable, full=False, seen=(*seen, operation.label)):
                needs = [expression for expression, optional in given.values() if optional]
                taken = {name: Sample(expression) for name, (expression, _) in given.items()}
                in_model = {field.name for field in operation.fields}
                fields |= {name: sample for name, sample in taken.items() if name in in_model}
                arguments |= {name: sample for name, sample in taken.items() if name not in in_model}
        chain.samples.extend([*fields.values(), *arguments.values()])
        if not full:
            fields, arguments = {}, {**fields, **arguments}
        chain.calls.append(
            Call(
                name=operation.label,
                arguments=_codes(arguments),
                model=operation.request_model if full else "",
                fields=_codes(fields),
                result="" if operation.returns == "None" else result,
                needs=tuple(dict.fromkeys(needs)),
            )
        )
        return True

    def _arguments(self, operation: Operation) -> dict[str, Sample] | None:
        """The required arguments beside the fields of a model."""
        found: dict[str, Sample] = {}
        for parameter in operation.parameters:
            sample = self._samples.value(parameter.accepts, parameter.sample) if parameter.required else None
            if parameter.required and sample is None:
                return None
            found |= {parameter.name: sample} if sample else {}
        if operation.body and not operation.body.default:
            sample = self._samples.value(operation.body.accepts, operation.sample)
            if sample is None:
                return None
            found[operation.body.name] = sample
        return found

    def _linked(
        self, link: Link, operation: Operation, source: Operation, variable: str
    ) -> Iterator[tuple[str, tuple[str, bool]]]:
        """The arguments that come from the source's value: their names, expressions, and whether these may be None."""
        returned = self._models.get(source.returns)
        fields = {item.wire_name: item for item in returned.fields} if returned else {}
        arguments: list[Field | Parameter] = [*operation.fields, *operation.parameters]
        for argument in arguments:
            found = fields.get(link.fields.get(argument.wire_name, ""))
            if found is None:
                continue
            kinds = set(found.annotation.split(" | "))
            if kinds - {"None"} <= set(argument.accepts.split(" | ")):
                yield argument.name, (f"{variable}.{found.name}", "None" in kinds and "None" not in argument.accepts)


def _codes(samples: Mapping[str, Sample]) -> tuple[tuple[str, str], ...]:
    return tuple((name, sample.code) for name, sample in samples.items())
