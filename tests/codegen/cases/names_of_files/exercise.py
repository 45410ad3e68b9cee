from pathlib import Path

import names_of_files
from names_of_files import Sample
from names_of_files.models import Con

from tests.codegen.recording import recording

_DEVICES = {"con", "prn", "aux", "nul", "com1"}


def check_no_file_is_called_like_a_device_or_too_long_for_a_file_system() -> None:
    files = [path.stem for path in Path(names_of_files.__file__).parent.rglob("*.py")]
    assert not _DEVICES & set(files)
    assert max(map(len, files)) < 100


def check_the_names_in_python_stay() -> None:
    with recording({"com1": "a"}) as server, Sample(base_url=server.url) as client:
        assert client.aux.a() == Con(com1=names_of_files.models.COM1.A)
        long = getattr(client, [name for name in dir(client) if name.startswith("long00")][0])
        assert long.b().a is None
        assert long.c().b is None
    assert [item.target for item in server.received] == ["/a", "/b", "/c"]
