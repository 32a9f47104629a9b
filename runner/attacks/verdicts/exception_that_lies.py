"""Raises an exception whose text, type and attributes are traps.

seen: raised Trap
"""

class Meta(type):
    __name__ = property(lambda cls: 1 / 0)

    def __instancecheck__(cls, value):
        return True


class Trap(BaseException, metaclass=Meta):
    __class__ = property(lambda self: MemoryError)

    def __str__(self):
        raise SystemExit

    __repr__ = __str__

    def __getattribute__(self, name):
        raise KeyboardInterrupt


def f():
    raise Trap
