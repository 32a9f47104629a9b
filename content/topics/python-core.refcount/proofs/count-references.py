import sys
import weakref


class Thing:
    pass


thing = Thing()
start = sys.getrefcount(thing)


def more(label, holder):
    print(f"{label}: +{sys.getrefcount(thing) - start}")


name = thing
more("another name", None)
del name
pair = [thing, thing]
more("twice in a list", None)
del pair
table = {"k": thing}
more("a dict value", None)
del table
weak = weakref.ref(thing)
more("a weak reference", None)
