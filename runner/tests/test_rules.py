"""The no-library mode."""

import ast

import pytest

from zachet_runner.rules import Rules

NONE = Rules(False, frozenset(), frozenset(), frozenset())


def breach(source, **refused):
    kinds = {key: frozenset(value) for key, value in refused.items() if key != "all_imports"}
    rules = NONE._replace(all_imports=refused.get("all_imports", False), **kinds)
    return rules.breach(ast.parse(source))


def test_nothing_is_refused_without_rules():
    assert breach("import heapq\nsorted({1: {2}})") is None


@pytest.mark.parametrize(
    "source, construct",
    [
        ("import heapq", "import heapq"),
        ("import os, heapq as h", "import heapq"),
        ("from heapq import heappush", "import heapq"),
        ("def f():\n  import heapq.inner", "import heapq.inner"),
    ],
)
def test_imports_by_name(source, construct):
    assert breach(source, imports=["heapq"]).construct == construct


def test_other_imports_stay_allowed():
    assert breach("import math\nfrom heapqueue import x", imports=["heapq"]) is None


def test_all_imports():
    assert breach("from . import x", all_imports=True).construct == "import ."
    assert breach("import math", all_imports=True).line == 1


def test_names_when_read_but_not_when_defined():
    assert breach("def f(a): return sum(a)", names=["sum"]) == (1, "sum")
    assert breach("x = a.bisect_left(b)", names=["bisect_left"]).construct == "bisect_left"
    assert breach("def sum(a): pass\nsum = 1", names=["sum"]) is None


@pytest.mark.parametrize(
    "source, name",
    [
        ("{}", "dict"),
        ("{x: 1 for x in a}", "dict"),
        ("dict()", "dict"),
        ("{1}", "set"),
        ("{x for x in a}", "set"),
        ("set(a)", "set"),
        ("frozenset(a)", "set"),
        ("sorted(a)", "list-sort"),
        ("a.sort()", "list-sort"),
    ],
)
def test_constructs(source, name):
    assert breach(source, syntax=[name]) == (1, name)
    assert breach(source, syntax=[other for other in ("dict", "set", "list-sort") if other != name]) is None


def test_the_first_breach_in_the_source_is_named():
    assert breach("x = 1\ny = sorted(a)\nz = {}", syntax=["dict", "list-sort"]) == (2, "list-sort")
