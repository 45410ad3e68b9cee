"""What is kept from run to run, beside the compiled modules of the generator and trusted as they are."""

import hashlib
import os
import pickle
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

_FOLDER = Path(__file__).parent / "__pycache__"


def folder() -> Path | None:
    """Return the folder of what is kept; None if it is not writable."""
    return _FOLDER if os.access(_FOLDER, os.W_OK) else None


def digest(*parts: bytes) -> str:
    """Return a digest of some bytes, another one for each version of Python."""
    made = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for part in parts:
        made.update(b"%d:" % len(part) + part)
    return made.hexdigest()


def load(name: str) -> object:
    """Return what was saved under a name; None if there is nothing that can be read."""
    with suppress(Exception):  # whatever is wrong with it, it is made again
        return pickle.loads((_FOLDER / name).read_bytes())  # noqa: S301 - ours, as the compiled modules beside it
    return None


def save(name: str, value: object) -> None:
    """Save a value under a name, if that is possible; whoever loads it meanwhile finds the old one or this one."""
    if folder():
        with suppress(OSError):
            descriptor, path = mkstemp(dir=_FOLDER)
            with open(descriptor, "wb") as file:
                pickle.dump(value, file)
            Path(path).replace(_FOLDER / name)
