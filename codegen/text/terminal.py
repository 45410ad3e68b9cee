"""Write text of a description on a terminal."""

import json


def plain(text: str) -> str:
    """Escape, as JSON does, characters that could control the terminal or are invisible."""
    if text.isprintable():
        return text
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1] for character in text
    )
