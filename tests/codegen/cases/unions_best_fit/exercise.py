import json

import pytest
from pydantic import TypeAdapter
from unions_best_fit import Sample
from unions_best_fit.models import Image, Large, Left, Message, Nyb, Paf, Right, Small, Text

from tests.codegen.server import Server


def _address(value: object) -> object:
    return Sample(http_client=Server(value).client()).messages.get_address()


def check_the_variant_is_the_one_whose_enum_knows_the_value() -> None:
    assert isinstance(_address({"dataset": "paf", "line": "a"}), Paf)
    assert isinstance(_address({"dataset": "nyb", "line": "a"}), Nyb)
    unknown = _address({"dataset": "mr", "line": "a"})
    assert isinstance(unknown, Paf)
    assert not unknown.dataset.is_known


def check_the_variant_is_the_one_that_reads_most_fields() -> None:
    server = Server({"input": [{"url": "a"}, {"text": "b"}], "model": "max", "blank": ""})
    message = Sample(http_client=server.client()).messages.send(input="c", model="pro", blank=None)
    assert message.input == [Image(url="a"), Text(text="b")]
    assert isinstance(message.model, Large)
    assert json.loads(server.request.content) == {"input": "c", "model": "pro", "blank": None}


def check_literals_of_a_union_of_enums_become_its_members() -> None:
    assert Message(input="a", model="max").model is Large.MAX
    assert Message(input="a", model="nano").model is Small.NANO
    assert Message(input="a", shape="mini").shape is Small.MINI
    assert Message(input="a", shape=Text(text="b")).shape == Text(text="b")
    assert Message(input="a", many=["mini", 2]).many == [Small.MINI, 2]
    with pytest.raises(ValueError, match="model"):
        Message(input="a", model=1)  # type: ignore[arg-type]


def check_a_list_of_one_variant_is_taken() -> None:
    texts: list[Text] = [Text(text="a")]
    server = Server({"input": "a"})
    Sample(http_client=server.client()).messages.send(input="a", parts=texts)
    assert json.loads(server.request.content)["parts"] == [{"text": "a"}]


def check_unions_in_unions_take_no_more_time_than_there_are_fields() -> None:
    value: dict[str, object] = {}
    for _ in range(60):
        value = {"right": value}
    tree: object = Sample(http_client=Server(value).client()).messages.get_tree()
    depth = 0
    while isinstance(tree, Right) and tree.right is not None:
        tree, depth = tree.right, depth + 1
    assert depth == 60
    assert tree == Left()


def check_what_is_nested_too_deep_is_kept_as_it_came() -> None:
    value: dict[str, object] = {}
    for _ in range(400):
        value = {"left": value}
    tree: object = Sample(http_client=Server(value).client()).messages.get_tree()
    depth = 0
    while isinstance(tree, Left) and tree.left is not None:
        tree, depth = tree.left, depth + 1
    assert 50 < depth < 400
    assert isinstance(tree, Left | Right)
    assert "left" in tree.additional_properties


def check_pydantic_takes_the_variant_that_reads_most() -> None:
    either: TypeAdapter[Paf | Nyb] = TypeAdapter(Paf | Nyb)
    parts: TypeAdapter[list[Text | Image]] = TypeAdapter(list[Text | Image])
    assert either.validate_python({"dataset": "nyb"}) == Nyb(dataset="nyb")
    assert either.validate_json('{"dataset": "paf"}') == Paf(dataset="paf")
    assert isinstance(either.validate_python({"dataset": "mr"}), Paf)
    assert parts.validate_python([{"url": "a"}, {"text": "b"}, {}]) == [Image(url="a"), Text(text="b"), Text()]
    assert parts.validate_python([{"url": 1}, {"text": 1, "url": "a"}]) == [
        Text.from_dict({"url": 1}),
        Image.from_dict({"text": 1, "url": "a"}),
    ]
    assert parts.dump_json([Image(url="a"), Text(text="b")]) == b'[{"url":"a"},{"text":"b"}]'
