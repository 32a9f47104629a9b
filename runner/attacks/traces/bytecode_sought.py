"""Looks for compiled modules.

after: bytecode_left.py
seen: returned false
"""

def f():
    return os.path.exists("/runner/zachet_runner/__pycache__")
