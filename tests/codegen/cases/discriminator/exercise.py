import json
from typing import Annotated

import pytest
from discriminator import Sample
from discriminator.models import Cat, Dog, Owner
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, TypeAdapter, ValidationError

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


class Home(BaseModel):
    """What an application keeps of pets."""

    first: Cat | Dog
    others: list[Dog | Cat] = []
    last: Cat | Dog | dict[str, object] | None = None


def check_pydantic_goes_by_the_tag() -> None:
    data = {"first": {"kind": "hound"}, "others": [{"kind": "cat"}, {"kind": "hound"}], "last": {"kind": "Cat"}}
    home = Home.model_validate(data)
    assert home == Home(first=Dog(kind="hound"), others=[Cat(kind="cat"), Dog(kind="hound")], last=Cat(kind="Cat"))
    assert Home.model_validate_json(home.model_dump_json()) == home
    assert home.model_dump(mode="json") == data
    assert Home.model_validate({**data, "last": {"kind": "fish"}}).last == {"kind": "fish"}
    with pytest.raises(ValidationError) as caught:
        Home.model_validate({"first": {"kind": "fish"}})
    assert [error["msg"] for error in caught.value.errors()] == ["is the value of another model"] * 2
    kinds = {"enum": ["Cat", "cat"], "type": "string"}, {"enum": ["Dog", "hound"], "type": "string"}
    defined = Home.model_json_schema()["$defs"]
    assert (defined["Cat"]["properties"]["kind"], defined["Dog"]["properties"]["kind"]) == kinds


def check_fastapi_goes_by_the_tag() -> None:
    app = FastAPI()

    @app.post("/pets")
    def add(pet: Annotated[Cat | Dog, Body()]) -> Cat | Dog:
        return type(pet)(kind=pet.kind, lives=1)

    @app.get("/owner", response_model=Owner)
    def owner() -> object:
        return Owner(pets=[Dog(kind="Dog"), Cat(kind="Cat")])

    browser = TestClient(app)
    assert browser.post("/pets", json={"kind": "hound"}).json() == {"kind": "hound", "lives": 1}
    assert browser.post("/pets", json={"kind": "fish"}).status_code == 422
    assert browser.get("/owner").json() == {"pets": [{"kind": "Dog"}, {"kind": "Cat"}]}
    assert {"Cat", "Dog", "Owner"} <= set(browser.get("/openapi.json").json()["components"]["schemas"])
    assert TypeAdapter(Owner).validate_python({"pets": [{"kind": "Dog"}]}) == Owner(pets=[Dog(kind="Dog")])
