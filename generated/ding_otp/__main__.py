# Generated from the API's description. Edit that or the templates, not this file.
"""`ding-otp`, and `python -m ding_otp`."""

import sys
from importlib.util import find_spec

# What the extra `cli` installs.
_NEEDED = ("cyclopts", "rich")


def main() -> None:
    """Runs the command line, or tells what has to be installed first."""
    if not all(map(find_spec, _NEEDED)):
        print(
            'ding-otp: the command line needs packages that are not installed: pip install "ding-otp[cli]"',
            file=sys.stderr,
        )
        sys.exit(2)
    from ._cli.commands import app
    from ._cli.run import run

    sys.exit(run(app, sys.argv[1:]))


if __name__ == "__main__":
    main()
