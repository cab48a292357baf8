"""What the parse says: clauses, predicates, what hangs on a word, what is quoted or set apart."""
