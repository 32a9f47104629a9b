import heapq
from itertools import islice

# (time, id), newest first
stored = [(90, "friend-5"), (70, "friend-4"), (70, "friend-3"), (20, "friend-2")]
star_a = [(80, "star-a2"), (10, "star-a1")]
star_b = [(95, "star-b1")]


def page(size, before=None):
    merged = heapq.merge(stored, star_a, star_b, reverse=True)
    if before is not None:
        merged = (post for post in merged if post < before)
    return list(islice(merged, size))


first = page(3)
print([p for _, p in first])
star_b.insert(0, (99, "star-b2"))           # a new post while the reader scrolls
print("by cursor:", [p for _, p in page(3, before=first[-1])])
print("by offset:", [p for _, p in page(6)[3:]])
