import json

from models_recursive import Sample
from models_recursive.models import Child, Folder, Node, Parent

from tests.codegen.server import Server

TREE = {"value": "a", "next": {"value": "b"}, "children": [{"value": "c", "children": []}]}


def check_a_model_may_hold_itself() -> None:
    server = Server(TREE)
    node = Node(value="a", next=Node(value="b"), children=[Node(value="c", children=[])])
    assert Sample(http_client=server.client()).trees.put_tree(node) == node
    assert json.loads(server.request.content) == TREE


def check_two_models_may_hold_each_other() -> None:
    family = {"name": "Ada", "children": [{"age": 3, "parent": {"name": "Ada"}}]}
    parent = Sample(http_client=Server(family).client()).trees.get_family()
    assert parent == Parent(name="Ada", children=[Child(age=3, parent=Parent(name="Ada"))])
    assert parent.to_dict() == family


def check_a_map_may_hold_itself() -> None:
    folders: dict[str, object] = {"a": {"b": {}}, "c": {}}
    found = Sample(http_client=Server(folders).client()).trees.get_folders()
    assert found.additional_properties["a"] == Folder(additional_properties={"b": Folder()})
    assert found.to_dict() == folders


def check_such_a_map_is_sent_as_one_argument() -> None:
    server = Server()
    Sample(http_client=server.client()).trees.put_folders(body=Folder(additional_properties={"a": Folder()}))
    assert json.loads(server.request.content) == {"a": {}}


def check_a_map_may_hold_itself_as_one_of_several() -> None:
    shelves: dict[str, object] = {"a": ["b", {"c": ["d"]}]}
    found = Sample(http_client=Server(shelves).client()).trees.get_shelves()
    assert not isinstance(found, str)
    assert found.to_dict() == shelves
    assert Sample(http_client=Server("e").client()).trees.get_shelves() == "e"
