"""Exceptions as the learner sees them."""

import sys

from zachet_runner import troubles


def raised(source, call):
    namespace: dict = {}
    exec(compile(source, troubles.FILE_NAME, "exec"), namespace)
    try:
        eval(call, namespace)
    except BaseException as problem:
        return problem
    raise AssertionError("nothing was raised")


def test_only_the_candidates_frames_are_shown():
    source = "def g(x):\n    return 1 / x\n\ndef f(x):\n    return list(map(g, [x]))"
    problem = raised(source, "f(0)")
    assert troubles.frames_of(problem, source) == [[5, "f", "return list(map(g, [x]))"], [2, "g", "return 1 / x"]]
    assert troubles.last_line_of(problem) == 2


def test_deep_stacks_lose_their_middle():
    source = "def f(n):\n    return f(n + 1)"
    assert len(troubles.frames_of(raised(source, "f(0)"), source)) == 25


def test_messages_are_bounded():
    assert len(troubles.message_of(ValueError("x" * 10**6))) == 2000


def test_exceptions_that_cannot_be_printed_have_no_message():
    problem = raised("class E(Exception):\n  def __str__(self): return 5", "(_ for _ in ()).throw(E)")
    assert troubles.message_of(problem) == ""


def test_exceptions_that_exit_while_printed_have_no_message():
    class Leaves(Exception):
        def __str__(self):
            sys.exit(1)

    assert troubles.message_of(Leaves()) == ""
