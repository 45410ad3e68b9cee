"""The sandbox without HTTP: operations in transactions, the faults that are on, background tasks."""
