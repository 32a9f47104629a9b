"""Writes reports whose values are no values.

cases: 12
seen: returned
seen: died
"""

GARBAGE = [
    "1e999999999", '{"$set":5}', '{"$dict":[1,[2]]}', '{"$float":"x"}', "-0.0", '{"$tuple":{"$set":[[[]]]}}', '{"a":1,"a":2}',
    "1" + "0" * 30_000 + ".5e-40000", "[" * 200 + "]" * 200, '"\\ud800"', "1e-999999999", '{"$set":[{"$set":[{"$dict":[]}]}]}',
]  # fmt: skip


def f(x):
    say('{"case":"returned","value":' + GARBAGE[x] + "}")
    os._exit(0)
