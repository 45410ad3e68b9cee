"""Programs that show a call."""

from attrs import frozen


@frozen(kw_only=True)
class Call:
    """A call of such a program.

    Attributes:
        name: The call as seen from the client, such as `otp.send`.
        arguments: The names of its keyword arguments, each with the expression of its value.
        model: The request model that comes before them, if the call is given one; `fields` are its arguments.
        result: The variable that takes what it returns, if it returns something.
        needs: Expressions that must not be None for it; their types alone allow it.
    """

    name: str
    arguments: tuple[tuple[str, str], ...]
    model: str
    fields: tuple[tuple[str, str], ...]
    result: str
    needs: tuple[str, ...]

    @property
    def raw_name(self) -> str:
        """The same call, returning the response around the value."""
        return ".with_raw_response.".join(self.name.rsplit(".", 1))


@frozen(kw_only=True)
class Program:
    """A program that makes a call, and before it those that it goes on from.

    Attributes:
        calls: The calls in their order; the last one is what the example is about.
        names: What it takes from the package beside the client.
        imports: The other lines of its imports.
    """

    calls: tuple[Call, ...]
    names: tuple[str, ...]
    imports: tuple[str, ...]

    @property
    def first(self) -> tuple[Call, ...]:
        """The calls that come before the one that it is about."""
        return self.calls[:-1]

    @property
    def last(self) -> Call:
        """The call that it is about."""
        return self.calls[-1]

    def imported(self, *others: str) -> str:
        """What it takes from the package, with other names."""
        return ", ".join(sorted({*self.names, *others}))
