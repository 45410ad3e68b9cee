"""Texts and bytes on standard output, written as they come."""

import json
import sys
from contextlib import AbstractContextManager

from .._streaming_response import StreamingResponse
from .output import SUCCESS, OutputError, let_go, visible


def downloaded(answer: AbstractContextManager[StreamingResponse], *, as_json: bool) -> int:
    """Write a text or bytes as the server sends them; a text as JSON if that is asked for.

    At a terminal, no character of a text steers it. If nobody reads on, the rest is not asked for.
    """
    with answer as response:
        is_text = (response.content_type or "").startswith("text/")
        try:
            if is_text and as_json:
                print(json.dumps("".join(response.iter_text())))
            elif is_text and sys.stdout.isatty():
                for text in response.iter_text():
                    print("\n".join(map(visible, text.split("\n"))), end="", flush=True)
            else:
                for piece in response.iter_bytes():
                    sys.stdout.buffer.write(piece)
            sys.stdout.flush()
        except BrokenPipeError:
            let_go(sys.stdout)
        except OSError as error:
            let_go(sys.stdout)
            raise OutputError(f"an answer came, and can't be written: {error.strerror}") from None
    return SUCCESS
