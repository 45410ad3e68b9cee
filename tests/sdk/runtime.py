"""Import the fixed modules of all packages from the templates: `ding_otp` has only what it uses of them."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

_NAME = "runtime"

_package = ModuleType(_NAME)
_package.__path__ = [str(Path(__file__).parents[2] / "templates" / "package")]
sys.modules[_NAME] = _package

arguments = import_module(f"{_NAME}._arguments")
codec = import_module(f"{_NAME}._codec")
config = import_module(f"{_NAME}._config")
credentials = import_module(f"{_NAME}._credentials")
files = import_module(f"{_NAME}._files")
forms = import_module(f"{_NAME}._forms")
messages = import_module(f"{_NAME}._http.messages")
open_enum = import_module(f"{_NAME}._open_enum")
redact = import_module(f"{_NAME}._redact")
request = import_module(f"{_NAME}._request")
responses = import_module(f"{_NAME}._responses")
unions = import_module(f"{_NAME}._unions")
text = import_module(f"{_NAME}._text")
