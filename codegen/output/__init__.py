"""Turn the plan into files in place."""
