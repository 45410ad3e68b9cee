"""Files that are sent and received do not fill the memory. `make large` tries it with 1 GiB."""

import sys
from pathlib import Path

import pytest

from tests.codegen.runs.large import DIRECTIONS, ROADS, SIDES, measure, prepare, serving

MEBIBYTES = 64
ALLOWED = 8 * 1024

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """The folder with the packages, and the files."""
    folder = tmp_path_factory.mktemp("large")
    return folder, *prepare(folder, MEBIBYTES)


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_large_file_takes_little_memory(
    prepared: tuple[Path, Path, Path], direction: str, side: str, road: str
) -> None:
    folder, small, large = prepared
    with serving(folder) as url:
        assert measure(folder, url, small, large, (direction, side, road)).kibibytes < ALLOWED
