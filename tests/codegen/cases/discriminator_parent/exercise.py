import json
from datetime import date

from discriminator_parent import Sample
from discriminator_parent.models import Cat, Dog, Kitten, Pet

from tests.codegen.server import Server


def check_children_come_back_and_are_taken_where_the_parent_is_asked_for() -> None:
    server = Server({"kind": "dog", "barks": True})
    assert Sample(http_client=server.client()).pets.add_pet(body=Cat(kind="Cat", lives=9)) == Dog(kind="dog", barks=True)
    assert json.loads(server.request.content) == {"kind": "Cat", "lives": 9}


def check_what_is_no_known_child_is_the_parent() -> None:
    owner = Sample(http_client=Server({"pets": [{"kind": "Cat"}, {"kind": "fish"}]}).client()).pets.get_owner()
    assert owner.pets == [Cat(kind="Cat"), Pet(kind="fish")]


def check_a_child_of_a_child_is_told_too() -> None:
    server = Server({"kind": "Kitten", "lives": 9, "born": "2020-01-02"})
    kitten = Kitten(kind="Kitten", lives=9, born=date(2020, 1, 2))
    assert Sample(http_client=server.client()).pets.add_pet(body=kitten) == kitten
