"""`openapi.yaml`: which operations there are, and whether a request fulfils its schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast, get_args

import yaml
from jsonschema_rs import Draft202012Validator, ValidationError

from .api_error import ApiError
from .json_text import decode_json
from .magic_numbers import Operation

_PACKAGE = Path(__file__).resolve().parents[1]

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})

# Codes for values of the wrong form. A value of the wrong type is always bad_request.
_CODES_BY_FIELD = {
    "customer_uuid": "account_invalid",
    "authentication_uuid": "invalid_auth_uuid",
    "phone_number": "invalid_phone_number",
}


@dataclass(frozen=True, slots=True)
class OperationContract:
    """What the description says of one operation.

    Attributes:
        id: Its operation id: send, check or retry.
        path: Its path below the base URL.
        validator: Of its request body.
    """

    id: Operation
    path: str
    validator: Draft202012Validator

    def read(self, raw: bytes) -> dict[str, Any]:
        """Decode a request body and check it against its schema.

        Raises:
            ApiError: It is malformed, or does not fulfil the schema.
        """
        body = decode_json(raw)
        if not self.validator.is_valid(body):
            raise _explain(self.validator.iter_errors(body))
        return cast("dict[str, Any]", body)


def find_description() -> Path:
    """Return where `openapi.yaml` is: in the folder of an installed package, or at the root of the repository.

    Raises:
        FileNotFoundError: It is in neither place.
    """
    places = (_PACKAGE / "openapi.yaml", _PACKAGE.parent / "openapi.yaml")
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"openapi.yaml is in none of {', '.join(map(str, places))}: install the package again")


@dataclass(frozen=True, slots=True)
class UnknownOperation:
    """An operation of the description that the sandbox can't do."""

    method: str
    path: str


def load_contract() -> tuple[list[OperationContract], list[UnknownOperation]]:
    """The operations of the description: those that the sandbox does, with their validators compiled, and the rest."""
    document: dict[str, Any] = yaml.safe_load(find_description().read_text(encoding="utf-8"))
    known: list[OperationContract] = []
    unknown: list[UnknownOperation] = []
    for path, item in document["paths"].items():
        for method in sorted(_METHODS & set(item)):
            operation = item[method]
            if method == "post" and operation.get("operationId") in get_args(Operation):
                validator = _compile(operation, document)
                known.append(OperationContract(id=operation["operationId"], path=path, validator=validator))
            else:
                unknown.append(UnknownOperation(method.upper(), path))
    return known, unknown


def _compile(operation: Mapping[str, Any], document: Mapping[str, Any]) -> Draft202012Validator:
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    # The rules for phone numbers are in `phone_numbers`, which gives them error codes of their own.
    formats: dict[str, Callable[..., bool]] = {"phone_number": _any_text}
    root = {**schema, "components": document["components"]}
    return Draft202012Validator(root, formats=formats, validate_formats=True)


def _any_text(_: str) -> bool:
    return True


def _explain(errors: Iterable[ValidationError]) -> ApiError:
    """Return the error that is worth telling: a missing or mistyped field before a value of the wrong form."""
    found = sorted((_rank(error) for error in errors), key=lambda ranked: ranked[0])
    _, field, error = found[0]
    code = _CODES_BY_FIELD.get(field, "bad_request") if error.kind.name == "format" else "bad_request"
    if code == "invalid_phone_number":
        return ApiError(code, f"{error.instance} is not a valid phone number")
    return ApiError(code, f"{field}: {error.message}" if field else error.message)


def _rank(error: ValidationError) -> tuple[bool, str, ValidationError]:
    field = str(error.instance_path[0]) if error.instance_path else ""
    return error.kind.name == "format", field, error
