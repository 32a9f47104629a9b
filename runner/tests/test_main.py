"""Which interpreters the runner refuses, and in which words."""

import subprocess
import sys
from pathlib import Path

import pytest

RUNNER = Path(__file__).parents[1]
PRETEND = """
import platform, runpy, sys
sys.version_info = {version}
platform.python_version = lambda: "{shown}"
platform.python_implementation = lambda: "{kind}"
runpy.run_path("{runner}")
"""


@pytest.mark.parametrize(
    ("kind", "version", "shown"),
    [("CPython", (3, 9, 2, "final", 0), "3.9.2"), ("PyPy", (3, 11, 9, "final", 0), "3.11.9")],
)
def test_other_interpreters_are_refused_by_name(kind, version, shown):
    program = PRETEND.format(kind=kind, version=version, shown=shown, runner=RUNNER)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"CPython 3.11 or newer is needed, and ZACHET_PYTHON is {sys.executable}, which is {kind} {shown}" in done.stderr
