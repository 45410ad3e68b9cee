"""Validate a whole description: find all that can't be generated, or would surprise, in one run."""

from ..document.diagnostics import WHOLE, Diagnostic
from ..document.source import Source
from ..document.walk import parts
from .examples import validate_examples
from .extensions import validate_extensions
from .file_names import validate_file_names
from .forms import validate_forms
from .links import validate_links
from .operations import validate_operations
from .parameter_values import validate_parameter_values
from .references import validate_references
from .schemas import validate_schemas
from .security import validate_security
from .servers import validate_servers
from .structure import validate_structure
from .twins import validate_twins
from .unsupported import validate_unsupported
from .version_3_2 import validate_version_3_2


def validate(source: Source) -> list[Diagnostic]:
    """Return the diagnostics of a description; only those of its structure if that makes the rest meaningless."""
    structure = [*source.warnings, *validate_structure(source)]
    if any(diagnostic.scope == WHOLE for diagnostic in structure):
        return structure  # such as a misspelt `components`, which would break each reference into it
    every = parts(source.root)
    return [
        *structure,
        *validate_references(source, every),
        *validate_links(source, every),
        *validate_schemas(source, every),
        *validate_operations(source),
        *validate_security(source),
        *validate_servers(source, every),
        *validate_extensions(source),
        *validate_examples(source, every),
        *validate_unsupported(source, every),
        *validate_version_3_2(source, every),
        *validate_forms(source, every),
        *validate_parameter_values(source, every),
        *validate_twins(source, every),
        *validate_file_names(source, every),
    ]
