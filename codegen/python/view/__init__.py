"""What templates see: the package in Python terms, down to each name and expression. Templates only lay it out."""
