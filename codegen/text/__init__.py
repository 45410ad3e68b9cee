"""Turn text of a description into names, Markdown and lines of a terminal."""
