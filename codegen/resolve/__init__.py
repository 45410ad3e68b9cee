"""Turn a document into what the description means."""
