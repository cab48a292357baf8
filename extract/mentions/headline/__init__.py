"""The article's own headline, and the event that it tells."""
