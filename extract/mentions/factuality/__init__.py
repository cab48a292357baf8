"""Whether something happened, is planned, was said, or neither."""
