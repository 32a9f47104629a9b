"""Looks for patches of the run before.

after: patches_left.py
seen: returned ["[1]", false, false, false, []]
"""

import builtins
import json


def f():
    runner = [m for n, m in sys.modules.items() if n.startswith("zachet_runner.") and hasattr(m, "zachet_secret")]
    return [json.dumps([1]), hasattr(builtins, "zachet_secret"), "zachet_secret" in sys.modules, "/secret" in sys.path, runner]
