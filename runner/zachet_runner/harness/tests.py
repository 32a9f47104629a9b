"""Runs a module of tests under pytest, in a child that does nothing else: what a run leaves in it need not be undone."""

import importlib
import io
import os
import pkgutil
import sys
import time
from collections.abc import Callable

os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"

try:
    import _pytest
    import pytest
except ModuleNotFoundError as missing:
    sys.exit(f"zachet: pytest is not installed for {sys.executable}: {missing}")

from zachet_runner import session, subjects
from zachet_runner.body import Body, Case
from zachet_runner.harness.outcomes import Outcomes
from zachet_runner.literals import BadInput
from zachet_runner.values import Plain

IDLE_SECONDS = 600
_BOX = "/box"
_PRACTICE = os.path.join(os.path.dirname(__file__), "practice")
_PRACTISED = ("test_till", "till")
# No plug-in but pytest's own, no configuration and no conftest.py. What tests print goes where a program's output does,
# which is bounded there; capsys works all the same.
_OPTIONS = (
    "-c/dev/null --noconftest --capture=no -q --tb=no --no-header --no-summary"
    " -pno:cacheprovider -pno:faulthandler -pno:junitxml -pno:pastebin -pno:doctest -pno:nose"
).split()


class TestsSubject:
    """Tests, run once against each case's files."""

    __test__ = False

    def __init__(self, module: str, source: str) -> None:
        self._file = module + ".py"
        self._source = source

    def call(self, case: Case) -> Plain:
        files = None if case.literal else case.value()
        if not isinstance(files, dict) or not all(isinstance(part, str) for pair in files.items() for part in pair):
            raise BadInput("tests run against files, an object of texts by path")
        files = files | {self._file: self._source}
        for path, text in files.items():
            _write(os.path.join(_BOX, path), text)
        return _run(_BOX, self._file, files)

    def prepare(self, case: Case) -> Callable[[], object]:
        return lambda: self.call(case)


def load(body: Body) -> TestsSubject:
    """Tests are loaded anew in each case; only that they can be is told beforehand."""
    subjects.compiled(body)
    return TestsSubject(body.entry_name, body.source)


def warm_up() -> None:
    """Goes through the steps of any run, then pytest's."""
    session.warm_up()
    _practise_pytest()


def practise() -> None:
    """Goes through the usual steps, in a waiting child."""
    session.practise()
    _practise_pytest()


def _practise_pytest() -> None:
    path = list(sys.path)
    _run(_PRACTICE, "test_till.py", {})
    sys.path[:] = path
    for module in _PRACTISED:
        sys.modules.pop(module, None)


def _write(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", errors="surrogatepass") as file:
        file.write(text)


def _run(folder: str, file: str, sources: dict[str, str]) -> Plain:
    outcomes = Outcomes(folder, sources)
    begun = time.perf_counter()
    # pytest's own report, which nobody reads, keeps the stream that it finds here; tests get the real one back.
    sys.stdout = io.StringIO()
    places = [f"--rootdir={folder}", f"--basetemp={_BOX}/.pytest"]
    code = pytest.main([*_OPTIONS, *places, os.path.join(folder, file)], [outcomes])
    return {
        "tests": outcomes.told(),
        "leftOut": outcomes.left_out,
        "exit": int(code),
        "milliseconds": round((time.perf_counter() - begun) * 1000),
    }


def _import_all() -> None:
    """The path is about to be cut, so that tests find the standard library and pytest, and nothing that happens to be here."""
    for module in pkgutil.walk_packages(_pytest.__path__, "_pytest."):
        importlib.import_module(module.name)


_import_all()
subjects.LOADERS["tests"] = load
