# Generated from the API's description. Edit that or the templates, not this file.
"""`ding-otp`, and `python -m ding_otp`."""

import sys
from importlib.util import find_spec


def main() -> None:
    """Run the command line or the MCP server, or tell what has to be installed first."""
    if sys.argv[1:] == ["mcp"]:  # it does without what the command line needs
        sys.exit(serve_tools())
    _require(
        'ding-otp: the command line needs packages that are not installed: pip install "ding-otp[cli]"',
        "cyclopts",
        "rich",
    )
    from ._cli.commands import app
    from ._cli.run import run

    sys.exit(run(app, sys.argv[1:]))


def serve_tools() -> int:
    """Run the MCP server, and return its exit status."""
    _require(
        'ding-otp: the MCP server needs packages that are not installed: pip install "ding-otp[mcp]"',
        "jsonschema",
        "mcp",
    )
    from ._mcp.server import serve
    from ._mcp.tools import SERVER

    return serve(SERVER)


def _require(missing: str, *modules: str) -> None:
    """End with a message where modules of an extra are not installed."""
    if not all(map(find_spec, modules)):
        print(missing, file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
