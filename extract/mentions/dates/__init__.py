"""Which date is an event's: what sentence and story say of time in, a date with its reason out."""
