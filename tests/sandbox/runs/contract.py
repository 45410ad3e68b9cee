"""schemathesis against a running sandbox, with openapi.yaml: `python -m tests.sandbox.runs.contract`.

All of its checks, on examples, on the edges of every schema, on random requests, and on sequences of requests in
which each goes on with what the one before it was answered.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from ding_sandbox import Sandbox, Settings
from ding_sandbox.domain.request_schemas import find_description

KEY = "contract"
ROOT = Path(__file__).parents[3]


def main() -> None:
    """Print how many cases passed, or all that schemathesis printed if one did not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--max-examples", type=int, default=100, help="for each operation in each phase")
    parser.add_argument("--database", default="sqlite://")
    arguments = parser.parse_args()
    schemathesis = shutil.which("st", path=os.path.dirname(sys.executable)) or shutil.which("st")
    if schemathesis is None:
        sys.exit("schemathesis is not installed")
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "tests.sandbox.runs.contract_hooks",
        "PYTHONPATH": str(ROOT),
    }
    # Limits so high that the requests of one run don't get in each other's way; a list of keys, so that the
    # check for ignored keys has something to find.
    settings = Settings(api_keys=(KEY,), max_sends=10**9, database=arguments.database)
    with Sandbox(settings) as sandbox, tempfile.TemporaryDirectory() as folder:
        command = [
            schemathesis,
            "run",
            str(find_description()),
            "--url",
            sandbox.base_url,
            "--header",
            f"x-api-key: {KEY}",
        ]
        checks = ["--checks", "all", "--exclude-checks", "positive_data_acceptance", "--continue-on-failure"]
        limits = [
            "--max-examples",
            str(arguments.max_examples),
            "--generation-database",
            "none",
            "--no-color",
        ]
        ended = subprocess.run(
            [*command, *checks, *limits], env=environment, cwd=folder, capture_output=True, text=True, check=False
        )
    cases = re.search(r"(\d+) generated, (\d+) passed(?:, (\d+) skipped)?", ended.stdout)
    if ended.returncode or cases is None:
        sys.exit(f"{ended.stdout}{ended.stderr}")
    print(f"schemathesis: {cases[2]} passed, 0 failed, {cases[3] or 0} skipped")


if __name__ == "__main__":
    main()
