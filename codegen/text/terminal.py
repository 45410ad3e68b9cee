"""Text of a description on a terminal."""

import json


def plain(text: str) -> str:
    """A text in which nothing commands a terminal, or hides: what can't be seen is escaped, as JSON has it."""
    if text.isprintable():
        return text
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1] for character in text
    )
