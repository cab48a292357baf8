"""Whether an event makes a record: a mention in, reasons against it out."""
