"""A family of expressions a module: a place in a text in, readings with their values out."""
