import pytest
from responses_ranges import NotFoundError, Sample
from responses_ranges.models import Begun, Done

from tests.codegen.server import Server


def check_an_exact_status_comes_before_its_range() -> None:
    assert Sample(http_client=Server({"result": "a"}, status=201).client()).jobs.start_job() == Done(result="a")
    assert Sample(http_client=Server({"id": "1"}, status=202).client()).jobs.start_job() == Begun(id="1")


def check_default_covers_success_where_nothing_else_does() -> None:
    assert Sample(http_client=Server({"result": "a"}).client()).jobs.get_job() == Done(result="a")
    with pytest.raises(NotFoundError, match="no such job"):
        Sample(http_client=Server({"message": "no such job"}, status=404).client()).jobs.get_job()


def check_a_media_type_without_a_schema_and_any_media_type_are_bytes() -> None:
    picture = Server(content=b"\x89PNG", content_type="image/png")
    assert Sample(http_client=picture.client()).jobs.get_picture() == b"\x89PNG"
    assert Sample(http_client=Server(content=b"a\x00", content_type="a/b").client()).jobs.get_any() == b"a\x00"
