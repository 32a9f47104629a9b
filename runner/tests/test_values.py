"""Values out and in."""

import collections
import enum
import json
import math

import pytest

from zachet_runner.values import MAX_INTEGER_BITS, Unreadable, decode, encode, to_plain


def round_trip(value):
    return json.loads(encode(to_plain(value)))


@pytest.mark.parametrize(
    "value, expected",
    [
        (None, None),
        (True, True),
        (0, 0),
        (-(2**70), -(2**70)),
        (1.5, 1.5),
        ("ы\ud800\0", "ы\ud800\0"),
        ((1, (2,)), [1, [2]]),
        ({"a": {"b": [None]}}, {"a": {"b": [None]}}),
        ({1: "x", (1, 2): "y"}, {"$dict": [[1, "x"], [[1, 2], "y"]]}),
        ({"$set": 1}, {"$dict": [["$set", 1]]}),
        ({3}, {"$set": [3]}),
        (frozenset("a"), {"$set": ["a"]}),
        (math.nan, {"$float": "nan"}),
        (math.inf, {"$float": "inf"}),
        (-math.inf, {"$float": "-inf"}),
        (collections.deque([1, 2]), [1, 2]),
        (collections.Counter("aab"), {"a": 2, "b": 1}),
        (collections.OrderedDict(x=1), {"x": 1}),
        (collections.defaultdict(list, k=[1]), {"k": [1]}),
        (collections.namedtuple("P", "x y")(1, 2), [1, 2]),
        (enum.IntEnum("E", "A").A, 1),
    ],
)
def test_plain_values_become_json(value, expected):
    assert round_trip(value) == expected


def test_a_boolean_stays_a_boolean():
    assert round_trip([True, 1]) == [True, 1]
    assert round_trip(True) is True


class LyingList(list):
    def __iter__(self):
        raise AssertionError("asked")

    __len__ = __getitem__ = __iter__


class LyingText(str):
    def __str__(self):
        raise AssertionError("asked")

    __repr__ = __iter__ = __getitem__ = __str__


class LyingNumber(int):
    def __int__(self):
        raise AssertionError("asked")

    __index__ = __str__ = __repr__ = __lt__ = __neg__ = __int__


class LyingDict(dict):
    def items(self):
        raise AssertionError("asked")

    __iter__ = keys = items


@pytest.mark.parametrize(
    "value, expected",
    [(LyingList([1]), [1]), (LyingText("x"), "x"), (LyingNumber(5), 5), (LyingDict(a=1), {"a": 1})],
    ids=["list", "str", "int", "dict"],
)
def test_overridden_methods_are_not_asked(value, expected):
    assert round_trip(value) == expected


def test_a_class_that_pretends_to_be_a_list_is_none():
    class Pretender:
        __class__ = list

    with pytest.raises(Unreadable, match="Pretender"):
        to_plain(Pretender())


def test_generators_and_instances_are_unreadable():
    for value, name in [((x for x in "a"), "generator"), (object(), "object"), (1j, "complex"), (b"x", "bytes")]:
        with pytest.raises(Unreadable) as caught:
            to_plain([value])
        assert caught.value.kind == name


def test_values_inside_themselves_are_unreadable():
    ring: list = [1]
    ring.append({"again": ring})
    with pytest.raises(Unreadable):
        to_plain(ring)


def test_the_same_value_twice_is_no_ring():
    shared = [1]
    assert round_trip([shared, shared]) == [[1], [1]]


def test_a_hundred_levels_are_enough():
    def nested(levels):
        value: list = []
        for _ in range(levels - 1):
            value = [value]
        return value

    assert round_trip(nested(100)) == nested(100)
    with pytest.raises(Unreadable):
        to_plain(nested(101))


def test_integers_are_bounded():
    assert to_plain(1 << (MAX_INTEGER_BITS - 1)) == 1 << (MAX_INTEGER_BITS - 1)
    with pytest.raises(Unreadable):
        to_plain(1 << MAX_INTEGER_BITS)


def test_marked_values_are_read():
    assert decode('{"$set": [1, [2, 3]]}') == {1, (2, 3)}
    assert decode('{"$tuple": [1]}') == (1,)
    assert decode('{"$dict": [[1, 2], [[1], 3]]}') == {1: 2, (1,): 3}
    assert decode('{"$float": "-inf"}') == -math.inf
    assert decode('{"$set": [1], "x": 2}') == {"$set": [1], "x": 2}
