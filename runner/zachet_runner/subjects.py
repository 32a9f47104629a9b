"""The submission: how it is loaded, and how each kind of entry is called."""

import ast
import io
import os
import sys
import warnings
from collections.abc import Callable
from types import CodeType, ModuleType
from typing import Protocol

from zachet_runner import literals, troubles, values
from zachet_runner.body import Body, Case
from zachet_runner.values import Plain

_STDIN_FILE = "/box/.stdin"


class NotLoaded(Exception):
    """The source cannot be called; ``report`` is what Java gets to know."""

    def __init__(self, report: dict[str, object]) -> None:
        super().__init__(report)
        self.report = report


class Exited(Exception):
    """A program ended itself with a code other than 0."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Subject(Protocol):
    """Something that can be called once a case."""

    def call(self, case: Case) -> Plain:
        """Runs one case and gives its answer as plain data."""

    def prepare(self, case: Case) -> Callable[[], object]:
        """All of a case but the candidate's own work, which the result does; what that gives is nobody's answer."""


class FunctionSubject:
    """A function, called with positional arguments."""

    def __init__(self, function: Callable[..., object]) -> None:
        self._function = function

    def call(self, case: Case) -> Plain:
        return values.to_plain(self._function(*self._arguments(case)))

    def prepare(self, case: Case) -> Callable[[], object]:
        arguments = self._arguments(case)
        return lambda: self._function(*arguments)

    def _arguments(self, case: Case) -> list[object]:
        return literals.arguments(case.text()) if case.literal else case.value()


class OperationsSubject:
    """A class, built once a case and called step by step."""

    def __init__(self, kind: Callable[..., object]) -> None:
        self._kind = kind

    def call(self, case: Case) -> Plain:
        initial, calls = self._steps(case)
        instance = self._kind(*initial)
        # Each answer is read before the next call, which may change what an earlier one returned.
        return [values.to_plain(getattr(instance, method)(*arguments)) for method, *arguments in calls]

    def prepare(self, case: Case) -> Callable[[], object]:
        initial, calls = self._steps(case)

        def work() -> object:
            instance = self._kind(*initial)
            for method, *arguments in calls:
                getattr(instance, method)(*arguments)
            return instance

        return work

    def _steps(self, case: Case) -> tuple[list[object], list[list[object]]]:
        if case.literal:
            return literals.operations(case.text())
        steps = case.value()
        return steps["init"], steps["calls"]


class ProgramSubject:
    """A program, run from its first line in a fresh namespace; its answer is its output stream, which Java has."""

    def __init__(self, code: CodeType) -> None:
        self._code = code
        # Only stdout is the answer.
        silent = os.open("/dev/null", os.O_WRONLY)
        os.dup2(silent, 2)
        os.close(silent)

    def call(self, case: Case) -> Plain:
        self.prepare(case)()
        return None

    def prepare(self, case: Case) -> Callable[[], object]:
        self._give(case.data if case.literal else case.value().encode("utf-8", "surrogatepass"))
        return self._run

    def _run(self) -> None:
        try:
            exec(self._code, _namespace("__main__"))
        except SystemExit as leave:
            if leave.code not in (None, 0):
                raise Exited(leave.code if type(leave.code) is int else 1) from None

    def _give(self, data: bytes) -> None:
        """A real file on descriptor 0, so that open(0) and os.read work too."""
        fd = os.open(_STDIN_FILE, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        os.unlink(_STDIN_FILE)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(fd, rest) :]
        os.lseek(fd, 0, os.SEEK_SET)
        os.dup2(fd, 0)
        os.close(fd)
        sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8", errors="replace")


def load(body: Body) -> Subject:
    """Checks the rules, then runs the module level; raises NotLoaded."""
    return LOADERS[body.entry_kind](body)


def _entry(body: Body) -> Callable[..., object]:
    code = compiled(body)
    namespace = _namespace("solution")
    _execute(code, namespace)
    entry = namespace.get(body.entry_name)
    if not callable(entry):
        raise NotLoaded({"load": "missing", "type": "", "message": body.entry_name, "line": 0, "column": 0})
    return entry


# By kind of entry; a harness adds its own.
LOADERS: dict[str, Callable[[Body], Subject]] = {
    "function": lambda body: FunctionSubject(_entry(body)),
    "operations": lambda body: OperationsSubject(_entry(body)),
    "program": lambda body: ProgramSubject(compiled(body)),
}


def compiled(body: Body) -> CodeType:
    """The source's code, where it has no syntax error and breaks no rule; raises NotLoaded."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if any(body.rules):
                _refuse_breach(body)
            return compile(body.source, troubles.FILE_NAME, "exec", dont_inherit=True)
    except SyntaxError as problem:
        place = {"line": problem.lineno or 0, "column": problem.offset or 0}
        raise NotLoaded({"load": "syntax", "type": type(problem).__name__, "message": problem.msg, **place}) from None
    except (ValueError, RecursionError) as problem:
        raise NotLoaded(_failure("syntax", problem)) from None


def _refuse_breach(body: Body) -> None:
    breach = body.rules.breach(ast.parse(body.source, troubles.FILE_NAME))
    if breach:
        raise NotLoaded({"load": "forbidden", "line": breach.line, "construct": breach.construct})


def _execute(code: CodeType, namespace: dict[str, object]) -> None:
    try:
        exec(code, namespace)
    except MemoryError:
        raise
    except ImportError as problem:
        raise NotLoaded(_failure("import", problem)) from None
    except BaseException as problem:
        raise NotLoaded(_failure("raised", problem)) from None


def _failure(load: str, problem: BaseException) -> dict[str, object]:
    return {
        "load": load,
        "type": values.name_of(type(problem)),
        "message": troubles.message_of(problem),
        "line": troubles.last_line_of(problem),
        "column": 0,
    }


def _namespace(name: str) -> dict[str, object]:
    """A module's dictionary; the module is registered since dataclasses and typing look it up."""
    module = ModuleType(name)
    sys.modules[name] = module
    return module.__dict__
