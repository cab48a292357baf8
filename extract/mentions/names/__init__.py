"""Who and what an article names: the places of names in, one name and kind for each bearer out."""
