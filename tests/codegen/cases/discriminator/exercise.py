import json

from discriminator import Sample
from discriminator.models import Cat, Dog

from tests.codegen.server import Server


def check_the_tag_decides() -> None:
    server = Server({"kind": "hound", "lives": 1})
    pets = Sample(http_client=server.client()).pets
    assert pets.add_pet(body=Cat(kind="cat", lives=9)) == Dog(kind="hound", lives=1)
    assert json.loads(server.request.content) == {"kind": "cat", "lives": 9}


def check_names_of_schemas_are_tags_too() -> None:
    owner = Sample(http_client=Server({"pets": [{"kind": "Dog"}, {"kind": "Cat"}]}).client()).pets.get_owner()
    assert owner.pets == [Dog(kind="Dog"), Cat(kind="Cat")]


def check_an_unknown_tag_gives_the_object_as_it_came() -> None:
    pet = Sample(http_client=Server({"kind": "fish", "fins": 2}).client()).pets.add_pet(body=Cat(kind="cat"))
    assert pet == {"kind": "fish", "fins": 2}
