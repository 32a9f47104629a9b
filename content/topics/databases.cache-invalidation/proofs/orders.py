# One reader (read the database, set the cache; it has already missed) and one writer (two steps).
# Try every interleaving that keeps each side's own order, and look at what is left.
from itertools import permutations


def stale(order, writer):
    db, cache, seen = "old", "empty", None
    steps = {"reader": iter(("read", "set")), "writer": iter(writer)}
    for who in order:
        step = next(steps[who])
        if step == "read":
            seen = db
        elif step == "set":
            cache = seen
        elif step == "commit":
            db = "new"
        else:
            cache = "empty"
    return cache == "old" and db == "new"


orders = sorted(set(permutations(("reader", "reader", "writer", "writer"))))
for writer in (("delete", "commit"), ("commit", "delete")):
    bad = sum(stale(order, writer) for order in orders)
    print(f"{', then '.join(writer)}: {bad} of {len(orders)} interleavings leave a stale cache")
