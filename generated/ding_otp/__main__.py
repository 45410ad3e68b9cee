# Generated from the API's description. Edit that or the templates, not this file.
"""`ding-otp`, and `python -m ding_otp`."""

import sys

_NEEDED = ("cyclopts", "rich")


def main() -> None:
    """Runs the command line, or tells what has to be installed first."""
    try:
        from ._cli import app
        from ._cli_run import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        print(
            'ding-otp: the command line needs packages that are not installed: pip install "ding-otp[cli]"',
            file=sys.stderr,
        )
        sys.exit(2)
    sys.exit(run(app, sys.argv[1:]))


if __name__ == "__main__":
    main()
