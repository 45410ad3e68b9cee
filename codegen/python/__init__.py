"""All decisions about the package, made before anything is rendered."""
