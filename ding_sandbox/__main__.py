"""`ding-sandbox` and `python -m ding_sandbox`."""

from __future__ import annotations

import sys

from . import MISSING


def main() -> None:
    """Run the command, or tell what has to be installed first."""
    try:
        from .cli import run
    except ModuleNotFoundError as error:
        sys.exit(f"ding-sandbox: {MISSING} ({error})")
    run()


if __name__ == "__main__":
    main()
