import json
from uuid import UUID

import pytest
from all_of import Sample
from all_of.models import Cat

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_the_fields_of_all_are_in_one() -> None:
    server = Server({"name": "Tom", "age": 3, "tag": ID, "purrs": True})
    cat = Sample(http_client=server.client()).pets.add_cat(name="Tom", age=3, tag=ID)
    assert cat == Cat(name="Tom", age=3, tag=UUID(ID), purrs=True)
    assert json.loads(server.request.content) == {"name": "Tom", "age": 3, "tag": ID}


def check_what_one_of_them_requires_is_required() -> None:
    with pytest.raises(ValueError, match="age: missing"):
        Cat.from_dict({"name": "Tom"})
