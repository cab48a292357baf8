"""Whom a record lists: who takes part by name, and whom its headline names beside."""

from tests.reading import mentions


def _named(text: str) -> list[str]:
    return [one.name for one in mentions(text)[0].named]


def test_whom_the_headline_names_is_listed() -> None:
    """A name deep in what was said is as much in the story as its speaker."""
    text = "Anna Roth said on Monday that the navy had asked Petra Lind to help."

    assert ["Anna Roth", "Petra Lind"] == _named(text)


def test_where_somebody_comes_from_is_no_actor() -> None:
    """A state's adjective names the state only with what acts for it."""
    assert ["Utrecht"] == _named("A British man drowned near Utrecht on Monday.")
    assert "UK government" in _named("The British government closed the port on Monday.")


def test_a_state_that_only_says_where_is_no_actor() -> None:
    """`arrested in Kenya` happens there; ships given to Ghana are Ghana's."""
    assert ["Omar Said"] == _named("Omar Said was arrested in Kenya on Monday.")
    assert ["Omar Said"] == _named("Omar Said flew from Kenya to Singapore on Monday.")
    assert "Kenya" in _named("Kenya sent its navy to Ghana on Monday.")


def test_a_name_is_called_by_its_head_after_it_was_told() -> None:
    """`City` is the one club of that name told before; `the Army` may be another state's."""
    text = "Kalmar City lost on Sunday. Omar Said left City for Lisbon on Monday."
    two = f"Visby City won. {text}"
    later = "Omar Said left City on Sunday. He was born near Kalmar City."
    army = "The Free Kalmar Army fell back on Sunday. Omar Said left the Army on Monday."

    assert any("leaves Kalmar City" in one.title for one in mentions(text))
    assert any("leaves City" in one.title for one in mentions(two))
    assert not any("leaves Kalmar City" in one.title for one in mentions(later))
    assert not any("leaves Free Kalmar Army" in one.title for one in mentions(army))


def test_what_a_body_has_is_no_body() -> None:
    """`authority` written small is power, and `offices` are rooms."""
    assert ["Omar Said"] == _named("Dr Omar Said's offices were raided on Monday.")
    assert ["Baath Party"] == _named("Rebels challenged the Baath Party's authority on Monday.")
