"""What changed on the command line, for scripts that call it, beyond what follows from a change of the calls."""

from collections.abc import Iterator

from ..python.view.commands import Command, CommandLine, Outcome
from .change import Change, pairs


def diff_commands(old: CommandLine, new: CommandLine) -> Iterator[Change]:
    """Yield the changes."""
    if old.name != new.name:
        yield Change("breaking", "command line", f"called {new.name} instead of {old.name}")
    for _, before, after in pairs(old.commands, new.commands, lambda item: item[1].call):
        if before is None or after is None:
            continue
        where = f"$ {new.name} {after[0]}"
        if before[0] != after[0]:
            yield Change("breaking", where, f"called {before[0]!r} before")
        yield from _command(where, before[1], after[1])


def _command(where: str, old: Command, new: Command) -> Iterator[Change]:
    before, after = ([argument.shown for argument in command.positional] for command in (old, new))
    if before != after and sorted(before) == sorted(after):
        yield Change("breaking", where, f"takes {' '.join(after)}, before {' '.join(before)}")
    if _success(old.outcome) != _success(new.outcome):
        lost = old.outcome and set(_success(old.outcome)) - set(_success(new.outcome))
        values = " or ".join(map(str, _success(new.outcome))) or "any answer"
        yield Change("breaking" if lost else "additive", where, f"exits with 0 for {values}")


def _success(outcome: Outcome | None) -> tuple[str | int, ...]:
    return outcome.success if outcome else ()
