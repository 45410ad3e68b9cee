"""Complete words as bash does it, with the scripts that commands install."""

import shlex
import subprocess
from pathlib import Path

# Readline fills these variables, then calls the function that is registered for the command.
_COMPLETE = """
source {script}
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
function=$(complete -p {command} | sed 's/.*-F \\([^ ]*\\).*/\\1/')
$function
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def completed(home: Path, *words: str) -> list[str]:
    """Return what bash offers for the last of some words, with what was installed in a home directory."""
    [script] = home.rglob(f"bash-completion/completions/{words[0]}")
    code = _COMPLETE.format(
        script=shlex.quote(str(script)), words=" ".join(map(shlex.quote, words)), command=shlex.quote(words[0])
    )
    done = subprocess.run(["bash", "--norc", "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.split()
