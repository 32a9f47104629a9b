import sys

EMPTY, POINTER = sys.getsizeof([]), 8       # a 64-bit build


def capacities(n):
    xs, seen = [], []
    for i in range(n):
        xs.append(None)
        room = (sys.getsizeof(xs) - EMPTY) // POINTER
        if not seen or room != seen[-1]:
            seen.append(room)
    return seen


print(capacities(100))
n = 1_000_000
print(n, "appends,", len(capacities(n)), "reallocations")
