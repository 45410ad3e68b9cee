"""Media types as they stand in headers."""

import re

_WORD = r"[a-z0-9!#$&^_.+*-]+"
_MEDIA_TYPE = re.compile(rf"{_WORD}/{_WORD}")
_PARAMETER = re.compile(rf"{_WORD}=(?:{_WORD}|\"[a-z0-9 !#$&^_.+*/:;=,-]*\")", re.IGNORECASE)


def shown_media_type(media_type: str) -> str:
    """Return a media type without its charset, which has a header of its own; empty if it is none."""
    name, *parameters = (part.strip() for part in media_type.split(";"))
    if not _MEDIA_TYPE.fullmatch(name.lower()):
        return ""
    plain = [item for item in parameters if _PARAMETER.fullmatch(item)]
    kept = [item for item in plain if item.lower().partition("=")[0] not in ("charset", "q")]
    return "; ".join([name.lower(), *kept])
