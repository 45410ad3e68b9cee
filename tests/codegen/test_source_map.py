"""Positions in JSON are those of the same text as YAML."""

import json

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.document.diagnostics import pointer
from codegen.document.source_map import JsonSourceMap, YamlSourceMap

KEYS = st.text('abc/~ "\\é', max_size=3)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('ab{}[],: "\\', max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


def pointers(value: object, *before: str | int) -> list[str]:
    """List the pointers to all values, and past each of them."""
    here = [pointer(*before), pointer(*before, "missing"), pointer(*before, 7)]
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [*here, *(found for key, item in inner for found in pointers(item, *before, key))]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(KEYS, VALUES, max_size=3), st.sampled_from([None, 0, 2]))
def test_positions_in_json_are_those_in_yaml(value: dict[str, object], indent: int | None):
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    as_yaml = YamlSourceMap(yaml.compose(text, Loader=yaml.CSafeLoader))
    as_json = JsonSourceMap(text)
    for where in pointers(value):
        assert as_json.position(where) == as_yaml.position(where), where


@pytest.mark.parametrize("text", ["{}", " {\n} ", '{"a": []}'])
def test_a_missing_value_has_the_position_of_its_nearest_ancestor(text: str):
    assert JsonSourceMap(text).position("#/a/0/b") == ((0, 1) if "a" in text else None)
