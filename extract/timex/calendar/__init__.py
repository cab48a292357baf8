"""Points of the calendar, words for them, and what the tagger takes and gives."""
