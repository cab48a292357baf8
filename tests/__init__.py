"""Sourceline's tests; `make test` runs them all."""
