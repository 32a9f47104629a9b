"""Returns an object that says it equals everything.

seen: unreadable Equal
"""

class Equal:
    def __eq__(self, other):
        return True

    __hash__ = None


def f():
    return Equal()
