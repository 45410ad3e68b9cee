"""Tell what changed between two descriptions."""
