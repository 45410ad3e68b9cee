"""What is looked for in a description, a module for each kind of fault."""
