"""The headline of an event: a clause in, a line that an editor would keep out."""
