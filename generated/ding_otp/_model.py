# Generated from the API's description. Edit that or the templates, not this file.
"""What all models have: from and to JSON. A model says how each of its fields is read and written."""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, Self

from ._codec import FieldError, as_object
from ._responses import parse_json
from ._text import to_json


class APIModel:
    """An object of the API. It can't be changed; `attrs.evolve` makes another one of it."""

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Called by attrs for each model, whose constructor it has made."""
        type.__setattr__(cls, "__init__", _without_frames(vars(cls)["__init__"]))

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Make one of a JSON object.

        Raises:
            ValueError: It is none, or a field that must be there is missing or can't be read. The text names the field
                and does not show its value.
        """
        try:
            return cls._decoded(as_object(data))
        except FieldError as error:
            failure = FieldError(error.problem, error.path)
        except RecursionError:
            failure = FieldError("is nested too deep")
        # Raised out here and as a new error, so that an error report shows no frame that holds data.
        del data
        raise failure

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Make one of the text of a JSON object.

        Raises:
            ValueError: See `from_dict`.
        """
        try:
            return cls.from_dict(_parsed(text))
        except FieldError as error:
            failure = FieldError(error.problem, error.path)
        del text
        raise failure

    def to_dict(self) -> dict[str, object]:
        """Return the JSON object, without the fields that are absent."""
        raise NotImplementedError

    def to_json(self) -> str:
        """Return the text of the JSON object, without the fields that are absent.

        Raises:
            TypeError: JSON has no such type as that of a field's value.
            ValueError: JSON can't hold a field's value, such as NaN.
        """
        return to_json(self.to_dict()).decode()

    def __iter__(self) -> Iterator[tuple[str, object]]:
        """Yield the names and values of the JSON object, so that `dict(model)` is it."""
        yield from self.to_dict().items()

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, handler: Any) -> Any:
        from ._pydantic import model_schema

        return model_schema(cls, handler)

    @property
    def __pydantic_serializer__(self) -> Any:
        from ._pydantic import SERIALIZER  # of models where pydantic knows no type

        return SERIALIZER

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from ._pydantic import model_json_schema

        return model_json_schema(cls, schema, handler)

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        """Make one of the fields of a JSON object, which are taken out of it."""
        raise NotImplementedError

    @classmethod
    def _of(cls, /, **values: object) -> Self:
        """Make one of all its values, which have been decoded and need no conversion and no check."""
        model = cls.__new__(cls)
        model.__dict__.update(values)
        return model


def _without_frames(construct: Callable[..., None]) -> Callable[..., None]:
    """Return a constructor whose errors have no frame that holds what it was given: that of attrs holds all of it."""

    @wraps(construct)
    def construct_quietly(self: object, /, *args: object, **fields: object) -> None:
        try:
            return construct(self, *args, **fields)
        except Exception as error:  # a warning may be one, too
            failure = error.with_traceback(None)
        del self, args, fields
        raise failure

    return construct_quietly


def _parsed(text: object) -> object:
    if isinstance(text, str):
        return parse_json(text.encode("utf-8", "surrogatepass"))  # halves of pairs are told of as no UTF-8
    if isinstance(text, bytes):
        return parse_json(text)
    raise FieldError(f"expected JSON as a str or bytes, got {type(text).__name__}")
