"""A real browser, axe and the Nu checker for the tests."""
