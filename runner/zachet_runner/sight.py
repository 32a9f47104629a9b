"""Looking into objects without running a line of the learner's.

Only what Python itself made is asked: C slots of the builtin types, and the descriptors by which an instance's dictionary
and slots are reached. A class may answer for every name there is, and its metaclass for the class's own hash and equality:
none of those answers is heard here, so classes are compared by identity alone.
"""

import collections
import sys

# Under their own names here: a learner who replaces one for himself does not replace it for this module.
from builtins import AttributeError, BaseException, TypeError, all, bool, bytes, dict, float, frozenset, id, int, iter, len
from builtins import list, map, next, object, reversed, str, tuple, type
from collections.abc import Iterator
from itertools import chain, islice
from types import CodeType, FrameType, GetSetDescriptorType, MemberDescriptorType, ModuleType

from zachet_runner.troubles import FILE_NAME

OWN_MODULES = frozenset(("__main__", "solution"))
_HASHED_BY_PYTHON = frozenset(map(id, (str, int, float, bool, bytes, type(None))))
_KEEPS_SNAPSHOTS = sys.version_info < (3, 13)
_LIVES_IN_FRAME = 1

derives = type.__subclasscheck__
bases_of = type.__dict__["__mro__"].__get__
namespace_of = type.__dict__["__dict__"].__get__
arguments_of = BaseException.__dict__["args"].__get__
cause_of = BaseException.__dict__["__cause__"].__get__
context_of = BaseException.__dict__["__context__"].__get__

Named = tuple[str, object]


def learners(code: CodeType) -> bool:
    """Whether it was compiled from the learner's source."""
    name = code.co_filename
    return type(name) is str and name == FILE_NAME


def special(name: str) -> bool:
    """Whether Python gave the name its meaning, as in ``__init__``."""
    return len(name) > 4 and name[:2] == "__" and name[-2:] == "__"


def exact(text: str) -> str:
    """A text without what its class makes of it."""
    return text if type(text) is str else str.__str__(text)


def named(mapping: dict) -> Iterator[Named]:
    """The entries of a dictionary that have a text as their key."""
    for key, value in list(dict.items(mapping)):
        if derives(str, type(key)):
            yield exact(key), value


def entries(kind: type) -> Iterator[Named]:
    """What a class's own body bound."""
    for key, value in list(namespace_of(kind).items()):
        if type(key) is str:
            yield key, value


def learners_class(kind: type) -> bool:
    """Whether a class says that it comes from the learner's source."""
    module = next((value for key, value in entries(kind) if key == "__module__"), None)
    return type(module) is str and module in OWN_MODULES


def attributes(value: object) -> Iterator[Named] | None:
    """An instance's slots, then its dictionary; None for what has neither."""
    found = False
    slots: list[Named] = []
    dictionary = None
    for kind in reversed(bases_of(type(value))):
        if kind is object:
            continue
        own = dict(entries(kind))
        slotted = "__slots__" in own
        found |= slotted
        for name, descriptor in own.items():
            if name == "__dict__":
                held = _asked(descriptor, value)
                dictionary = held if derives(dict, type(held)) else dictionary
            elif slotted and type(descriptor) is MemberDescriptorType:
                held = _asked(descriptor, value)
                if held is not _ABSENT:
                    slots.append((name, held))
    if not found and dictionary is None:
        return None
    held = () if dictionary is None else named(dictionary)
    return chain(slots, ((name, part) for name, part in held if not special(name)))


class _Absent:
    """Stands for what is not there."""


_ABSENT = _Absent()


def _asked(descriptor: object, value: object) -> object:
    if type(descriptor) is not GetSetDescriptorType and type(descriptor) is not MemberDescriptorType:
        return _ABSENT
    try:
        return descriptor.__get__(value)
    except (AttributeError, TypeError):
        return _ABSENT


def scope(frame: FrameType) -> Iterator[Named]:
    """The names of a frame that are bound, in the order of its code."""
    code, local = frame.f_code, frame.f_locals
    if code.co_flags & _LIVES_IN_FRAME:
        held = dict(named(local) if type(local) is dict else local.items())
        names = (name for name in chain(code.co_varnames, code.co_cellvars, code.co_freevars) if type(name) is str)
        # What a comprehension goes through has a name that cannot be written.
        return iter([(name, held.pop(name)) for name in names if name in held and name[:1] != "."])
    if not derives(dict, type(local)):
        return iter(())
    return ((name, value) for name, value in named(local) if not special(name))


def snapshot(frame: FrameType) -> list[object]:
    """The values that Python's own copy of a frame's names refers to besides the frame: from 3.13 on there is none."""
    copied = _KEEPS_SNAPSHOTS and frame.f_code.co_flags & _LIVES_IN_FRAME
    return list(dict.values(frame.f_locals)) if copied else []


def first_entries(value: dict, most: int) -> list[tuple[object, object]]:
    """The first entries of a dictionary, in its order."""
    ordered = derives(collections.OrderedDict, type(value))
    if ordered and all(id(type(key)) in _HASHED_BY_PYTHON for key in list(dict.keys(value))):
        # Its own order is reached by looking every key up, which is safe where no key's class is a learner's.
        return list(islice(collections.OrderedDict.items(value), most))
    return list(islice(dict.items(value), most))


def module_name(module: ModuleType) -> str:
    """The name that a module was made with; empty where it was moved out of sight."""
    held = _asked(namespace_of(ModuleType)["__dict__"], module)
    if type(held) is dict:
        for key, value in list(islice(dict.items(held), 8)):
            if type(key) is str and key == "__name__" and type(value) is str:
                return value
    return ""
