from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from parameters_styles import Sample
from parameters_styles.models import FilterType1, FilterType1Inner, Point, StructuredShape
from parameters_styles.resources.styles import Styles

from tests.codegen.recording import Received, recording

Value = str | list[str] | dict[str, int]

# As the tables of RFC 6570, section 3.2, and of OpenAPI have them; delimiters that a URI can't hold are encoded.
_COLORS = ["blue", "a,b c", "é/&"]
_LEVELS = {"R": 100, "G&": 200}


def _request(call: Callable[[Styles], None]) -> Received:
    with recording() as server, Sample(base_url=server.url) as client:
        call(client.styles)
    return server.last


def _query(call: Callable[[Styles], None]) -> str:
    return _request(call).query


def check_form() -> None:
    assert _query(lambda styles: styles.query(form="a b")) == "form=a%20b"
    assert _query(lambda styles: styles.query(form=_COLORS)) == "form=blue&form=a%2Cb%20c&form=%C3%A9%2F%26"
    assert _query(lambda styles: styles.query(form=_LEVELS)) == "R=100&G%26=200"
    assert _query(lambda styles: styles.query(flat=_COLORS)) == "flat=blue,a%2Cb%20c,%C3%A9%2F%26"
    assert _query(lambda styles: styles.query(flat=_LEVELS)) == "flat=R,100,G%26,200"
    assert _query(lambda styles: styles.query(days=[date(2024, 2, 29), date(2024, 3, 1)])) == "days=2024-02-29,2024-03-01"


def check_delimited() -> None:
    assert _query(lambda styles: styles.query(space=_COLORS)) == "space=blue%20a%2Cb%20c%20%C3%A9%2F%26"
    assert _query(lambda styles: styles.query(space=_LEVELS)) == "space=R%20100%20G%26%20200"
    assert _query(lambda styles: styles.query(spaces=["a b", "c"])) == "spaces=a%20b&spaces=c"
    assert _query(lambda styles: styles.query(pipe=["a", "b c"])) == "pipe=a%7Cb%20c"
    assert _query(lambda styles: styles.query(pipe=_LEVELS)) == "pipe=R%7C100%7CG%26%7C200"


def check_a_deep_object_goes_by_the_kind_of_the_value() -> None:
    assert _query(lambda styles: styles.query(deep=7)) == "deep=7"
    deep = FilterType1(name="a b", sizes=[1, 2], inner=FilterType1Inner(a="&"))
    assert _query(lambda styles: styles.query(deep=deep)) == (
        "deep%5Bname%5D=a%20b&deep%5Bsizes%5D=1&deep%5Bsizes%5D=2&deep%5Binner%5D%5Ba%5D=%26"
    )


def check_reserved_characters_stay_where_that_is_allowed() -> None:
    assert _query(lambda styles: styles.query(free="https://a.example/?b='c';d%2F%")) == "free=https://a.example/?b='c';d%2F%25"
    assert _query(lambda styles: styles.query(free="a&b#c+d e[0]")) == "free=a%26b%23c%2Bd%20e%5B0%5D"
    assert _query(lambda styles: styles.query(frees=["a/b", "c:d"])) == "frees=a/b,c:d"
    assert _query(lambda styles: styles.query(text="a/b:c+d")) == "text=a%2Fb%3Ac%2Bd"


def check_what_is_empty_is_not_sent() -> None:
    assert _query(lambda styles: styles.query(form=[], flat=[], space={}, pipe=[], spaces=[], deep=FilterType1())) == ""
    assert _query(lambda styles: styles.query(text="", form="")) == "form=&text="
    assert _query(lambda styles: styles.query()) == ""


def _path(value: Value) -> list[str]:
    request = _request(
        lambda styles: styles.path(
            simple=value, exploded=value, label=value, labels=value, matrix=value, matrixes=value
        )
    )
    return request.target.split("/")[2:]


def check_paths() -> None:
    assert _path("a/b") == ["a%2Fb", "a%2Fb", ".a%2Fb", ".a%2Fb", ";matrix=a%2Fb", ";matrixes=a%2Fb"]
    assert _path(["x", "y,z"]) == [
        "x,y%2Cz",
        "x,y%2Cz",
        ".x,y%2Cz",
        ".x.y%2Cz",
        ";matrix=x,y%2Cz",
        ";matrixes=x;matrixes=y%2Cz",
    ]
    assert _path({"R": 1, "G": 2}) == [
        "R,1,G,2",
        "R=1,G=2",
        ".R,1,G,2",
        ".R=1.G=2",
        ";matrix=R,1,G,2",
        ";R=1;G=2",
    ]


def check_an_empty_part_of_a_path_is_refused() -> None:
    with pytest.raises(ValueError, match="^simple: must not be empty"):
        _path([])
    with pytest.raises(ValueError, match="^simple: must not be empty"):
        _path({})


def check_headers() -> None:
    request = _request(lambda styles: styles.header(x_flat=_LEVELS, x_exploded=_LEVELS))
    assert (request.all("X-Flat"), request.all("X-Exploded")) == (["R,100,G&,200"], ["R=100,G&=200"])
    request = _request(lambda styles: styles.header(x_flat=["a", "b"], x_exploded="c"))
    assert (request.all("X-Flat"), request.all("X-Exploded")) == (["a,b"], ["c"])


def check_what_is_empty_is_no_header() -> None:
    assert not _request(lambda styles: styles.header(x_flat=[], x_exploded={})).all("X-Flat")
    assert not _request(lambda styles: styles.header(x_flat=[], x_exploded={})).all("X-Exploded")
    assert _request(lambda styles: styles.header(x_flat="")).all("X-Flat") == [""]


def check_an_item_that_a_header_would_split_is_refused() -> None:
    with pytest.raises(ValueError, match="^X-Flat: has an item with a comma"):
        _request(lambda styles: styles.header(x_flat=["a", "b,c"]))
    with pytest.raises(ValueError, match="^X-Exploded: has an item with a comma"):
        _request(lambda styles: styles.header(x_exploded={"a,b": 1, "c": 2}))
    assert _request(lambda styles: styles.header(x_flat=["a", '"b,c"'])).all("X-Flat") == ['a,"b,c"']
    assert _request(lambda styles: styles.header(x_flat="a,b")).all("X-Flat") == ["a,b"]


def check_bytes_are_sent_if_they_are_a_text() -> None:
    assert _query(lambda styles: styles.structured(raw="é&".encode())) == "raw=%C3%A9%26"
    with pytest.raises(ValueError, match="^raw: bytes that are not UTF-8"):
        _request(lambda styles: styles.structured(raw=b"\xff"))


def check_what_no_style_is_for_is_json() -> None:
    assert _query(lambda styles: styles.structured(deep=["a", "b"])) == "deep=a&deep=b"
    assert _query(lambda styles: styles.structured(matrix=[[1, 2], []])) == "matrix=%5B1%2C2%5D&matrix=%5B%5D"
    assert _query(lambda styles: styles.structured(points=[Point(x=1), Point(x=2)])) == (
        "points=%7B%22x%22%3A1%7D,%7B%22x%22%3A2%7D"
    )
    assert _query(lambda styles: styles.structured(shape=StructuredShape(at=Point(x=1)))) == "at=%7B%22x%22%3A1%7D"


def _reserved(part: str, parts: Value = "a") -> str:
    return _request(lambda styles: styles.reserved(part=part, parts=parts)).target


def check_reserved_characters_stay_in_a_part_of_a_path() -> None:
    assert _reserved("a:b@c;d=e,f", "g$h") == "/reserved/a:b@c;d=e,f/;parts=g$h"
    assert _reserved("a/b?c#d", ["e/f", "%2F%"]) == "/reserved/a%2Fb%3Fc%23d/;parts=e%2Ff,%2F%25"
    assert _reserved("é [x]", {"k/": 1}) == "/reserved/%C3%A9%20%5Bx%5D/;parts=k%2F,1"


def check_no_part_of_a_path_leads_to_another() -> None:
    for part in ("..", ".", "../admin", "a/../b", "%2e%2E", "..%2Fb", "..;x", "..\\b", "a%5c.."):
        with pytest.raises(ValueError, match="^part: must not have a part"):
            _reserved(part)


def _cookies(**given: Any) -> list[str]:
    return _request(lambda styles: styles.cookie(**given)).all("Cookie")


def check_cookies_of_the_style_for_them_are_sent_as_given() -> None:
    assert _cookies(plain="a%20b=", each=["c", "d"], one=["e", "f"]) == ["plain=a%20b=; each=c; each=d; one=e,f"]
    assert _cookies(each={"a": 1, "b": 2}, one={"a": 1, "b": 2}) == ["a=1; b=2; one=a,1,b,2"]
    assert _cookies(each=[], one=[]) == []


def check_what_no_cookie_can_hold_is_refused() -> None:
    for value in ("a;b", "a b", "a,b", 'a"b', "a\\b", "é", "a\n", "\x00"):
        for name in ("plain", "each", "one"):
            with pytest.raises(ValueError, match=f"^{name}: has a character that a cookie can't hold") as caught:
                _cookies(**{name: value})
            assert value not in str(caught.value)
    with pytest.raises(ValueError, match="^each: "):
        _cookies(each={"a=": 1})
