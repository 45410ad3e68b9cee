"""Write a JSON value as a document of another format, for examples of bodies that are not JSON."""

import json
import re
from xml.etree import ElementTree

import yaml

from .. import ir
from ..document.values import is_array, is_object

_YAML = re.compile(r"(application|text)/(x-|vnd\.)?yaml|[\w.+-]+/[\w.-]+\+yaml")
_XML = re.compile(r"(application|text)/xml|[\w.+-]+/[\w.-]+\+xml")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")


def document(media: ir.Media, value: object, name: str) -> str | None:
    """Return the document of a media type that says what a JSON value does; None of an unknown format.

    `name` is that of the root element of XML.
    """
    media_type = media.media_type.partition(";")[0].strip().lower()
    if isinstance(value, str):
        return value
    if _YAML.fullmatch(media_type):
        return yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
    if _XML.fullmatch(media_type):
        return ElementTree.tostring(_element(name, value), encoding="unicode")
    if media_type.startswith("text/") and not isinstance(value, dict | list):
        return json.dumps(value)
    return None


def _element(name: str, value: object) -> ElementTree.Element:
    element = ElementTree.Element(name if _NAME.fullmatch(name) else "item")
    if is_object(value):
        for key, item in value.items():
            several = item if is_array(item) else [item]
            element.extend(_element(key, inner) for inner in several)
    elif is_array(value):
        element.extend(_element("item", item) for item in value)
    elif value is not None:
        element.text = value if isinstance(value, str) else json.dumps(value)
    return element
