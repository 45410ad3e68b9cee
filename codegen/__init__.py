"""The generator: reads an OpenAPI description and writes a client package. `pipeline.py` is the file to read first."""
