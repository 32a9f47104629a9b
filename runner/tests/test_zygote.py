"""What a zygote is before its first submission."""

import os
import subprocess
import sys
from pathlib import Path

SHOW = """
import signal
from zachet_runner import zygote

for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
    signal.signal(number, signal.SIG_IGN)
zygote.take_signals_anew()
print([signal.getsignal(n) is signal.SIG_DFL for n in (signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM)])
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
"""


def test_hears_signals_that_its_starter_ignored():
    there = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", SHOW], capture_output=True, text=True, check=True, env=there)
    assert done.stdout.splitlines() == ["[True, True, True]", "True"]
