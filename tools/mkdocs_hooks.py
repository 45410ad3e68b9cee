"""What mkdocs.yml has no setting for: pages from outside of docs/, links between them, and llms.txt.

Links in the pages are those of the repository, so that they also work where its files are read. Here they become links
of the site.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parent.parent
PUBLISHED = ("generated/docs/**/*.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "examples/*.py")
REFERENCE = "generated/docs"
SECTIONS = {"": "", "resources": "Calls", "models": "Models and enums"}  # a folder that is not here fails the build

_PLACES = {"docs/": "", "generated/docs/": "reference/"}
_LINK = re.compile(r"(?<=]\()(?![a-z]+:|#|/)(?P<path>[^)\s#]+)(?P<anchor>#[^)\s]*)?(?=\))")
_COMMENT = re.compile(r"^<!--.*?-->\n?", re.DOTALL | re.MULTILINE)
_SENTENCE = re.compile(r".+?[.:](?=\s|$)", re.DOTALL)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """List the pages of the reference where the navigation names its folder."""
    entries = cast("list[object]", config["nav"])
    config["nav"] = [_reference() if entry == {"Reference": REFERENCE} else entry for entry in entries]
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the files from outside of docs/."""
    for path in _published():
        files.append(File.generated(config, site_path(path), abs_src_path=str(ROOT / path)))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Turn the links of the repository into those of the site; a page's first sentence becomes its description."""
    repository = {site_path(path): path for path in _published()}
    source = repository.get(page.file.src_uri, f"docs/{page.file.src_uri}")
    text = _COMMENT.sub("", markdown)
    page.meta.setdefault("description", _first_sentence(text))
    return _LINK.sub(lambda link: _site_link(link, source), text)


def on_env(env: object, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001
    """Write llms.txt, which lists the pages, llms-full.txt, which holds them, and each page as Markdown."""
    site = Path(config.site_dir)
    pages = list(_in_order(files))
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", "", "## Pages", ""]
    lines += [f"- [{_heading(page)}]({page.file.src_uri}): {page.meta['description']}" for page in pages]
    _write(site / "llms.txt", "\n".join(lines) + "\n")
    _write(site / "llms-full.txt", "\n\n".join(_text(page) for page in pages) + "\n")
    for page in pages:
        _write(site / page.file.src_uri, _text(page) + "\n")


def site_path(path: str) -> str:
    """Return where a file of the repository is on the site."""
    for place, prefix in _PLACES.items():
        if path.startswith(place):
            return prefix + path.removeprefix(place)
    return path


def _published() -> list[str]:
    found = (path for pattern in PUBLISHED for path in sorted(ROOT.glob(pattern)))
    return [path.relative_to(ROOT).as_posix() for path in found]


def _reference() -> dict[str, list[object]]:
    """Return the navigation of the reference: its pages, then a section for each of its folders."""
    paths = [path.removeprefix(f"{REFERENCE}/") for path in _published() if path.startswith(REFERENCE)]
    index = site_path(f"{REFERENCE}/index.md")
    pages: list[object] = [{"Overview": index}]
    for folder, section in SECTIONS.items():
        found = [site_path(f"{REFERENCE}/{path}") for path in paths if path.rpartition("/")[0] == folder]
        pages += [{section: found}] if section else [page for page in found if page != index]
    return {"Reference": pages}


def _site_link(link: re.Match[str], source: str) -> str:
    target = os.path.normpath(os.path.join(os.path.dirname(source), link["path"]))
    base = os.path.dirname(site_path(source)) or "."
    return os.path.relpath(site_path(target), base) + (link["anchor"] or "")


def _in_order(files: Files) -> Iterator[Page]:
    pages = [file.page for file in files.documentation_pages() if file.page is not None]
    page = next((page for page in pages if page.is_homepage), None)
    while page is not None:
        yield page
        page = page.next_page


def _text(page: Page) -> str:
    return (page.markdown or "").strip()


def _heading(page: Page) -> str:
    heading = re.search(r"^# (.+)$", page.markdown or "", re.MULTILINE)
    return heading[1] if heading else page.file.name


def _first_sentence(markdown: str) -> str:
    paragraphs = (part.strip() for part in re.split(r"\n{2,}", markdown))
    prose = next((part for part in paragraphs if re.match(r"[A-Z`*\[]", part)), "")
    plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", " ".join(prose.split())).replace("**", "")
    sentence = _SENTENCE.match(plain)
    return (sentence[0] if sentence else plain).rstrip(":") + ("." if sentence and sentence[0].endswith(":") else "")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
