"""Resolve a description: schemas to types, inline schemas to names, operations to what they take and answer."""
