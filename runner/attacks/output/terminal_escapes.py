"""Prints escapes that clear screens, set titles and answer questions of a terminal.

printed: "\u001b[2J\u001b]0;owned\u0007\u001b[6n\u001bP+q\u001b\\\u009b31m\n"
seen: returned 1
"""

def f():
    print("\x1b[2J\x1b]0;owned\x07\x1b[6n\x1bP+q\x1b\\\x9b31m")
    return 1
