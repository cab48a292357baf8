"""Who took part, where, how many: a trigger in, participants, places and figures out."""
