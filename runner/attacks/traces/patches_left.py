"""Patches modules, builtins, the path and the runner.

seen: returned "patched"
"""

import builtins
import json


def f():
    json.dumps = json.JSONEncoder.encode = lambda *_: "patched"
    builtins.zachet_secret = 1
    sys.modules["zachet_secret"] = sys
    sys.path.append("/secret")
    for name, module in list(sys.modules.items()):
        if name.startswith("zachet_runner."):
            module.zachet_secret = 1
    return json.dumps(1)
