"""``sys.monitoring`` as a recorder's source, on any Python: a fake stands for the module."""

from types import SimpleNamespace

from zachet_runner.events import Monitoring
from zachet_runner.troubles import FILE_NAME

NAMES = "PY_START PY_RESUME PY_THROW PY_RETURN PY_YIELD PY_UNWIND RAISE LINE".split()


class FakeModule:
    """Keeps the callbacks that are registered."""

    DISABLE = object()

    def __init__(self):
        self.events = SimpleNamespace(**{name: 1 << bit for bit, name in enumerate(NAMES)})
        self.callbacks = {}
        self.heard = 0
        self.tools = set()

    def use_tool_id(self, tool, name):
        self.tools.add(tool)

    def free_tool_id(self, tool):
        self.tools.remove(tool)

    def register_callback(self, tool, event, callback):
        self.callbacks[event] = callback

    def set_events(self, tool, events):
        self.heard = events


def started():
    module, heard = FakeModule(), []
    source = Monitoring(module)
    source.start(lambda event, frame, box: heard.append((event, frame.f_code.co_name, box)))
    return module, source, heard


def fire(module, event, *arguments, file=FILE_NAME):
    """Calls back from code of the file, as Python would from between its instructions."""
    callback = module.callbacks[getattr(module.events, event)]
    space = {"callback": callback, "arguments": arguments}
    exec(compile("def f():\n  import sys\n  return callback(sys._getframe().f_code, *arguments)\nresult = f()", file, "exec"), space)
    return space["result"]


def test_every_event_is_told_by_the_recorders_name_for_it():
    module, _, heard = started()
    told = {"PY_START": "call", "PY_RESUME": "resume", "PY_RETURN": "return", "PY_YIELD": "yield", "RAISE": "raise"}
    for event, name in told.items():
        fire(module, event, 0, *([] if event in ("PY_START", "PY_RESUME") else ["it"]))
        assert heard.pop() == (name, "f", [] if name in ("call", "resume") else ["it"])
    for event, name, arguments in (("PY_THROW", "resume", [0, 1]), ("PY_UNWIND", "unwind", [0, 1]), ("LINE", "line", [3])):
        fire(module, event, *arguments)
        assert heard.pop() == (name, "f", [])


def test_code_of_others_is_not_heard_again():
    module, _, heard = started()
    assert fire(module, "LINE", 1, file="library.py") is module.DISABLE
    assert not heard


def test_it_leaves_nothing_behind():
    module, source, _ = started()
    assert module.heard and module.tools
    source.stop()
    assert not module.heard and not module.tools
