"""Returns an object that says it is an integer.

seen: unreadable Liar
"""

class Meta(type):
    def __subclasscheck__(cls, other):
        return True

    def mro(cls):
        return [cls, *super().mro()[1:]]

    __mro__ = (int, object)


class Liar(metaclass=Meta):
    __class__ = int
    __index__ = __int__ = lambda self: 48151623


def f():
    return Liar()
