"""Changes, renames and deletes the runner and the standard library.

seen: returned []
"""

import json


def f():
    said = []
    for path in ("/runner/__main__.py", "/runner/zachet_runner/values.py", json.__file__, "/usr/bin/python3"):
        said += [tried(open, path, "r+b"), tried(os.unlink, path), tried(os.rename, path, path + "x")]
        said += [tried(os.truncate, path, 0), tried(os.chmod, path, 0o777), tried(os.utime, path)]
    return [s for s in said if s not in ("EROFS", "EPERM", "EACCES", "EXDEV")]
