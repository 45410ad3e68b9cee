from names_unicode import Sample
from names_unicode.models import Art

from tests.codegen.server import Server

DATA = {"höhe": 1.5, "幅": 2, "ﬁne": "f", "½": "h", "art": "大"}


def check_names_in_other_scripts_work() -> None:
    server = Server(DATA)
    größe = Sample(http_client=server.client()).größen.größe(länge=3, 名前="a")
    assert server.target == "/v1/gr%C3%B6%C3%9Fe?l%C3%A4nge=3&%E5%90%8D%E5%89%8D=a"
    assert (größe.höhe, größe.幅, größe.fine, größe.art) == (1.5, 2, "f", Art.大)
    assert größe.additional_properties == {}
    assert größe.to_dict() == DATA
