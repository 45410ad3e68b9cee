"""The metadata that depends on where the repository lives: links, and the README as a package index shows it.

The repository does not know its own address. Whoever publishes says it in DING_OTP_REPOSITORY_URL; without that, the
package has no URLs, and of the README's links into the repository only the words remain. A source distribution keeps
what it was built with.
"""

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from hatchling.metadata.plugin.interface import MetadataHookInterface

VARIABLE = "DING_OTP_REPOSITORY_URL"

# A link or an image of Markdown, to neither a whole URL nor a heading of the same page; and what is code, not text.
_RELATIVE = re.compile(r"(!?)\[([^\]\[]*)\]\((?![a-z]+:|#|//)([^)\s]+)\)")
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


class RepositoryMetadata(MetadataHookInterface):
    """What hatchling calls for the fields that pyproject.toml leaves open."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the readme, and the URLs if the repository's is known.

        Raises:
            ValueError: The repository's URL is none.
        """
        repository = repository_url(os.environ.get(VARIABLE, ""))
        version = metadata["version"]
        if "readme" in metadata.get("dynamic", ()):
            text = Path(self.root, "README.md").read_text(encoding="utf-8")
            metadata["readme"] = {"content-type": "text/markdown", "text": absolute_links(text, repository, version)}
        if repository:
            metadata["urls"] = {
                "Source": repository,
                "Changelog": f"{repository}/blob/v{version}/CHANGELOG.md",
                "Issues": f"{repository}/issues",
                "Security": f"{repository}/security/policy",
            }


def repository_url(url: str) -> str:
    """Return the URL without a slash at its end; empty if there is none.

    Raises:
        ValueError: It is no https URL of a repository.
    """
    parts = urlsplit(url)
    if url and not (parts.scheme == "https" and parts.hostname and parts.path.strip("/") and url.isprintable()):
        raise ValueError(f"{VARIABLE}: {url!r} is not the https URL of a repository")
    return url.rstrip("/")


def absolute_links(markdown: str, repository: str, version: str) -> str:
    """Return the text with its links into the repository made whole; without an address, only their words remain."""

    def absolute(found: re.Match[str]) -> str:
        image, words, path = found.groups()
        if not repository:
            return words
        return f"{image}[{words}]({repository}/{'raw' if image else 'blob'}/v{version}/{path})"

    parts = _FENCED.split(markdown)
    return "".join(part if part.startswith("```") else _RELATIVE.sub(absolute, part) for part in parts)
