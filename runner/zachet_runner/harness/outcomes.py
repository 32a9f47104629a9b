"""What became of each test, as plain data. Tests can have it say anything: it is their author's word."""

import sys
from typing import Any

import pytest

from zachet_runner import troubles

MOST_TESTS = 200
_LONGEST = 200


class Outcomes:
    """A plug-in that notes the outcome of every test, and of every module that cannot be collected."""

    def __init__(self, folder: str, sources: dict[str, str]) -> None:
        self._sources = {f"{folder}/{path}": text for path, text in sources.items()}
        self._folder = folder
        self._told: dict[str, dict[str, Any]] = {}
        self._stdout = sys.stdout
        self.left_out = 0

    def told(self) -> list[Any]:
        """One a test, in the order in which they ran."""
        return list(self._told.values())

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self) -> None:
        """pytest's own report has its stream by now."""
        sys.stdout = self._stdout

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leaves out what is too much to tell."""
        self.left_out = len(items[MOST_TESTS:])
        del items[MOST_TESTS:]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test's set-up, call and tear-down report one after the other; the first that went wrong is told."""
        told = self._told.get(report.nodeid)
        if told is None or (told["outcome"] == "passed" and report.outcome != "passed"):
            self._note(report.nodeid, _outcome(report), (report.location[1] or 0) + 1, _reason(report))

    def pytest_exception_interact(self, call: Any, report: Any) -> None:
        """Comes after the report of a test, and is all that comes of a module that cannot be collected."""
        problem = _cause(call.excinfo.value)
        if isinstance(report, pytest.CollectReport):
            self._note(report.nodeid, "error", troubles.last_line_in(problem, self._sources), "")
        told = self._told[report.nodeid]
        if not told["frames"]:
            told["message"] = troubles.message_of(problem) or type(problem).__name__
            told["frames"] = self._frames(problem)

    def _note(self, node: str, outcome: str, line: int, message: str) -> None:
        name = node.partition("::")[2]
        self._told[node] = {
            "name": name[:_LONGEST],
            "outcome": outcome,
            "line": line,
            "message": message[: troubles.LONGEST_MESSAGE],
            "frames": [],
        }

    def _frames(self, problem: BaseException) -> list[list[object]]:
        start = len(self._folder) + 1
        return [[file[start:][:_LONGEST], *rest] for file, *rest in troubles.frames_in(problem, self._sources)]


def _outcome(report: pytest.TestReport) -> str:
    if report.outcome == "skipped":
        return "xfailed" if hasattr(report, "wasxfail") else "skipped"
    if report.outcome == "failed":
        return "failed" if report.when == "call" else "error"
    return "passed"


def _reason(report: pytest.TestReport) -> str:
    """Why a test was skipped or expected to fail, or did not fail as it should have."""
    if report.outcome == "passed":
        return ""
    if report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        return str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else ""
    return str(getattr(report, "wasxfail", "")) or (report.longrepr if isinstance(report.longrepr, str) else "")


def _cause(problem: BaseException) -> BaseException:
    """pytest wraps what went wrong while a module was imported."""
    wrapped = isinstance(problem, pytest.Collector.CollectError) and problem.__cause__
    return wrapped or problem
