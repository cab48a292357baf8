"""What the text around says of a date: clause, tense, dates before it, and what kind of text."""
