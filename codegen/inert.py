"""Text of a description where it could be more than text: on a terminal, and in Markdown."""

import json
import re

# What Markdown, GitHub or an extension of MkDocs gives a meaning to.
_MARKUP = re.compile(r"[`<>\[\]*\\&~$@#!{}:]|(?<![^\W_])_|_(?![^\W_])|(?<=www)\.")


def plain(text: str) -> str:
    """A text in which nothing commands a terminal, or hides: what can't be seen is escaped, as JSON has it."""
    if text.isprintable():
        return text
    return "".join(
        character if character == "\n" or character.isprintable() else json.dumps(character)[1:-1] for character in text
    )


def inline(text: str) -> str:
    """A text as Markdown that shows it as it is, in one line."""
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", plain(" ".join(text.split())))


def code(text: str) -> str:
    """A text as a code span of Markdown, in one line."""
    return f"`{plain(' '.join(text.split())).replace('`', chr(39))}`"
