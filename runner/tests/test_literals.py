"""Input as a learner types it."""

import pytest

from zachet_runner.literals import BadInput, arguments, operations


def test_one_argument_a_line():
    assert arguments("[1, 2]\n\n  'ы'  \n(1, {2: None})") == [[1, 2], "ы", (1, {2: None})]


def test_no_lines_are_no_arguments():
    assert arguments(" \n") == []


@pytest.mark.parametrize("text", ["x", "1 +", "open('f')", "[1,", "f'{1}'", "(" * 500, "\0"])
def test_what_is_no_literal_names_its_line(text):
    with pytest.raises(BadInput, match="line 2: "):
        arguments("1\n" + text)


def test_nothing_is_run():
    with pytest.raises(BadInput):
        arguments("__import__('os').getpid()")
    with pytest.raises(BadInput):
        operations("()\npush(__import__('os'))")


def test_operations_are_calls():
    assert operations("(3,)\npush(5)\npop()\nput('a', [1])") == ([3], [["push", 5], ["pop"], ["put", "a", [1]]])
    assert operations("[]") == ([], [])


@pytest.mark.parametrize("text", ["", "5", "()\npush", "()\na.b(1)", "()\npush(x=1)", "()\npush(", "()\n5"])
def test_malformed_operations(text):
    with pytest.raises(BadInput):
        operations(text)
