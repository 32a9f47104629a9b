"""Compiles source that is nested too deeply for a parser.

seen: returned ["SyntaxError", "RecursionError"]
"""

def f():
    sources = ("(" * 100_000 + ")" * 100_000, "-" * 50_000 + "1")
    return [kind(s) for s in sources]


def kind(source):
    try:
        compile(source, "x", "eval")
        return "worked"
    except (MemoryError, RecursionError):
        return "RecursionError"
    except SyntaxError:
        return "SyntaxError"
