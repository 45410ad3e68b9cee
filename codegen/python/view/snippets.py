"""Snippets that show a call."""

from attrs import frozen


@frozen(kw_only=True)
class Call:
    """A call in a snippet.

    Attributes:
        name: The call as seen from the client, such as `otp.send`.
        arguments: The names of its keyword arguments, each with the expression of its value.
        model: The request model that comes before them, if the call is given one; `fields` are its arguments.
        result: The variable that takes what it returns, if it returns something.
        streams: Whether that is a stream, to be looped over.
        needs: Expressions that must not be None for it; their types alone allow it.
    """

    name: str
    arguments: tuple[tuple[str, str], ...]
    model: str
    fields: tuple[tuple[str, str], ...]
    result: str
    needs: tuple[str, ...]
    streams: bool = False

    @property
    def raw_name(self) -> str:
        """The same call, returning the response around the value."""
        return ".with_raw_response.".join(self.name.rsplit(".", 1))


@frozen(kw_only=True)
class Snippet:
    """A call, and before it those whose results it takes.

    Attributes:
        calls: The calls in their order; the last one is the one to show.
        names: What it imports from the package beside the client.
        imports: The other lines of its imports.
    """

    calls: tuple[Call, ...]
    names: tuple[str, ...]
    imports: tuple[str, ...]

    @property
    def first(self) -> tuple[Call, ...]:
        """The calls before the one to show."""
        return self.calls[:-1]

    @property
    def last(self) -> Call:
        """The call to show."""
        return self.calls[-1]

    def imported(self, *others: str) -> str:
        """Return what it imports from the package, with other names."""
        return ", ".join(sorted({*self.names, *others}))
