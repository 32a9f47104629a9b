"""What a recording must be whatever the learner's code does: bounded, returned, and made without calling that code."""

import json
import sys

import pytest

from recordings import local, recorded, states

HOSTILE = """
class Meta(type):
    def __hash__(cls): print("called")
    def __eq__(cls, other): print("called")
    def __getattribute__(cls, name): print("called"); return type.__getattribute__(cls, name)
class Evil(metaclass=Meta):
    __slots__ = ("slot", "__dict__")
    def __repr__(self): print("called"); raise SystemExit
    __str__ = __bool__ = __len__ = __iter__ = __hash__ = __repr__
    def __eq__(self, other): print("called"); return True
    def __getattr__(self, name): print("called")
    def __getattribute__(self, name): print("called")
    asked = property(lambda self: print("called"))
    __class__ = property(lambda self: print("called"))
class Sealed:
    __dict__ = property(lambda self: print("called"))
class Words(str):
    __str__ = encode = __getitem__ = __len__ = lambda *arguments: print("called")
class Table(dict):
    keys = items = values = __iter__ = __getitem__ = __len__ = lambda *arguments: print("called")
class Problem(Exception):
    __str__ = __repr__ = lambda self: print("called")
    args = property(lambda self: print("called"))
evil = object.__new__(Evil)
object.__setattr__(evil, "kept", 1)
object.__setattr__(evil, "slot", 2)
sealed, words, table = Sealed(), Words("word"), Table(a=evil)
def f(x=evil): pass
f.__defaults__ = type("Pair", (tuple,), {"__len__": lambda self: print("called"), "__iter__": lambda self: print("called")})([evil])
try:
    raise Problem(evil)
except Problem as problem:
    kept = problem
kept = 1
"""

TOO_DEEP = """
import sys
sys.setrecursionlimit(80)
def f(n):
    return f(n + 1)
try:
    f(0)
except RecursionError as problem:
    print("too deep")
done = 1
"""

COUNTED = """
a = []
b = a
c = [a, a]
def f(x):
    y = x
    return y
f(a)
del b
import sys
print(sys.getrefcount(a) - 1)
"""

GROWING = """
texts = []
while True:
    texts.append("x" * 190 + str(len(texts)))
    texts = [text + "y" for text in texts]
"""


def of(source, name, recording=None):
    """What the last step says of a name."""
    recording = recording or recorded(source)
    return states(recording)[-1][local(recording["steps"][-1], name)]


def test_calls_nothing_of_the_learners():
    recording = recorded(HOSTILE)
    assert recording["stdout"] == ""
    assert recording["steps"][-1]["event"] == "end"
    evil = of(HOSTILE, "evil", recording)
    assert [name for name, _ in evil["attributes"]] == ["slot", "kept"]
    assert of(HOSTILE, "sealed", recording) == {"type": "Sealed"}
    assert of(HOSTILE, "words", recording) == {"type": "Words", "base": "str", "text": "word", "more": 0}
    assert len(of(HOSTILE, "table", recording)["entries"]) == 1


def test_a_replaced_builtin_is_the_learners_alone():
    source = "import builtins\nbuiltins.len = builtins.id = builtins.type = builtins.dict = None\nx = [1]\ny = x"
    recording = recorded(source)
    assert recording["steps"][-1]["event"] == "end"
    assert local(recording["steps"][-1], "x") == local(recording["steps"][-1], "y")


@pytest.mark.parametrize(
    "body", ["n += 1", "try: n += 1\n  except BaseException: pass", "n = [n]\n  try: n = n[0] + 1\n  finally: continue"]
)
def test_an_endless_loop_is_cut_at_its_steps(body):
    recording = recorded(f"n = 0\nwhile True:\n  {body}", steps=50)
    assert (recording["cut"], len(recording["steps"])) == ("steps", 50)


def test_bytes_are_bounded():
    recording = recorded(GROWING, bytes=100_000)
    assert recording["cut"] == "bytes"
    assert len(json.dumps(recording)) < 110_000


def test_print_is_bounded():
    recording = recorded("while True:\n  print('ы' * 100)", bytes=100_000)
    assert recording["cut"] == "bytes"
    assert 0 < len(recording["stdout"]) <= 3_000


def test_time_is_bounded_where_no_event_comes():
    assert recorded("import time\nx = 1\ntime.sleep(1000)", patience=0.05)["cut"] == "time"
    assert recorded("import re\nre.compile('(a|b)*c' * 5000)", seconds=0.1)["cut"] == "time"


def test_objects_of_a_step_are_bounded_and_what_is_left_out_is_said():
    recording = recorded("rows = [list(range(n * 1000, n * 1000 + 40)) for n in range(40)]\ndone = 1", objects=100)
    assert len(states(recording)[-1]) == 100
    rows = of("", "rows", recording)
    assert len(rows["items"]) + rows["more"] == 40
    assert all(number in states(recording)[-1] for number in rows["items"])


def test_of_too_many_frames_the_outermost_and_the_innermost_are_shown():
    recording = recorded("def f(n):\n  if n: f(n - 1)\nf(30)", frames=8)
    deepest = max(recording["steps"], key=lambda step: step["frames"][-1]["id"])
    assert [dict(frame["locals"]).get("n") is not None for frame in deepest["frames"]] == [False] + [True] * 7
    assert [frame["id"] for frame in deepest["frames"]] == [1, 2, *range(27, 33)]


def test_recursion_that_goes_too_deep_is_an_exception_like_others():
    recording = recorded(TOO_DEEP)
    events = [step["event"] for step in recording["steps"]]
    assert events[-1] == "end" and "raise" in events and "catch" in events
    assert recording["stdout"] == "too deep\n"
    assert of(TOO_DEEP, "done", recording)["text"] == "1"


def test_memory_that_is_not_there_is_an_exception_like_others():
    recording = recorded("try:\n  x = [0] * 10**14\nexcept MemoryError as problem:\n  print('none')\n")
    assert [step["event"] for step in recording["steps"]] == ["line", "line", "raise", "catch", "line", "end"]


def test_an_exception_that_nobody_catches_ends_the_recording():
    recording = recorded("x = 1\nx.y")
    last = recording["steps"][-1]
    assert (last["event"], recording["cut"], recording["result"]) == ("raise", None, None)
    assert states(recording)[-1][last["exception"]]["text"] == "'int' object has no attribute 'y'"


def test_a_function_is_recorded_from_its_call():
    recording = recorded("def f(a):\n  b = a\n  return b", "function", "f", b"[[1]]")
    assert [step["event"] for step in recording["steps"]] == ["call", "line", "line", "return", "end"]
    assert states(recording)[-1][recording["result"]]["type"] == "list"
    assert recording["result"] == local(recording["steps"][0], "a")


def test_operations_are_recorded_from_the_constructor_on():
    source = "class C:\n  def __init__(self, a): self.a = a\n  def get(self): return self.a"
    recording = recorded(source, "operations", "C", b'{"init": [5], "calls": [["get"], ["get"]]}')
    names = [step["frames"][-1]["name"] for step in recording["steps"] if step["event"] == "call"]
    assert names == ["C.__init__", "C.get", "C.get"]
    assert states(recording)[-1][recording["result"]]["type"] == "C"


def test_a_call_that_does_not_fit_is_no_recording():
    assert recorded("def f(a): return a", "function", "f", b"[]") == {"raised": "TypeError"}


def test_counts_are_the_learners_references():
    recording = recorded(COUNTED, counts=True)
    counts = [
        state[local(recording["steps"][0] | {"frames": step["frames"][:1]}, "a")]["refs"]
        for step, state in zip(recording["steps"], states(recording), strict=True)
        if "a" in dict(step["frames"][0]["locals"])
    ]
    # In f the name x is a fifth; y a sixth; the value on its way out a seventh.
    assert counts == [1, 2, 4, 4, 5, 5, 6, 7, 4, 3, 3, 3]
    assert recording["stdout"] == "3\n"


def test_generators_tell_their_state():
    source = "def g():\n  x = 1\n  yield x\nmade = g()\nwaits = g()\nnext(waits)\nover = g()\nover.close()\n"
    recording = recorded(source)
    found = {name: of("", name, recording) for name in ("made", "waits", "over")}
    assert {name: told["state"] for name, told in found.items()} == {"made": "created", "waits": "suspended", "over": "closed"}
    assert [name for name, _ in found["waits"]["locals"]] == ["x"]


def test_an_object_in_the_place_of_another_has_a_number_of_its_own():
    recording = recorded("seen = 0\nfor n in range(1000, 1003):\n  seen = n\n")
    numbers = [dict(step["frames"][-1]["locals"]).get("seen") for step in recording["steps"]]
    assert len(dict.fromkeys(numbers)) == 5


def test_recording_keeps_nothing_alive():
    source = """
import weakref
class Thing:
    def __del__(self): print("gone")
thing = Thing()
ref = weakref.ref(thing)
del thing
print(ref())
"""
    assert recorded(source)["stdout"] == "gone\nNone\n"


@pytest.mark.parametrize(
    "act",
    [
        "import sys; sys.settrace(None)",
        "import sys; sys.settrace(lambda *a: 1 / 0)",
        "import signal; signal.setitimer(signal.ITIMER_PROF, 0)",
        "import sys; sys.stdout.close()",
        "import sys; sys.stdout = None",
        "import sys; getattr(sys, 'monitoring', None) and sys.monitoring.free_tool_id(0)",
        "import sys; sys._getframe().f_back.f_locals.clear()",
    ],
)
def test_who_meddles_with_the_recorder_spoils_his_own_recording_at_most(act):
    recording = recorded(f"x = 1\n{act}\ny = 2\n", seconds=2, patience=5)
    assert recording is None or recording.get("raised") or recording["steps"][0]["line"] == 1


def test_the_tool_is_the_best_that_this_python_has():
    assert recorded("x = 1")["tool"] == ("monitoring" if sys.version_info >= (3, 12) else "settrace")
