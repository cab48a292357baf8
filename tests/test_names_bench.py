"""The measure of names: texts of GUM read, and kinds compared."""

from bench.names import kinds_of, report
from bench.names_gum import read_gum
from extract.mentions.names.names import find_names
from tests.reading import parsed

GUM = """# newpar
# sent_id = 1
1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-x
2\tRoth\tRoth\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
5\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\t_
6\tthe\tthe\tDET\tDT\t_\t7\tdet\t_\tEntity=(2-organization-new-x
7\tUniversity\tUniversity\tPROPN\tNNP\t_\t5\tobj\t_\t_
8\tof\tof\tADP\tIN\t_\t9\tcase\t_\t_
9\tLima\tLima\tPROPN\tNNP\t_\t7\tnmod\t_\tEntity=(3-place-new-x)2)|SpaceAfter=No
10\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# newpar
# sent_id = 2
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(2-organization-giv-x)
2\trained\train\tVERB\tVBD\t_\t0\troot\t_\t_
3\tin\tin\tADP\tIN\t_\t4\tcase\t_\t_
4\tPeru\tPeru\tPROPN\tNNP\t_\t2\tobl\t_\tEntity=(4-place-new-x)|SpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


def test_a_text_of_gum_has_its_words_and_its_outer_names() -> None:
    """Lima is a part of the university's name, and `it` is none."""
    text = read_gum(GUM)

    assert "Ana Roth didn't leave the University of Lima.\n\nIt rained in Peru." == text.text
    names = [(text.text[name.start : name.end], name.kind) for name in text.names]
    assert [
        ("Ana Roth", "person"),
        ("the University of Lima", "organisation"),
        ("Peru", "place"),
    ] == names


def test_a_name_is_compared_with_ours_and_with_the_label() -> None:
    """A state is a place; what is not found is told as such."""
    text = read_gum(GUM)
    doc = parsed(text.text)
    found = list(kinds_of(text, doc, find_names(doc)))

    assert [("person", "person"), ("organisation", "organisation"), ("place", "state")] == [
        (gold, ours) for gold, ours, _, _ in found
    ]
    lines = list(report([*found, ("person", "", "", "Ida fled")], errors=1))
    assert "all                4  75.0%   75.0%" == lines[1]
    assert ["\n1 times person taken for no name", "    Ida fled"] == lines[-2:]
