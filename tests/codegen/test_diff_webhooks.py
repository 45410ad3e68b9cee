"""What a change of the posted events means to who reads them."""

from pathlib import Path
from typing import Any

import pytest

from codegen.changes.diff import diff
from tests.codegen.test_growth import planned


def _description(tags: dict[str, str], *, tag_name: str = "type", description: str = "") -> dict[str, Any]:
    """A description of one webhook, with the schema of each type of event by its tag."""
    members = [{"$ref": f"#/components/schemas/{name}"} for name in dict.fromkeys(tags.values())]
    mapping = {tag: f"#/components/schemas/{name}" for tag, name in tags.items()}
    schema = {"oneOf": members, "discriminator": {"propertyName": tag_name, "mapping": mapping}}
    post = {"description": description, "requestBody": {"content": {"application/json": {"schema": schema}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "webhooks": {"happened": {"post": post}} if tags else {},
        "components": {
            "schemas": {
                name: {"type": "object", "properties": {"type": {"type": "string"}, "kind": {"type": "string"}}}
                for name in ("One", "Two")
            }
        },
    }


ONE = _description({"one": "One"})
TWO = _description({"one": "One", "two": "Two"})


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (_description({}), ONE, ["additive: new function"]),
        (ONE, _description({}), ["breaking: function removed"]),
        (ONE, TWO, ["additive: knows events of the type 'two', as Two"]),
        (TWO, ONE, ["breaking: does not know events of the type 'two' any more"]),
        (ONE, _description({"one": "Two"}), ["breaking: events of the type 'one' are Two, before One"]),
        (
            ONE,
            _description({"one": "One"}, tag_name="kind"),
            ["breaking: returns UnknownEvent if 'kind' is unknown, before UnknownEvent if 'type' is unknown"],
        ),
        (ONE, _description({"one": "One"}, description="New."), ["cosmetic: described in other words"]),
        (TWO, TWO, []),
    ],
)
def test_a_change_of_the_events(
    before: dict[str, Any], after: dict[str, Any], changes: list[str], tmp_path: Path
) -> None:
    found = diff(planned(before, tmp_path), planned(after, tmp_path))
    said = [f"{change.kind}: {change.what}" for change in found if change.where == "webhooks.parse"]
    assert [what for what in said if what in changes] == changes
    assert [what for what in said if not what.startswith("cosmetic")] == [
        what for what in changes if not what.startswith("cosmetic")
    ]
