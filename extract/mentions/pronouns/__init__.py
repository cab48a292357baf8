"""Whom he, she, it and they stand for, where that is safe."""
