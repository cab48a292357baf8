"""From article text to draft event records: guesses, shown to editors for correction."""
