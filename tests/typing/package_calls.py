"""Calls of ten generated packages. Type checkers refuse each line that says `wrong`, and no other; it is never run."""

from datetime import date
from typing import assert_type
from uuid import UUID

import body_json
import body_multipart
import discriminator
import downloads
import nullable
import pages
import parameters_query
import responses
import responses_bodiless
import unions


def json_bodies(client: body_json.Sample, account: UUID) -> None:
    assert_type(client.bodies.send_text(body="a"), None)
    client.bodies.send_numbers(body=[1, 2])
    client.bodies.put_thing(name="a", account=account, id="b", dry=True)
    client.bodies.put_thing(body_json.models.Thing(name="a"), id="b")
    client.bodies.send_anything(body={"a": [1]})
    client.bodies.send_text(body=1)  # wrong: a text
    client.bodies.send_numbers(body=["1"])  # wrong: numbers
    client.bodies.put_thing(name="a")  # wrong: an id is needed


def query_parameters(client: parameters_query.Sample) -> None:
    client.search.search(q="a", codes=["b"], limit=5, exact=False, owner="8f1196d5-806e-4b71-9b24-5f96ec052808")
    client.search.search(q="a", sort="up", kinds=["down", parameters_query.models.Sort.UP])
    client.search.search(limit=5)  # wrong: q is needed
    client.search.search(q="a", limit="5")  # wrong: a number
    client.search.search(q="a", sort="sideways")  # wrong: no such value
    client.search.search(q="a", since="2026-01-01")  # wrong: a datetime


def several_pages(client: pages.Sample) -> None:
    page = client.things.list_(limit=5)
    assert_type(page, pages.models.ThingPage)
    for thing in client.things.list_all(after="a"):
        assert_type(thing, pages.models.Thing)
    for number in client.things.rows_all(q=["a"]):
        assert_type(number, int)
    client.things.rows(offset="1")  # wrong: a number
    client.things.list_all(page=2)  # wrong: no such argument


async def several_pages_async(client: pages.AsyncSample) -> None:
    assert_type(await client.things.list_(), pages.models.ThingPage)
    async for thing in client.things.list_all():
        assert_type(thing.name, str | None)
    list(client.things.list_all())  # wrong: to be iterated over asynchronously


def unions_of_models(client: unions.Sample) -> None:
    shape = client.shapes.send_shape(body=unions.models.Circle(radius=1.5))
    assert_type(shape, unions.models.Circle | unions.models.Square)
    assert_type(client.shapes.get_drawing().shapes, list[unions.models.Circle | unions.models.Square] | None)
    client.shapes.send_shape(body=unions.models.Drawing())  # wrong: no shape
    client.shapes.send_shape(body=unions.models.Circle())  # wrong: a radius is needed
    print(shape.radius)  # wrong: of a circle only


def several_answers(client: responses.Sample) -> None:
    assert_type(client.jobs.start_job(), responses.models.Done | responses.models.Begun | None)
    assert_type(client.jobs.count(), int)
    assert_type(client.jobs.get_log(), str)
    print(client.jobs.start_job().id)  # wrong: it may be None, or done


def answers_without_a_body(client: responses_bodiless.Sample) -> None:
    assert_type(client.stars.change(name="vega"), responses_bodiless.models.ResetResponse | None)
    print(client.stars.change(name="vega").name)  # wrong: it may be None


def nulls(client: nullable.Sample) -> None:
    profile = client.profiles.change_profile(name=None, born=date(2000, 1, 1), level="low", tags=["a", None])
    assert_type(profile.name, str | None)
    client.profiles.change_profile(name="a", nickname=nullable.UNSET, home=nullable.models.Place(city="b"))
    client.profiles.change_profile(nickname="a")  # wrong: a name is needed
    client.profiles.change_profile(name="a", tags=None, born="2000-01-01")  # wrong: a date
    client.profiles.change_profile(name=nullable.UNSET)  # wrong: it can't be left out


def tagged(client: discriminator.Sample) -> None:
    cat = discriminator.models.Cat(kind="cat", lives=9)
    assert_type(client.pets.add_pet(body=cat), discriminator.models.Cat | discriminator.models.Dog | dict[str, object])
    client.pets.add_pet(body=discriminator.models.Owner())  # wrong: no pet
    client.pets.add_pet(body="cat")  # wrong: no pet


def whole_files(client: downloads.Sample) -> None:
    assert_type(client.files.get_file(name="a"), bytes)
    assert_type(client.files.make_thumbnail(body=b"a"), bytes)
    client.files.get_file("a")  # wrong: arguments have names
    client.files.make_thumbnail(body=5)  # wrong: no file


def forms(client: body_multipart.Sample) -> None:
    assert_type(client.uploads.upload(body=body_multipart.models.UploadBody(file=b"a", title="b")), None)
    client.uploads.upload(body=body_multipart.models.UploadBody(title="b"))  # wrong: a file is needed
    client.uploads.upload(body={"file": b"a"})  # wrong: no model
