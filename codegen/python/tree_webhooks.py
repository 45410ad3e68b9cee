"""The plan of the module that reads what the API posts."""

from attrs import field, frozen

from . import prose


@frozen(kw_only=True)
class Event:
    """A kind of event: what it calls itself, and the class that it is."""

    tag: str
    class_name: str


@frozen(kw_only=True)
class Webhook:
    """A function that reads what the API posts.

    Attributes:
        union: Name for the annotation, if it is a union.
        tag_name: The field in which an event tells what it is; None if events do not.
        events: The kinds that are known.
        default: The class of the others; empty if there can't be any.
        sample: An example of an event as JSON, for the reference.
    """

    name: str
    description: str
    annotation: str
    union: str
    tag_name: str | None
    events: tuple[Event, ...]
    default: str
    decode: str
    sample: object = field(default=None, eq=False)

    @property
    def returns(self) -> str:
        """What the function returns."""
        return self.union or self.annotation

    @property
    def doc(self) -> str:
        """What is said of it, with the kinds of events."""
        if not self.tag_name:
            return self.description
        kinds = [*((prose.one_line(event.tag), event.class_name) for event in self.events)]
        lines = [*(f"- `{tag}`: `{name}`" for tag, name in kinds), f"- anything else: `{self.default}`"]
        tells = f"The field `{prose.one_line(self.tag_name)}` tells what it is:"
        return prose.paragraphs(self.description, tells, "\n".join(lines))


@frozen(kw_only=True)
class Webhooks:
    """The module that reads what the API posts; `shared` is what it exports beside its own names."""

    functions: tuple[Webhook, ...]
    imports: tuple[str, ...]
    shared: tuple[str, ...]

    @property
    def doc(self) -> str:
        """What is said of the module."""
        readers = " or ".join(f"`{item.name}`" for item in self.functions)
        return f"Events that the API posts. Give the body of the request to {readers}."

    @property
    def own_names(self) -> list[str]:
        """What the module defines."""
        return [name for item in self.functions for name in (item.union, item.name) if name]

    @property
    def public_names(self) -> list[str]:
        """What the module exports."""
        return sorted({*self.shared, *self.own_names})
