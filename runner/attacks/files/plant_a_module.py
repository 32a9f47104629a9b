"""Plants a module and a start-up file where the next interpreter would find them.

seen: returned []
"""

import site
import sys


def f():
    names = ("sitecustomize.py", "json.py", "zachet.pth")
    places = [p for p in (*sys.path, *site.getsitepackages(), "/usr/lib/python3/dist-packages", "/runner") if os.path.isdir(p)]
    return [p + "/" + n for p in places for n in names if tried(open, p + "/" + n, "w") == "worked"]
