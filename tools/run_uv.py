"""Run uv as pip is configured: `python tools/run_uv.py pip sync --require-hashes tools/requirements.lock`.

The pip that Python brings installs the locked uv first. uv installs a lock to the letter in a fourth of pip's time: it
resolves nothing, so that no release that came after the lock can change what is installed, or fail it. Imports nothing
beyond the standard library, since it runs before anything is installed.
"""

import ast
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

LOCK = Path(__file__).parent / "requirements.lock"
UV = Path(sys.executable).parent / "uv"

_UV_IN_LOCK = re.compile(r"^uv==.*\\\n(?: +--hash=\S+(?: \\)?\n)+", re.MULTILINE)
_PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
_TRUE = {"1", "on", "t", "true", "y", "yes"}

# Sections of pip's settings, those first that yield to the others. "global" is for all commands of pip.
_SECTIONS = ("global", "install", ":env:")

# Settings of pip that uv has too: the variable that uv reads, and what separates several values there.
_FOR_UV = {
    "index-url": ("UV_DEFAULT_INDEX", " "),
    "extra-index-url": ("UV_INDEX", " "),
    "find-links": ("UV_FIND_LINKS", ","),
    "trusted-host": ("UV_INSECURE_HOST", " "),
    "keyring-provider": ("UV_KEYRING_PROVIDER", " "),
    "default-timeout": ("UV_HTTP_TIMEOUT", " "),
    "timeout": ("UV_HTTP_TIMEOUT", " "),
    "cert": ("SSL_CERT_FILE", " "),
    "client-cert": ("SSL_CLIENT_CERT", " "),
}


def translate(pip_config: str) -> dict[str, str]:
    """Translate the output of `pip config list` into variables for uv, which does not read pip's settings."""
    settings: dict[str, str] = {}
    for section in _SECTIONS:
        for name, value in re.findall(rf"^{section}\.([a-z-]+)=(.*)$", pip_config, re.MULTILINE):
            settings[name] = str(ast.literal_eval(value))
    variables = {
        _FOR_UV[name][0]: _FOR_UV[name][1].join(value.split()) for name, value in settings.items() if name in _FOR_UV
    }
    if settings.get("no-index", "").lower() in _TRUE:
        variables["UV_NO_INDEX"] = "1"
    if proxy := settings.get("proxy"):
        variables |= {"HTTP_PROXY": proxy, "HTTPS_PROXY": proxy}
    return variables


def pip_settings() -> dict[str, str]:
    """Return what pip is configured for, as variables for uv. Those that are set for uv itself come before them."""
    listed = subprocess.run([*_PIP, "config", "list"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return {name: value for name, value in translate(listed).items() if name[:3] != "UV_" or name not in os.environ}


def without_folders(variables: dict[str, str]) -> dict[str, str]:
    """Leave out the folders of this machine: they have some files of a release, and a lock needs the hash of each."""
    indexes = [index for index in variables.get("UV_INDEX", "").split() if "://" in index and index[:5] != "file:"]
    kept = {name: value for name, value in variables.items() if name not in {"UV_FIND_LINKS", "UV_INDEX"}}
    return kept | ({"UV_INDEX": " ".join(indexes)} if indexes else {})


def bring_uv(lock: str) -> None:
    """Install the uv of a lock beside this interpreter, by pip. Where it is there already, nothing is done.

    Raises:
        ValueError: The lock has no uv.
        subprocess.CalledProcessError: pip failed, and printed why.
    """
    found = _UV_IN_LOCK.search(lock)
    if found is None:
        raise ValueError("there is no uv with hashes in the lock")
    options = ["--quiet", "--quiet", "--no-user", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    with tempfile.TemporaryDirectory() as folder:
        requirement = Path(folder, "uv.txt")
        requirement.write_text(found[0], encoding="utf-8")
        subprocess.run([*_PIP, "install", *options, "--requirement", str(requirement)], check=True)


def run(arguments: list[str]) -> int:
    """Run uv, and return its exit status. Shows what it waits for, but not the list of all that it installed."""
    # pip takes a release from any of the indexes, uv by itself only from the first that has the package.
    settings = pip_settings()
    if arguments[:2] == ["pip", "compile"]:
        settings = without_folders(settings)
    environment = {"UV_INDEX_STRATEGY": "unsafe-best-match", **os.environ, **settings}
    with subprocess.Popen([UV, *arguments], stderr=subprocess.PIPE, text=True, env=environment) as process:
        for line in process.stderr or ():
            if not line.startswith((" + ", " - ", " ~ ")):
                print(line, end="", file=sys.stderr, flush=True)
    return process.returncode


if __name__ == "__main__":
    try:
        bring_uv(LOCK.read_text(encoding="utf-8"))
    except subprocess.CalledProcessError:
        sys.exit("pip could not install uv; the reason stands above")
    sys.exit(run(sys.argv[1:]))
