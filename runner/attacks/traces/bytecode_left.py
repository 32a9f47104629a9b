"""Leaves compiled modules beside the sources.

seen: returned ["OSError", "OSError"]
"""

import py_compile


def f():
    return [kind_of_failure(py_compile.compile, s, None, None, True) for s in (os.__file__, "/runner/zachet_runner/values.py")]
